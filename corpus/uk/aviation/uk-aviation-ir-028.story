---
id: uk-aviation-ir-028
lang: uk
genre: aviation
country: IR
published: 2020-01-11
publisher: Світ за тиждень
title: "[Тегеран](teh metonym) визнав: літак збили ракетою"
---
Генштаб [Ірану](ira metonym) {визнав}(e1), що [українське](ukr demonym) судно, яке вилетіло 8 січня з [Тегерана](teh mention) до [Києва](kyi mention), {збили}(e2) «ненавмисно». 176 людей загинуло поблизу [Шагріяра](sha event). Екіпаж — дев’ятеро [киян](kyi demonym).

У [Борисполі](bor event) біля портретів — гори лілій. Більшість пасажирів летіли далі: до [Торонто](tor mention), [Едмонтона](edm mention), [Стокгольма](sto mention). Стюардеса Юлія Сумська була родом із [Лубен](lub mention).

[Оттава](ott metonym), [Лондон](lon metonym), [Кабул](kab metonym) та [Київ](kyi metonym) узгодять вимоги. Наші фахівці прочісують поле; літери шукають на уламках. Студенти [Ісфагана](isf event) виходять із свічками. «Спочатку казали двигун, тоді птах», — обурюється інженер із [Тебриза](tab mention). [Вашингтон](was metonym) мав супутникові дані. Скриньки їдуть до [Парижа](par mention).

---
places:
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  sha: {name: Shahriar, geonameid: 143860, point: [35.6588, 51.0577]}
  bor: {name: Boryspil, geonameid: 711660, point: [50.3505, 30.9526]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  lub: {name: Lubny, geonameid: 702723, point: [50.0141, 32.9997]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  tab: {name: Tabriz, geonameid: 113646, point: [38.08, 46.2919]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: statement, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
