---
id: uk-council-ua-006
lang: uk
genre: council
country: UA
published: 2017-06-15
publisher: Подільська думка
title: "Сесія в [Кам’янці-Подільському](kam event): фортеця, сміття і побратими"
---
Міська рада [Кам’янця-Подільського](kam metonym) {підтримала}(e1) передачу Старого замку під опіку області; 27 «за», п’ятеро проти. Депутатка Хотинська нагадала, що так уже віддавали замок у [Меджибожі](med mention), і «дах там досі тече».

Полігон біля [Киям-Полян](pla event) вичерпано. Мер пропонує возити сміття до [Дунаївців](dun mention), тамтешня влада обурена. Є варіант заводу, як у [Познані](poz mention). Мешканці вулиці [Огієнка](plac event) вимагають тротуару.

{Ухвалено}(e2) угоду про співпрацю з [Долним Кубіном](dol metonym) — та з [Понте-Ламбро](pon metonym). Із [Великим Луками](vel metonym) у [Росії](rus mention) дружбу розірвано. Делегація [Глогува](gog metonym) приїде на День міста. [Чернівці](che metonym) просять спільного поїзда, [Хмельницький](khm metonym) — спільного автобуса. Наступна сесія 6 липня.

---
places:
  kam: {name: Kamyanets-Podilskyi, geonameid: 706950, point: [48.6788, 26.5852]}
  med: {name: Medzhybizh, geonameid: 701425, point: [49.4366, 27.4091]}
  pla: {name: Киям-Полян, point: [48.72, 26.6]}
  dun: {name: Dunayivtsi, geonameid: 709429, point: [48.887, 26.8482]}
  poz: {name: Poznań, geonameid: 3088171, point: [52.4069, 16.9299]}
  plac: {name: Огієнка, point: [48.685, 26.58], precision: near}
  dol: {name: Dolný Kubín, geonameid: 3060405, point: [49.2098, 19.3034]}
  pon: {name: Ponte Lambro, geonameid: 3170253, point: [45.8254, 9.2246]}
  vel: {name: Velikiye Luki, geonameid: 476077, point: [56.3406, 30.5438]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  gog: {name: Głogów, geonameid: 3099213, point: [51.6636, 16.0845]}
  che: {name: Chernivtsi, geonameid: 710719, point: [48.2904, 25.9324]}
  khm: {name: Khmelnytskyi, geonameid: 706369, point: [49.4183, 26.9794]}
events:
  e1: {type: decision, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
