---
id: uk-epidemic-ua-009
lang: uk
genre: epidemic
country: UA
published: 2018-02-02
publisher: Тиса-інформ
title: "Кір на [Закарпатті](zak event): школи [Виноградова](vyn event) на карантині"
---
Від початку року на кір {захворіли}(e1) 2400 людей. Найбільше — на [Закарпатті](zak event), [Одещині](ode event) та [Івано-Франківщині](iva event). У [Виноградові](vyn event) закрили шість шкіл, у [Тячеві](tya event) — усі. Померла тридцятирічна мешканка [Болграда](bol event).

Вакцину з [Бельгії](bel mention), пів мільйона доз, {розвезли}(e2) у регіони. У [Снятині](sni event) вистачить на місяць, у [Косові](kos event) (районному центрі, не [балканському](pla demonym)) — на тиждень. «Мами бояться голки більше, ніж лікарні», — каже педіатриня Уляна Гуцул.

[Румунія](rom metonym) та [Сербія](ser metonym) мають таку саму біду; у [Греції](gre event) помер немовля. ВООЗ у [Копенгагені](cop metonym) радить двадцятитижневий план. [Київські](kyi demonym) ясла перевіряють довідки. У [Слов’янську](slo event) хворих немає. До [Мюнхена](mun mention) туристи привезли вірус із [Трускавця](tru mention).

---
places:
  zak: {name: Zakarpattia Oblast, geonameid: 687869, point: [48.3634, 23.3868], precision: division}
  vyn: {name: Vynohradiv, geonameid: 688746, point: [48.1413, 23.0362]}
  ode: {name: Odesa Oblast, geonameid: 698738, point: [46.0315, 29.7568], precision: division}
  iva: {name: Ivano-Frankivsk Oblast, geonameid: 707470, point: [48.665, 24.6363], precision: division}
  tya: {name: Tyachiv, geonameid: 690906, point: [48.0109, 23.5717]}
  bol: {name: Bolhrad, geonameid: 711841, point: [45.6779, 28.6181]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  sni: {name: Sniatyn, geonameid: 693365, point: [48.4488, 25.5599]}
  kos: {name: Kosiv, geonameid: 704764, point: [48.3205, 25.0911]}
  pla: {name: балканському, point: [42.5, 21.0], precision: area, radius_km: 300}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  slo: {name: Slovyansk, geonameid: 693468, point: [48.8497, 37.5974]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  tru: {name: Truskavets, geonameid: 691179, point: [49.2807, 23.5037]}
events:
  e1: {type: outbreak, places: [zak, vyn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
