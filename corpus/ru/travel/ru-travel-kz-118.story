---
id: ru-travel-kz-118
lang: ru
genre: travel
country: KZ
published: 2021-05-16
publisher: "Журнал «Дорога»"
title: "[Мангышлак](pla mention): дно моря, на котором лежат облака"
---
Сначала [Актау](akt mention), город без улиц: микрорайон, дом, квартира. Машину бери с водителем; нашего звали Берик Форт. За [Шетпе](plac mention) асфальт заканчивается, и [Шеркала](place mention) встаёт, как юрта. В долине [Торыш](place2 mention) круглые камни {лежат}(e1) рядами, словно ядра.

Подземная мечеть [Бекет-Ата](place3 mention): туда едут из [Атырау](aty mention), [Нукуса](nuk mention), даже из [Стамбула](ist mention). Ночуют все вместе, бесплатно. Плато [Устюрт](place4 mention) ветреное; [Бозжыра](place5 mention) — белая.

В [Форт-Шевченко](for mention) музей поэта, сосланного из [Оренбурга](ore mention): верба его жива. Плов в [Жанаозене](zha mention), рыба в [Баутино](place6 mention). Поезд назад до [Кандыагаша](kan mention); самолётом — из [Москвы](mos mention) три часа. [Тбилиси](tbi mention) ещё ближе.

---
places:
  pla: {name: Мангышлак, point: [44.0, 52.5], precision: area, radius_km: 150}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  plac: {name: Шетпе, point: [44.16, 52.1]}
  place: {name: Шеркала, point: [44.26, 52.0], precision: near}
  place2: {name: Торыш, point: [44.3, 51.6], precision: near}
  place3: {name: Бекет-Ата, point: [43.6, 54.07], precision: exact}
  aty: {name: Atyrau, geonameid: 610529, point: [47.1048, 51.8843]}
  nuk: {name: Nukus, geonameid: 601294, point: [42.4586, 59.6058]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  place4: {name: Устюрт, point: [43.5, 55.5], precision: area, radius_km: 150}
  place5: {name: Бозжыра, point: [43.41, 54.07], precision: near}
  for: {name: Fort-Shevchenko, geonameid: 609906, point: [44.5065, 50.2639]}
  ore: {name: Orenburg, geonameid: 515003, point: [51.7671, 55.0988]}
  zha: {name: Zhanaozen, geonameid: 607610, point: [43.3412, 52.8619]}
  place6: {name: Баутино, point: [44.54, 50.25]}
  kan: {name: Kandyagash, geonameid: 608679, point: [49.4692, 57.4186]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
