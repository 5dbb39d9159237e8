---
id: ru-captions-ru-077
lang: ru
genre: captions
country: RU
published: 2014-02-08
title: "[Сочи](soc event), день первый. Снимки"
---
[Сочи](soc event), стадион «Фишт». {Открытие}(e1): одно кольцо не раскрылось.

[Красная Поляна](pla event). Лифт в гостинице; дверь {снимают}(e2) болгаркой, бобслеист из [Нью-Джерси](new mention) улыбается.

[Адлер](adl event). Казаки проверяют паспорт у туриста из [Рязани](rya mention). Фото Л. Туапсинского.

[Лаура](plac event). [Норвежская](nor demonym) лыжница с лентой.

[Кудепста](place event). Дом без света, через дорогу — арена.

[Псоу](place2 event). Граница с [Абхазией](place3 mention) для машин закрыта.

[Киев](kyi mention). На Майдане смотрят церемонию с телефона.

[Ямайка](jam mention), [Кингстон](kin event). Бар болеет за боб.

[Петербург](sai event). Четверо {задержаны}(e3) с плакатом у [Исаакия](place4 event).

[Волгоград](vol event). Цветы на вокзале, прошло сорок дней.

---
places:
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  pla: {name: Красная Поляна, point: [43.68, 40.2]}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  adl: {name: Adler, geonameid: 584243, point: [43.429, 39.9239]}
  rya: {name: Ryazan, geonameid: 500096, point: [54.627, 39.7041]}
  plac: {name: Лаура, point: [43.68, 40.27], precision: near}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  place: {name: Кудепста, point: [43.49, 39.9]}
  place2: {name: Псоу, point: [43.4, 40.0], precision: near}
  place3: {name: Абхазией, point: [43.1, 41.0], precision: area, radius_km: 70}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  place4: {name: Исаакия, point: [59.934, 30.306], precision: exact}
  vol: {name: Volgograd, geonameid: 472757, point: [48.7138, 44.4976]}
events:
  e1: {type: ceremony, places: [soc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: arrest, places: [place4], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
