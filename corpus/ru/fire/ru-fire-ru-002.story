---
id: ru-fire-ru-002
lang: ru
genre: fire
country: RU
published: 2021-01-11
publisher: Тобольский тракт
title: "Пожар в приюте под [Тюменью](tyu event): семеро погибших"
---
Семь человек {погибли}(e1) при пожаре в частном пансионате для пожилых в селе [Боровский](bor event) под [Тюменью](tyu mention). Дом загорелся ночью; температура была минус тридцать, и вода в рукавах замерзала, рассказали в ГУ МЧС по [Тюменской области](tyum metonym org).

Хозяйка пансионата, 31-летняя уроженка [Ишима](ish mention) Вера Курганова, {задержана}(e2). Второе её заведение, в [Тобольске](tob event), закрыли на проверку, третье — в [Заводоуковске](zav event) — оказалось пустым. Четверых выживших доставили в [Тюмень](tyu event), одного отправили вертолётом в [Екатеринбург](yek event).

Губернатор поручил проверить приюты во всех районах: от [Уватского](pla mention) до [Казанского](plac mention). Похожая трагедия была в декабре в [башкирском](bas demonym) селе [Ишбулдино](place event). Родственники одного из погибших едут из [Сургута](sur mention); в [Тюмени](tyu event) они смогут получить справки на улице [Республики](place2 event).

---
places:
  tyu: {name: Tyumen, geonameid: 1488754, point: [57.1522, 65.5272]}
  bor: {name: Borovskiy, geonameid: 1508879, point: [57.041, 65.7202]}
  tyum: {name: Tyumen Oblast, geonameid: 1488747, point: [57.2639, 68.5186], precision: division}
  ish: {name: Ishim, geonameid: 1505453, point: [56.1125, 69.4872]}
  tob: {name: Tobolsk, geonameid: 1489530, point: [58.1981, 68.2546]}
  zav: {name: Zavodoukovsk, geonameid: 1485357, point: [56.5033, 66.5467]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  pla: {name: Уватского, point: [59.3, 70.0], precision: division}
  plac: {name: Казанского, point: [55.65, 69.2], precision: division}
  bas: {name: Bashkortostan, geonameid: 578853, point: [54.2086, 56.5575], precision: division}
  place: {name: Ишбулдино, point: [54.0, 58.1]}
  sur: {name: Surgut, geonameid: 1490624, point: [61.2576, 73.4177]}
  place2: {name: Республики, point: [57.15, 65.55], precision: near}
events:
  e1: {type: fire, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
