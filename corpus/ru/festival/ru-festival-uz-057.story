---
id: ru-festival-uz-057
lang: ru
genre: festival
country: UZ
published: 2023-08-28
publisher: Азия-пресс
title: "На ладонях [Самарканда](sam mention): как прошли «Шарк тароналари»"
---
В субботу в [Самарканде](sam event) на площади [Регистан](pla event) {открылся}(e1) двенадцатый фестиваль музыки. Сцену делили группы из 58 стран, от [Исландии](ice mention) до [Новой Зеландии](new mention). Гран-при получил ансамбль из [Хивы](khi mention), второе место — [туркменские](tur demonym) бахши из [Мары](mar mention).

Зрители добирались из [Бухары](buk mention) «Афросиабом», из [Ургенча](urg mention) — ночным; рейсы [Ташкент](tas mention) — [Самарканд](sam mention) раскуплены. Не обошлось без скандала: певицу из [Тувы](tuv mention) не пустили на сцену, {перепутав}(e2) фамилии.

Скрипачка Гульнара Кокандская играла макам на инструменте из [Кремоны](cre mention). «После [Вены](vie mention) тишина тут другая», — сказал дирижёр-[австриец](aus demonym). Хокимият [Самарканда](sam metonym) заработал на билетах; [Карши](qar metonym) просит свой фестиваль. Завершили концертом под [Шахрисабзом](sha event), где гостей накрыл дождь из [Термеза](tir mention).

---
places:
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  pla: {name: Регистан, point: [39.655, 66.976], precision: exact}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  khi: {name: Khiva, geonameid: 1513604, point: [41.3856, 60.3641]}
  tur: {name: Turkmenistan, geonameid: 1218197, point: [39.75, 59.66667], precision: country}
  mar: {name: Mary, geonameid: 1218667, point: [37.5938, 61.8303]}
  buk: {name: Bukhara, geonameid: 1217662, point: [39.7703, 64.4307]}
  urg: {name: Urganch, geonameid: 1512473, point: [41.5518, 60.6314]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  tuv: {name: Tuva, geonameid: 1488873, point: [51.6051, 93.9927], precision: division}
  cre: {name: Cremona, geonameid: 3177838, point: [45.1332, 10.0213]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  qar: {name: Qarshi, geonameid: 1216311, point: [38.8606, 65.7891]}
  sha: {name: Shahrisabz, geonameid: 1216187, point: [39.0578, 66.8342]}
  tir: {name: Tirmiz, geonameid: 1215957, point: [37.2242, 67.2783]}
events:
  e1: {type: festival, places: [sam, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [sam, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
