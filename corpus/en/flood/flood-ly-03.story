---
id: flood-ly-03
genre: flood
country: LY
published: 2023-09-14
publisher: Cyrene Post
title: "[Derna](der event): a quarter of the city is sea"
---
The [Wadi Derna](wad event) ran through the middle of the town, under four bridges, and was dry in most years. On the night of Sunday to Monday it {took}(e1) the bridges, both banks and the people.

More than 5,300 bodies had been {counted}(e2) by Wednesday, officials of the eastern administration said; the mayor thinks there'll be 20,000. Two dams above the town, {built}(e3) by a company from [Belgrade](bel mention) in the seventies, {burst}(e4) one after the other about three in the morning under the rain of {Storm}(e5) Daniel, which had {drowned}(e6) fifteen people in [Thessaly](the event), [Greece](gre event), the week before.

[Susa](sus event), by [Apollonia](apo mention), and [Bayda](bay event) are {cut off}(e7). At [Shahhat](sha event) the ruins {stand in water}(e8). [Tripoli](tri metonym), which [Derna](der mention) doesn't obey, {sent}(e9) eighty-seven doctors; [Ankara](ank metonym), [Rome](rom metonym) and [Abu Dhabi](abu metonym) {sent}(e9) divers.

[Egypt](egy event) {buried}(e10) eighty-seven of her own on Wednesday at [Beni Suef](ben event).

"We stood on the fourth floor, water at the third. I heard a car alarm under it," said Huda Bujaila, once a teacher of geography.

---
places:
  der: {name: Derna, point: [32.767, 22.637]}
  wad: {name: Wadi Derna, point: [32.75, 22.63], precision: area, radius_km: 10}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  the: {name: Thessaly, point: [39.5, 22.3], precision: division}
  sus: {name: Susa, point: [32.9, 21.97]}
  apo: {name: Apollonia, point: [32.9, 21.97], precision: near}
  bay: {name: Bayda, point: [32.763, 21.755]}
  sha: {name: Shahhat, point: [32.828, 21.862]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  ben: {name: Bani Suwayf, geonameid: 359173, point: [29.0744, 31.0979]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
events:
  e1: {type: flood, places: [der], start: 2023-09-10, end: 2023-09-11, date_precision: day, date_text: On the night of Sunday to Monday, killed: 5300, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: survey, places: [der], start: 2023-09-13, end: 2023-09-13, date_precision: day, date_text: by Wednesday, status: happened, actors: "", minor: true}
  e3: {type: construction, places: [der], start: 1970, end: 1979, date_precision: year, date_text: in the seventies, status: happened, actors: "", minor: true}
  e4: {type: collapse, places: [der], start: 2023-09-11, end: 2023-09-11, date_precision: day, date_text: about three in the morning, status: happened, actors: "", main: true}
  e5: {type: storm, places: [der], start: 2023-09-11, end: 2023-09-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: flood, places: [the], start: 2023-09-03, end: 2023-09-03, date_precision: week, date_text: the week before, killed: 15, status: happened, actors: ""}
  e7: {type: transport_change, places: [sus, bay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: flood, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: ceremony, places: [ben], start: 2023-09-13, end: 2023-09-13, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
notes: ""
