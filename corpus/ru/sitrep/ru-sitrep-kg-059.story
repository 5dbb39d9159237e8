---
id: ru-sitrep-kg-059
lang: ru
genre: sitrep
country: KG
published: 2022-09-18
publisher: Бюллетень
title: "[Баткен](bat event): обстановка на 20.00"
---
{Обстрелы}(e1): прекращены в 16.00. Пострадали: сс. [Ак-Сай](pla event), [Достук](plac event), [Кок-Таш](place event); г. [Баткен](bat event) — 12 домов; аэропорт цел. На стороне [Таджикистана](taj mention): [Ворух](place2 event), [Исфара](isf event), [Чоркух](place3 event).

Потери: 59 погибших, 139 раненых. {Вывезено}(e2): 137 тыс. чел. — в [Ош](osh mention), [Кадамжай](place4 mention), [Кызыл-Кию](kyz mention). Лагерь МЧС на ипподроме [Оша](osh mention).

Дороги: [Ош](osh mention) — [Исфана](raz mention) через [Пульгон](place5 mention) открыта; мост у [Максата](place6 event) повреждён.

Помощь: фуры из [Бишкека](bis mention), [Каракола](kar mention), [Нарына](nar mention); от [Алматы](alm metonym) — мука, от [Турции](tur metonym) — палатки. Из [Москвы](mos mention) рейс с диаспорой.

Переговоры: погранпункт [Кызыл-Бель](place7 event). [Самарканд](sam event): президенты говорили там же 16-го. Ответственный: подполковник Таласов. Следующая — в 08.00.

---
places:
  bat: {name: Batken, geonameid: 1528735, point: [40.0604, 70.8193]}
  pla: {name: Ак-Сай, point: [39.97, 70.4]}
  plac: {name: Достук, point: [39.9, 70.8]}
  place: {name: Кок-Таш, point: [39.95, 70.5]}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  place2: {name: Ворух, point: [39.85, 70.58]}
  isf: {name: Isfara, geonameid: 1514896, point: [40.1265, 70.6253]}
  place3: {name: Чоркух, point: [39.98, 70.55]}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  place4: {name: Кадамжай, point: [40.13, 71.72]}
  kyz: {name: Kyzyl-Kyya, geonameid: 1527719, point: [40.2568, 72.1279]}
  raz: {name: Razzakov, geonameid: 1222662, point: [39.8389, 69.5276]}
  place5: {name: Пульгон, point: [40.1, 71.5]}
  place6: {name: Максата, point: [40.03, 69.6]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  kar: {name: Karakol, geonameid: 1528121, point: [42.4905, 78.392]}
  nar: {name: Naryn, geonameid: 1527592, point: [41.4283, 75.9957]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  place7: {name: Кызыл-Бель, point: [40.0, 70.55], precision: near}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
events:
  e1: {type: shelling, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [place2, isf, place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
