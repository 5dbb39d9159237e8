---
id: ru-election-ru-051
lang: ru
genre: election
country: RU
published: 2020-09-14
publisher: Сибирские вести
title: "[Томск](tom event) и [Новосибирск](nov event) выбирали думы, [Иркутск](irk event) — губернатора"
---
Трёхдневное голосование {завершилось}(e1) в 41 регионе. В [Томске](tom event) партия власти лишилась большинства: из 37 мандатов — 11. В [Новосибирске](nov event) коалиция взяла пять. В [Иркутской области](irku event) победил врио; в [Братске](bra event) и [Усть-Илимске](ust event) он проиграл.

Явка в [Архангельской области](ark event) — 31 процент, в [Ненецком округе](nen event) — 37. В [Калуге](kal event) женщина перепутала урну с мусорной. [Тамбов](tam event) отдал мандаты «Родине». [Краснодар](kra event) — сюрпризов нет. В деревне [Повалихино](pla event) [Костромской области](kos event) главой {избрана}(e1) уборщица Марина Чухломина.

В [Перми](per event) врио — 75%. Наблюдателя из [Бердска](ber mention) вывели под дождь. «[Москва](mos metonym) смотрит сводки, [Кремль](plac metonym) доволен», — пишет канал. В [Смоленске](smo event) горсовет обновили наполовину; [Липецк](lip event) подсчитывал до утра.

---
places:
  tom: {name: Tomsk, geonameid: 1489425, point: [56.5005, 84.9822]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  irku: {name: Irkutsk Oblast, geonameid: 2023468, point: [56.8255, 105.966], precision: division}
  bra: {name: Bratsk, geonameid: 2051523, point: [56.1325, 101.6142]}
  ust: {name: Ust-Ilimsk, geonameid: 2013952, point: [58.0006, 102.6619]}
  ark: {name: Arkhangelsk Oblast, geonameid: 581043, point: [63.3132, 41.9939], precision: division}
  nen: {name: Nenets Autonomous Okrug, geonameid: 522652, point: [67.8271, 56.2877], precision: division}
  kal: {name: Kaluga, geonameid: 553915, point: [54.5306, 36.27]}
  tam: {name: Tambov, geonameid: 484646, point: [52.7363, 41.441]}
  kra: {name: Krasnodar, geonameid: 542420, point: [45.0453, 38.9818]}
  pla: {name: Повалихино, point: [58.1, 42.8]}
  kos: {name: Kostroma Oblast, geonameid: 543871, point: [58.3882, 43.4689], precision: division}
  per: {name: Perm, geonameid: 511196, point: [58.0105, 56.2502]}
  ber: {name: Berdsk, geonameid: 1510350, point: [54.7535, 83.0962]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  plac: {name: Кремль, point: [55.752, 37.617], precision: exact}
  smo: {name: Smolensk, geonameid: 491687, point: [54.7783, 32.0509]}
  lip: {name: Lipetsk, geonameid: 535121, point: [52.5876, 39.5515]}
events:
  e1: {type: election, places: [tom, nov, irk, pla, kos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
