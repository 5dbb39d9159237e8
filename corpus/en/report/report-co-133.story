---
id: report-co-133
genre: report
country: CO
published: 2020-05-29
publisher: Bogotá Newswire
title: "Ten coal miners {killed}(e1) in {blast}(e1) in central [Colombia](col event)"
---
[BOGOTA](bog dateline), May 29 (BN) - An {explosion}(e1) of methane {killed}(e1) ten men at a small coal mine in [Cucunubá](cuc event), about 90 km north of [Bogotá](bogo mention), and rescuers were {looking}(e2) on Friday for one more, the National Mining Agency said.

The {accident}(e1) {happened}(e1) at around 5 p.m. on Thursday in a shaft 250 meters deep. Three miners were {brought}(e2) out with burns and {flown}(e3) to the capital.

Agency president Silvia Camargo said that the mine had a valid title but that it had been {closed}(e4) by inspectors in February because its fans were out of order. "Who {gave}(e5) the order to reopen, that is what the prosecutors must find out," she told local radio.

Neighbors in [Lenguazaque](len event) and [Ubaté](uba event), where almost every family has someone underground, {held}(e6) a {vigil}(e6) at the shaft. Because of the coronavirus lockdown, which has been in {force}(e7) since March 25, no more than 20 people were let past the police tape.

[Colombia](col mention) is the world's fifth exporter of coal, most of which comes from open pits in [La Guajira](lag mention) and [Cesar](ces mention) owned by multinationals. The narrow seams of [Cundinamarca](cun mention), [Boyacá](boy mention) and [Norte de Santander](nor mention) are dug by thousands of family firms.

Eighty-nine people {died}(e8) in mining {accidents}(e8) in the country in 2019, according to the agency. In April, eleven were {killed}(e9) in a similar {explosion}(e9) just a few miles away, at [Sutatausa](sut event), and in 2010 a {blast}(e10) at [Amagá](ama event), in [Antioquia](ant mention), {killed}(e10) 73.

Elsewhere, {heavy rains}(e11) {caused}(e11) a {landslide}(e11) which {blocked}(e11) the road between [Medellín](med event) and [Quibdó](qui event) on Thursday night; one motorcyclist is {missing}(e11).

---
places:
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  bogo: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  cuc: {name: Cucunubá, point: [5.25, -73.77]}
  len: {name: Lenguazaque, point: [5.31, -73.71]}
  uba: {name: Ubaté, point: [5.31, -73.81]}
  lag: {name: La Guajira Department, geonameid: 3678847, point: [11.4245, -72.6702], precision: division}
  ces: {name: Cesar, geonameid: 3686880, point: [9.8489, -73.4339], precision: division}
  cun: {name: Cundinamarca, geonameid: 3685413, point: [5.1112, -74.0613], precision: division}
  boy: {name: Boyacá, geonameid: 3688536, point: [5.6852, -72.933], precision: division}
  nor: {name: Norte de Santander Department, geonameid: 3673798, point: [8.086, -72.8175], precision: division}
  sut: {name: Sutatausa, point: [5.25, -73.85]}
  ama: {name: Amagá, point: [6.04, -75.7]}
  ant: {name: Antioquia, geonameid: 3689815, point: [6.7037, -75.5071], precision: division}
  qui: {name: Quibdó, geonameid: 3671116, point: [5.6919, -76.6583]}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
events:
  e1: {type: explosion, places: [cuc], start: 2020-05-28, end: 2020-05-28, date_precision: day, date_text: at around 5 p.m. on Thursday, killed: 10, injured: 3, status: happened, actors: "", targets: ten men, main: true}
  e2: {type: rescue, places: [cuc], start: 2020-05-29, end: 2020-05-29, date_precision: day, date_text: on Friday, status: happened, actors: rescuers, targets: one more, main: true}
  e3: {type: medical, places: [bogo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three miners, minor: true}
  e4: {type: closure, places: [cuc], start: 2020-02, end: 2020-02, date_precision: month, date_text: in February, status: happened, actors: inspectors, targets: the mine}
  e5: {type: decision, places: [cuc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: protest, places: [cuc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Neighbors in Lenguazaque and Ubaté, minor: true}
  e7: {type: decision, places: [col], start: 2020-03-25, end: 2020-05-29, date_precision: day, date_text: since March 25, status: happened, actors: ""}
  e8: {type: other_accident, places: [col], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 89, status: happened, actors: ""}
  e9: {type: explosion, places: [sut], start: 2020-04, end: 2020-04, date_precision: month, date_text: In April, killed: 11, status: happened, actors: ""}
  e10: {type: explosion, places: [ama], start: 2010, end: 2010, date_precision: year, date_text: in 2010, killed: 73, status: happened, actors: ""}
  e11: {type: landslide, places: [med, qui], start: 2020-05-28, end: 2020-05-28, date_precision: day, date_text: on Thursday night, status: happened, actors: "", targets: the road}
notes: ""
