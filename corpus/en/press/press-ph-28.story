---
id: press-ph-28
genre: press
country: PH
published: 2025-07-25
publisher: "Coast Guard Public Affairs, Southern Tagalog"
title: "Coast Guard Statement on the {Loss}(e1) of MV Santa Liwayway"
---
25 July 2025. At 0340H on Thursday, the cargo vessel MV Santa Liwayway {sank}(e1) approximately 11 nautical miles southwest of [Lubang](lub event), [Occidental Mindoro](occ event), at the height of Severe Tropical Storm Dante. Of 22 crew, 17 have been {rescued}(e2) and brought to [Batangas](bat event). The remains of one were {retrieved}(e3) off [Looc](loo event) this morning. Four are missing.

The vessel {left}(e4) [Coron](cor event) on 23 July with cement for [Calaca](cal mention). It had been {warned}(e5) at 1800H to {take}(e5) shelter. The master, who is among the survivors, told investigators that the hatch covers {failed}(e1). He has been {placed}(e6) under custody.

BRP Malapascua, two fishing boats from [Nasugbu](nas mention) and an aircraft of the [Philippine](phi demonym org) Navy {continue}(e7) the search. [Vietnam](vie metonym) has {offered}(e8) a ship. No oil {spill}(e9) has been seen.

Elsewhere the {storm}(e10) has left nine dead: six in [Rizal](riz event), where a slope {collapsed}(e11) on a row of houses at [Rodriguez](rod event), and three, electrocuted, in [Bulacan](bul event). Some 82,000 persons are in evacuation centers in [Metro Manila](met event) and [Calabarzon](cala event). Voyages from 34 ports have been {suspended}(e12) and 2,310 passengers are stranded. Classes are {called}(e13) off until Monday.

This Command recalls the {sinking}(e14) of MV Doña Marilyn in 1988 off [Almagro](alm event) and {reminds}(e15) all masters that sailing under Signal No. 2 is prohibited. Its franchise has been {revoked}(e16) for 30 days. A hearing will be {held}(e17) at [Port Area](por event), [Manila](man event), on 4 August.

---
places:
  lub: {name: Lubang, point: [13.86, 120.12], precision: near}
  occ: {name: Occidental Mindoro, point: [13.1, 120.9], precision: area, radius_km: 60}
  bat: {name: Batangas, geonameid: 1726280, point: [13.7567, 121.0584]}
  loo: {name: Looc, point: [13.73, 120.25], precision: near}
  cor: {name: Coron, point: [12.0, 120.205]}
  cal: {name: Calaca, geonameid: 1720751, point: [13.9324, 120.8133]}
  nas: {name: Nasugbu, geonameid: 1698030, point: [14.0669, 120.6318]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  riz: {name: Rizal, point: [14.65, 121.25], precision: area, radius_km: 30}
  rod: {name: Rodriguez, geonameid: 1699296, point: [14.7601, 121.1999]}
  bul: {name: Bulacan, point: [14.9, 121.0], precision: area, radius_km: 35}
  met: {name: Metro Manila, point: [14.58, 121.03], precision: area, radius_km: 20}
  cala: {name: Calabarzon, geonameid: 7521303, point: [14.1131, 121.6334], precision: division}
  alm: {name: Almagro, point: [11.91, 124.29], precision: near}
  por: {name: Port Area, point: [14.588, 120.968], precision: near}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
events:
  e1: {type: sea_accident, places: [lub, occ], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: At 0340H on Thursday, killed: 1, status: happened, actors: "", targets: MV Santa Liwayway, main: true}
  e2: {type: rescue, places: [lub, bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 17}
  e3: {type: discovery, places: [loo], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: this morning, killed: 1, status: happened, actors: ""}
  e4: {type: transport_change, places: [cor], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: on 23 July, status: happened, actors: ""}
  e5: {type: statement, places: [], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: at 1800H, status: happened, actors: ""}
  e6: {type: arrest, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The master}
  e7: {type: rescue, places: [lub], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vietnam}
  e9: {type: other_accident, places: [lub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: storm, places: [riz, bul, met, cala], start: null, end: null, date_precision: unknown, date_text: "", killed: 9, displaced: 82000, displaced_qualifier: about, status: happened, actors: ""}
  e11: {type: landslide, places: [rod, riz], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, status: happened, actors: "", targets: a row of houses}
  e12: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: until Monday, status: happened, actors: ""}
  e14: {type: sea_accident, places: [alm], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: "", targets: MV Doña Marilyn}
  e15: {type: statement, places: [], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: "", status: happened, actors: This Command}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: for 30 days, status: happened, actors: ""}
  e17: {type: trial, places: [por, man], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: on 4 August, status: planned, actors: ""}
notes: ""
