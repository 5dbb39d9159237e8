---
id: ru-court-ru-004
lang: ru
genre: court
country: RU
published: 2020-11-25
publisher: Камский берег
title: "[Пермский](per demonym) суд отказал вдове геолога"
---
Свердловский районный суд [Перми](per metonym) {отклонил}(e1) иск вдовы геолога Пермякова к НИИ «Уралгеоразведка». Валентин Пермяков погиб в 2017 году в [Коми](kom event): вездеход ушёл под лёд [Печоры](pla event) близ [Усть-Усы](plac event). Институт отправил его туда из [Соликамска](sol mention) без страховки.

Вдова, живущая в [Березниках](ber mention), требовала три миллиона рублей. Ответчик ссылался на филиал в [Ухте](ukh mention), который ликвидировали в 2019-м. «Из [Перми](per mention) в [Ухту](ukh mention) нас гоняли как мячик», — сказала она.

Представитель НИИ Глеб Соловецкий приехал из [Екатеринбурга](yek mention). Суд изучил карту, составленную ещё в [Ленинграде](sai event), и показания водителя-[ненца](nen demonym). {Апелляцию}(e2) подадут в [Пермский краевой суд](perm metonym org); если не поможет, дело дойдёт до [Страсбурга](str metonym). В [Пермском крае](perm event) это третий подобный процесс.

---
places:
  per: {name: Perm, geonameid: 511196, point: [58.0105, 56.2502]}
  kom: {name: Komi, geonameid: 545854, point: [64.1194, 55.8183], precision: division}
  pla: {name: Печоры, point: [65.1, 57.2], precision: near}
  plac: {name: Усть-Усы, point: [65.97, 56.9]}
  sol: {name: Solikamsk, geonameid: 491023, point: [59.6669, 56.7427]}
  ber: {name: Berezniki, geonameid: 577206, point: [59.4091, 56.8204]}
  ukh: {name: Ukhta, geonameid: 479411, point: [63.569, 53.6914]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  nen: {name: Nenets Autonomous Okrug, geonameid: 522652, point: [67.8271, 56.2877], precision: division}
  perm: {name: Perm Krai, geonameid: 511180, point: [59.0, 56.0], precision: division}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
events:
  e1: {type: verdict, places: [kom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: trial, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
