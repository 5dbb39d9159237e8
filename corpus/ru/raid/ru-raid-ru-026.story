---
id: ru-raid-ru-026
lang: ru
genre: raid
country: RU
published: 2020-02-19
publisher: Идель
title: "Силовики вынесли серверы из офиса «Яблочного спаса» в [Казани](kaz event)"
---
В [Казани](kaz event), [Набережных Челнах](nab event) и [Елабуге](yel event) {идут}(e1) обыски по делу о хищении при строительстве очистных. Следователи изъяли документы в министерстве экологии [Татарстана](tat metonym) и серверы фирмы «Яблочный спас».

{Задержаны}(e2) трое, в том числе Ринат Бугульминский, бывший замглавы [Лаишевского района](pla metonym). Деньги, считает следствие, ушли на виллу в [Черногории](mon event): дом в [Будве](bud event) записан на тёщу. Часть труб, купленных в [Волгограде](vol event), нашли на базе под [Зеленодольском](zel event).

[Татарстанские](tat demonym) депутаты требуют проверить стройки в [Бугульме](bug event) и [Чистополе](chi event). Суд [Вахитовского района](plac metonym org) избрал меру: два месяца СИЗО. «В [Башкирии](bas mention) за это давали почётную грамоту», — съязвил телеграм-канал «Челны». [Уфа](ufa metonym) промолчала. [Йошкар-Ола](yos metonym), чей водоканал тоже фигурирует, сотрудничает.

---
places:
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  nab: {name: Naberezhnyye Chelny, geonameid: 523750, point: [55.7372, 52.4196]}
  yel: {name: Yelabuga, geonameid: 468082, point: [55.7623, 52.0442]}
  tat: {name: Tatarstan, geonameid: 484048, point: [55.374, 50.7364], precision: division}
  pla: {name: Лаишевского района, point: [55.4, 49.55], precision: division}
  mon: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  bud: {name: Budva, geonameid: 3203106, point: [42.2872, 18.8392]}
  vol: {name: Volgograd, geonameid: 472757, point: [48.7138, 44.4976]}
  zel: {name: Zelenodolsk, geonameid: 463835, point: [55.8438, 48.5178]}
  bug: {name: Bugulma, geonameid: 571170, point: [54.5378, 52.7985]}
  chi: {name: Chistopol, geonameid: 567990, point: [55.3661, 50.644]}
  plac: {name: Вахитовского района, point: [55.78, 49.13], precision: near}
  bas: {name: Bashkortostan, geonameid: 578853, point: [54.2086, 56.5575], precision: division}
  ufa: {name: Ufa, geonameid: 479561, point: [54.7431, 55.9678]}
  yos: {name: Yoshkar-Ola, geonameid: 466806, point: [56.6388, 47.8908]}
events:
  e1: {type: raid, places: [kaz, nab, yel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [kaz, nab, yel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
