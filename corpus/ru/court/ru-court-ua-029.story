---
id: ru-court-ua-029
lang: ru
genre: court
country: UA
published: 2013-10-03
publisher: Южная правда-инфо
title: "Дело о песке: в [Запорожье](zap event) осудили карьерщиков"
---
Суд в [Запорожье](zap event) {приговорил}(e1) троих предпринимателей к пяти годам за незаконную добычу песка в плавнях под [Васильевкой](vas event). Ущерб оценён в 12 млн гривен. Песок возили баржами в [Кременчуг](kre mention), [Черкассы](che mention) и на стройки [Киева](kyi mention).

Организатор, 45-летний Роман Полтавец, родом из [Мелитополя](mel mention), вину не признал. Его компаньон {сбежал}(e2) в [Приднестровье](pla mention) и, по слухам, держит кафе в [Тирасполе](tir event). Прокуратура [Херсонской области](khe metonym) ведёт похожее дело.

«За такой карьер в [Австрии](aus event) посадили бы на пожизненное», — заявил эколог из [Никополя](nik mention). Апелляцию рассмотрят в [Днепропетровске](dni event). Осуждённые — [крымчанин](plac demonym) и двое [запорожцев](zap demonym). Баржу «Азовсталь-7», не имеющую отношения к [мариупольскому](mar demonym) комбинату, продадут с торгов. Сёла [Балки](place metonym) и [Скельки](place2 metonym) ждут компенсаций.

---
places:
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  vas: {name: Vasylivka, geonameid: 686729, point: [47.4422, 35.2821]}
  kre: {name: Kremenchuk, geonameid: 704147, point: [49.0625, 33.4048]}
  che: {name: Cherkasy, geonameid: 710791, point: [49.4445, 32.0574]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  mel: {name: Melitopol, geonameid: 701404, point: [46.8473, 35.382]}
  pla: {name: Приднестровье, point: [47.2, 29.2], precision: area, radius_km: 80}
  tir: {name: Tiraspol, geonameid: 617239, point: [46.8428, 29.6284]}
  khe: {name: Kherson Oblast, geonameid: 706442, point: [46.6964, 33.5787], precision: division}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  plac: {name: крымчанин, point: [45.2, 34.4], precision: area, radius_km: 120}
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  place: {name: Балки, point: [47.4, 34.9]}
  place2: {name: Скельки, point: [47.42, 35.0]}
events:
  e1: {type: verdict, places: [zap, vas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [tir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
