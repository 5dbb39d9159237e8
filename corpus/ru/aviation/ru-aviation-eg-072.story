---
id: ru-aviation-eg-072
lang: ru
genre: aviation
country: EG
published: 2015-11-02
publisher: Балтийская газета
title: "Рейс из [Шарм-эш-Шейха](sha mention): [Петербург](sai event) несёт цветы"
---
Самолёт, летевший из [Шарм-эш-Шейха](sha mention) в [Санкт-Петербург](sai mention), {исчез}(e1) с радаров через двадцать три минуты; обломки нашли на севере [Синая](pla event), у [Эль-Хасаны](plac event). Погибли 224 человека.

В [Пулково](place event) несут цветы и медведей. Среди пассажиров — семьи из [Великого Новгорода](vel mention), [Пскова](psk mention), [Ульяновска](uly mention), четверо [украинцев](ukr demonym), [белорус](bel demonym). Тела {доставляет}(e2) борт МЧС, опознание — на [Екатерининском](place2 event) проспекте.

[Лондон](lon metonym) приостановил полёты первым, за ним [Дублин](dub metonym). Филиал ИГ на [Синае](pla event) взял ответственность. «Мы из [Хургады](hur mention) возвращаемся без чемоданов», — сообщил турист Денис Каирский. Авиаторы из [Тулузы](tou mention) и [Каира](cai mention) читают «ящики». [Москва](mos metonym) о бомбе пока не говорит. На [Дворцовой](place3 event) — тишина.

---
places:
  sha: {name: Sharm el-Sheikh, geonameid: 349340, point: [27.9158, 34.3299]}
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  pla: {name: Синая, point: [29.5, 33.8], precision: area, radius_km: 120}
  plac: {name: Эль-Хасаны, point: [30.46, 33.78]}
  place: {name: Пулково, point: [59.8, 30.26], precision: exact}
  vel: {name: Velikiy Novgorod, geonameid: 519336, point: [58.5213, 31.271]}
  psk: {name: Pskov, geonameid: 504341, point: [57.8192, 28.3318]}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  place2: {name: Екатерининском, point: [59.92, 30.27], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  hur: {name: Hurghada, geonameid: 361291, point: [27.2574, 33.8129]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  place3: {name: Дворцовой, point: [59.939, 30.316], precision: exact}
events:
  e1: {type: air_accident, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
