---
id: ru-election-ge-075
lang: ru
genre: election
country: GE
published: 2018-11-29
publisher: Азия-пресс
title: "[Грузия](geo event) избрала последнего всенародного президента"
---
Во втором туре {выборов}(e1) победила уроженка [Парижа](par mention), 59,5 процента. В [Тбилиси](tbi event), [Кутаиси](kut event) и [Батуми](bat event) — её большинство; оппозиция взяла [Рустави](rus event) и участки за рубежом. В [Марнеули](mar event) и [Ахалкалаки](akh event), где живут [азербайджанцы](aze demonym) и [армяне](arm demonym), явка выше семидесяти.

В [Зугдиди](zug event) {подрались}(e2) наблюдатели. Беженцы из [Сухуми](pla mention) голосовали в санатории [Цхалтубо](tsq event). «Мой участок в [Гори](gor event), а дом за проволокой, в [Эргнети](plac mention)», — показала рукой Маквала Цхинвали.

Соперник из [Телави](tel mention) не признал итог; шествие назначено на воскресенье у [Парламента](place event). [Брюссель](bru metonym) видит «перекос ресурсов», [Москва](mos metonym) не комментирует, [Баку](bak metonym) поздравил. Инаугурация — в [Телави](tel event), во дворце Ираклия. ОБСЕ из [Варшавы](war mention) даст доклад. В [Местии](mes event) снег.

---
places:
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  rus: {name: Rustavi, geonameid: 612287, point: [41.5627, 44.9787]}
  mar: {name: Marneuli, geonameid: 613074, point: [41.4876, 44.7985]}
  akh: {name: Akhalkalaki, geonameid: 615893, point: [41.4051, 43.4863]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  zug: {name: Zugdidi, geonameid: 610824, point: [42.5084, 41.868]}
  pla: {name: Сухуми, point: [43.0, 41.02]}
  tsq: {name: Tsqaltubo, geonameid: 824288, point: [42.3286, 42.5981]}
  gor: {name: Gori, geonameid: 614455, point: [41.9853, 44.1129]}
  plac: {name: Эргнети, point: [42.16, 44.02]}
  tel: {name: Telavi, geonameid: 611694, point: [41.9196, 45.47]}
  place: {name: Парламента, point: [41.697, 44.798], precision: exact}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  mes: {name: Mestia, geonameid: 612987, point: [43.0438, 42.7237]}
events:
  e1: {type: election, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [zug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
