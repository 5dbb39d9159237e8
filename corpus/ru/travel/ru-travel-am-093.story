---
id: ru-travel-am-093
lang: ru
genre: travel
country: AM
published: 2019-05-26
publisher: "Журнал «Дорога»"
title: "[Дилижан](dil mention): санаторий, сосны и трамплин в никуда"
---
Из [Еревана](yer mention) сюда едут через [Севан](pla mention), и за тоннелем вдруг кончается рыжий камень и начинается лес. Жили здесь композиторы, отдыхали прокуроры; теперь {учатся}(e1) подростки из восьмидесяти стран. [Англичанка](eng demonym) Руфь открыла пекарню, мука — из [Гюмри](gyu mention).

День первый: [Агарцин](plac mention), монастырь, восстановленный на деньги эмира [Шарджи](sha metonym). День второй — [Гошаванк](place mention) пешком. Осторожно у [Иджевана](ije mention): там до [азербайджанских](aze demonym) постов рукой подать. Можно уйти на [Парз](place2 mention), озеро с катамаранами.

Дядя Ашот Казахский, сосед из [Товуза](tov mention), поселившийся тут в 1988-м, готовит форель. Маршрутка в [Ванадзор](van mention) — в полдень. «У нас [Швейцария](swi mention), только дороги [сербские](ser demonym)», — говорит он загадочно. [Тбилиси](tbi mention) в трёх часах, через [Баграташен](place3 mention).

---
places:
  dil: {name: Dilijan, geonameid: 616752, point: [40.7404, 44.8634]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  pla: {name: Севан, point: [40.4, 45.3], precision: area, radius_km: 30}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  gyu: {name: Gyumri, geonameid: 616635, point: [40.7931, 43.8464]}
  plac: {name: Агарцин, point: [40.802, 44.89], precision: near}
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  place: {name: Гошаванк, point: [40.73, 44.997], precision: near}
  ije: {name: Ijevan, geonameid: 616627, point: [40.8804, 45.1478]}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  place2: {name: Парз, point: [40.75, 44.96], precision: near}
  tov: {name: Tovuz, geonameid: 584821, point: [40.9925, 45.6284]}
  van: {name: Vanadzor, geonameid: 616530, point: [40.8074, 44.497]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  place3: {name: Баграташен, point: [41.24, 44.82]}
events:
  e1: {type: education, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
