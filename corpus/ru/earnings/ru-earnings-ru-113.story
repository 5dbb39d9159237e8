---
id: ru-earnings-ru-113
lang: ru
genre: earnings
country: RU
published: 2023-03-03
publisher: Балтийская газета
title: "Порты [Балтики](pla mention): минус уголь, плюс чай"
---
Группа «Порты Невы» {заработала}(e1) за год 5,4 млрд рублей, на треть меньше прежнего. Контейнеры в [Петербурге](sai event) просели вдвое: ушли линии из [Копенгагена](cop mention) и [Женевы](gen mention). [Усть-Луга](plac event), [Высоцк](vys event) и [Приморск](pri event) держатся на удобрениях.

Терминал в [Калининграде](kal event) спасают паромы; до [Балтийска](bal mention) — очередь. Новых партнёров нашли в [Индии](ind event): судно из [Ченнаи](che mention) шло сорок дней. [Коломбо](col mention) шлёт чай. «[Гамбург](ham mention) мы не забудем, но [Мумбаи](mum mention) ближе к сердцу», — сообщил гендиректор Влас Кронштадтский.

Дочернее общество в [Таллинне](tal event) {продано}(e2) за евро. В [Котке](kot event) склад под арестом. [Мурманск](mur metonym) готов принять краны, [Архангельск](ark metonym) — ледокол. Бумаги на [Петербургской](sai demonym org) бирже не торгуются с мая.

---
places:
  pla: {name: Балтики, point: [57.0, 20.0], precision: area, radius_km: 400}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  plac: {name: Усть-Луга, point: [59.68, 28.4]}
  vys: {name: Vysotsk, geonameid: 469995, point: [60.6253, 28.5681]}
  pri: {name: Primorsk, geonameid: 505269, point: [60.3662, 28.6061]}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  bal: {name: Baltiysk, geonameid: 2609906, point: [54.6546, 19.9093]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  kot: {name: Kotka, geonameid: 650946, point: [60.4664, 26.9458]}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  ark: {name: "Arkhangel'sk", geonameid: 581049, point: [64.5461, 40.5518]}
events:
  e1: {type: earnings, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
