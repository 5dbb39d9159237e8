---
id: ru-press-ru-042
lang: ru
genre: press
country: RU
published: 2019-07-17
publisher: "ПАО «ЛитСплав»"
title: "ЛитСплав поставит колёса для трамваев [Риги](rig mention) и [Загреба](zag mention)"
---
[Екатеринбург](yek dateline). Завод «ЛитСплав» ([Верхняя Салда](ver mention)) {подписал}(e1) контракт на поставку 2400 колёс трамвайным предприятиям [Риги](rig mention) и [Загреба](zag mention). Первая партия уйдёт с площадки в [Каменске-Уральском](kam event) в сентябре через порт [Усть-Луга](pla mention).

Металл дают [Нижний Тагил](niz mention) и [Выкса](vyk mention), обработка — на станках из [Золингена](sol mention). В прошлом году предприятие отгрузило продукцию в [Порту](por event), [Тунисе](tun event) и [Мельбурне](mel event). «От [Ирбита](irb mention) до [Аделаиды](ade mention) наши оси не скрипят», — отметил гендиректор Пётр Невьянский.

Учебный центр {откроется}(e2) в [Алапаевске](ala event), ещё один планируется в [Серове](ser event). Инвестиции — 1,1 млрд руб., соинвестор — фонд [Свердловской области](sve metonym). Медиаслужба: [Екатеринбург](yek mention), ул. [Белореченская](plac mention), 30.

---
places:
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  ver: {name: Verkhnyaya Salda, geonameid: 1487277, point: [58.045, 60.551]}
  kam: {name: "Kamensk-Ural'skiy", geonameid: 1504826, point: [56.4063, 61.9335]}
  pla: {name: Усть-Луга, point: [59.68, 28.4]}
  niz: {name: Nizhny Tagil, geonameid: 520494, point: [57.9194, 59.965]}
  vyk: {name: Vyksa, geonameid: 470444, point: [55.3206, 42.174]}
  sol: {name: Solingen, geonameid: 2831580, point: [51.1734, 7.0845]}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  irb: {name: Irbit, geonameid: 1505526, point: [57.6686, 63.0707]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  ala: {name: Alapayevsk, geonameid: 1511954, point: [57.85, 61.6941]}
  ser: {name: Serov, geonameid: 1492663, point: [59.5974, 60.5861]}
  sve: {name: Sverdlovsk Oblast, geonameid: 1490542, point: [58.8952, 61.7078], precision: division}
  plac: {name: Белореченская, point: [56.81, 60.56], precision: near}
events:
  e1: {type: agreement, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [ala, ser], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
