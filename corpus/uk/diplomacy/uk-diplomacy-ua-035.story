---
id: uk-diplomacy-ua-035
lang: uk
genre: diplomacy
country: UA
published: 2019-12-10
publisher: Народна трибуна
title: "Дев’ять годин у [Парижі](par event)"
---
У [Єлисейському палаці](pla event) лідери [України](ukr metonym), [Франції](fra metonym), [Німеччини](ger metonym) та [Росії](rus metonym) {домовилися}(e1): обмін «усіх на всіх», розведення ще на трьох ділянках після [Станиці](sta mention), [Золотого](zol mention) та [Петрівського](plac mention). Про кордон — ні. Про газ — трохи.

Біля [Банкової](place event) в [Києві](kyi event) {чергували}(e2) активісти; намети сірі, чай гарячий, приїхали зі [Львова](lvi mention), [Вінниці](vin mention), навіть [Щастя](shc mention). [Українці](ukr demonym) [Лілля](lil mention) зустріли кортеж жовтими прапорцями.

«[Мінськ](min mention) помер, хай живе [Мінськ](min mention)», — резюмував дипломат Гліб Овруцький. [Вашингтон](was metonym) зайнятий імпічментом, [Лондон](lon metonym) — виборами, [Варшава](war metonym) — сумнівами. Наступна зустріч — у [Берліні](ber event), за чотири місяці. [Краматорськ](kra event) прокинувся від пострілів.

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  pla: {name: Єлисейському палаці, point: [48.87, 2.317], precision: exact}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  sta: {name: Stanytsya-Luhanska, geonameid: 692953, point: [48.6625, 39.4836]}
  zol: {name: Zolote, geonameid: 686868, point: [48.6952, 38.5151]}
  plac: {name: Петрівського, point: [47.9, 37.7]}
  place: {name: Банкової, point: [50.445, 30.53], precision: near}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  shc: {name: Shchastya, geonameid: 694725, point: [48.7378, 39.2305]}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  kra: {name: Kramatorsk, geonameid: 704508, point: [48.7311, 37.5678]}
events:
  e1: {type: meeting, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [place, kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
