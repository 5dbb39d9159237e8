---
id: uk-festival-lt-055
lang: uk
genre: festival
country: LT
published: 2022-07-03
publisher: Балтія сьогодні
title: "[Клайпеда](kla event) співає вишиванкою"
---
На березі [Куршської затоки](pla event) {відбувся}(e1) «День моря»: півсотні хорів, два кораблі й одна кухня з [Одеси](ode mention). Борщ варила біженка Таміла Очаківська; черга тягнулась до [Театральної площі](plac mention).

Відкривали діти з [Маріуполя](mar mention), які тепер живуть у [Палангі](pal mention), закривав гурт із [Рейк’явіка](rey mention). Парусник із [Щецина](szc mention) запізнився, з [Калінінграда](kal mention) не кликали. «У [Вільнюсі](vil event) свято гучніше, у нас солоніше», — резюмувала мерка. [Неринга](place metonym) виставила копчених в’ялих лящів. {Зібрано}(e2) на турнікети дев’ять тисяч. [Каунаська](kau demonym) пожежна дала насос для [Бучі](buc mention).

---
places:
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  pla: {name: Куршської затоки, point: [55.2, 21.1], precision: area, radius_km: 40}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  plac: {name: Театральної площі, point: [55.707, 21.13], precision: near}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  pal: {name: Palanga, geonameid: 596238, point: [55.9175, 21.0686]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  place: {name: Неринга, point: [55.37, 21.06]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  buc: {name: Bucha, geonameid: 711350, point: [50.5474, 30.2088]}
events:
  e1: {type: festival, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
