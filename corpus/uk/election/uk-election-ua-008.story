---
id: uk-election-ua-008
lang: uk
genre: election
country: UA
published: 2020-11-23
publisher: Народна трибуна
title: "Другий тур: [Львів](lvi event), [Одеса](ode event), [Херсон](khe event) обрали мерів"
---
У неділю в одинадцяти містах {голосували}(e1) вдруге. У [Львові](lvi event) чинний міський голова здобув 62 відсотки і йде на четвертий термін; в [Одесі](ode event) — 54. [Херсон](khe event) обрав екснардепа, [Рівне](riv event) — підприємця. У [Дрогобичі](dro event) перевірятимуть дві дільниці.

Явка мізерна: в [Ужгороді](uzh event) — двадцять відсотків. У [Кривому Розі](kry event) кандидат {зняв}(e2) свою кандидатуру за три дні до дня голосування, і там усе пересунуто на грудень. На [Донеччині](don event), у [Слов’янську](slo event) та [Торецьку](tor event), вибори були, у [Бахмуті](bak event) рахували до ранку.

Переможець у [Бердичеві](ber event), лікар Іван Житомирський, подякував «кожному дворику». [Київ](kyi metonym) не святкує: там усе вирішилось у жовтні. Спостерігачі з [Варшави](war mention) та [Вільнюса](vil mention) порушень не бачили. [Брюссель](bru metonym) привітав.

---
places:
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  riv: {name: Rivne, geonameid: 695594, point: [50.6204, 26.237]}
  dro: {name: Drohobych, geonameid: 709611, point: [49.352, 23.5112]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  don: {name: Donetsk Oblast, geonameid: 709716, point: [48.145, 37.7933], precision: division}
  slo: {name: Slovyansk, geonameid: 693468, point: [48.8497, 37.5974]}
  tor: {name: Toretsk, geonameid: 709354, point: [48.3948, 37.8478]}
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  ber: {name: Berdychiv, geonameid: 712441, point: [49.8942, 28.5824]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: election, places: [lvi, ode, khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: resignation, places: [kry], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
