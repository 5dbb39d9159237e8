---
id: report-ph-657
genre: report
country: PH
published: 2020-10-13
publisher: Mindanao Chronicle
title: "Nickel mines in [Surigao](sur event) {reopen}(e1) as prices {climb}(e2); [Manila](man metonym) {lifts}(e3) ban"
---
By Rowena Dagohoy

[SURIGAO CITY](suri dateline) — Two nickel mines on the islands off [Surigao del Norte](surig event) {resumed}(e1) work on Monday after four years, putting about 1,400 people back in jobs in one of the regions hit hardest by the coronavirus {lockdown}(e4).

The mines, at [Hinatuan Island](hin event) and [Dinagat](din event), were among 26 that were {closed}(e5) or {suspended}(e5) in February 2017 for damage to watersheds. The Department of Environment and Natural Resources {cleared}(e3) them last month after they {planted}(e6) 310,000 trees and {built}(e6) settling ponds.

Ore from here goes to smelters in [Fujian](fuj mention) and [Guangdong](gua mention) and to [Hachinohe](hac mention) in northern [Japan](jap mention). Its price has {risen}(e2) by 38 percent since January, when [Indonesia](ind metonym) {stopped}(e7) exports of raw nickel.

[Caraga](cara metonym) mining director Alvin Montemayor said in a briefing in [Butuan City](but event) that output from the region would {increase}(e8) by a tenth this year in spite of a {halt}(e9) of seven weeks in April and May, when the provincial government {barred}(e9) foreign ships.

Environmental groups were critical. "The ponds will not hold one good storm," said Sister Letty Abucejo of the diocese's social action center. Fisherfolk from [Claver](cla mention) and [Gigaquit](gig mention) {filed}(e10) a petition with the Court of Appeals in [Cagayan de Oro](cag event) last week. In [Tubajon](tub event), residents {put up}(e11) a barricade in August until they were {promised}(e12) a share of royalties.

Security remains a concern. On Oct. 4, suspected New People's Army rebels {burned}(e13) two dump trucks and a backhoe at [Carrascal](car event) in [Surigao del Sur](suriga event). No one was hurt. The Army's 4th Infantry Division said that a rebel was {killed}(e14) in a {clash}(e14) in [Marihatag](mar event) two days later.

In [Palawan](pal event), a village chief who opposed the {expansion}(e15) of a mine at [Brooke's Point](bro event) was {shot}(e16) dead by men on a motorcycle on Friday. Police in [Puerto Princesa](pue mention) are looking into several motives.

---
places:
  sur: {name: Surigao, geonameid: 1685218, point: [9.789, 125.495]}
  suri: {name: Surigao, geonameid: 1685218, point: [9.789, 125.495]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  surig: {name: Surigao del Norte, point: [9.75, 125.6], precision: area, radius_km: 40}
  hin: {name: Hinatuan Island, point: [9.8, 125.73], precision: area, radius_km: 6}
  din: {name: Dinagat, point: [10.15, 125.6], precision: area, radius_km: 30}
  fuj: {name: Fujian, geonameid: 1811017, point: [26.408, 118.178], precision: division}
  gua: {name: Guangdong, geonameid: 1809935, point: [23.7924, 113.72], precision: division}
  hac: {name: Hachinohe, geonameid: 2130203, point: [40.5, 141.5]}
  but: {name: Butuan City, point: [8.949, 125.544]}
  cla: {name: Claver, point: [9.57, 125.73]}
  gig: {name: Gigaquit, point: [9.59, 125.7]}
  tub: {name: Tubajon, point: [10.33, 125.56]}
  car: {name: Carrascal, point: [9.37, 125.95]}
  suriga: {name: Surigao del Sur, point: [8.6, 126.1], precision: area, radius_km: 50}
  mar: {name: Marihatag, point: [8.8, 126.3]}
  pal: {name: Palawan, point: [9.5, 118.5], precision: area, radius_km: 150}
  bro: {name: "Brooke's Point", point: [8.78, 117.83]}
  cara: {name: Caraga, point: [9.0, 125.8], precision: area, radius_km: 100}
  cag: {name: Cagayan de Oro, geonameid: 1721080, point: [8.4822, 124.6472]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  pue: {name: Puerto Princesa, geonameid: 1692685, point: [9.7392, 118.7353]}
events:
  e1: {type: opening, places: [surig, hin, din], start: 2020-10-12, end: 2020-10-12, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Two nickel mines, main: true}
  e2: {type: market, places: [], start: 2020-01, end: 2020-10, date_precision: month, date_text: since January, status: happened, actors: ""}
  e3: {type: decision, places: [hin, din], start: 2020-09, end: 2020-09, date_precision: month, date_text: last month, status: happened, actors: The Department of Environment and Natural Resources, targets: the mines, main: true}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: closure, places: [hin, din], start: 2017-02, end: 2017-02, date_precision: month, date_text: in February 2017, status: happened, actors: "", targets: The mines}
  e6: {type: construction, places: [hin, din], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: they, targets: settling ponds, minor: true}
  e7: {type: sanction, places: [ind], start: 2020-01, end: 2020-01, date_precision: month, date_text: January, status: happened, actors: Indonesia, targets: exports of raw nickel}
  e8: {type: market, places: [cara], start: 2020, end: 2020, date_precision: year, date_text: this year, status: planned, actors: "", minor: true}
  e9: {type: closure, places: [surig], start: 2020-04, end: 2020-05, date_precision: month, date_text: in April and May, status: happened, actors: the provincial government, targets: foreign ships}
  e10: {type: trial, places: [cag], start: 2020-10-05, end: 2020-10-05, date_precision: week, date_text: last week, status: happened, actors: Fisherfolk from Claver and Gigaquit}
  e11: {type: protest, places: [tub], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, status: happened, actors: residents}
  e12: {type: agreement, places: [tub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: fire, places: [car], start: 2020-10-04, end: 2020-10-04, date_precision: day, date_text: On Oct. 4, status: happened, actors: "suspected New People's Army rebels", targets: two dump trucks and a backhoe}
  e14: {type: battle, places: [mar], start: 2020-10-06, end: 2020-10-06, date_precision: day, date_text: two days later, killed: 1, status: happened, actors: ""}
  e15: {type: construction, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e16: {type: shooting, places: [bro, pal], start: 2020-10-09, end: 2020-10-09, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: men on a motorcycle, targets: a village chief}
notes: ""
