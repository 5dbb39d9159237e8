---
id: uk-match-ua-005
lang: uk
genre: match
country: UA
published: 2020-08-24
publisher: Футбол і крапка
title: "«Колос» із [Ковалівки](pla mention) перестріляв «[Маріуполь](mar metonym)»"
---
{Плейоф}(e1) за єврокубки вразив: команда села [Ковалівка](pla mention) здолала [Маріуполь](mar metonym) у додатковий час. Грали в [Києві](kyi event), бо на домашній арені — реконструкція. Єдиний гол забив уродженець [Коломиї](kol mention) Назар Галицький.

«Ми їхали з [Запоріжжя](zap mention) ніч, гравці з [Азова](plac mention) втомилися», — виправдовувався тренер гостей, [португалець](por demonym). У першій лізі [Ужгород](uzh metonym) у [Полтаві](pol event) програв 0:1, «[Волинь](place metonym)» — у [Рівному](riv event). Матч у [Горішніх Плавнях](hor event) {зупиняли}(e2) через зливу.

У Лізі чемпіонів Динамо зіграє з [нідерландським](net demonym) клубом з [Алкмара](alk mention), жеребкування — у [Ньйоні](nyo event). [Харківський](kha demonym) «Металіст» стартує з другої ліги. Капітан Черкащенко (він з [Сум](sum mention), а не з [Черкас](che mention)) переходить до [Словенії](slo event), в [Марибор](mari mention).

---
places:
  pla: {name: Ковалівки, point: [49.98, 30.1]}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  kol: {name: Kolomyia, geonameid: 705392, point: [48.525, 25.0371]}
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  plac: {name: Азова, point: [46.0, 36.5], precision: area, radius_km: 100}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  place: {name: Волинь, point: [50.9, 25.0], precision: area, radius_km: 90}
  riv: {name: Rivne, geonameid: 695594, point: [50.6204, 26.237]}
  hor: {name: Horishni Plavni, geonameid: 6559559, point: [49.0084, 33.6293]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  alk: {name: Alkmaar, geonameid: 2759899, point: [52.6317, 4.7486]}
  nyo: {name: Nyon, geonameid: 2659422, point: [46.3832, 6.2396]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  che: {name: Cherkasy, geonameid: 710791, point: [49.4445, 32.0574]}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  mari: {name: Maribor, geonameid: 3195506, point: [46.5558, 15.6459]}
events:
  e1: {type: match, places: [kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
