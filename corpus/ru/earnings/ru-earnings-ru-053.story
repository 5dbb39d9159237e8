---
id: ru-earnings-ru-053
lang: ru
genre: earnings
country: RU
published: 2021-08-26
publisher: Деловой Север
title: "«Кольский никель-2» получил меньше из-за воды в [Октябрьском](pla event)"
---
Полугодовая прибыль компании {составила}(e1) 4,1 млрд долларов, хотя в феврале вода затопила рудники «Октябрьский» и «Таймырский» в [Талнахе](plac event). Обогатительная фабрика в [Норильске](nor event) {обрушилась}(e2) — галерея упала на рабочих.

Площадка в [Мончегорске](mon event) отработала планово, цех в [Никеле](nik event) закрыт с декабря: [Осло](osl metonym) и [Хельсинки](hel metonym) двадцать лет просили. [Харьявалта](har event) в [Финляндии](fin event) — плюс двенадцать процентов. Палладий берёт [Япония](jap metonym), медь — завод в [Гамбурге](ham event).

Штраф за разлив на [Амбарной](place event) выплачен. «[Дудинка](dud metonym) — наши ворота, и мы их не закроем», — сказал финдиректор Антон Игарский. Дивиденды, вопреки просьбам держателей из [Лондона](lon mention) и [Гонконга](hon mention), урезаны. В [Чите](chi event) [Быстринский](place2 demonym) ГОК дал золота больше плана. На [Московской](mos demonym org) бирже минус 1,8%.

---
places:
  pla: {name: Октябрьском, point: [69.5, 88.4], precision: near}
  plac: {name: Талнахе, point: [69.49, 88.39]}
  nor: {name: Norilsk, geonameid: 1497337, point: [69.3535, 88.2027]}
  mon: {name: Monchegorsk, geonameid: 525404, point: [67.9397, 32.8739]}
  nik: {name: Nikel, geonameid: 522260, point: [69.4129, 30.222]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  har: {name: Harjavalta, geonameid: 658921, point: [61.3167, 22.1333]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  place: {name: Амбарной, point: [69.5, 88.3], precision: near}
  dud: {name: Dudinka, geonameid: 1507116, point: [69.4058, 86.1778]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  chi: {name: Chita, geonameid: 2025339, point: [52.0431, 113.4917]}
  place2: {name: Быстринский, point: [51.5, 118.6], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: earnings, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
