---
id: uk-press-ua-021
lang: uk
genre: press
country: UA
published: 2021-06-10
publisher: "ТОВ «Зерно Поділля»"
title: "«Зерно Поділля» відкриває термінал у [Рені](ren event)"
---
м. [Рені](ren dateline), 10 червня 2021 р. Компанія «Зерно Поділля» {запустила}(e1) перевалочний термінал на [Дунаї](pla event) потужністю 900 тис. тонн. Баржі підуть до [Констанци](con mention), а звідти — до [Єгипту](egy mention), [Туреччини](tur mention) і [Тунісу](tun mention).

Обладнання {виготовили}(e2) у [Житомирі](zhy event) та [Хорсенсі](hor event). «[Ізмаїл](izm metonym) відповідав довго, [Рені](ren metonym) — за тиждень», — зауважив директор Тарас Могилівський. Елеватори групи розташовані в [Крижополі](kry mention), [Бершаді](ber mention) і [Гайсині](hay mention), новий постане в [Жмеринці](zhm event).

Кошти надав ЄБРР, офіс якого в [Лондоні](lon mention). На відкриття {завітав}(e3) посол [Нідерландів](net metonym). Контакти: [Вінниця](vin mention), вул. Київська, 14; представництва — [Одеса](ode mention), [Галац](gal mention), [Женева](gen mention). [Вінницька](vinn demonym org) облрада нагородила бригаду.

---
places:
  ren: {name: Reni, geonameid: 12129128, point: [45.4542, 28.2773]}
  pla: {name: Дунаї, point: [45.44, 28.28], precision: near}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  hor: {name: Horsens, geonameid: 2619771, point: [55.8607, 9.8503]}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
  kry: {name: Kryzhopil, geonameid: 703840, point: [48.3821, 28.8677]}
  ber: {name: Bershad, geonameid: 712250, point: [48.3635, 29.5146]}
  hay: {name: Haysyn, geonameid: 708901, point: [48.8129, 29.3792]}
  zhm: {name: Zhmerynka, geonameid: 687116, point: [49.0352, 28.114]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  gal: {name: Galaţi, geonameid: 677697, point: [45.4369, 28.0503]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  vinn: {name: Vinnytsia Oblast, geonameid: 689559, point: [48.9623, 28.7233], precision: division}
events:
  e1: {type: opening, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [zhy, hor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: visit, places: [zhm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
