---
id: uk-shipping-ua-022
lang: uk
genre: shipping
country: UA
published: 2023-08-18
publisher: Південь сьогодні
title: "«Йозеф» дістався [Стамбула](ist mention): перше судно без дозволу [Москви](mos metonym)"
---
Контейнеровоз під прапором [Гонконгу](hon mention), що стояв у порту [Одеси](ode mention) з 23 лютого 2022 року, {прибув}(e1) до [Стамбула](ist event). Йшов уздовж [Румунії](rom event) та [Болгарії](bul event), повз [Зміїний](pla event).

П’ятьма днями раніше [російський](rus demonym) корвет {обстріляв}(e2) біля [Туреччини](tur event) суховантаж, який прямував до [Ізмаїла](izm mention). [Анкара](ank metonym) попередила [Москву](mos metonym). У [Рені](ren event) після дронів прибирають склад; [Бухарест](buc metonym) знайшов уламок у [Плауру](plac event).

«За рейс страховик із [Лондона](lon mention) хоче як за яхту в [Монако](mon mention)», — бідкається агент Данило Рибницький. [Новоросійськ](nov event) того ж тижня зазнав удару безекіпажних катерів. Далі — [Констанца](con mention), [Варна](var mention) і навіть [Хайфа](hai mention). Порт [Південний](piv mention) чекає балкер із [Порту-Саїда](por mention).

---
places:
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  pla: {name: Зміїний, point: [45.255, 30.204], precision: near}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ren: {name: Reni, geonameid: 12129128, point: [45.4542, 28.2773]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  plac: {name: Плауру, point: [45.4, 28.8]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mon: {name: Monaco, geonameid: 2993457, point: [43.73141, 7.41903], precision: country}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  var: {name: Varna, geonameid: 726050, point: [43.2191, 27.9102]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  piv: {name: Pivdenne, geonameid: 687997, point: [46.6247, 31.1018]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
events:
  e1: {type: transport_change, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: attack, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
