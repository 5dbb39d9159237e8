---
id: aviation-cn-26
genre: aviation
country: CN
published: 2022-03-22
publisher: Pearl River Wire
title: "{Search}(e1) in [Guangxi](gua event) Valley for Jet With 132 Aboard"
---
[WUZHOU, China](wuz dateline), March 22 (PRW) — Hundreds of rescue workers {combed}(e1) a steep valley in southern [China](chin event) on Tuesday for survivors of a passenger jet that {plunged}(e2) from cruising height the day before with 132 people on board. By nightfall they had found none.

The six-year-old Boeing 737, on its way from [Kunming](kun mention) to [Guangzhou](guan mention), {dropped}(e2) 29,000 feet in two minutes and {smashed}(e2) into a bamboo grove in [Teng County](ten event), setting the hillside {alight}(e3). Villagers arrived first, on motorbikes. "I picked up a bank card," said one, Qin Liang.

It was the first fatal {crash}(e4) of an airliner in [China](chin mention) since August 2010, when a jet {missed}(e4) the runway in [Yichun](yic event) and 44 died.

[Beijing](bei metonym) {sent}(e5) a vice-premier to [Wuzhou](wuz event). The airline {grounded}(e6) its 223 aircraft of the type and {opened}(e7) a room for relatives at [Guangzhou](guan event) airport; at [Kunming](kun event), a hotel has been {closed}(e8) to other guests. [Washington](was metonym) will take part in the {inquiry}(e9) if visas are granted. In [Chicago](chi event), Boeing's shares {lost}(e10) 3.6 per cent.

All the pilots had {passed checks}(e11) in January. One of them, with 31,769 hours, had trained half the airline's captains.

---
places:
  gua: {name: Guangxi, geonameid: 1809867, point: [23.7451, 108.756], precision: division}
  wuz: {name: Wuzhou, geonameid: 1790840, point: [23.4805, 111.2885]}
  ten: {name: Teng County, point: [23.32, 111.1], precision: near}
  yic: {name: Yichun, geonameid: 2033413, point: [47.7214, 128.8753]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
  guan: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: rescue, places: [ten], start: 2022-03-22, end: 2022-03-22, date_precision: day, date_text: on Tuesday, status: happened, actors: Hundreds of rescue workers, main: true}
  e2: {type: air_accident, places: [ten], start: 2022-03-21, end: 2022-03-21, date_precision: day, date_text: the day before, status: happened, actors: "", targets: a passenger jet, main: true}
  e3: {type: fire, places: [ten], start: 2022-03-21, end: 2022-03-21, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: air_accident, places: [yic], start: 2010-08, end: 2010-08, date_precision: month, date_text: since August 2010, killed: 44, status: happened, actors: "", targets: a passenger jet}
  e5: {type: visit, places: [wuz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a vice-premier}
  e6: {type: decision, places: [wuz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The airline}
  e7: {type: opening, places: [guan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The airline, minor: true}
  e8: {type: closure, places: [kun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a hotel, minor: true}
  e9: {type: investigation, places: [wuz], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Washington}
  e10: {type: market, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: investigation, places: [], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, status: happened, actors: "", minor: true}
notes: ""
