---
id: uk-quake-tr-041
lang: uk
genre: quake
country: TR
published: 2023-02-08
publisher: Світ за тиждень
title: "[Хатай](hat event) чекає кранів: [українські](ukr demonym) рятувальники в [Антак’ї](ant event)"
---
[АНКАРА](ank dateline). Кількість загиблих унаслідок {землетрусів}(e1) у [Туреччині](tur event) та [Сирії](syr event) перевищила дванадцять тисяч. У [Кахраманмараші](kah event) впали цілі вулиці, в [Адиямані](ady event) бракує води. Порт [Іскендеруна](isk event) горить третій день.

Загін ДСНС із [Ромнів](rom mention) та [Рівного](riv mention) {дістав}(e2) з-під бетону жінку в [Антак’ї](ant event). «Удома завали від ракет, тут від землі», — сказав кінолог Богдан Калуський. [Афіни](ath metonym) і [Єреван](yer metonym) теж прислали команди. В [Алеппо](ale event) руйнування накладаються на руйнування. [Ізраїльський](isr demonym) шпиталь розгорнули в [Газіантепі](gaz event).

---
places:
  hat: {name: Hatay Province, geonameid: 312394, point: [36.4876, 36.2284], precision: division}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ant: {name: Antakya, geonameid: 323779, point: [36.2066, 36.1572]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  kah: {name: Kahramanmaraş, geonameid: 310859, point: [37.5847, 36.9264]}
  ady: {name: Adıyaman, geonameid: 325330, point: [37.7644, 38.2763]}
  isk: {name: İskenderun, geonameid: 311111, point: [36.5872, 36.1735]}
  rom: {name: Romny, geonameid: 695464, point: [50.7403, 33.4952]}
  riv: {name: Rivne, geonameid: 695594, point: [50.6204, 26.237]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
events:
  e1: {type: earthquake, places: [tur, syr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
