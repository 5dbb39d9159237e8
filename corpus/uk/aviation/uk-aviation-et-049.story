---
id: uk-aviation-et-049
lang: uk
genre: aviation
country: ET
published: 2019-03-10
publisher: Світ за тиждень
title: "Шість хвилин після [Аддис-Абеби](add mention)"
---
Літак, що летів з [Аддис-Абеби](add mention) до [Найробі](nai mention), {впав}(e1) біля міста [Бішофту](bis event). Загинули 157 людей із 35 країн: тридцять двоє [кенійців](ken demonym), вісімнадцять [канадців](can demonym), [поляки](pol demonym), [росіяни](rus demonym), [серб](ser demonym).

Машині чотири місяці; така сама {зникла}(e2) восени в [Яванському морі](pla event) після вильоту з [Джакарти](jak mention). [Пекін](bei metonym) зупинив увесь тип, [Вашингтон](was metonym) — ні. «Я запізнився, двері зачинили», — показує квиток [грек](gre demonym) Антоніс Пірейський з [Афін](ath mention). Скриньки повезуть до [Парижа](par mention). У [Сіетлі](sea event) приспустили прапор, у [Белграді](bel event) теж.

---
places:
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  bis: {name: Bishoftu, geonameid: 339666, point: [8.7523, 38.9785]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  pla: {name: Яванському морі, point: [-5.0, 111.0], precision: area, radius_km: 400}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
events:
  e1: {type: air_accident, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
