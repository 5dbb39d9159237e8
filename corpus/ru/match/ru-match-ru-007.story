---
id: ru-match-ru-007
lang: ru
genre: match
country: RU
published: 2019-05-12
publisher: Спорт-экспресс Поволжья
title: "«[Урал](pla metonym org)» упустил победу в [Грозном](gro event)"
---
[Екатеринбургский](yek demonym) «Урал» {сыграл}(e1) вничью в [Грозном](gro event) — 2:2. Гости вели в два мяча, но [сенегальский](sen demonym) форвард хозяев Мбайе отыгрался за четыре минуты. Судья из [Ростова-на-Дону](ros mention) дважды смотрел повтор.

В [Самаре](sam event) «Крылья» проиграли [тульскому](tul demonym) «Арсеналу», в [Оренбурге](ore event) хозяева разгромили [махачкалинский](mak demonym) «Каспий» — 4:0. Матч в [Хабаровске](kha event) начался в полночь по [Москве](mos mention). «Летели из [Калининграда](kal mention) через [Новосибирск](nov mention), ноги как вата», — признался капитан [калининградцев](kal demonym) Тамбовцев.

«[Уфа](ufa metonym)» вышла в переходные матчи; её соперник — «[Томь](tom metonym)». Полузащитник Рубен Ереванян из [Еревана](yer mention) подписал контракт с [чешской](cze demonym) «Викторией» из [Пльзеня](pil mention). В [Сочи](soc event) откроют базу для молодёжки, в [Ялте](yal event) — школу. Полуфинал кубка {состоится}(e2) в [Нижнем](niz event).

---
places:
  pla: {name: Урал, point: [57.0, 60.0], precision: area, radius_km: 300}
  gro: {name: Grozny, geonameid: 558418, point: [43.312, 45.6889]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  ore: {name: Orenburg, geonameid: 515003, point: [51.7671, 55.0988]}
  mak: {name: Makhachkala, geonameid: 532096, point: [42.9778, 47.5003]}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  ufa: {name: Ufa, geonameid: 479561, point: [54.7431, 55.9678]}
  tom: {name: Tomsk, geonameid: 1489425, point: [56.5005, 84.9822]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  pil: {name: Pilsen, geonameid: 3068160, point: [49.7475, 13.3776]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  yal: {name: Yalta, geonameid: 688533, point: [44.5022, 34.1662]}
  niz: {name: Nizhny Novgorod, geonameid: 520555, point: [56.3287, 44.002]}
events:
  e1: {type: match, places: [gro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [niz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
