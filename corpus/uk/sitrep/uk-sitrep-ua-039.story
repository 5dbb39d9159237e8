---
id: uk-sitrep-ua-039
lang: uk
genre: sitrep
country: UA
published: 2022-12-19
publisher: Інформбюро
title: "Енергосистема: оперативно, 19 грудня"
---
{Удари}(e1): 35 дронів, влучання — [Київ](kyi event) (дві підстанції), [Бориспіль](bor event), [Вишневе](vys event). [Миколаївщина](myk event) — збито 3. [Нікополь](nik event): артилерія, лінія 150 кВ.

Відключення: [Київ](kyi event) — 80%, [Одеса](ode event) — критична інфраструктура, [Вінниця](vin event) — за графіком, [Львів](lvi event) — за графіком. [Херсон](khe event): живлення лікарні {відновлено}(e2).

Обладнання: трансформатор із [Литви](lit mention) (маршрут [Клайпеда](kla mention) — [Ковель](kov mention)); 30 генераторів із [Японії](jap mention); кабель із [Загреба](zag mention). Бригади: [Прикарпаття](iva mention) → [Київщина](kyiv mention).

Вода: [Миколаїв](myko event) — технічна, точки видачі 112. Тепло: [Жовті Води](zho event) — аварія тепломережі, усунення до 18:00.

Прогноз: −7, ожеледь у [Сумах](sum event) й [Полтаві](pol event). Перетин із [Молдовою](mol mention): експорт 0, імпорт 120 МВт. Черговий: інж. Канівський.

---
places:
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bor: {name: Boryspil, geonameid: 711660, point: [50.3505, 30.9526]}
  vys: {name: Vyshneve, geonameid: 689487, point: [50.3883, 30.3681]}
  myk: {name: Mykolaiv Oblast, geonameid: 700567, point: [47.0902, 31.6498], precision: division}
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  kov: {name: Kovel, geonameid: 704617, point: [51.2155, 24.7008]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  iva: {name: Ivano-Frankivsk Oblast, geonameid: 707470, point: [48.665, 24.6363], precision: division}
  kyiv: {name: Kyiv Oblast, geonameid: 703446, point: [50.0894, 31.0214], precision: division}
  myko: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  zho: {name: Zhovti Vody, geonameid: 687196, point: [48.3452, 33.4974]}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
events:
  e1: {type: airstrike, places: [kyi, bor, vys], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
