---
id: ru-captions-ge-025
lang: ru
genre: captions
country: GE
published: 2023-06-26
publisher: "Агентство «Каспий»"
title: "Кадры недели"
---
[Тбилиси](tbi event). Девушка {танцует}(e1) с флагом перед парламентом на проспекте [Руставели](pla event). Фото: Н. Ереванский

[Ростов-на-Дону](ros event). Кофейня открыта, на перекрёстке — бронемашина. Утро 24 июня.

[Херсон](khe event). Спасатель несёт козу по [Островскому](plac event) микрорайону.

[Олешки](ole event). Крыши {торчат}(e2) из воды через две недели после прорыва плотины в [Новой Каховке](nov event).

[Стамбул](ist event). Паломники из [Дагестана](dag mention) ждут рейса в [Медину](mad mention).

[Пхеньян](pyo event). Школьники репетируют марш.

[Кушадасы](kus event). Капитан яхты Олег Ялтинский с супругой из [Одессы](ode mention).

[Ош](osh event), [Киргизия](kyr mention). Базар через год после {пожара}(e3).

[Гётеборг](got event). Митинг за [Украину](ukr mention). На плакате — контуры [Крыма](place mention).

---
places:
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  pla: {name: Руставели, point: [41.697, 44.798], precision: near}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  plac: {name: Островскому, point: [46.62, 32.59], precision: near}
  ole: {name: Oleshky, geonameid: 691037, point: [46.6255, 32.7243]}
  nov: {name: Nova Kakhovka, geonameid: 699839, point: [46.7597, 33.3559]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  dag: {name: Dagestan, geonameid: 567293, point: [42.36, 47.1424], precision: division}
  mad: {name: Madinah, geonameid: 109223, point: [24.4686, 39.6142]}
  pyo: {name: Pyongyang, geonameid: 1871859, point: [39.0339, 125.7543]}
  kus: {name: Kuşadası, geonameid: 305359, point: [37.8601, 27.2571]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  place: {name: Крыма, point: [45.2, 34.4], precision: area, radius_km: 120}
events:
  e1: {type: protest, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: flood, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: fire, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
