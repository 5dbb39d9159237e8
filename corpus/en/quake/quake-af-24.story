---
id: quake-af-24
genre: quake
country: AF
published: 2025-09-02
publisher: Hindu Kush Press
title: "More than 800 dead in [Afghan](afg demonym) {quake}(e1), villages flattened"
---
[KABUL](kab dateline): A shallow {earthquake}(e1) {flattened}(e1) whole villages in the mountains of eastern [Afghanistan](afgh event) shortly before midnight on Sunday, killing at least 812 people, the authorities said on Monday evening. About 2,800 were injured.

The magnitude 6.0 {shock}(e1) was centred 27 km from [Jalalabad](jal mention). Nearly all of the {dead}(e2) are from [Kunar](kun event): 610 were {counted}(e2) in the valley of [Mazar Dara](maz event) alone. In [Nangarhar](nan event) twelve people lost their lives.

{Landslides}(e3) have blocked the tracks, and helicopters made some forty {flights}(e4) on Monday to {bring}(e4) the wounded to [Asadabad](asa event). In one hamlet only a man and two goats survived. "I {buried}(e5) five of my children this morning," said Sher Mohammad, a woodcutter.

[London](lon metonym) {promised}(e6) a million pounds; [Delhi](del metonym) has {sent}(e7) a thousand tents. No women are found among the rescuers.

The ground {shook}(e8) again on Tuesday at dusk, with no new deaths reported. In October 2023, 1,500 people {died}(e9) in [Herat](her event) in the far west.

---
places:
  jal: {name: Jalalabad, geonameid: 1139715, point: [34.4265, 70.4515]}
  kun: {name: Kunar, geonameid: 1135702, point: [34.9013, 71.1061], precision: division}
  maz: {name: Mazar Dara, point: [34.6, 70.75], precision: near}
  nan: {name: Nangarhar, geonameid: 1132366, point: [34.2153, 70.3027], precision: division}
  asa: {name: Asadabad, geonameid: 1148311, point: [34.8731, 71.147]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  afgh: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  her: {name: Herat, geonameid: 1140026, point: [34.3482, 62.1997]}
events:
  e1: {type: earthquake, places: [jal, kun, nan], start: 2025-08-31, end: 2025-08-31, date_precision: day, date_text: on Sunday, killed: 812, killed_qualifier: at_least, injured: 2800, injured_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [maz], start: 2025-08-31, end: 2025-08-31, date_precision: day, date_text: "", killed: 610, status: happened, actors: "", minor: true}
  e3: {type: landslide, places: [kun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the tracks}
  e4: {type: medical, places: [asa], start: 2025-09-01, end: 2025-09-01, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e5: {type: ceremony, places: [kun], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: I, targets: five of my children, minor: true}
  e6: {type: aid, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: London}
  e7: {type: aid, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Delhi}
  e8: {type: earthquake, places: [kun], start: 2025-09-02, end: 2025-09-02, date_precision: day, date_text: on Tuesday at dusk, status: happened, actors: ""}
  e9: {type: earthquake, places: [her], start: 2023-10, end: 2023-10, date_precision: month, date_text: In October 2023, killed: 1500, status: happened, actors: "", targets: "1,500 people"}
notes: ""
