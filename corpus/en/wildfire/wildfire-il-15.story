---
id: wildfire-il-15
genre: wildfire
country: IL
published: 2016-11-25
publisher: Carmel Post
title: "Sixty thousand {leave}(e1) [Haifa](hai event), in traffic"
---
[Haifa](hai event) has 280,000 inhabitants and on Thursday more than a fifth of them were {asked to go}(e1): first [Romema](rom event), then [Ramot Remez](ram event), then Paz bridge was {shut}(e2) and everybody went together.

About 130 people were {treated}(e3) for smoke, one severely. No one was {killed}(e4), whereas in 2010, on the [Carmel](car event) above the town, 44 {died}(e4), most of them prison cadets in a bus.

It's the third day of east wind. {Fires}(e5) {burned}(e5) at [Zichron Yaakov](zic event), where they started on Tuesday, [Nataf](nat event) and [Beit Meir](bei event), in the hills outside [Jerusalem](jer event), and in the [West Bank](wes event) settlement of [Talmon](tal event). Twelve men were {detained}(e6). The prime minister {spoke}(e7) of terror; his fire chief, of cigarette ends.

[Greece](gre metonym), [Cyprus](cyp metonym), [Croatia](cro metonym), [Italy](ita metonym), [Turkey](tur metonym) and [Russia](rus metonym) {lent}(e8) planes, and in the night eight fire engines with [Palestinian](pal demonym) crews {came from}(e9) [Jenin](jen mention) and [Ramallah](rama mention), and were clapped through the checkpoint at [Jalameh](jal event).

The supertanker from [Colorado](col mention) {lands}(e10) at [Ben Gurion](ben event) airport tonight. Synagogues in [London](lon event) and [Johannesburg](joh event) will {pray}(e11) for rain.

---
places:
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  rom: {name: Romema, point: [32.785, 34.995], precision: near, near: hai}
  ram: {name: Ramot Remez, point: [32.775, 35.01], precision: near, near: hai}
  car: {name: Carmel, point: [32.73, 35.03], precision: area, radius_km: 12}
  zic: {name: Zichron Yaakov, point: [32.571, 34.953]}
  nat: {name: Nataf, point: [31.834, 35.066], precision: near}
  bei: {name: Beit Meir, point: [31.796, 35.037], precision: near}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  wes: {name: West Bank, point: [32.0, 35.25], precision: area, radius_km: 60}
  tal: {name: Talmon, point: [31.936, 35.135], precision: near}
  jen: {name: Jenin, point: [32.459, 35.301]}
  rama: {name: Ramallah, point: [31.899, 35.204]}
  jal: {name: Jalameh, point: [32.51, 35.32], precision: near}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  ben: {name: Ben Gurion, point: [32.01, 34.885], precision: exact}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: displacement, places: [hai], start: 2016-11-24, end: 2016-11-24, date_precision: day, date_text: on Thursday, displaced: 60000, status: happened, actors: "", main: true}
  e2: {type: closure, places: [hai], start: 2016-11-24, end: 2016-11-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: medical, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", injured: 130, injured_qualifier: about, status: happened, actors: "", minor: true}
  e4: {type: wildfire, places: [car], start: 2010, end: 2010, date_precision: year, date_text: in 2010, killed: 44, status: happened, actors: ""}
  e5: {type: wildfire, places: [zic, nat, bei, tal], start: 2016-11-22, end: 2016-11-22, date_precision: day, date_text: on Tuesday, injured: 130, injured_qualifier: about, status: happened, actors: "", main: true}
  e6: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 12, status: happened, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [hai], start: 2016-11-24, end: 2016-11-24, date_precision: day, date_text: in the night, status: happened, actors: ""}
  e10: {type: aid, places: [ben], start: 2016-11-25, end: 2016-11-25, date_precision: day, date_text: tonight, status: planned, actors: ""}
  e11: {type: ceremony, places: [lon, joh], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
