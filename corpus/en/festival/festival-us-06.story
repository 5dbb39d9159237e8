---
id: festival-us-06
genre: festival
country: US
published: 2018-08-20
publisher: The Platte Bugle
title: "Polka, pie and one {stray}(e1) bull: [Wilber](wil event) wraps its 57th [Czech](cz demonym) Days... two weeks late"
---
[Wilber](wil event), a [Nebraska](ne mention) town of 1,900 that calls itself the [Czech](cz demonym) capital of the [United States](us mention), had to wait this year. {Floodwater}(e3) off the [Big Blue River](bbr event) {covered}(e3) the ballpark in early August, and the {festival}(e2), due on the first weekend of the month, slid to the third.

Few seemed to mind. They {drove}(e4) in from [Lincoln](lin mention), half an hour up the road; from [Prague](pra mention), the village of 300 in [Saunders County](sau mention), not the other one; from [Crete](cre mention), whose football boosters ran the beer tent; and, in one case, from [Cedar Rapids](ced mention), [Iowa](ia mention), on a tractor.

Queen of the days is Madison Kobza, 19, of [Dorchester](dor mention), who was {crowned}(e5) Saturday in front of the [Hotel Wilber](hot event) and sang two verses in her great-grandmother's language. The kolache-eating record {fell}(e6) to a [Texan](tx demonym).

At Sunday's {parade}(e7) a bull bound for the sale barn in [Beatrice](bea mention) {got loose}(e1) on [Main Street](mai event) and {knocked down}(e1) two trombone players. Neither was seriously hurt. [Saline County](sal metonym org) deputies {roped}(e8) it behind the library.

"It was only ever going to charge the brass," said band leader Leonard Vavra.

---
places:
  wil: {name: Wilber, geonameid: 5081848, point: [40.4814, -96.9606]}
  ne: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bbr: {name: Big Blue River, point: [40.48, -96.97], precision: area}
  lin: {name: Lincoln, geonameid: 5072006, point: [40.8, -96.667]}
  pra: {name: Prague, point: [41.309, -96.808], precision: near}
  sau: {name: Saunders County, geonameid: 5077708, point: [41.2234, -96.6421], precision: division}
  cre: {name: Crete, geonameid: 5066435, point: [40.6278, -96.9614]}
  ced: {name: Cedar Rapids, geonameid: 4850751, point: [42.0083, -91.6441]}
  ia: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  dor: {name: Dorchester, geonameid: 5067086, point: [40.6472, -97.1134]}
  tx: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  bea: {name: Beatrice, geonameid: 5063646, point: [40.2681, -96.747]}
  cz: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  hot: {name: Hotel Wilber, point: [40.4814, -96.9606], precision: exact, near: wil}
  sal: {name: Saline County, geonameid: 5077506, point: [40.5168, -97.1318], precision: division}
  mai: {name: Main Street, point: [40.481, -96.961], precision: exact, near: wil}
events:
  e1: {type: other_accident, places: [wil], start: 2018-08-19, end: 2018-08-19, date_precision: day, date_text: "", injured: 2, status: happened, actors: "", main: true}
  e2: {type: festival, places: [wil], start: 2018-08-18, end: 2018-08-19, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: flood, places: [bbr], start: 2018-08, end: 2018-08, date_precision: month, date_text: in early August, status: happened, actors: ""}
  e4: {type: transport_change, places: [lin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: ceremony, places: [wil], start: 2018-08-18, end: 2018-08-18, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e6: {type: match, places: [wil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: festival, places: [wil], start: 2018-08-19, end: 2018-08-19, date_precision: day, date_text: "Sunday's", status: happened, actors: ""}
  e8: {type: rescue, places: [wil], start: 2018-08-19, end: 2018-08-19, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
