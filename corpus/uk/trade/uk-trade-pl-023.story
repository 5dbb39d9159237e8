---
id: uk-trade-pl-023
lang: uk
genre: trade
country: PL
published: 2023-04-18
publisher: Бізнес-Захід
title: "Зерно на рейках: що домовились у [Варшаві](war event)"
---
Дві доби перемовин — і [Польща](pol metonym) {відкрила}(e1) транзит. З п’ятниці вагони з [Ковеля](kov mention) та [Мостиськ](mos mention) підуть під пломбою до [Гданська](gda mention) і [Свіноуйсьця](swi mention). Заборона на імпорт лишається; її повторили [Угорщина](hun metonym), [Словаччина](slo metonym), [Болгарія](bul metonym).

Фермери [Люблінщини](lub event) {блокували}(e2) перехід у [Грубешові](hru event). «Мій ріпак лежить, ваш їде», — кричав солтис із [Томашова-Любельського](tom mention). У [Щецині](szc event) міністр зустрів сирени й тухле яйце.

[Брюссель](bru metonym) дає сто мільйонів. [Київ](kyi metonym) обурений тоном, та дякує. В елеваторі [Тернополя](ter event) тонна впала до 150 доларів, у [Роттердамі](rot event) — ні. Логіст Остап Ковельчук рахує дорогу через [Клайпеду](kla mention). [Литва](lit metonym) знизила тариф. [Румунська](rom demonym) [Констанца](con mention) перевантажена.

---
places:
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  kov: {name: Kovel, geonameid: 704617, point: [51.2155, 24.7008]}
  mos: {name: Mostyska, geonameid: 700696, point: [49.7947, 23.1508]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  swi: {name: Świnoujście, geonameid: 3083955, point: [53.9105, 14.2471]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  lub: {name: Lublin, geonameid: 858785, point: [51.2088, 22.8943], precision: division}
  hru: {name: Hrubieszów, geonameid: 770966, point: [50.805, 23.8925]}
  tom: {name: Tomaszów Lubelski, geonameid: 756868, point: [50.4477, 23.4162]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ter: {name: Ternopil, geonameid: 691650, point: [49.554, 25.5907]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
events:
  e1: {type: agreement, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: protest, places: [lub, hru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
