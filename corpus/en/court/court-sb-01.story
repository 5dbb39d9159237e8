---
id: court-sb-01
genre: court
country: SB
published: 2024-05-11
title: "Logging ship can {leave}(e1) [Honiara](hon event), court {rules}(e2)"
---
[HONIARA](hon dateline): A round-log carrier {held}(e3) at [Point Cruz](pc event) since Easter may {sail}(e1) for [China](cn mention) with its cargo, the High Court of [Solomon Islands](si metonym org) {decided}(e2) late on Friday, provided that its agents first lodge SBD 6 million with the registrar.

The [Panama](pa mention)-flagged vessel is carrying 5,300 cubic metres of hardwood from [Vangunu](van mention), in [Western Province](wp mention). Landowners from [Merusu](mer mention) village say that about a third of it was {cut}(e4) above the 400-metre line, where felling is banned.

Counsel for the landowners, Patteson Lokumana, said the money was "a good fence, put up after the pig has gone". His clients wanted the logs unloaded and counted. Justice Daniel Pitakoe {refused}(e2): there is no yard for them between [Kukum](kuk mention) and [Henderson](hen mention), and the last stack left on the foreshore, in 2021, went out with the tide and {holed}(e5) a ferry from [Auki](auk mention).

Two inspectors will {fly}(e6) to [Seghe](seg event) on Tuesday. A spokeswoman for the company, which has its head office in [Sibu](sib mention), in the [Malaysian](my demonym) state of [Sarawak](sar mention), welcomed the {ruling}(e2).

---
places:
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  pc: {name: "Point Cruz, Honiara", point: [-9.4275, 159.953], precision: exact, near: hon}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  si: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  pa: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  van: {name: Vangunu, point: [-8.65, 158.0], precision: area, radius_km: 15}
  wp: {name: Western, geonameid: 2101556, point: [-8.73, 157.551], precision: division}
  mer: {name: Merusu, point: null, near: van}
  kuk: {name: "Kukum, Honiara", point: [-9.431, 159.976], precision: near, near: hon}
  hen: {name: Henderson Field, point: [-9.428, 160.05], precision: near}
  auk: {name: Auki, geonameid: 2109701, point: [-8.7678, 160.6978]}
  seg: {name: Seghe, point: [-8.579, 157.876]}
  sib: {name: Sibu, geonameid: 1735902, point: [2.3, 111.8167]}
  my: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  sar: {name: Sarawak, geonameid: 1733038, point: [2.4495, 113.344], precision: division}
events:
  e1: {type: transport_change, places: [pc], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e2: {type: verdict, places: [hon], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on Friday, status: happened, actors: High Court of Solomon Islands, main: true}
  e3: {type: arrest, places: [pc], start: 2024-03-31, end: 2024-03-31, date_precision: day, date_text: since Easter, status: happened, actors: ""}
  e4: {type: other_crime, places: [van], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e5: {type: sea_accident, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: ""}
  e6: {type: visit, places: [seg], start: 2024-05-14, end: 2024-05-14, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
notes: "The inspectors' flight to Seghe on Tuesday is planned and has no key."
