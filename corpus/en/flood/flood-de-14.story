---
id: flood-de-14
genre: flood
country: DE
published: 2024-06-04
publisher: Danube Press Service
title: "Firefighter {Dies}(e1), Dam Threatened as [Bavarian](bav demonym) Rivers {Rise}(e3)"
---
[MUNICH](mun dateline) (DPS) — A volunteer firefighter was {killed}(e1) and a second was missing on Sunday after their dinghy {overturned}(e1) during a night {rescue}(e2) in [Pfaffenhofen](pfa event), as days of rain {sent rivers}(e3) across southern [Germany](ger event) {over their banks}(e3).

The man, 42, had been trying to reach a family trapped on the first floor of a mill. The family was {brought out}(e2) unharmed an hour later by helicopter.

A dyke on the [Paar](paa event) {broke}(e4) at [Manching](man event). About 3,000 people in [Günzburg](gun event), [Ingolstadt](ing event) and [Donauwörth](don event) were {told to leave}(e5) their homes, the interior ministry in [Munich](mun metonym) said. In [Baden-Württemberg](bad event), an intercity train with 185 passengers was {derailed}(e6) by a {landslide}(e7) near [Schwäbisch Gmünd](sch event); nobody was hurt.

The old town of [Passau](pas event), where the [Danube](dan event), the [Inn](inn event) and the [Ilz](ilz event) meet, was {closed}(e8) to cars on Monday. The {crest}(e9), forecast at 9.7 metres, would be the highest since June 2013, when {water stood}(e10) at 12.89 metres and did {damage}(e10) of six billion euros from [Bavaria](bav event) to [Saxony](sax event).

The chancellor {visited}(e11) [Reichertshofen](rei event) with the state premier on Monday and {promised}(e12) quick help. It was his {fourth trip}(e13) to a flooded region since Christmas.

Shipping on the [Danube](dan event) between [Regensburg](reg event) and the [Austrian](aus demonym) border has been {suspended}(e14). In [Linz](lin event) and [Vienna](vie event) firemen {put up}(e15) mobile walls. [Bratislava](bra metonym) expects the {peak}(e16) on Wednesday night.

---
places:
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  pfa: {name: Pfaffenhofen, point: [48.53, 11.51]}
  paa: {name: Paar, point: [48.68, 11.6], precision: area, radius_km: 15}
  bad: {name: Baden-Württemberg, geonameid: 2953481, point: [48.59, 9.0033], precision: division}
  dan: {name: Danube, point: [48.6, 13.0], precision: area, radius_km: 120}
  inn: {name: Inn, point: [48.4, 13.4], precision: area, radius_km: 40}
  ilz: {name: Ilz, point: [48.65, 13.5], precision: area, radius_km: 15}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
  rei: {name: Reichertshofen, point: [48.66, 11.47]}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  man: {name: Manching, geonameid: 2873992, point: [48.7166, 11.4939]}
  gun: {name: Günzburg, geonameid: 2913555, point: [48.456, 10.2769]}
  ing: {name: Ingolstadt, geonameid: 2895992, point: [48.7651, 11.4237]}
  don: {name: Donauwörth, geonameid: 2936253, point: [48.718, 10.7793]}
  sch: {name: Schwäbisch Gmünd, geonameid: 2835482, point: [48.7995, 9.7981]}
  pas: {name: Passau, geonameid: 2855328, point: [48.5665, 13.4312]}
  reg: {name: Regensburg, geonameid: 2849483, point: [49.0151, 12.1016]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
events:
  e1: {type: sea_accident, places: [pfa], start: 2024-06-02, end: 2024-06-02, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: A volunteer firefighter, main: true}
  e2: {type: rescue, places: [pfa], start: 2024-06-02, end: 2024-06-02, date_precision: day, date_text: on Sunday, status: happened, actors: helicopter, targets: a family}
  e3: {type: flood, places: [ger], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: flood, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [gun, ing, don], start: null, end: null, date_precision: unknown, date_text: "", displaced: 3000, displaced_qualifier: about, status: happened, actors: ""}
  e6: {type: rail_accident, places: [sch], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an intercity train}
  e7: {type: landslide, places: [sch], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [pas], start: 2024-06-03, end: 2024-06-03, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e9: {type: flood, places: [pas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: flood, places: [pas], start: 2013-06, end: 2013-06, date_precision: month, date_text: since June 2013, status: happened, actors: ""}
  e11: {type: visit, places: [rei], start: 2024-06-03, end: 2024-06-03, date_precision: day, date_text: on Monday, status: happened, actors: The chancellor}
  e12: {type: statement, places: [rei], start: 2024-06-03, end: 2024-06-03, date_precision: day, date_text: on Monday, status: happened, actors: The chancellor}
  e13: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The chancellor, minor: true}
  e14: {type: closure, places: [reg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: construction, places: [lin, vie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: firemen}
  e16: {type: flood, places: [bra], start: 2024-06-05, end: 2024-06-05, date_precision: day, date_text: on Wednesday night, status: planned, actors: ""}
notes: ""
