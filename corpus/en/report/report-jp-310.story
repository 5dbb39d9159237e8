---
id: report-jp-310
genre: report
country: JP
published: 2017-09-11
publisher: "Chikugo Nippo (translated)"
title: "Rain damage keeps [Kyushu](kyu event) line {shut}(e14); peaches {rot}(e2) in [Hita](hit event)"
---
[HITA](hit dateline) — For the growers of the [Ono](ono event) district, the road is everything. Since a hillside {came down}(e3) there on July 6 after record {rain}(e4), they have carried pears out on their backs along a path {cut}(e5) by the Self-Defense Forces.

The pears are the fortunate ones. Some 14 tons of peaches {rotted}(e2) in the cooperative's shed in July, said its head, Katsumi Kajiwara, because no truck could reach them.

The downpour of July 5 and 6 {killed}(e4) 37 people in northern [Kyushu](kyu event), most of them in [Asakura](asa event) and [Toho](toh event), and four are still missing. Volunteers who {came}(e6) last weekend numbered 1,900; there had been 4,000 at the peak in August. "University starts again," shrugged an official of [Toho](toh metonym) village.

JR [Kyushu](kyu metonym org) said on Friday that the Kyudai Line, on which a bridge over the [Kagetsu River](kag event) was {washed away}(e7), would {reopen}(e1) next summer. It made no promise on the Hitahikosan Line, which carries fewer than 300 passengers a day and has 63 damaged places between [Soeda](soe event) and [Yoake](yoa event). The governor of [Oita](oit metonym) wants rails, not buses.

Repair of farmland alone will cost 24 billion yen in [Fukuoka Prefecture](fuk mention). The central government will bear up to nine tenths under the law on severe disasters, which the Cabinet {applied}(e8) on August 8.

Typhoon Talim is {expected}(e9) to approach the south of the island on Saturday or Sunday. Nobody here needs to be told what another 200 millimeters would do. The city of [Hita](hit metonym) has {prepared}(e10) gymnasiums, and at [Harazuru](har event) hot spring three inns have agreed to take old people.

In September 1991, Typhoon Mireille {felled}(e11) the cedars around [Hita](hit event); forests planted afterward have shallow roots, and logs {blocked}(e4) rivers in July. A panel of specialists {met}(e13) in [Fukuoka](fuku event) last Thursday. Its report will be {published}(e12) in March.

---
places:
  kyu: {name: Kyushu, point: [32.8, 130.9], precision: area, radius_km: 150}
  hit: {name: Hita, geonameid: 1862373, point: [33.3213, 130.941]}
  ono: {name: Ono, point: [33.37, 130.95]}
  asa: {name: Asakura, point: [33.42, 130.67]}
  toh: {name: Toho, point: [33.4, 130.87]}
  kag: {name: Kagetsu River, point: [33.33, 130.93], precision: near}
  soe: {name: Soeda, point: [33.57, 130.85]}
  yoa: {name: Yoake, point: [33.34, 130.87]}
  oit: {name: Oita Prefecture, geonameid: 1854484, point: [33.2006, 131.449], precision: division}
  fuk: {name: Fukuoka, geonameid: 1863958, point: [33.4906, 130.616], precision: division}
  har: {name: Harazuru, point: [33.35, 130.78]}
  fuku: {name: Fukuoka, geonameid: 1863967, point: [33.6, 130.4167]}
events:
  e1: {type: opening, places: [kag], start: 2018-06, end: 2018-08, date_precision: month, date_text: next summer, status: planned, actors: "", targets: the Kyudai Line}
  e2: {type: other, places: [hit], start: 2017-07, end: 2017-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: Some 14 tons of peaches, minor: true}
  e3: {type: landslide, places: [ono], start: 2017-07-06, end: 2017-07-06, date_precision: day, date_text: on July 6, status: happened, actors: "", targets: a hillside, main: true}
  e4: {type: flood, places: [asa, toh, kyu], start: 2017-07-05, end: 2017-07-06, date_precision: day, date_text: of July 5 and 6, killed: 37, status: happened, actors: "", main: true}
  e5: {type: construction, places: [ono], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Self-Defense Forces, targets: a path, minor: true}
  e6: {type: aid, places: [asa, toh], start: 2017-09-09, end: 2017-09-10, date_precision: day, date_text: last weekend, status: happened, actors: Volunteers}
  e7: {type: flood, places: [kag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a bridge, minor: true}
  e14: {type: closure, places: [soe, yoa, kag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [fuk], start: 2017-08-08, end: 2017-08-08, date_precision: day, date_text: on August 8, status: happened, actors: the Cabinet}
  e9: {type: storm, places: [kyu], start: 2017-09-16, end: 2017-09-17, date_precision: day, date_text: on Saturday or Sunday, status: planned, actors: Typhoon Talim}
  e13: {type: meeting, places: [fuku], start: 2017-09-07, end: 2017-09-07, date_precision: day, date_text: last Thursday, status: happened, actors: A panel of specialists}
  e10: {type: displacement, places: [hit], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The city of Hita, targets: gymnasiums, minor: true}
  e11: {type: storm, places: [hit], start: 1991-09, end: 1991-09, date_precision: month, date_text: In September 1991, status: happened, actors: Typhoon Mireille, targets: the cedars}
  e12: {type: publication, places: [fuku], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March, status: planned, actors: A panel of specialists, targets: Its report}
notes: ""
