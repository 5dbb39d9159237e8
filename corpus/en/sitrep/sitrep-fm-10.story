---
id: sitrep-fm-10
genre: sitrep
country: FM
published: 2016-03-11
title: "{DROUGHT}(e1) WATCH, WEEK 10: [FEDERATED STATES OF MICRONESIA](fm event)"
---
[YAP STATE](yap event). {No rain}(e1) since 9 February on the outer atolls. On [Ulithi](uli event) wells have turned {brackish}(e1); [Woleai](wol event) reports four days' supply. The field ship {left}(e2) [Colonia](col mention) on Monday {carrying}(e2) 9,000 gallons and a reverse-osmosis unit borrowed from [Majuro](maj mention).
[CHUUK](chu event). Taro pits in the [Mortlocks](mor event) {salted}(e3). Schools on [Lukunor](luk event) {closed}(e4) at noon all week. On [Weno](wen event) itself the hospital {runs water two hours}(e5) a day. A brush {fire}(e6) on [Tonoas](ton event) {burned}(e6) breadfruit on 12 hectares; nobody hurt.
[POHNPEI](poh event). [Kolonia](kol event), usually one of the wettest towns on the map, has had {31 mm}(e7) in a month. [Kapingamarangi](kap event), 740 km to the south-west, is {rationing}(e8) coconuts.
[KOSRAE](kos mention). Adequate.

ACTIONS. The governor of [Yap](yap metonym) {declared}(e9) an emergency on 3 March. [Palikir](pal metonym) is expected to {follow}(e10) for the whole federation next week. The [Japanese](jp demonym) embassy has {offered}(e11) tanks, [Guam](gu mention)'s weather office daily outlooks. Forecast: nothing before April, except north of [Palau](pw mention).

Do not confuse: [Colonia](col mention) is on [Yap](yap2 mention), [Kolonia](kol mention) on [Pohnpei](poh mention). Last month 40 cartons {went}(e12) to the wrong one.

---
places:
  fm: {name: Micronesia, geonameid: 2081918, point: [5.0, 152.0], precision: country}
  chu: {name: Chuuk, point: [7.42, 151.78], precision: division}
  kos: {name: Kosrae, point: [5.31, 162.98], precision: area, radius_km: 10}
  uli: {name: Ulithi, point: [9.97, 139.67], precision: area, radius_km: 15}
  wol: {name: Woleai, point: [7.37, 143.87], precision: area, radius_km: 5}
  col: {name: Colonia, geonameid: 7648112, point: [9.5164, 138.1217]}
  maj: {name: Majuro, geonameid: 2113779, point: [7.0897, 171.3803]}
  mor: {name: Mortlock Islands, point: [5.45, 153.6], precision: area, radius_km: 35}
  luk: {name: Lukunor, point: [5.5, 153.82], precision: area, radius_km: 5}
  wen: {name: Weno, point: [7.447, 151.85], precision: near}
  ton: {name: Tonoas, point: [7.38, 151.88], precision: near}
  kol: {name: Kolonia, geonameid: 4043034, point: [6.964, 158.2062]}
  kap: {name: Kapingamarangi, point: [1.08, 154.8], precision: area, radius_km: 6}
  yap: {name: Yap State, point: [9.53, 138.12], precision: division}
  pal: {name: Palikir, geonameid: 2081986, point: [6.9248, 158.1611]}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  gu: {name: Guam, geonameid: 4043988, point: [13.4786, 144.8183], precision: country}
  pw: {name: Palau, geonameid: 1559582, point: [7.503, 134.621], precision: country}
  yap2: {name: Yap, point: [9.53, 138.12], precision: area, radius_km: 10}
  poh: {name: Pohnpei, point: [6.88, 158.23], precision: area, radius_km: 14}
events:
  e1: {type: drought, places: [yap, uli, wol], start: 2016-02-09, end: 2016-03-11, date_precision: day, date_text: since 9 February, status: happened, actors: "", main: true}
  e2: {type: aid, places: [col], start: 2016-03-07, end: 2016-03-07, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e3: {type: drought, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: closure, places: [luk], start: 2016-03-07, end: 2016-03-07, date_precision: week, date_text: all week, status: happened, actors: ""}
  e5: {type: drought, places: [wen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: wildfire, places: [ton], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: drought, places: [kol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: drought, places: [kap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: decision, places: [yap], start: 2016-03-03, end: 2016-03-03, date_precision: day, date_text: on 3 March, status: happened, actors: The governor of Yap, main: true}
  e10: {type: decision, places: [pal], start: 2016-03-14, end: 2016-03-14, date_precision: week, date_text: next week, status: planned, actors: Palikir}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: aid, places: [col], start: 2016-02, end: 2016-02, date_precision: month, date_text: Last month, status: happened, actors: "", minor: true}
notes: ""
