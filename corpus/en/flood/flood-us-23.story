---
id: flood-us-23
genre: flood
country: US
published: 2025-07-08
publisher: Pedernales Leader
title: "Death {toll}(e1) from [Hill Country](hil event) {flood}(e1) passes 100"
---
The number of people {killed}(e1) by the {flood}(e1) that {tore}(e1) through camps and trailer parks along the [Guadalupe River](gua event) early on July 4 climbed to 104 on Monday, and officials said it would go on rising.

In [Kerr County](ker event) alone, 84 {bodies}(e1), 28 of them children's, have been found. Ten girls and a counselor from one summer camp are still missing. Seven people {died}(e1) in [Travis County](tra event), six in [Kendall County](ken event).

The river {rose}(e1) 26 feet in 45 minutes. Most of the dead were asleep. At [Comfort](com event), further down, a siren sounded and no one was lost.

More than 850 people were {rescued}(e2), some of them after hours in trees. A volunteer's drone {hit}(e3) a search helicopter on Monday and forced it to land; the crew was not hurt.

The governor {called}(e4) a special {session}(e5) of the legislature for July 21 and the president, who {signed}(e6) a disaster declaration Sunday, plans to {visit}(e7) [Kerrville](kerr event) on Friday.

In July 1987, ten teenagers {drowned}(e8) on the same river when their church bus was {swept away}(e8).

---
places:
  hil: {name: Hill Country, point: [30.2, -99.2], precision: area, radius_km: 100}
  gua: {name: Guadalupe River, point: [30.0, -99.1], precision: area, radius_km: 50}
  ker: {name: Kerr County, geonameid: 4703071, point: [30.06, -99.3533], precision: division}
  tra: {name: Travis County, geonameid: 4737316, point: [30.2395, -97.6913], precision: division}
  ken: {name: Kendall County, geonameid: 4702947, point: [29.9435, -98.7093], precision: division}
  com: {name: Comfort, geonameid: 4682748, point: [29.9677, -98.905]}
  kerr: {name: Kerrville, geonameid: 4703078, point: [30.0474, -99.1403]}
events:
  e1: {type: flood, places: [gua, ker, tra, ken], start: 2025-07-04, end: 2025-07-04, date_precision: day, date_text: July 4, killed: 104, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: More than 850 people, main: true}
  e3: {type: air_accident, places: [gua], start: 2025-07-07, end: 2025-07-07, date_precision: day, date_text: on Monday, status: happened, actors: "A volunteer's drone", targets: a search helicopter}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor}
  e5: {type: meeting, places: [], start: 2025-07-21, end: 2025-07-21, date_precision: day, date_text: for July 21, status: planned, actors: ""}
  e6: {type: decision, places: [], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: Sunday, status: happened, actors: the president}
  e7: {type: visit, places: [kerr], start: 2025-07-11, end: 2025-07-11, date_precision: day, date_text: on Friday, status: planned, actors: the president}
  e8: {type: flood, places: [gua], start: 1987-07, end: 1987-07, date_precision: month, date_text: In July 1987, killed: 10, status: happened, actors: "", targets: ten teenagers}
notes: ""
