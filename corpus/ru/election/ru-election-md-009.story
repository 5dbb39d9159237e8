---
id: ru-election-md-009
lang: ru
genre: election
country: MD
published: 2020-11-16
publisher: Днестр-информ
title: "[Кишинёв](chi event) проголосовал, [Молдавия](mol event) ждёт: итоги второго тура"
---
По итогам второго тура {выборов}(e1) президента [Молдавии](mol event) побеждает экс-премьер: 57,7 процента. В [Кишинёве](chi event) за неё отдали две трети голосов, в [Бельцах](bal event) и в [Гагаузии](gag event) — меньше четверти. Диаспора голосовала в [Лондоне](lon event), [Франкфурте](fra event), [Парме](par event); в [Москве](mos event) открыли семнадцать участков.

У сёл [Варница](pla event) и [Рэзина](rez event) ветераны пытались {перекрыть}(e2) дорогу автобусам из [Приднестровья](plac mention). Сторонник проигравшего Ион Унгены назвал итог «подарком [Бухареста](buc metonym)». [Кремль](place metonym) поздравил победительницу, [Киев](kyi metonym) — раньше всех.

В [Комрате](com event) сожалеют: автономия боится за экспорт вина в [Россию](rus mention) и яблок в [Белоруссию](bel mention). Инаугурация пройдёт во [Дворце Республики](place2 event) 24 декабря. Первый визит — в [Брюссель](bru event) или в [Киев](kyi event).

---
places:
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  bal: {name: Bălţi, geonameid: 618605, point: [47.7629, 27.9285]}
  gag: {name: Găgăuzia, geonameid: 858895, point: [46.191, 28.6386], precision: division}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  par: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pla: {name: Варница, point: [46.87, 29.47]}
  rez: {name: Rezina, geonameid: 617502, point: [47.7486, 28.9677]}
  plac: {name: Приднестровья, point: [47.2, 29.2], precision: area, radius_km: 80}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  place: {name: Кремль, point: [55.752, 37.617], precision: exact}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  com: {name: Comrat, geonameid: 618405, point: [46.2949, 28.6571]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  place2: {name: Дворце Республики, point: [47.02, 28.835], precision: exact}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: election, places: [mol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [pla, rez], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
