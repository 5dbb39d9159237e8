---
id: uk-aviation-ua-019
lang: uk
genre: aviation
country: UA
published: 2020-09-26
publisher: Слобожанський вісник
title: "Ан-26 не долетів до [Чугуєва](chu mention) кілометр"
---
Учбовий Ан-26 із курсантами {впав}(e1) у п’ятницю о 20:50 край траси [Київ](kyi mention) — [Харків](kha mention), біля [Чугуєва](chu event). Із двадцяти семи людей на борту вижив один. Пілоти відпрацьовували посадку, лівий двигун показував нулі.

Загиблі — переважно зі [Львова](lvi mention), [Вінниці](vin mention), [Одеси](ode mention), двоє з [Мелітополя](mel mention). Курсант, що врятувався, намагався {гасити}(e2) товариша курткою. «У [Бродах](bro event) я бачив, як їх учили», — сказав полковник Стрийський.

Літак складали 1977 року в [Києві](kyi event). Схожий розбився в [Південному Судані](sou event) місяць тому, інший — у [Кот-д’Івуарі](ivo event). Висновки зробить комісія, голова — віце-прем’єр. [Вашингтон](was metonym), [Тбілісі](tbi metonym) співчувають. У [Харкові](kha event) скасовано концерт. Польоти з [Василькова](vas mention) заборонено до висновку.

---
places:
  chu: {name: Chuhuyiv, geonameid: 710374, point: [49.8354, 36.6865]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  mel: {name: Melitopol, geonameid: 701404, point: [46.8473, 35.382]}
  bro: {name: Brody, geonameid: 711416, point: [50.0885, 25.1461]}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  vas: {name: Vasylkiv, geonameid: 690412, point: [50.1802, 30.3119]}
events:
  e1: {type: air_accident, places: [chu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [chu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
