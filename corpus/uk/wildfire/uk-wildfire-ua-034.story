---
id: uk-wildfire-ua-034
lang: uk
genre: wildfire
country: UA
published: 2020-07-07
publisher: Схід.Новини
title: "Пожежі на [Луганщині](luh event): згоріла [Смолянинове](pla event), третина домів"
---
Під [Сєвєродонецьком](plac event) {горить}(e1) сосновий ліс. Загинуло п’ятеро, у селі [Смолянинове](pla event) згоріло 80 хат. Вогонь перейшов лінію розмежування біля [Новотошківки](place event): із того боку відповідають обстрілами, замовчують, перепрошують.

{Евакуйовано}(e2) пансіонат у [Воронові](place2 event). Літаки з [Ніжина](niz mention) скидають воду, танкери зі [Щастя](shc mention) стоять. «Спека як у [Каліфорнії](cal mention), а пожежна машина 1978 року», — махнула рукою директорка школи Леся Рубіжна з [Рубіжного](rub mention).

Осінню тут горітимуть [Муратове](place3 event) та [Сиротине](place4 event)... це в прогнозі лісівників [Станиці Луганської](sta mention). Червоний Хрест [Швейцарії](swi demonym org) дав покрівлю. [Київ](kyi metonym) виділив 185 мільйонів. Дим видно з [Бахмута](bak event) та [Воронежа](vor event).

---
places:
  luh: {name: Luhansk Oblast, geonameid: 702657, point: [48.9084, 39.0033], precision: division}
  pla: {name: Смолянинове, point: [48.84, 38.5]}
  plac: {name: Сєвєродонецьком, point: [48.948, 38.493]}
  place: {name: Новотошківки, point: [48.73, 38.6]}
  place2: {name: Воронові, point: [48.85, 38.45]}
  niz: {name: Nizhyn, geonameid: 699942, point: [51.0477, 31.8884]}
  shc: {name: Shchastya, geonameid: 694725, point: [48.7378, 39.2305]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  rub: {name: Rubizhne, geonameid: 695274, point: [49.0085, 38.3797]}
  place3: {name: Муратове, point: [48.9, 38.7]}
  place4: {name: Сиротине, point: [48.9, 38.55]}
  sta: {name: Stanytsya-Luhanska, geonameid: 692953, point: [48.6625, 39.4836]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bak: {name: Bakhmut, geonameid: 713174, point: [48.5942, 37.9989]}
  vor: {name: Voronezh, geonameid: 472045, point: [51.6683, 39.192]}
events:
  e1: {type: wildfire, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
