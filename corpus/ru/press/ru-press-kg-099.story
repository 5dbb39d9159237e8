---
id: ru-press-kg-099
lang: ru
genre: press
country: KG
published: 2021-11-02
publisher: "ОсОО «Чуй-Солнце»"
title: "«Чуй-Солнце» построит станцию у [Балыкчы](bal mention)"
---
[Бишкек](bis dateline), 2 ноября 2021 года. Компания «Чуй-Солнце» {объявляет}(e1) о строительстве солнечной электростанции 300 МВт у города [Балыкчы](bal event). Соглашение подписано в [Глазго](gla event), на полях климатической конференции.

Панели придут из [Сианя](xia mention) через [Торугарт](pla mention), трансформаторы — из [Тольятти](tol mention); наладку ведёт бюро из [Граца](gra mention). Первый ток {ждут}(e2) в 2023 году. «[Нарынская](plac demonym) вода не вечна, а солнце [Иссык-Куля](place mention) светит 280 дней», — говорит директор Гульмира Токмокова.

Финансирование: ЕАБР ([Алма-Ата](alm mention)), частный фонд из [Абу-Даби](abu mention). Местный партнёр — «[Кара-Балта](kar metonym org) Энерго». Рабочих обучат в [Караколе](kara event) и [Токмоке](tok event). Адрес: ул. Киевская, [Бишкек](bis mention); представительства — [Ташкент](tas mention), [Сеул](seo mention).

---
places:
  bal: {name: Balykchy, geonameid: 1527004, point: [42.4602, 76.1871]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  xia: {name: "Xi'an", geonameid: 1790630, point: [34.2583, 108.9286]}
  pla: {name: Торугарт, point: [40.55, 75.4], precision: near}
  tol: {name: Tolyatti, geonameid: 482283, point: [53.5303, 49.3461]}
  gra: {name: Graz, geonameid: 2778067, point: [47.0673, 15.442]}
  plac: {name: Нарынская, point: [41.3, 75.5], precision: division}
  place: {name: Иссык-Куля, point: [42.4, 77.2], precision: area, radius_km: 80}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  kar: {name: Kara-Balta, geonameid: 1528182, point: [42.8142, 73.8481]}
  kara: {name: Karakol, geonameid: 1528121, point: [42.4905, 78.392]}
  tok: {name: Tokmok, geonameid: 1527199, point: [42.8419, 75.3015]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
events:
  e1: {type: agreement, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
