---
id: ru-frontline-ua-005
lang: ru
genre: frontline
country: UA
published: 2022-09-12
publisher: "Вестник «Сегодня»"
title: "Бои под [Купянском](kup event) и [Изюмом](izy event): что известно к вечеру"
---
Украинские войска вошли в центр [Купянска](kup event) и {подняли}(e1) флаг над горсоветом, сообщили журналисты агентства. Мост через [Оскол](osk event) взорван. Минобороны [России](rus metonym) объявило о «перегруппировке» из [Балаклеи](bal mention) и [Изюма](izy mention) к [Донецку](don mention).

[Харьков](kha event) вечером остался без света: ракеты {попали}(e2) в ТЭЦ-5. Перебои начались в [Сумах](sum event), [Полтаве](pol event) и [Днепре](dni event). В [Белгородской области](bel event) закрыли школы в посёлках у границы, в [Шебекине](she event) слышны разрывы. Под [Херсоном](khe event) продвижения почти нет.

В [Берлине](ber metonym) и [Лондоне](lon metonym) успех назвали переломным; [Анкара](ank metonym) предложила встречу в [Стамбуле](ist event). «Третий день идём пешком из [Волчанска](vov mention)», — рассказала в [Чугуеве](chu event) учительница Оксана Донецкая. [Киевские](kyi demonym) власти просят не публиковать снимки.

---
places:
  kup: {name: Kupyansk, geonameid: 703656, point: [49.71, 37.6158]}
  izy: {name: Izyum, geonameid: 707292, point: [49.207, 37.2768]}
  osk: {name: Oskil, geonameid: 710514, point: [49.1765, 37.4241]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bal: {name: Balakliya, geonameid: 712926, point: [49.456, 36.8443]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  bel: {name: Belgorod Oblast, geonameid: 578071, point: [50.8757, 37.277], precision: division}
  she: {name: Shebekino, geonameid: 495112, point: [50.4134, 36.9254]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  vov: {name: Vovchansk, geonameid: 689304, point: [50.2908, 36.9411]}
  chu: {name: Chuhuyiv, geonameid: 710374, point: [49.8354, 36.6865]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
events:
  e1: {type: battle, places: [kup], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: airstrike, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
