---
id: festival-kg-01
genre: festival
country: KG
published: 2023-07-24
publisher: Issyk Lake Herald
title: "Dust, drums and a headless goat: [Karakol](kar event) {opens}(e1) its summer of riders"
---
Long before breakfast on Saturday the lorries had filled the field behind [Karakol Hippodrome](hip event), tailgates down, and boys were leading out horses that had spent the night on the road over [Dolon Pass](dol mention).

By noon some 9,000 people had paid 100 som to watch the {opening}(e1) of the Eastern Riders' Festival, the town's seventh. [Naryn](nar metonym) {beat}(e2) [Talas](tal metonym) 6-3 in the first {match}(e2) of kok-boru; the men from [Talas](tal mention), who had driven almost 700 kilometres, lost two saddles and, for a while, their captain, Bakyt Esenov, who was {carried off}(e3) with a {broken}(e3) collarbone.

There was felt-making in the shade, a [Kazakh](kz demonym) eagle hunter who had come through the [Karkara](karka mention) valley with two birds, and a choir from [Cholpon-Ata](cho mention), on the north shore of [Issyk-Kul](ik mention). Visitors from [Germany](de mention) and [South Korea](sk mention) bought most of the hats.

The archery {final}(e4), which should have been shot on Sunday, was {called off}(e4) because of wind off the lake. Next year's {games}(e5), said Ainura Sadykova of the town hall, will {move}(e5) to [Tyup](tyup event), where there is more grass. "Here we have run out of places to tie a horse," she said.

---
places:
  kar: {name: Karakol, geonameid: 1528121, point: [42.4905, 78.392]}
  hip: {name: Karakol Hippodrome, point: [42.475, 78.4], precision: near, near: kar}
  dol: {name: Dolon Pass, point: [41.838, 75.757], precision: area}
  nar: {name: Naryn, geonameid: 1527592, point: [41.4283, 75.9957]}
  tal: {name: Talas, geonameid: 1527299, point: [42.5226, 72.2417]}
  kz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  karka: {name: Karkara, point: [42.83, 79.22], precision: area}
  cho: {name: "Cholpon-Ata", geonameid: 1528512, point: [42.6494, 77.0823]}
  ik: {name: "Issyk-Kul Lake", point: [42.43, 77.25], precision: area, radius_km: 90}
  de: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sk: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  tyup: {name: Tyup, geonameid: 1527121, point: [42.7276, 78.3648]}
events:
  e1: {type: festival, places: [kar], start: 2023-07-22, end: 2023-07-22, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [hip], start: 2023-07-22, end: 2023-07-22, date_precision: day, date_text: "", status: happened, actors: Naryn, targets: Talas, main: true}
  e3: {type: other_accident, places: [hip], start: 2023-07-22, end: 2023-07-22, date_precision: day, date_text: "", injured: 1, status: happened, actors: Naryn, targets: Talas}
  e4: {type: match, places: [hip], start: 2023-07-23, end: 2023-07-23, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: ""}
  e5: {type: festival, places: [tyup], start: 2024, end: 2024, date_precision: year, date_text: "Next year's", status: planned, actors: ""}
notes: ""
