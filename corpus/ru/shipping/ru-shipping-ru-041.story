---
id: ru-shipping-ru-041
lang: ru
genre: shipping
country: RU
published: 2019-01-22
publisher: Донской лоцман
title: "Два газовоза горят у [Керченского пролива](pla event)"
---
[КРАСНОДАР](kra dateline), 22 янв. Танкеры под флагом [Танзании](tan mention) загорелись в понедельник при перекачке газа в нейтральных водах, в 16 милях от мыса [Такиль](plac event). {Погибли}(e1) четырнадцать моряков — граждане [Турции](tur mention) и [Индии](ind mention), двенадцать {спасены}(e2) буксирами из [Керчи](ker mention) и [Тамани](tam mention).

Суда грузились в [Темрюке](tem event) и шли, по бумагам, в [Ливан](leb mention). Портнадзор [Новороссийска](nov metonym) говорит, что сигнала бедствия не было. Раненых везут в больницу [Керчи](ker event), один в коме.

«Пламя стояло, как свеча, до [Анапы](ana mention) видно», — рассказал шкипер Матвей Одесский. Эксперты в [Стамбуле](ist mention) и [Лондоне](lon mention) напоминают про санкции: газ, возможно, предназначался [Сирии](syr metonym). [Киев](kyi metonym) и [Анкара](ank metonym) запросили сведения. Дрейф — к берегам [Абхазии](place mention).

---
places:
  pla: {name: Керченского пролива, point: [45.1, 36.6], precision: near}
  kra: {name: Krasnodar, geonameid: 542420, point: [45.0453, 38.9818]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  plac: {name: Такиль, point: [45.1, 36.45], precision: near}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ker: {name: Kerch, geonameid: 706524, point: [45.3567, 36.4754]}
  tam: {name: Taman, geonameid: 484670, point: [45.2117, 36.7161]}
  tem: {name: Temryuk, geonameid: 483661, point: [45.2689, 37.3975]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  ana: {name: Anapa, geonameid: 582182, point: [44.895, 37.3162]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  place: {name: Абхазии, point: [43.1, 41.0], precision: area, radius_km: 70}
events:
  e1: {type: sea_accident, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
