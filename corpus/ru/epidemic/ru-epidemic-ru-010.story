---
id: ru-epidemic-ru-010
lang: ru
genre: epidemic
country: RU
published: 2016-07-26
publisher: Полярный круг
title: "Сибирская язва на [Ямале](pla event): умер ребёнок, стойбища вывозят"
---
[САЛЕХАРД](sal dateline). Двенадцатилетний мальчик из стойбища у озера [Письёто](plac event) {скончался}(e1) в окружной больнице [Салехарда](sal event). Это первая смерть от сибирской язвы на [Ямале](pla event) за 75 лет; под наблюдением 72 человека, {диагноз}(e2) подтверждён у двадцати.

Карантин введён в [Ямальском районе](place event). Оленеводов перевозят в [Яр-Сале](yar event), дети останутся в интернатах [Аксарки](aks event) и [Надыма](nad event). Из [Екатеринбурга](yek mention) прибыли войска химзащиты, вакцину доставили из [Ставрополя](sta mention) и [Оренбурга](ore mention).

Пало 2300 оленей: жара за тридцать растопила старый могильник. «В [Таркосале](tar mention) спокойно, но рыбу никто не берёт», — говорит торговка Анна Хантымансийская. Вывоз мяса в [Воркуту](vor mention) и [Лабытнанги](lab mention) запрещён. В соседнем [Таймыре](place2 event) прививки начали в июле, в [Ненецком округе](nen event) — в июне.

---
places:
  pla: {name: Ямале, point: [69.5, 70.0], precision: area, radius_km: 200}
  sal: {name: Salekhard, geonameid: 1493197, point: [66.5337, 66.6095]}
  plac: {name: Письёто, point: [66.9, 71.5], precision: near}
  place: {name: Ямальском районе, point: [69.0, 70.0], precision: division}
  yar: {name: Yar-Sale, geonameid: 1486321, point: [66.8654, 70.8378]}
  aks: {name: Aksarka, geonameid: 1512019, point: [66.5606, 67.7975]}
  nad: {name: Nadym, geonameid: 1498087, point: [65.5333, 72.5167]}
  yek: {name: Yekaterinburg, geonameid: 1486209, point: [56.8573, 60.6153]}
  sta: {name: Stavropol, geonameid: 487846, point: [45.0344, 41.9642]}
  ore: {name: Orenburg, geonameid: 515003, point: [51.7671, 55.0988]}
  tar: {name: Tarko-Sale, geonameid: 1490085, point: [64.9161, 77.7746]}
  vor: {name: Vorkuta, geonameid: 1486910, point: [67.5087, 64.0667]}
  lab: {name: Labytnangi, geonameid: 1500933, point: [66.6572, 66.4183]}
  place2: {name: Таймыре, point: [72.0, 95.0], precision: area, radius_km: 300}
  nen: {name: Nenets Autonomous Okrug, geonameid: 522652, point: [67.8271, 56.2877], precision: division}
events:
  e1: {type: death, places: [plac, sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
