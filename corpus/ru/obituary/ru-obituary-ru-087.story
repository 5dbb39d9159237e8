---
id: ru-obituary-ru-087
lang: ru
genre: obituary
country: RU
published: 2020-06-30
publisher: "Вестник «Сегодня»"
title: "Ушёл часовщик с [Арбата](pla mention)"
---
Ему несли ходики со всего Советского Союза, а он чинил и молчал. 27 июня в [Москве](mos event) {умер}(e1) Арам Гюмрийский, часовых дел мастер, 96 лет. Мастерская на [Сивцевом Вражке](plac event) закрыта, на двери записка от соседки.

Родился в [Ленинакане](gyu event), бежал из плена под [Харьковом](kha event), {партизанил}(e2) в [Пинских болотах](place event). После войны сел в [Норильске](nor event) за анекдот, там же выучился: «Начальник дал будильник из [Гларуса](gla mention), сказал — или ходит, или ты не ходишь».

В 1988-м [Спитак](spi event) отнял у него сестру. Часы с башни [Цюриха](zur mention), присланные на консультацию, три месяца тикали на кухне. Любил [Прагу](pra mention), не бывал. Похоронят на [Армянском](place2 event) кладбище; внук летит из [Лос-Анджелеса](los mention) через [Доху](doh mention).

---
places:
  pla: {name: Арбата, point: [55.75, 37.59], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  plac: {name: Сивцевом Вражке, point: [55.745, 37.59], precision: near}
  gyu: {name: Gyumri, geonameid: 616635, point: [40.7931, 43.8464]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  place: {name: Пинских болотах, point: [52.2, 26.3], precision: area, radius_km: 60}
  nor: {name: Norilsk, geonameid: 1497337, point: [69.3535, 88.2027]}
  gla: {name: Glarus, geonameid: 2660594, point: [47.0406, 9.068]}
  spi: {name: Spitak, geonameid: 616199, point: [40.8313, 44.2702]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  place2: {name: Армянском, point: [55.773, 37.55], precision: near}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
events:
  e1: {type: death, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [gyu, kha, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
