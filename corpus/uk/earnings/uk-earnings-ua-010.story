---
id: uk-earnings-ua-010
lang: uk
genre: earnings
country: UA
published: 2021-04-29
publisher: Бізнес-Захід
title: "«Буковинський сад» заробив на яблуках для [Єгипту](egy mention)"
---
Група «Буковинський сад» завершила 2020 рік із {прибутком}(e1) 118 млн грн проти 40 млн роком раніше, йдеться у звіті. Виручку подвоїли поставки до [Єгипту](egy event) та [Швеції](swe event); [Білорусь](bel event), колись головний покупець, дала три відсотки.

Компанія {збудує}(e2) холодильник у [Кельменцях](kel event), ще один — у [Хотині](kho event). Сушарню в [Заставні](zas event) законсервовано. Чорницю з [Рокитного](rok event) пакують у [Сокирянах](sok event) та везуть до [Роттердама](rot mention). «[Молдова](mol metonym) нам конкурент, [Індія](ind metonym) — клієнт», — каже директорка Лариса Сучавська.

Облігації розмістять у [Варшаві](war event). Кредит дав банк з [Чернівців](che mention), половину гарантує [Київ](kyi metonym). У [Тернополі](ter event) позиваються пасічники, в яких загинули бджоли. Аналітики з [Франкфурта](fra mention) (на Майні) очікують зростання. На [Дністрі](pla event) планують зрошення.

---
places:
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  kel: {name: Kelmentsi, geonameid: 706536, point: [48.4664, 26.8328]}
  kho: {name: Khotyn, geonameid: 706244, point: [48.5055, 26.4898]}
  zas: {name: Zastavna, geonameid: 687578, point: [48.5214, 25.8426]}
  rok: {name: Rokytne, geonameid: 695516, point: [51.2789, 27.2171]}
  sok: {name: Sokyryany, geonameid: 693284, point: [48.4491, 27.4114]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  che: {name: Chernivtsi, geonameid: 710719, point: [48.2904, 25.9324]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ter: {name: Ternopil, geonameid: 691650, point: [49.554, 25.5907]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  pla: {name: Дністрі, point: [48.5, 26.5], precision: area, radius_km: 100}
events:
  e1: {type: earnings, places: [egy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [kel, kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
