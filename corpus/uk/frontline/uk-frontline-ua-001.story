---
id: uk-frontline-ua-001
lang: uk
genre: frontline
country: UA
published: 2022-09-10
publisher: Слобожанський вісник
title: "Прапор над [Балаклією](bal event): що відомо про наступ на [Харківщині](kha event)"
---
[ХАРКІВ](khar dateline), 10 вересня. Українські військові {увійшли}(e1) до [Балаклії](bal event), [Шевченкового](she event) та [Куп’янська](kup event), повідомив голова [Харківської](khar demonym) ОВА. Ворог утік з [Ізюма](izy event), кинувши техніку. У [Чугуєві](chu event) чути далеку канонаду.

За добу по [Харкову](khar event) {випустили}(e2) одинадцять ракет, пошкоджено лікарню на [Салтівці](pla event). У [Краматорську](kra event) та [Миколаєві](myk event) загинули шестеро людей. На [Херсонщині](khe event) просування повільніше, тривають бої за [Високопілля](vys event).

«Пів року без зв’язку, а тут хлопці українською говорять», — каже Ганна Полтавець із [Савинців](sav mention). У [Лондоні](lon metonym) наступ назвали «блискавичним», [Анкара](ank metonym) закликає до перемовин. До [Барвінкового](bar event) вже доїхав поштовий фургон. [Москва](mos metonym) мовчить.

---
places:
  bal: {name: Balakliya, geonameid: 712926, point: [49.456, 36.8443]}
  kha: {name: Kharkiv Oblast, geonameid: 706482, point: [49.4655, 36.4612], precision: division}
  khar: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  she: {name: Shevchenkove, geonameid: 694137, point: [49.6951, 37.1763]}
  kup: {name: Kupyansk, geonameid: 703656, point: [49.71, 37.6158]}
  izy: {name: Izyum, geonameid: 707292, point: [49.207, 37.2768]}
  chu: {name: Chuhuyiv, geonameid: 710374, point: [49.8354, 36.6865]}
  pla: {name: Салтівці, point: [50.03, 36.33], precision: near}
  kra: {name: Kramatorsk, geonameid: 704508, point: [48.7311, 37.5678]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  khe: {name: Kherson Oblast, geonameid: 706442, point: [46.6964, 33.5787], precision: division}
  vys: {name: Vysokopillya, geonameid: 688689, point: [47.4893, 33.5306]}
  sav: {name: Savyntsi, geonameid: 694752, point: [49.4004, 37.0513]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bar: {name: Barvinkove, geonameid: 712794, point: [48.9052, 37.0226]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: battle, places: [bal, she, kup], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: shelling, places: [khar, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
