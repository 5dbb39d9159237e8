---
id: earnings-za-03
genre: earnings
country: ZA
published: 2022-08-30
publisher: Highveld Business
title: "Platinum miner {doubles}(e1) dividend, {warns}(e8) on power"
---
[JOHANNESBURG](joh dateline). — Tshwenyane Platinum {made}(e1) R11.4 billion in the year to June, it said on Tuesday, and will {pay}(e1) shareholders R14 a share, twice what it did last year, although smelting {stopped}(e2) for 41 days for lack of current.

Its two shafts near [Rustenburg](rus event), in the [North West](nor event), {raised output}(e3) by 3 percent. At [Polokwane](pol event) the smelter, whose dust the neighbours in [Nobody](nob mention) — that's its name — have {sued}(e4) over, needs a new wall. A mine at [Stillwater](sti event), in [Montana](mon event), was {flooded}(e5) in June and {restarts}(e6) in October.

Eskom {cut}(e7) supply to big users on 31 July and again last week. "You can't ask [Sandton](san mention) to sit in the dark, so you ask us," {remarked}(e8) the chief executive, Refilwe Mosala, who did her articles in [Welkom](wel mention).

Demand from car makers in [Stuttgart](stu mention) and [Nagoya](nag mention) was soft. [Russian](russ demonym) rivals at [Norilsk](nori mention) ship through [Dubai](dub mention) at a discount.

At [Marikana](mar event) on 16 August, ten years after police {shot}(e9) 34 strikers there, the company laid a {wreath}(e10), the union a {demand}(e11): 15 percent. Shares {rose}(e12) 2.1 percent by noon in [Johannesburg](joh event); [London](lon event)'s were flat.

---
places:
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  rus: {name: Rustenburg, geonameid: 958724, point: [-25.6676, 27.2421]}
  nor: {name: North West, point: [-26.5, 25.5], precision: division}
  pol: {name: Polokwane, geonameid: 965289, point: [-23.9045, 29.4688]}
  nob: {name: Nobody, point: [-23.9, 29.7], precision: near}
  sti: {name: Stillwater, point: [45.38, -109.88], precision: near}
  mon: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  san: {name: Sandton, point: [-26.107, 28.057]}
  wel: {name: Welkom, geonameid: 940909, point: [-27.9774, 26.7351]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  nori: {name: Norilsk, geonameid: 1497337, point: [69.3535, 88.2027]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  mar: {name: Marikana, point: [-25.7, 27.48]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: earnings, places: [joh], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: on Tuesday, status: happened, actors: Tshwenyane Platinum, main: true}
  e2: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: earnings, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: trial, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: flood, places: [sti], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e6: {type: opening, places: [sti], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October, status: planned, actors: ""}
  e7: {type: outage, places: [], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: on 31 July, status: happened, actors: Eskom}
  e8: {type: statement, places: [joh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: shooting, places: [mar], start: 2012-08-16, end: 2012-08-16, date_precision: day, date_text: ten years after, killed: 34, status: happened, actors: police, targets: strikers}
  e10: {type: ceremony, places: [mar], start: 2022-08-16, end: 2022-08-16, date_precision: day, date_text: on 16 August, status: happened, actors: ""}
  e11: {type: statement, places: [mar], start: 2022-08-16, end: 2022-08-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: market, places: [joh], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: by noon, status: happened, actors: "", minor: true}
notes: ""
