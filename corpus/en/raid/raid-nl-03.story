---
id: raid-nl-03
genre: raid
country: NL
published: 2024-03-14
publisher: De Maasbode International
title: "Nine {held}(e1), 1.4 tonnes of cocaine, one {wedding}(e2) spoiled"
---
[ROTTERDAM](rot dateline) (North Sea News) — Police from three countries {arrested}(e1) nine people on Tuesday in [Rotterdam](rot event), [Breda](bre event), [Antwerp](ant event) and the [Spanish](spa demonym) resort of [Estepona](est event), where the alleged head of the gang was {cutting}(e2) a cake.

{Searches}(e3) began at five in the morning in [Schiedam](sch event). In a greenhouse near [Naaldwijk](naa event) officers {found}(e4) a false floor, and under it €4.2 million in vacuum bags; in [Breda](bre event), gold, and a parrot that repeated a telephone number.

The drugs, 1.4 tonnes hidden among pineapples, had been {found}(e5) at the [Maasvlakte](maa event) in November. They {came}(e6) from [Guayaquil](gua mention) by way of [Caucedo](cau mention), prosecutors said. The [Dutch](dut demonym) police {exchanged}(e7) the cargo for sand.

One suspect, a customs man of 51 from [Vlaardingen](vla mention), is said to have {sold}(e8) a container's code for "a kitchen".

[The Hague](the metonym) has {asked}(e9) [Madrid](mad metonym) to {hand over}(e10) the bridegroom. His lawyer {told the court}(e11) at [Málaga](mal event) on Wednesday that he was there for the sun. A tenth man, believed to be in [Dubai](dub mention), is being {sought}(e12).

---
places:
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  est: {name: Estepona, geonameid: 2517816, point: [36.4276, -5.1459]}
  naa: {name: Naaldwijk, geonameid: 2750523, point: [51.9942, 4.2097]}
  maa: {name: Maasvlakte, point: [51.95, 4.03], precision: near}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  cau: {name: Caucedo, point: [18.42, -69.63], precision: near}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  mal: {name: Málaga, geonameid: 2514256, point: [36.7202, -4.4203]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  bre: {name: Breda, geonameid: 2758401, point: [51.5866, 4.776]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  sch: {name: Schiedam, geonameid: 2747596, point: [51.9192, 4.3889]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  vla: {name: Vlaardingen, geonameid: 2745467, point: [51.9125, 4.3417]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
events:
  e1: {type: arrest, places: [rot, bre, ant, est], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: on Tuesday, arrested: 9, status: happened, actors: Police from three countries, main: true}
  e2: {type: marriage, places: [est], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: raid, places: [sch], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: at five in the morning, status: happened, actors: ""}
  e4: {type: raid, places: [naa, bre], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: raid, places: [maa], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, status: happened, actors: "", main: true}
  e6: {type: smuggling, places: [gua, cau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: other, places: [maa], start: 2023-11, end: 2023-11, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e9: {type: statement, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: arrest, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e11: {type: trial, places: [mal], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: on Wednesday, status: happened, actors: His lawyer}
  e12: {type: investigation, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
