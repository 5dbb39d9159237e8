---
id: uk-sitrep-ua-017
lang: uk
genre: sitrep
country: UA
published: 2024-08-15
title: "[Суми](sum event): зведення обласного штабу"
---
На 08:00. {Обстріли}(e1): 11 громад, 66 прильотів. [Шостка](sho event) — мікрорайон, 2 поранених; [Білопілля](bil event) — водогін; [Юнаківка](yun event) — 3 будинки.

Евакуація: {вивезено}(e2) 21 тис. осіб, зокрема з [Краснопілля](kra event) та [Великої Писарівки](vel event). Потяг «[Суми](sum mention) — [Київ](kyi mention)» щодня, місця для тварин є. Приймають [Полтава](pol mention), [Ромни](rom mention), [Охтирка](okh mention), [Житомир](zhy mention).

Дороги: трасу до [Ворожби](vor mention) закрито; міст через [Псел](pla event) — лише легкові.

Енергетика: живлення [Конотопа](kon event) по резервній лінії. Паливо є.

Допомога: фури з [Гданська](gda mention) та [Лахті](lah mention), вода від Червоного Хреста [Данії](den mention). За кордоном, у [Суджі](sud event), діє військова комендатура. Для довідок: черговий Глухівський, [Суми](sum mention), пл. Незалежності, 2.

---
places:
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  sho: {name: Shostka, geonameid: 693942, point: [51.8643, 33.4728]}
  bil: {name: Bilopillia, geonameid: 712559, point: [51.1475, 34.3108]}
  yun: {name: Yunakivka, geonameid: 688077, point: [51.1226, 35.0385]}
  kra: {name: Krasnopillya, geonameid: 704343, point: [50.7739, 35.2563]}
  vel: {name: Velyka Pysarivka, geonameid: 690230, point: [50.4233, 35.483]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  rom: {name: Romny, geonameid: 695464, point: [50.7403, 33.4952]}
  okh: {name: Okhtyrka, geonameid: 713749, point: [50.3085, 34.8947]}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  vor: {name: Vorozhba, geonameid: 688961, point: [51.1732, 34.2266]}
  pla: {name: Псел, point: [50.8, 34.8], precision: near}
  kon: {name: Konotop, geonameid: 705135, point: [51.2325, 33.2004]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  lah: {name: Lahti, geonameid: 649360, point: [60.9827, 25.6615]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  sud: {name: Sudzha, geonameid: 486816, point: [51.191, 35.271]}
events:
  e1: {type: shelling, places: [sum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [sho, bil, yun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
