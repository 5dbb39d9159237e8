---
id: earnings-jp-17
genre: earnings
country: JP
published: 2023-08-04
publisher: Chubu Business Daily
title: "Kurose Motor {Posts}(e1) Record Quarter, {Warns}(e2) on [China](chi mention)"
---
[NAGOYA](nag dateline) -- Kurose Motor Co on Friday {reported}(e1) an operating {profit}(e1) of 214 billion yen for the April-June quarter, its best ever, as a weak yen and the end of a shortage of chips lifted sales in [North America](nor mention) and [India](ind mention).

Revenue {rose}(e1) 18 percent. The [Aichi](aic mention)-based maker of small cars and outboard engines raised its forecast for the year to March by a tenth but {cautioned}(e2) that it was losing ground in [China](chi mention), where it will {close}(e3) one of two lines at [Changsha](cha event) in October and {cut about 1,000 jobs}(e4).

Shares {jumped}(e5) 6.2 percent in [Tokyo](tok event) after the announcement.

"We can't compete there with cars we designed in 2018," President Hiroaki Tsuge told reporters at the company's headquarters in [Okazaki](oka event).

Production at the [Toyohashi](toy event) plant was {halted}(e6) for three days in June after a transformer {fire}(e7) in which two workers were slightly burned, and again for a shift on July 14 when {Typhoon}(e8) Koguma {flooded}(e8) the access road. The {stoppages}(e6) cost 9,000 cars.

Kurose {opened}(e9) a battery plant in [Gujarat](guj event) in May and plans to start {building}(e10) a second in [Tennessee](ten event) early next year. A court in [Jakarta](jak event) last month {fined}(e11) its local unit 3.1 billion rupiah for {price fixing}(e12), a {ruling}(e11) the unit has {appealed}(e13).

Rival Mitsuhara {reports}(e14) on Tuesday.

---
places:
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  aic: {name: Aichi Prefecture, geonameid: 1865694, point: [34.9973, 137.214], precision: division}
  nor: {name: North America, point: [45.0, -100.0], precision: area, radius_km: 2500}
  cha: {name: Changsha, geonameid: 1815577, point: [28.1987, 112.9709]}
  oka: {name: Okazaki, geonameid: 1854376, point: [34.95, 137.1667]}
  toy: {name: Toyohashi, geonameid: 1849846, point: [34.7667, 137.3833]}
  guj: {name: Gujarat, geonameid: 1270770, point: [22.7501, 71.3013], precision: division}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: earnings, places: [nag], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: on Friday, status: happened, actors: Kurose Motor, main: true}
  e2: {type: statement, places: [nag], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: "", status: happened, actors: Kurose Motor, main: true}
  e3: {type: closure, places: [cha], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October, status: planned, actors: Kurose Motor}
  e4: {type: layoffs, places: [cha], start: 2023-10, end: 2023-10, date_precision: month, date_text: "", status: planned, actors: Kurose Motor, targets: "about 1,000 jobs"}
  e5: {type: market, places: [tok], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: "", status: happened, actors: Shares}
  e6: {type: closure, places: [toy], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e7: {type: fire, places: [toy], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, injured: 2, status: happened, actors: "", targets: two workers}
  e8: {type: storm, places: [toy], start: 2023-07-14, end: 2023-07-14, date_precision: day, date_text: on July 14, status: happened, actors: Typhoon Koguma}
  e9: {type: opening, places: [guj], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: Kurose}
  e10: {type: construction, places: [ten], start: 2024, end: 2024, date_precision: year, date_text: early next year, status: planned, actors: ""}
  e11: {type: verdict, places: [jak], start: 2023-07, end: 2023-07, date_precision: month, date_text: last month, status: happened, actors: A court, targets: its local unit}
  e12: {type: fraud, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: trial, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the unit}
  e14: {type: earnings, places: [], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: on Tuesday, status: planned, actors: "", minor: true}
notes: ""
