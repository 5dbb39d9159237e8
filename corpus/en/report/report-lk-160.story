---
id: report-lk-160
genre: report
country: LK
published: 2016-11-02
publisher: Colombo Ledger
title: "Minister {orders}(e1) {audit}(e2) of hill country slopes after [Koslanda](kos event) {memorial}(e3)"
---
[BANDARAWELA](ban dateline): Line rooms standing on unstable ground in seven districts are to be {inspected}(e2) again before the north-east monsoon sets in, Disaster Management Minister Wasantha Karunaratne said at a {ceremony}(e3) in [Koslanda](kos event) on Saturday.

He was speaking at the second {commemoration}(e3) of the [Meeriyabedda](mee event) {landslide}(e4), in which at least 37 estate workers and their children {lost their lives}(e4) on 29 October 2014. Seventy-five houses, {handed over}(e5) last week at [Makaldeniya](mak event), have been {built}(e5) for the survivors with army labour.

The National Building Research Organisation (NBRO) will {begin}(e2) the work in [Badulla](bad event), [Nuwara Eliya](nuw event) and [Kegalle](keg event). In [Kegalle](keg mention) district alone, 1,600 families are still waiting for land after the {slides}(e6) of 17 May this year, when three villages near [Aranayake](ara event) were {buried}(e6) and 144 persons {died}(e6) or {vanished}(e6).

"We were told to go and no one tells us where to," said S. Letchumi, a tea plucker from [Haputale](hap mention).

Opposition MP Velu Thondan {charged}(e7) that of Rs 1.5 billion given by donors in [Tokyo](tok mention) and [New Delhi](new mention) after the May disaster, less than half had been spent. The Minister {denied}(e7) it.

In other news, the body of a schoolboy, 15, who {fell}(e8) from the [Dunhinda Falls](dun event) viewing platform on Sunday, was {recovered}(e9) by navy divers from [Trincomalee](tri mention), and a lorry laden with vegetables from [Welimada](wel mention) {toppled}(e10) down a precipice at [Keppetipola](kep event) on Monday, {injuring}(e10) three.

Showers of about 75 mm are {expected}(e11) in [Uva](uva event) and [Eastern](eas event) provinces, said the Met Department in [Colombo](col mention).

---
places:
  ban: {name: Bandarawela, point: [6.829, 81.004], precision: division}
  kos: {name: Koslanda, point: [6.75, 81.02]}
  mee: {name: Meeriyabedda, point: [6.76, 80.99], precision: near}
  mak: {name: Makaldeniya, point: [6.77, 81.0], precision: near}
  bad: {name: Badulla District, geonameid: 1250614, point: [7.0518, 81.0255], precision: division}
  nuw: {name: Nuwara Eliya District, geonameid: 1232781, point: [6.9363, 80.6991], precision: division}
  keg: {name: Kegalle District, geonameid: 1240722, point: [7.088, 80.3478], precision: division}
  ara: {name: Aranayake, point: [7.17, 80.46]}
  hap: {name: Haputale, geonameid: 1244713, point: [6.7657, 80.951]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  tri: {name: Trincomalee, geonameid: 1226260, point: [8.5778, 81.2289]}
  wel: {name: Welimada, point: [6.9, 80.91]}
  kep: {name: Keppetipola, point: [6.9, 80.87]}
  uva: {name: Uva, geonameid: 1225265, point: [6.8022, 81.1457], precision: division}
  eas: {name: Eastern Province, geonameid: 8133521, point: [7.6832, 81.6148], precision: division}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  dun: {name: Dunhinda Falls, point: [7.02, 81.06], precision: near}
events:
  e1: {type: decision, places: [kos], start: 2016-10-29, end: 2016-10-29, date_precision: day, date_text: on Saturday, status: happened, actors: Disaster Management Minister Wasantha Karunaratne, main: true}
  e2: {type: investigation, places: [bad, nuw, keg], start: null, end: null, date_precision: unknown, date_text: before the north-east monsoon sets in, status: planned, actors: The National Building Research Organisation, targets: Line rooms, main: true}
  e3: {type: ceremony, places: [kos], start: 2016-10-29, end: 2016-10-29, date_precision: day, date_text: on Saturday, status: happened, actors: Disaster Management Minister Wasantha Karunaratne, main: true}
  e4: {type: landslide, places: [mee], start: 2014-10-29, end: 2014-10-29, date_precision: day, date_text: on 29 October 2014, killed: 37, killed_qualifier: at_least, status: happened, actors: "", targets: estate workers and their children}
  e5: {type: construction, places: [mak], start: 2016-10-24, end: 2016-10-24, date_precision: week, date_text: last week, status: happened, actors: "", targets: Seventy-five houses}
  e6: {type: landslide, places: [ara, keg], start: 2016-05-17, end: 2016-05-17, date_precision: day, date_text: 17 May this year, killed: 144, status: happened, actors: "", targets: three villages}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition MP Velu Thondan}
  e8: {type: other_accident, places: [dun], start: 2016-10-30, end: 2016-10-30, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: a schoolboy}
  e9: {type: rescue, places: [dun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: navy divers, targets: the body, minor: true}
  e10: {type: road_accident, places: [kep], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: on Monday, injured: 3, status: happened, actors: "", targets: a lorry}
  e11: {type: extreme_weather, places: [uva, eas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
