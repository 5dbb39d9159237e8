---
id: ru-match-is-105
lang: ru
genre: match
country: IS
published: 2019-06-11
publisher: Спорт-экспресс Поволжья
title: "Ветер [Рейкьявика](rey mention): сборная [Турции](tur metonym) простояла три часа на паспортном контроле"
---
Дипломатический скандал закончился голом: [Исландия](ice metonym) {обыграла}(e1) [Турцию](tur metonym) 2:1, оба мяча — после угловых. Накануне гостей, прилетевших из [Коньи](kon mention), три часа держали в [Кеблавике](kef event). Кто-то сунул капитану щётку вместо микрофона; [Анкара](ank metonym) направила ноту.

«Человек со щёткой оказался [бельгийцем](bel demonym)», — доложила полиция. Во втором матче группы [Франция](fra metonym) победила [Андорру](and metonym) 4:0 в [Андорре-ла-Велье](ando event), [Албания](alb metonym) — [Молдавию](mol metonym) в [Эльбасане](elb event).

Хавбек из [Акюрейри](aku mention) играет за [Ростов](ros metonym), защитник — за [московский](mos demonym) клуб. «В [Грозном](gro event) тоже ветер», — смеялся он. Комментатор Гейсеров путал всех. Ответная встреча {состоится}(e2) в [Стамбуле](ist event) в ноябре.

---
places:
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  and: {name: Andorra, geonameid: 3041565, point: [42.55, 1.58333], precision: country}
  ando: {name: Andorra la Vella, geonameid: 3041563, point: [42.5078, 1.5211]}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  elb: {name: Elbasan, geonameid: 783263, point: [41.1114, 20.0822]}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  gro: {name: Grozny, geonameid: 558418, point: [43.312, 45.6889]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: match, places: [kef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
