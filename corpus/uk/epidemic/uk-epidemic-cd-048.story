---
id: uk-epidemic-cd-048
lang: uk
genre: epidemic
country: CD
published: 2022-04-26
publisher: Світ за тиждень
title: "Ебола повернулась до [Мбандаки](mba event)"
---
[КІНШАСА](kin dateline). У місті [Мбандака](mba event), на північному заході [Демократичної Республіки Конго](dem mention), {померли}(e1) двоє родичів: юнак 31 року та його невістка. Контактних — 267. Вакцину, двісті доз, доправлять із [Гоми](gom mention), зберігали її в [Женеві](gen mention).

[Екваторіальна](equ demonym) провінція має третій спалах за чотири роки. Ріка {несе}(e2) човни до [Браззавіля](bra mention) і [Бангі](ban mention), перевіряють кожного. «Страшніше за Еболу — кір», — пояснює медсестра Полін Бома. [Кампала](kam metonym) посилила пункти. Лабораторію в [Кіншасі](kin event) очолює професор, чия родина — з [Льєжа](lie mention). [Луанда](lua metonym) спокійна.

---
places:
  mba: {name: Mbandaka, geonameid: 2312895, point: [0.0486, 18.2603]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  equ: {name: Équateur, geonameid: 216661, point: [1.2184, 20.4731], precision: division}
  bra: {name: Brazzaville, geonameid: 2260535, point: [-4.2661, 15.2832]}
  ban: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
events:
  e1: {type: outbreak, places: [mba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [mba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
