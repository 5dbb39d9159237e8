---
id: report-et-624
genre: report
country: ET
published: 2019-05-10
publisher: Horn Business Daily
title: "Court {jails}(e1) former head of [Ethiopia](eth metonym)'s sugar corporation"
---
The Federal High Court in [Addis Ababa](add event) has {sentenced}(e1) Getahun Worku, a former director general of the state sugar corporation, to nine years in prison for {corruption}(e2) in the building of a factory that has not yet {produced}(e3) a single bag.

Getahun and four others were {convicted}(e1) on Thursday of {paying}(e2) a contractor owned by the military about 77 million birr for clearing land at [Tana Beles](tan event), in [Benishangul-Gumuz](ben event), of which less than a third was cleared. A sixth defendant was {acquitted}(e4). The {trial}(e5) {lasted}(e5) 17 months.

The case is one of the first to end in a {verdict}(e1) since the government {arrested}(e6) more than 60 officers and officials in November 2018. The contractor's head, a brigadier general, was {caught}(e7) near [Humera](hum event), close to the border with [Sudan](sud mention), and shown on television in handcuffs.

[Ethiopia](eth metonym) had {borrowed}(e8) from banks in [China](chi mention) and [India](ind mention) to build ten sugar plants. It wanted to be one of the ten largest exporters by 2023. Instead, it still imports some 200,000 tonnes a year from [Thailand](tha mention) and [Algeria](alg mention) through the port of [Djibouti](dji mention), and shops in [Dessie](des mention) and [Jimma](jim mention) run out before every feast.

Several of the mills have now been put {up for sale}(e11). Seven investors {visited}(e12) [Kessem](kes event) and [Omo Kuraz](omo event) in April, a finance ministry official said, among them companies from [Mauritius](mau mention), [Morocco](mor mention) and the [Netherlands](net mention). Bids are due in September.

At [Omo Kuraz](omo event), the sale is not the first worry. Bodi herders, whose land along the [Omo River](omor mention) was {taken}(e13) for cane, {clashed}(e14) with workers from the highlands in late April, and at least nine people were {killed}(e14). The road from [Jinka](jin mention) was {cut}(e15) for a week.

Getahun's lawyer said that his client had signed what he was told to sign, and that he would {appeal}(e16).

---
places:
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  tan: {name: Tana Beles, point: [11.4, 36.3], precision: near}
  ben: {name: Benishangul-Gumuz, point: [10.5, 35.3], precision: area, radius_km: 150}
  kes: {name: Kessem, point: [9.25, 39.95], precision: near}
  omo: {name: Omo Kuraz, point: [6.2, 36.0], precision: near}
  omor: {name: Omo River, point: [5.9, 35.9], precision: near}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  hum: {name: Humera, point: [14.28, 36.61]}
  jin: {name: Jinka, geonameid: 333750, point: [5.65, 36.65]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  des: {name: Dessie, geonameid: 339219, point: [11.1333, 39.6333]}
  jim: {name: Jimma, geonameid: 333772, point: [7.6734, 36.8344]}
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
events:
  e1: {type: verdict, places: [add], start: 2019-05-09, end: 2019-05-09, date_precision: day, date_text: on Thursday, status: happened, actors: The Federal High Court, targets: Getahun Worku, main: true}
  e2: {type: fraud, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Getahun and four others, main: true}
  e3: {type: opening, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: a factory, minor: true}
  e4: {type: verdict, places: [add], start: 2019-05-09, end: 2019-05-09, date_precision: day, date_text: "", status: happened, actors: "", targets: A sixth defendant, minor: true}
  e5: {type: trial, places: [add], start: 2017-12, end: 2019-05, date_precision: month, date_text: 17 months, status: happened, actors: "", minor: true}
  e6: {type: arrest, places: [eth], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November 2018, arrested: 60, arrested_qualifier: at_least, status: happened, actors: the government, targets: more than 60 officers and officials}
  e7: {type: arrest, places: [hum], start: 2018-11, end: 2018-11, date_precision: month, date_text: "", arrested: 1, status: happened, actors: "", targets: "The contractor's head"}
  e8: {type: deal, places: [eth], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ethiopia, targets: ten sugar plants, minor: true}
  e11: {type: deal, places: [kes, omo], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Several of the mills}
  e12: {type: visit, places: [kes, omo], start: 2019-04, end: 2019-04, date_precision: month, date_text: in April, status: happened, actors: Seven investors}
  e13: {type: displacement, places: [omo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bodi herders, minor: true}
  e14: {type: battle, places: [omo], start: 2019-04, end: 2019-04, date_precision: month, date_text: in late April, killed: 9, killed_qualifier: at_least, status: happened, actors: Bodi herders, targets: workers from the highlands}
  e15: {type: closure, places: [omo], start: 2019-04, end: 2019-05, date_precision: month, date_text: for a week, status: happened, actors: "", targets: The road}
  e16: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "Getahun's lawyer"}
notes: ""
