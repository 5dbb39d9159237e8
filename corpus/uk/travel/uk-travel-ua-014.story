---
id: uk-travel-ua-014
lang: uk
genre: travel
country: UA
published: 2021-09-12
publisher: Мандри
title: "[Вилкове](vyl mention): місто, де вулиці мокрі"
---
З [Одеси](ode mention) маршрутка їде чотири години повз [Татарбунари](tat mention), де роблять вино, й [Сасик](pla mention), де його запивають рибою. [Вилкове](vyl mention) починається з мосту. Човен тут {називають}(e1) чайкою, а вулицю — єриком.

Дід Зіновій Білгородський возить на нульовий кілометр, туди, де [Дунай](plac mention) впадає в море. Він липованин, предки втекли з-під [Калуги](kal mention). [Румунська](rom demonym) [Періправа](place mention) видно з вікна; у [Тулчі](tul mention) дешевше пальне.

Їсти: дунайку в кафе на [Білгородському каналі](place2 mention). Дивитись: пеліканів, які зимують у [Єгипті](egy mention). Спати: не обіцяємо, бо комарі. Далі — [Ізмаїл](izm mention) з його музеєм, [Болград](bol mention) із собором, [Кілія](kil mention) із тишею. Назад: потяг «[Ізмаїл](izm mention) — [Київ](kyi mention)», двадцять годин. [Одесити](ode demonym) сміються: довше, ніж до [Стамбула](ist mention).

---
places:
  vyl: {name: Vylkove, geonameid: 688750, point: [45.4028, 29.5869]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  tat: {name: Tatarbunary, geonameid: 691803, point: [45.8386, 29.6112]}
  pla: {name: Сасик, point: [45.7, 29.7], precision: area, radius_km: 15}
  plac: {name: Дунай, point: [45.2, 29.6], precision: area, radius_km: 20}
  kal: {name: Kaluga, geonameid: 553915, point: [54.5306, 36.27]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  place: {name: Періправа, point: [45.4, 29.55]}
  tul: {name: Tulcea, geonameid: 664518, point: [45.1787, 28.805]}
  place2: {name: Білгородському каналі, point: [45.405, 29.585], precision: near}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
  bol: {name: Bolhrad, geonameid: 711841, point: [45.6779, 28.6181]}
  kil: {name: Kiliya, geonameid: 705883, point: [45.4445, 29.264]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
