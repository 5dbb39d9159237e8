---
id: uk-election-ge-043
lang: uk
genre: election
country: GE
published: 2024-10-27
publisher: Світ за тиждень
title: "[Тбілісі](tbi event) проти, [Ахалкалакі](akh event) за: вибори розкололи [Грузію](geo event)"
---
ЦВК оголосила результат: на {виборах}(e1) правляча партія дістала 54 відсотки. У [Тбілісі](tbi event), [Руставі](rus event) перемогла опозиція, в [Ахалкалакі](akh event) й [Марнеулі](mar event) влада зібрала по вісімдесят. Спостерігачка з [Варшави](war mention) бачила, як у [Гардабані](gar event) {вкидали}(e2) бюлетені.

Президентка закликала вийти на [Руставелі](pla event). [Будапешт](bud metonym) привітав першим, [Париж](par metonym) просить пояснень. «У [Горі](gor mention) тихо, бо танки за дванадцять кілометрів», — зітхає вчитель Гіві Кутаїсі. Діаспора в [Мілані](mil event) та [Брукліні](plac event) голосувала по сім годин. [Київ](kyi metonym) стежить. [Батумі](bat event) ще рахує.

---
places:
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  akh: {name: Akhalkalaki, geonameid: 615893, point: [41.4051, 43.4863]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  rus: {name: Rustavi, geonameid: 612287, point: [41.5627, 44.9787]}
  mar: {name: Marneuli, geonameid: 613074, point: [41.4876, 44.7985]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  gar: {name: Gardabani, geonameid: 614575, point: [41.4597, 45.0899]}
  pla: {name: Руставелі, point: [41.697, 44.798], precision: near}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gor: {name: Gori, geonameid: 614455, point: [41.9853, 44.1129]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  plac: {name: Брукліні, point: [40.65, -73.95], precision: division}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
events:
  e1: {type: election, places: [tbi, akh, geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
