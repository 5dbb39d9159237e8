---
id: report-ph-94
genre: report
country: PH
published: 2024-01-30
publisher: Tacloban Chronicle
title: "Last guerrilla front in [Samar](sam event) {declared}(e1) dismantled; [Oslo](osl event) {talks}(e9) next"
---
[CATBALOGAN CITY](cat dateline) — The Army's 8th Infantry Division on Monday {declared}(e1) [Samar](sam event), [Northern Samar](nor event) and [Eastern Samar](eas event) free of communist guerrilla fronts, 55 years after the first unit of the New People's Army was {set}(e2) up in [Tarlac](tar event).

Maj. Gen. Rodel Baculanta made the {announcement}(e1) at Camp Lukban in [Catbalogan City](cat event), where 31 former rebels {turned}(e3) over rifles and took an oath of allegiance before Gov. Edgardo Ty-Sison. Each will {receive}(e4) P65,000 and a place in a housing project at [Calbiga](cal event).

The last front lost its leaders in a {clash}(e5) on the border of [Las Navas](las event) and [Silvino Lobos](sil event) on Dec. 14, when nine guerrillas and two soldiers were {killed}(e5). A boat carrying the party's two top cadres had {exploded}(e6) off [Catbalogan](catba event) in August 2022 as the Navy {gave}(e6) chase.

Not everybody was celebrating. In [Las Navas](las event), farmers {displaced}(e7) by {bombing}(e14) since November are still in the gym. "Free? I can't {go}(e8) to my abaca," said Teodora Lagbo, 58.

Peace {talks}(e9) are to {resume}(e9) in [Oslo](osl event), [Norway](norw event), in the coming months after a gap of six years. The two sides {signed}(e10) a joint {statement}(e10) there on Nov. 23 in which they {agreed}(e10) to look for a political solution. The previous round, in [Rome](rom event) and [Noordwijk aan Zee](noo event), {broke}(e11) down in 2017.

The military puts the number of fighters left in the country at 1,500, most of them in [Bukidnon](buk mention), [Agusan del Sur](agu mention), [Negros](neg mention) and [Masbate](mas mention).

On the same day that the islands were declared cleared, two policemen were {wounded}(e12) by a land mine at [Uson](uso event), [Masbate](mas event), and classes in nine schools of that province were {suspended}(e13).

---
places:
  cat: {name: Catbalogan, geonameid: 1717911, point: [11.7753, 124.8861]}
  catba: {name: Catbalogan, geonameid: 1717911, point: [11.7753, 124.8861]}
  sam: {name: Samar, point: [11.8, 125.0], precision: area, radius_km: 70}
  nor: {name: Northern Samar, point: [12.4, 124.8], precision: area, radius_km: 40}
  eas: {name: Eastern Samar, point: [11.6, 125.4], precision: area, radius_km: 50}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  norw: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  tar: {name: Tarlac, point: [15.5, 120.5], precision: area, radius_km: 40}
  cal: {name: Calbiga, geonameid: 1720397, point: [11.6247, 125.0164]}
  las: {name: Las Navas, point: [12.34, 125.03]}
  sil: {name: Silvino Lobos, point: [12.35, 124.83]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  noo: {name: Noordwijk aan Zee, point: [52.24, 4.43]}
  buk: {name: Bukidnon, point: [8.0, 125.0], precision: area, radius_km: 50}
  agu: {name: Agusan del Sur, point: [8.5, 125.8], precision: area, radius_km: 60}
  neg: {name: Negros, point: [10.0, 123.0], precision: area, radius_km: 90}
  mas: {name: Masbate, point: [12.3, 123.6], precision: area, radius_km: 50}
  uso: {name: Uson, point: [12.22, 123.78]}
events:
  e1: {type: statement, places: [cat, sam, nor, eas], start: 2024-01-29, end: 2024-01-29, date_precision: day, date_text: on Monday, status: happened, actors: "The Army's 8th Infantry Division", main: true}
  e2: {type: other, places: [tar], start: 1969, end: 1969, date_precision: year, date_text: 55 years after, status: happened, actors: "", minor: true}
  e3: {type: other, places: [cat], start: 2024-01-29, end: 2024-01-29, date_precision: day, date_text: on Monday, status: happened, actors: 31 former rebels, targets: rifles}
  e4: {type: aid, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 31 former rebels, minor: true}
  e5: {type: battle, places: [las, sil], start: 2023-12-14, end: 2023-12-14, date_precision: day, date_text: on Dec. 14, killed: 11, status: happened, actors: ""}
  e6: {type: explosion, places: [catba], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August 2022, status: happened, actors: "A boat carrying the party's two top cadres"}
  e7: {type: displacement, places: [las], start: 2023-11, end: 2024-01, date_precision: month, date_text: since November, status: happened, actors: "", targets: farmers}
  e8: {type: other, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Teodora Lagbo, minor: true}
  e9: {type: meeting, places: [osl], start: 2024, end: 2024, date_precision: year, date_text: in the coming months, status: planned, actors: "", main: true}
  e10: {type: agreement, places: [osl], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: on Nov. 23, status: happened, actors: The two sides, targets: a joint statement}
  e11: {type: meeting, places: [rom, noo], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: ""}
  e12: {type: bombing, places: [uso], start: 2024-01-29, end: 2024-01-29, date_precision: day, date_text: On the same day, injured: 2, status: happened, actors: a land mine, targets: two policemen}
  e14: {type: airstrike, places: [las], start: 2023-11, end: 2023-11, date_precision: month, date_text: since November, status: happened, actors: ""}
  e13: {type: closure, places: [mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: classes in nine schools}
notes: ""
