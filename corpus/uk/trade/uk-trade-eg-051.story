---
id: uk-trade-eg-051
lang: uk
genre: trade
country: EG
published: 2023-07-20
publisher: Бізнес-Захід
title: "[Каїр](cai metonym) рахує хліб без [Чорного моря](pla mention)"
---
Після виходу [Росії](rus metonym) з угоди пшениця в [Чикаго](chi event) {подорожчала}(e1) на вісім відсотків. [Єгипет](egy metonym) має запас на п’ять місяців, елеватори [Александрії](ale event) та [Дам’єтти](dam event) повні. [Туніс](tun metonym) і [Ліван](leb metonym) просять кредит.

Тендер виграли [румунські](rom demonym) та [французькі](fra demonym) трейдери; балкери підуть із [Констанци](con mention) і [Руана](rou mention). «Мукомел із [Танти](tan mention) не знає, де [Рені](ren mention), але молиться за нього», — каже брокер Хасан Порт-Саїд. [Аддис-Абеба](add metonym) чекає безкоштовних вантажів. [Анкара](ank metonym) {обіцяє}(e2) переговори. В [Індії](ind event) заборонили вивіз рису, [Джакарта](jak metonym) шукає заміну.

---
places:
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  pla: {name: Чорного моря, point: [43.0, 34.0], precision: area, radius_km: 500}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  dam: {name: Damietta, geonameid: 358048, point: [31.4165, 31.8133]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  rou: {name: Rouen, geonameid: 2982652, point: [49.4431, 1.0993]}
  tan: {name: Tanta, geonameid: 347497, point: [30.7885, 31.0019]}
  ren: {name: Reni, geonameid: 12129128, point: [45.4542, 28.2773]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
events:
  e1: {type: market, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [ale, dam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
