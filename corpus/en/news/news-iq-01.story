---
id: news-iq-01
genre: news
country: IQ
published: 2025-03-13
publisher: Mesopotamia Wire
title: "Roadside {bomb}(e1) {kills}(e1) a colonel and two of his guards in [Diyala](diy event)"
---
[BAGHDAD](bag dateline), March 13 (MW) - A roadside {bomb}(e1) {killed}(e1) an [Iraqi](irq demonym) army colonel and two of his bodyguards overnight north-east of [Baqubah](baq mention), security sources said on Thursday.

His convoy was returning from a village near the [Hamrin](ham event) hills when the device {went off}(e1). Four other soldiers were {wounded}(e1), one of them critically, and were {taken to hospital}(e2) in the provincial capital.

No group {claimed}(e3) responsibility. Police {rounded up}(e4) eleven men for questioning by noon; all but one were later {let go}(e5).

It was the deadliest attack in the province since August, when gunmen {stormed}(e6) a checkpoint outside [Muqdadiyah](muq event), leaving seven {dead}(e6).

In [Kirkuk](kir event), meanwhile, a man and his son were {shot dead}(e7) in their car on Wednesday evening. Relatives blamed a land dispute.

The prime minister, who was due to {visit}(e8) [Khanaqin](kha event) on Friday, has put off the {trip}(e8), his office said.

---
places:
  irq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  diy: {name: Diyala, geonameid: 96965, point: [33.9882, 45.1046], precision: division}
  baq: {name: Baqubah, geonameid: 97990, point: [33.754, 44.6052]}
  ham: {name: Hamrin, point: [34.1, 44.9], precision: area, radius_km: 40}
  muq: {name: Al-Miqdadiyah, geonameid: 99062, point: [33.9786, 44.9369]}
  kha: {name: Khanaqin, geonameid: 94591, point: [34.3482, 45.3907]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
events:
  e1: {type: bombing, places: [baq], start: 2025-03-13, end: 2025-03-13, date_precision: day, date_text: overnight, killed: 3, injured: 4, status: happened, actors: "", targets: an Iraqi army colonel and two of his bodyguards, main: true}
  e2: {type: medical, places: [baq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Four other soldiers, minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: No group, minor: true}
  e4: {type: arrest, places: [diy], start: 2025-03-13, end: 2025-03-13, date_precision: day, date_text: by noon, arrested: 11, status: happened, actors: Police, targets: eleven men}
  e5: {type: other, places: [diy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: all but one, minor: true}
  e6: {type: attack, places: [muq], start: 2024-08, end: 2024-08, date_precision: month, date_text: since August, killed: 7, status: happened, actors: gunmen, targets: a checkpoint}
  e7: {type: shooting, places: [kir], start: 2025-03-12, end: 2025-03-12, date_precision: day, date_text: on Wednesday evening, killed: 2, status: happened, actors: "", targets: a man and his son}
  e8: {type: visit, places: [kha], start: 2025-03-14, end: 2025-03-14, date_precision: day, date_text: on Friday, status: happened, negated: true, actors: The prime minister}
notes: ""
