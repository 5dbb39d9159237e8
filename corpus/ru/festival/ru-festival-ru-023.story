---
id: ru-festival-ru-023
lang: ru
genre: festival
country: RU
published: 2016-06-26
publisher: Липецкая быль
title: "В [Ельце](yel event) пели и плели: как прошёл фестиваль кружева"
---
Пятьсот коклюшек разом {застучали}(e1) на Красной площади [Ельца](yel event): фестиваль «Русский узор» собрал мастериц из [Вологды](vol mention), [Кирова](kir mention), [Михайлова](mik mention) и [Балахны](nov mention). Почётной гостьей стала [бельгийка](bel demonym) из [Брюгге](bru mention) Марта Ван Ден Берг.

На сцене {выступил}(e2) хор из [Задонска](zad mention), солировал протодьякон Липецкий. Поэты читали Бунина, который учился здесь в гимназии, а потом до смерти тосковал в [Париже](par mention) и [Грасе](gra mention). Приз увезли в [Мценск](mts mention).

«В [Туле](tul event) пряник, в [Ельце](yel event) — кружево, и не надо путать», — наставляла ведущая. Из [Воронежа](vor mention) пустили электричку, на трассе «[Дон](pla event)» у [Становой](sta event) была пробка. Следующий праздник {пройдёт}(e3) в [Данкове](dan event). [Лебедянь](leb metonym) тоже просилась, но опоздала с заявкой.

---
places:
  yel: {name: Yelets, geonameid: 467978, point: [52.6144, 38.5093]}
  vol: {name: Vologda, geonameid: 472459, point: [59.2239, 39.884]}
  kir: {name: Kirov, geonameid: 548408, point: [58.5981, 49.6578]}
  mik: {name: Mikhaylov, geonameid: 527034, point: [54.2323, 39.0292]}
  nov: {name: Novaya Balakhna, geonameid: 579514, point: [56.4899, 43.6011]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  bru: {name: Bruges, geonameid: 2800931, point: [51.2089, 3.2242]}
  zad: {name: Zadonsk, geonameid: 465726, point: [52.3904, 38.9261]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gra: {name: Grasse, geonameid: 3014856, point: [43.6578, 6.9254]}
  mts: {name: Mtsensk, geonameid: 524640, point: [53.2788, 36.5805]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  vor: {name: Voronezh, geonameid: 472045, point: [51.6683, 39.192]}
  pla: {name: Дон, point: [52.6, 38.7], precision: near}
  sta: {name: Stanovoye, geonameid: 489290, point: [52.7612, 38.3439]}
  dan: {name: Dankov, geonameid: 567109, point: [53.2498, 39.1441]}
  leb: {name: Lebedyan, geonameid: 536518, point: [53.0153, 39.1446]}
events:
  e1: {type: festival, places: [yel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [yel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: festival, places: [dan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
