---
id: ru-strike-ru-089
lang: ru
genre: strike
country: RU
published: 2019-09-19
publisher: Каспийский маяк
title: "Дальнобойщики под [Кизляром](kiz event): протест второй недели"
---
У поста ДПС близ [Кизляра](kiz event) {стоят}(e1) сто двадцать фур: хозяева против тарифа. Утром к ним присоединилась колонна из [Моздока](moz mention). В [Хасавюрте](kha event) и [Кизилюрте](kizi event) блокады сняли.

«Два рубля за километр — это до [Москвы](mos mention) четыре тысячи», — считает Арсен Дербентский на калькуляторе. Рыба из [Лагани](lag mention) протухла, виноград из [Дербента](der mention) поехал через [Азербайджан](aze mention) и [Грузию](geo mention) — дольше, но даром. В [Волгодонске](vol event) и [Энгельсе](eng event) готовы поддержать.

Замминистра {прилетел}(e2) в [Махачкалу](mak event), от разговора с водителями отказался. На [Верхнем Ларсе](pla event) очередь четыре километра. Профсоюз из [Варшавы](war mention) прислал телеграмму. Наблюдатели вспоминают декабрь 2015-го и стоянку в [Химках](khi event). [Элиста](eli metonym) просит не перекрывать мост у [Артезиана](plac mention).

---
places:
  kiz: {name: Kizlyar, geonameid: 547840, point: [43.8469, 46.7098]}
  moz: {name: Mozdok, geonameid: 524736, point: [43.7398, 44.6516]}
  kha: {name: Khasavyurt, geonameid: 550478, point: [43.2487, 46.5857]}
  kizi: {name: Kizilyurt, geonameid: 547849, point: [43.2028, 46.8659]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lag: {name: Lagan, geonameid: 551846, point: [45.3918, 47.3645]}
  der: {name: Derbent, geonameid: 566532, point: [42.0662, 48.2876]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  vol: {name: Volgodonsk, geonameid: 472761, point: [47.5114, 42.1527]}
  eng: {name: Engels, geonameid: 563464, point: [51.4839, 46.1053]}
  mak: {name: Makhachkala, geonameid: 532096, point: [42.9778, 47.5003]}
  pla: {name: Верхнем Ларсе, point: [42.75, 44.63], precision: near}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  khi: {name: Khimki, geonameid: 550280, point: [55.9001, 37.4285]}
  eli: {name: Elista, geonameid: 563514, point: [46.3079, 44.2554]}
  plac: {name: Артезиана, point: [44.97, 46.6], precision: near}
events:
  e1: {type: strike, places: [kiz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: visit, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
