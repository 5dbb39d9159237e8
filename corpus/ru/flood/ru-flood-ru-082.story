---
id: ru-flood-ru-082
lang: ru
genre: flood
country: RU
published: 2021-06-17
publisher: Донской лоцман
title: "[Ялта](yal event) и [Керчь](ker event): вода с гор и две нормы за день"
---
На [Крымский полуостров](pla event) обрушился ливень. В [Керчи](ker event) за сутки {выпало}(e1) две месячные нормы, машины плыли по [Кирова](plac event), больницу отключили. В [Ялте](yal event) вода снесла торговые ряды, один человек {погиб}(e2), утонув в [Уч-Кош](place event).

Под [Бахчисараем](bak event) размыло дорогу к [Куйбышеву](place2 event). Поезд из [Москвы](mos mention) стоял на [Керченском](place3 event) мосту. Режим ЧС ввели и в [Анапе](ana event), и в [Темрюкском районе](place4 event).

«Живу на Кирова сорок лет, а плавать учусь впервые», — сказал сторож Мустафа Джанкойский. Спасатели прибыли из [Севастополя](sev mention), [Краснодара](kra mention) и [Волгограда](vol mention). В [Киеве](kyi metonym) сообщили, что следят. На пляжах [Алушты](alu event) купаться запрещено; [Сочи](soc event) тоже накрыло.

---
places:
  yal: {name: Yalta, geonameid: 688533, point: [44.5022, 34.1662]}
  ker: {name: Kerch, geonameid: 706524, point: [45.3567, 36.4754]}
  pla: {name: Крымский полуостров, point: [45.2, 34.4], precision: area, radius_km: 120}
  plac: {name: Кирова, point: [45.355, 36.475], precision: near}
  place: {name: Уч-Кош, point: [44.53, 34.18], precision: near}
  bak: {name: Bakhchysaray, geonameid: 712969, point: [44.7552, 33.8578]}
  place2: {name: Куйбышеву, point: [44.63, 33.86]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  place3: {name: Керченском, point: [45.3, 36.5], precision: near}
  ana: {name: Anapa, geonameid: 582182, point: [44.895, 37.3162]}
  place4: {name: Темрюкском районе, point: [45.27, 37.4], precision: division}
  sev: {name: Sevastopol, geonameid: 694423, point: [44.608, 33.5213]}
  kra: {name: Krasnodar, geonameid: 542420, point: [45.0453, 38.9818]}
  vol: {name: Volgograd, geonameid: 472757, point: [48.7138, 44.4976]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  alu: {name: Alushta, geonameid: 713513, point: [44.6773, 34.4097]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
events:
  e1: {type: flood, places: [ker, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [yal, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
