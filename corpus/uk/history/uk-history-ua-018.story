---
id: uk-history-ua-018
lang: uk
genre: history
country: UA
published: 2018-05-18
publisher: Світ за тиждень
title: "Ешелон із [Бахчисарая](bak mention)"
---
О третій ранку 18 травня 1944-го в двері {постукали}(e1) прикладами. П’ятнадцять хвилин. Зекіє Бахчисарайли, тоді семирічна, встигла взяти ляльку. З [Бахчисарая](bak event), [Сімферополя](sim event), [Судака](sud event) людей звезли на станції; вагони пішли через [Саратов](sar event) та [Оренбург](ore event) до [Узбекистану](uzb mention).

Брат {помер}(e2) під [Актюбінськом](akt event). В [Андижані](and event) їх поселили в землянці, мати копала канал. До [Криму](pla mention) повернулися 1989-го, наметами, в [Ісмаїл-Бей](plac mention) під [Євпаторією](yev mention).

У 2014 році онук виїхав до [Дрогобича](dro mention), правнук народився в [Анкарі](ank event). «Ми їдемо колом», — каже Зекіє-апте з [Херсона](khe mention). Верховна Рада визнала геноцид, за нею [Рига](rig metonym) та [Вільнюс](vil metonym). У [Ташкенті](tas event) про це — жодної дошки. Вечір пам’яті пройде в [Києві](kyi event).

---
places:
  bak: {name: Bakhchysaray, geonameid: 712969, point: [44.7552, 33.8578]}
  sim: {name: Simferopol, geonameid: 693805, point: [44.9572, 34.1108]}
  sud: {name: Sudak, geonameid: 692315, point: [44.8492, 34.9747]}
  sar: {name: Saratov, geonameid: 498677, point: [51.5405, 45.9901]}
  ore: {name: Orenburg, geonameid: 515003, point: [51.7671, 55.0988]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  akt: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  pla: {name: Криму, point: [45.2, 34.4], precision: area, radius_km: 120}
  plac: {name: Ісмаїл-Бей, point: [45.22, 33.35]}
  yev: {name: Yevpatoriya, geonameid: 688105, point: [45.2009, 33.3665]}
  dro: {name: Drohobych, geonameid: 709611, point: [49.352, 23.5112]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
events:
  e1: {type: displacement, places: [bak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
