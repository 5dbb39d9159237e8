---
id: festival-us-06
genre: festival
country: US
published: 2018-08-20
publisher: The Platte Bugle
title: "Polka, pie and one stray bull: [Wilber](wil event) wraps its 57th [Czech](cz demonym) Days... two weeks late"
---
[Wilber](wil event), a [Nebraska](ne mention) town of 1,900 that calls itself the [Czech](cz demonym) capital of the [United States](us mention), had to wait this year. {Floodwater}(e2) off the [Big Blue River](bbr event) {covered}(e2) the ballpark in early August, and the {festival}(e1), due on the first weekend of the month, {slid}(e1) to the third.

Few seemed to mind. They drove in from [Lincoln](lin mention), half an hour up the road; from [Prague](pra mention), the village of 300 in [Saunders County](sau mention), not the other one; from [Crete](cre mention), whose football boosters ran the beer tent; and, in one case, from [Cedar Rapids](ced mention), [Iowa](ia mention), on a tractor.

Queen of the days is Madison Kobza, 19, of [Dorchester](dor mention), who was {crowned}(e3) Saturday in front of the [Hotel Wilber](hot event) and sang two verses in her great-grandmother's language. The kolache-eating record fell to a [Texan](tx demonym).

At Sunday's parade a bull bound for the sale barn in [Beatrice](bea mention) {got loose}(e4) on [Main Street](mai event) and {knocked down}(e4) two trombone players. Neither was seriously hurt. [Saline County](sal metonym org) deputies roped it behind the library.

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
  e1: {type: festival, places: [wil], start: 2018-08-17, end: 2018-08-19, date_precision: day, date_text: the third, status: happened, actors: "", main: true}
  e2: {type: flood, places: [wil, bbr], start: 2018-08, end: 2018-08, date_precision: month, date_text: early August, status: happened, actors: ""}
  e3: {type: ceremony, places: [hot], start: 2018-08-18, end: 2018-08-18, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e4: {type: other_accident, places: [mai], start: 2018-08-19, end: 2018-08-19, date_precision: day, date_text: Sunday, injured: 2, status: happened, actors: ""}
notes: ""
