---
id: ru-match-fi-030
lang: ru
genre: match
country: FI
published: 2018-01-28
publisher: Лёд и снег
title: "В [Лахти](lah event) выиграли на зубах"
---
Сборная [России](rus metonym) по хоккею с мячом одолела [шведов](swe demonym) 5:4 в [Лахти](lah event) и вышла в финал мирового первенства. Решающий мяч {забил}(e1) защитник [иркутской](irk demonym) команды Семён Енисейский за секунды до сирены.

Хозяева, [финны](fin demonym), уступили [Казахстану](kaz metonym) — такого не было никогда. В дивизионе «Б» [Эстония](est metonym) разгромила [Сомали](som metonym) 12:1; [сомалийцы](som demonym), живущие в [шведском](swe demonym) [Бурленге](bor mention), всё равно танцевали. [Монголия](mon metonym) сыграет с [Латвией](lat metonym).

Арену в [Сандвикене](san mention), где турнир {прошёл}(e2) год назад, здесь вспоминают с завистью: там тепло. Болельщики приехали из [Архангельска](ark mention) и [Первоуральска](per mention), один — из [Хабаровска](kha mention), через [Сеул](seo mention) и [Хельсинки](hel mention). Следующий чемпионат примет [Венерсборг](van event). Лучший вратарь — Роман Кировский, не из [Кирова](kir mention), а из [Ульяновска](uly mention).

---
places:
  lah: {name: Lahti, geonameid: 649360, point: [60.9827, 25.6615]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  bor: {name: Borlänge, geonameid: 2720383, point: [60.4858, 15.4371]}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  san: {name: Sandviken, geonameid: 2680075, point: [60.6167, 16.7667]}
  ark: {name: "Arkhangel'sk", geonameid: 581049, point: [64.5461, 40.5518]}
  per: {name: Pervouralsk, geonameid: 510808, point: [56.9053, 59.9436]}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  van: {name: Vänersborg, geonameid: 2665171, point: [58.3807, 12.3234]}
  kir: {name: Kirov, geonameid: 548408, point: [58.5981, 49.6578]}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
events:
  e1: {type: match, places: [lah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [lah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
