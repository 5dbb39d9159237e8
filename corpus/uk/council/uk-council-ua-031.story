---
id: uk-council-ua-031
lang: uk
genre: council
country: UA
published: 2023-11-16
publisher: Деснянська хвиля
title: "[Чернігівська](che demonym org) міськрада без бюджету"
---
Сесія у [Чернігові](che event) знову не набрала голосів: 20 із потрібних 22. {Проєкт}(e1) бюджету провалено. Депутатка Любецька звинуватила фракцію меру, мер — військову адміністрацію, адміністрація — погоду.

Не {виділено}(e2) кошти на міст через [Десну](pla event), що його зруйновано в березні 2022-го. Мікрорайон [Бобровиця](plac event) живе на генераторі з [Мемінгена](mem mention). Побратим [Градец-Кралове](hra metonym) дав автобус; [Тарнобжег](tar metonym) — крейду.

Мешканці [Новоселівки](place metonym) приїхали з плакатом «Ми не сміття». «У [Ніжині](niz event) й [Прилуках](pry event) бюджет є, у нас — драма», — сказав Степан Борзна. Суд у [Києві](kyi metonym) розгляне повноваження секретаря. [Остер](ost metonym) просить приєднати ліс. Делегація до [Огре](ogr mention), в [Латвії](lat mention), не полетить: немає підпису.

---
places:
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
  pla: {name: Десну, point: [51.47, 31.3], precision: near}
  plac: {name: Бобровиця, point: [51.51, 31.35], precision: near}
  mem: {name: Memmingen, geonameid: 2871992, point: [47.9837, 10.1853]}
  hra: {name: Hradec Králové, geonameid: 3074967, point: [50.2092, 15.8328]}
  tar: {name: Tarnobrzeg, geonameid: 757033, point: [50.573, 21.6794]}
  place: {name: Новоселівки, point: [51.55, 31.35]}
  niz: {name: Nizhyn, geonameid: 699942, point: [51.0477, 31.8884]}
  pry: {name: Pryluky, geonameid: 696108, point: [50.5953, 32.3838]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ost: {name: Oster, geonameid: 698247, point: [50.9497, 30.8773]}
  ogr: {name: Ogre, geonameid: 457065, point: [56.8162, 24.614]}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
events:
  e1: {type: decision, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
