---
id: uk-results-ua-053
lang: uk
genre: results
country: UA
published: 2023-08-27
publisher: Футбол і крапка
title: "Світ спорту: неділя"
---
ЛЕГКА АТЛЕТИКА. [Будапешт](bud event), ЧС: висота — {золото}(e1) Я. Дніпрова ([Дніпро](dni mention)) 2,01. Марафон: 1. [угандієць](uga demonym), 2. [ізраїльтянин](isr demonym). Естафета: [Нідерланди](net metonym).

ФЕХТУВАННЯ. Рапіра, [Мілан](mil event): О. Миколаївська без рукостискання.

БОКС. [Вроцлав](wro event): {нокаут}(e2) у дев’ятому, чемпіон із [Сімферополя](sim mention).

БАСКЕТБОЛ. [Окінава](oki event): [Фінляндія](fin metonym) — [Японія](jap metonym) 88:98. [Маніла](man event): [Італія](ita metonym) — [Ангола](ang metonym) 81:67.

ФУТБОЛ. «[Полтава](pol metonym)» — «Інгулець» 0:0; «[Минай](pla metonym)» — «[Олександрія](ole metonym)» 1:1 (в [Ужгороді](uzh event)). Тривога, перерва 98 хв — [Кропивницький](kro event).

ТЕНІС. [Клівленд](cle event): фінал. [Вінстон-Сейлем](win event): дощ.

---
places:
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  sim: {name: Simferopol, geonameid: 693805, point: [44.9572, 34.1108]}
  oki: {name: Okinawa, geonameid: 1854345, point: [24.3349, 123.802], precision: division}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  pla: {name: Минай, point: [48.59, 22.28]}
  ole: {name: Oleksandriya, geonameid: 698625, point: [48.6747, 33.1176]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  kro: {name: Kropyvnytskyi, geonameid: 705812, point: [48.5083, 32.2662]}
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  win: {name: Winston-Salem, geonameid: 4499612, point: [36.0999, -80.2442]}
events:
  e1: {type: match, places: [bud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [wro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
