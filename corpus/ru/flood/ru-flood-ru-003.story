---
id: ru-flood-ru-003
lang: ru
genre: flood
country: RU
published: 2019-07-01
publisher: Ангарские ведомости
title: "[Тулун](tul event) уходит под воду: река поднялась на четырнадцать метров"
---
[ИРКУТСК](irk dateline) — Уровень [Ии](pla event) у [Тулуна](tul event) достиг 13,9 метра, это вдвое выше критической отметки. {Затоплены}(e1) 4000 домов, часть из них вода сорвала с фундаментов и понесла к мосту трассы «[Сибирь](plac event)». Пятеро человек погибли, в [Нижнеудинске](niz event) пропали без вести двое.

{Эвакуированных}(e2) размещают в школах [Братска](bra event) и [Зимы](zim event). Под [Тайшетом](tay event) размыло насыпь, поезда [Москва](mos mention) — [Владивосток](vla mention) задерживаются на восемь часов. Из [Красноярска](kra mention) вылетели два борта МЧС, из [Бурятии](bur mention) едут водолазы.

«Город Зима, а смыло летом», — мрачно шутит водитель Степан Ангарский, который возит хлеб из [Куйтуна](kuy mention). Режим ЧС действует в [Иркутской области](irku event); глава региона попросил помощи у [Москвы](mos metonym). Пика на [Ангаре](place event) ниже [Братска](bra event) гидрологи не ждут.

---
places:
  tul: {name: Tulun, geonameid: 2014927, point: [54.5676, 100.5766]}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  pla: {name: Ии, point: [54.5, 100.6], precision: area, radius_km: 40}
  plac: {name: Сибирь, point: [54.56, 100.58], precision: near}
  niz: {name: Nizhneudinsk, geonameid: 1497549, point: [54.9072, 99.034]}
  bra: {name: Bratsk, geonameid: 2051523, point: [56.1325, 101.6142]}
  zim: {name: Zima, geonameid: 2012484, point: [53.9202, 102.0442]}
  tay: {name: Tayshet, geonameid: 1489870, point: [55.9328, 97.9896]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  kra: {name: Krasnoyarsk, geonameid: 1502026, point: [56.0374, 92.9314]}
  bur: {name: Buryatia, geonameid: 2050915, point: [52.9061, 109.341], precision: division}
  kuy: {name: Kuytun, geonameid: 2021093, point: [54.3389, 101.5082]}
  irku: {name: Irkutsk Oblast, geonameid: 2023468, point: [56.8255, 105.966], precision: division}
  place: {name: Ангаре, point: [55.5, 101.0], precision: area, radius_km: 200}
events:
  e1: {type: flood, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [bra, zim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
