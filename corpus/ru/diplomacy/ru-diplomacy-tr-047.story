---
id: ru-diplomacy-tr-047
lang: ru
genre: diplomacy
country: TR
published: 2022-07-22
publisher: Политика-24
title: "Зерно под подпись: в [Стамбуле](ist event) четыре стола и ни одного рукопожатия"
---
Во дворце [Долмабахче](pla event) министры обороны [России](rus metonym) и инфраструктуры [Украины](ukr metonym) {подписали}(e1) два разных документа. [Анкара](ank metonym) и ООН гарантируют, что суда из [Одессы](ode mention), [Черноморска](cho mention) и [Южного](piv mention) пройдут к [Босфору](plac mention).

Центр координации {заработает}(e2) в районе [Левент](place event). [Сенегал](sen metonym) и [Египет](egy metonym) звонили накануне. В [Лондоне](lon event) фьючерс просел на четыре процента. «В [Могадишо](mog mention) ждут, а платить будет [Брюссель](bru metonym)», — сказал аналитик Артур Измаильский.

На следующий день ракеты {упали}(e3) на [одесский](ode demonym) порт. Минобороны заявило о катере; [Киев](kyi metonym) — о плевке в лицо. [Вашингтон](was metonym) возмутился. Первый балкер, под флагом [Сьерра-Леоне](sie mention), выйдет 1 августа и пойдёт в [Триполи](tri mention) — в [Ливан](leb mention), а не в [Ливию](lib mention).

---
places:
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  pla: {name: Долмабахче, point: [41.039, 29.0], precision: exact}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  cho: {name: "Chornomors'k", geonameid: 707688, point: [46.2991, 30.6553]}
  piv: {name: Pivdenne, geonameid: 687997, point: [46.6247, 31.1018]}
  plac: {name: Босфору, point: [41.1, 29.06], precision: near}
  place: {name: Левент, point: [41.08, 29.01], precision: near}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
events:
  e1: {type: agreement, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: airstrike, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
