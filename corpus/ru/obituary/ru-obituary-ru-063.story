---
id: ru-obituary-ru-063
lang: ru
genre: obituary
country: RU
published: 2022-11-14
publisher: Полярный круг
title: "Скончался смотритель метеостанции на [Вайгаче](pla mention)"
---
Евгений Нарьянов умер 12 ноября в [Нарьян-Маре](nar event); {хоронили}(e1) в ветер. На мысе [Болванский Нос](plac event) он снимал показания тридцать четыре года, каждые три часа.

Приехал он в 1971-м из [Кинешмы](kin mention), по распределению. До того сменил [Диксон](dik event) и [Амдерму](amd event). Жена уплыла с детьми в [Архангельск](ark mention), он остался с собакой. В 1986-м поймал по рации [шведскую](swe demonym) яхту и {вывел}(e2) её к [Варнеку](place mention).

«На [Новой Земле](place2 mention) хоть бомбы, у нас только медведь», — шутил. Полярники из [Осло](osl mention) прислали ему барометр, который врал. В [Москве](mos event) бывал дважды: оба раза заблудился на [Курской](place3 event). Похоронен в посёлке [Искателей](place4 event). Прах просил отвезти на [Вайгач](pla mention), но рейса нет до марта.

---
places:
  pla: {name: Вайгаче, point: [70.0, 59.5], precision: area, radius_km: 50}
  nar: {name: "Nar'yan-Mar", geonameid: 523392, point: [67.6387, 53.0037]}
  plac: {name: Болванский Нос, point: [70.45, 59.07], precision: near}
  kin: {name: Kineshma, geonameid: 548605, point: [57.4367, 42.1277]}
  dik: {name: Dikson, geonameid: 1507390, point: [73.5082, 80.5292]}
  amd: {name: Amderma, geonameid: 1511696, point: [69.7576, 61.6655]}
  ark: {name: "Arkhangel'sk", geonameid: 581049, point: [64.5461, 40.5518]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  place: {name: Варнеку, point: [69.7, 60.07]}
  place2: {name: Новой Земле, point: [74.0, 56.0], precision: area, radius_km: 300}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  place3: {name: Курской, point: [55.757, 37.66], precision: near}
  place4: {name: Искателей, point: [67.68, 53.14]}
events:
  e1: {type: ceremony, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [dik, amd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
