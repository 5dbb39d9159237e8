---
id: uk-tweets-ua-016
lang: uk
genre: tweets
country: UA
published: 2022-10-10
title: "Понеділок, 8:20. Стрічка"
---
@kyiv_ranok: [Володимирська](pla event), перехрестя біля університету. {Вибух}(e1). Дитячий майданчик. Без слів.

@lviv_poyasnyue: [Львів](lvi event): {немає}(e2) світла на [Сихові](plac event), світлофори не працюють.

@ternopil_ua: У [Тернополі](ter event) теж бахнуло, [Хмельницький](khm event) — ТЕЦ.

@ZhytomyrNotMe: Прізвище Житомир, живу в [Конотопі](kon mention), усі цілі, дякую!

@kharkiv_live: [Харків](kha event) {знеструмлено}(e3), метро стоїть, тролейбуси мертві.

@barysh_pl: [Варшава](war mention) з вами, збір о 18 біля [посольства Росії](place event).

@dnipro_operativ: [Дніпро](dni event), маршрутка. Водій живий.

@odesa_mama: над [Затокою](zat event) збили, цілі рибки.

@moldova_md: Ракети пройшли через [Молдову](mol event), [Кишинів](chi metonym) викликав посла.

@energo: Вимикайте бойлери. [Суми](sum event), [Полтава](pol event) — екстрені відключення.

---
places:
  pla: {name: Володимирська, point: [50.445, 30.513], precision: near}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  plac: {name: Сихові, point: [49.79, 24.06], precision: near}
  ter: {name: Ternopil, geonameid: 691650, point: [49.554, 25.5907]}
  khm: {name: Khmelnytskyi, geonameid: 706369, point: [49.4183, 26.9794]}
  kon: {name: Konotop, geonameid: 705135, point: [51.2325, 33.2004]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  place: {name: посольства Росії, point: [52.215, 21.035], precision: near}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  zat: {name: Zatoka, geonameid: 687557, point: [46.0702, 30.4627]}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
events:
  e1: {type: airstrike, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [lvi, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: outage, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
