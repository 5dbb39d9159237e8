---
id: ru-wildfire-ru-011
lang: ru
genre: wildfire
country: RU
published: 2021-08-08
publisher: Лена сегодня
title: "[Якутия](sak event) в дыму: [Бясь-Кюель](pla event) потерял тридцать домов"
---
Верховой пожар {дошёл}(e1) в субботу до села [Бясь-Кюель](pla event) в [Горном улусе](plac event) и за двадцать минут уничтожил 31 дом. Жителей {эвакуировали}(e2) в [Бердигестях](ber mention). Погибших нет.

Дым закрыл [Якутск](yak event), аэропорт принимал рейсы в [Магане](mag event). Шлейф, по данным спутника, дотянулся до [Северного полюса](place event) и [Гренландии](gre event), запах чувствовали в [Улан-Баторе](ula event). Пожарные прилетели из [Братска](bra mention), [Хабаровска](kha mention) и [Карелии](kar mention), где сами едва справились с огнём у [Суоярви](suo event).

«Мы не [Калифорния](cal mention), у нас один самолёт на улус», — сказал глава наслега Айсен Ленский. В [Намском улусе](place2 event) огонь отбили.

---
places:
  sak: {name: Sakha, geonameid: 2013162, point: [65.5964, 130.989], precision: division}
  pla: {name: Бясь-Кюель, point: [62.0, 127.3]}
  plac: {name: Горном улусе, point: [62.0, 127.0], precision: division}
  ber: {name: Berdigestyakh, geonameid: 2026861, point: [62.098, 126.702]}
  yak: {name: Yakutsk, geonameid: 2013159, point: [62.0311, 129.7229]}
  mag: {name: Magan, geonameid: 2020595, point: [62.1075, 129.5318]}
  place: {name: Северного полюса, point: [90.0, 0.0], precision: near}
  gre: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  bra: {name: Bratsk, geonameid: 2051523, point: [56.1325, 101.6142]}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  kar: {name: Karelia, geonameid: 552548, point: [63.5295, 33.1446], precision: division}
  suo: {name: Suoyarvi, geonameid: 486186, point: [62.0881, 32.3733]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  place2: {name: Намском улусе, point: [62.7, 129.6], precision: division}
events:
  e1: {type: wildfire, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
