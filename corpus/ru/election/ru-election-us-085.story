---
id: ru-election-us-085
lang: ru
genre: election
country: US
published: 2020-11-08
publisher: Политика-24
title: "[Пенсильвания](pen event) решила: что говорят в [Филадельфии](phi event) и [Скрантоне](scr event)"
---
Через четыре дня после {голосования}(e1) телеканалы назвали победителя: [Пенсильвания](pen event) дала двадцать голосов. В [Филадельфии](phi event) танцевали на [Брод-стрит](pla event), в [Скрантоне](scr event) открыли шампанское у дома детства. [Невада](nev event) и [Джорджия](geo event) ещё считают.

Соперник остался в [Вашингтоне](was event), играл в гольф в [Стерлинге](ste event). В [Финиксе](pho event) его сторонники {митинговали}(e2) у центра подсчёта с винтовками. В [Уилмингтоне](wil event) построили сцену и запретили дроны.

«Голосовала в [Бруклине](plac event), на [Брайтоне](place event) все за другого», — рассказывает медсестра Жанна Бердичевская из [Одессы](ode mention), которая на [Украине](ukr mention). [Лондон](lon metonym), [Берлин](ber metonym) и [Киев](kyi metonym) поздравили, [Москва](mos metonym) и [Пекин](bei metonym) ждут официальных итогов. В [Далласе](dal event) тихо. Индекс в [Нью-Йорке](new event) вырос.

---
places:
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  phi: {name: Philadelphia, geonameid: 4560349, point: [39.9524, -75.1636]}
  scr: {name: Scranton, geonameid: 5211303, point: [41.4092, -75.6649]}
  pla: {name: Брод-стрит, point: [39.95, -75.164], precision: near}
  nev: {name: Nevada, geonameid: 5509151, point: [39.2502, -116.7512], precision: division}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ste: {name: Sterling, geonameid: 4787534, point: [39.0062, -77.4286]}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  wil: {name: Wilmington, geonameid: 4145381, point: [39.746, -75.5466]}
  plac: {name: Бруклине, point: [40.65, -73.95], precision: division}
  place: {name: Брайтоне, point: [40.577, -73.96], precision: near}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
events:
  e1: {type: election, places: [pen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [pho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
