---
id: press-ph-28
genre: press
country: PH
published: 2025-07-25
publisher: "Coast Guard Public Affairs, Southern Tagalog"
title: "Coast Guard Statement on the {Loss}(e1) of MV Santa Liwayway"
---
25 July 2025. At 0340H on Thursday, the cargo vessel MV Santa Liwayway {sank}(e1) approximately 11 nautical miles southwest of [Lubang](lub event), [Occidental Mindoro](occ event), at the height of Severe Tropical {Storm}(e2) Dante. Of 22 crew, 17 have been {rescued}(e3) and brought to [Batangas](bat event). The remains of one were {retrieved}(e3) off [Looc](loo event) this morning. Four are missing.

The vessel {left}(e4) [Coron](cor event) on 23 July with cement for [Calaca](cal mention). It had been {warned}(e5) at 1800H to take shelter. The master, who is among the survivors, told investigators that the hatch covers {failed}(e6). He has been placed under {custody}(e7).

BRP Malapascua, two fishing boats from [Nasugbu](nas mention) and an aircraft of the [Philippine](phi demonym org) Navy continue the {search}(e3). [Vietnam](vie metonym) has {offered}(e8) a ship. No oil {spill}(e9) has been seen.

Elsewhere the {storm}(e2) has left nine dead: six in [Rizal](riz event), where a slope {collapsed}(e10) on a row of houses at [Rodriguez](rod event), and three, {electrocuted}(e11), in [Bulacan](bul event). Some 82,000 persons are in {evacuation}(e12) centers in [Metro Manila](met event) and [Calabarzon](cala event). Voyages from 34 ports have been {suspended}(e13) and 2,310 passengers are {stranded}(e13). {Classes}(e14) are {called off}(e14) until Monday.

This Command recalls the {sinking}(e15) of MV Doña Marilyn in 1988 off [Almagro](alm event) and reminds all masters that sailing under Signal No. 2 is prohibited. Its franchise has been {revoked}(e16) for 30 days. A {hearing}(e17) will be held at [Port Area](por event), [Manila](man event), on 4 August.

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
  e1: {type: sea_accident, places: [lub], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", targets: MV Santa Liwayway, main: true}
  e2: {type: storm, places: [riz, bul], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: "", killed: 9, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [lub], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: this morning, status: happened, actors: "", targets: 17}
  e4: {type: transport_change, places: [cor], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: on 23 July, status: happened, actors: "", minor: true}
  e5: {type: statement, places: [], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: at 1800H, status: happened, actors: ""}
  e6: {type: outage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: MV Santa Liwayway, minor: true}
  e7: {type: arrest, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: ""}
  e8: {type: aid, places: [vie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vietnam}
  e9: {type: other_accident, places: [lub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: landslide, places: [rod], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, status: happened, actors: "", targets: a row of houses}
  e11: {type: other_accident, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: ""}
  e12: {type: displacement, places: [met, cala], start: null, end: null, date_precision: unknown, date_text: "", displaced: 82000, displaced_qualifier: about, status: happened, actors: ""}
  e13: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: education, places: [met, cala], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: until Monday, status: happened, negated: true, actors: ""}
  e15: {type: sea_accident, places: [alm], start: 1988, end: 1988, date_precision: year, date_text: in 1988, status: happened, actors: "", targets: MV Doña Marilyn}
  e16: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: trial, places: [por], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: on 4 August, status: planned, actors: ""}
notes: ""
