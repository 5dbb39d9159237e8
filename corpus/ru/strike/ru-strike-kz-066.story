---
id: ru-strike-kz-066
lang: ru
genre: strike
country: KZ
published: 2021-07-27
publisher: Каспий-Урал
title: "[Жанаозен](zha event) снова не вышел на смену"
---
В понедельник нефтяники шести сервисных компаний [Жанаозена](zha event) {остановили}(e1) работу: цены, говорят, как в [Астане](ast mention), а зарплата как в [Фергане](fer mention). К ним присоединились повара на [Каражанбасе](pla event) и водители в [Бейнеу](plac event).

В [Актау](akt event) прошёл митинг у акимата; в [Форт-Шевченко](for event) тихо. Акционеры — в [Пекине](bei mention), подрядчик — в [Хьюстоне](hou mention). «Мы не за политику, мы за тридцать процентов», — сказал бурильщик Нурлан Атырауский.

{Вспомнили}(e2) и 2011 год, когда стреляли; памятник тем, кто погиб у [Шетпе](place event), так и не поставлен. [Нур-Султан](ast metonym) прислал вице-министра. В [Кульсары](qul event) бастующим повысили оклад за ночь. Профсоюз из [Женевы](gen mention) выразил солидарность. [Тенгиз](place2 event) работает. Воды из [Волги](place3 mention) по-прежнему мало.

---
places:
  zha: {name: Zhanaozen, geonameid: 607610, point: [43.3412, 52.8619]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  fer: {name: Fergana, geonameid: 1514019, point: [40.3842, 71.7843]}
  pla: {name: Каражанбасе, point: [45.1, 51.4], precision: near}
  plac: {name: Бейнеу, point: [45.32, 55.2]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  for: {name: Fort-Shevchenko, geonameid: 609906, point: [44.5065, 50.2639]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  place: {name: Шетпе, point: [44.16, 52.1]}
  qul: {name: Qulsary, geonameid: 609123, point: [46.9531, 54.0198]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  place2: {name: Тенгиз, point: [46.15, 53.4], precision: near}
  place3: {name: Волги, point: [46.3, 48.0], precision: area, radius_km: 60}
events:
  e1: {type: strike, places: [zha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
