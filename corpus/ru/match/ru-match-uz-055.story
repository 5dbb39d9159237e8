---
id: ru-match-uz-055
lang: ru
genre: match
country: UZ
published: 2023-11-04
publisher: Спорт-экспресс Поволжья
title: "[Наманган](nam metonym) против [Дубая](dub metonym): одна лишняя минута"
---
Гол на 97-й минуте лишил «Навбахор» победы. Клуб из [Намангана](nam mention) {сыграл}(e1) 1:1 с «Аль-Нахдой» из [Дубая](dub mention) и остался вторым. Отличился [серб](ser demonym) Драган Нишевич, подававший угловые так, как в [Крагуеваце](kra mention) учат с детства.

На трибунах — 22 тысячи; из [Андижана](and mention), [Коканда](qoq mention) и [киргизского](kyr demonym) [Джалал-Абада](man mention) пришли автобусы. Судил [австралиец](aus demonym), ВАР не работал. «У нас [Памир](pla mention) видно с балкона, а пенальти не видят», — съязвил тренер Ферганов.

В других матчах: [Доха](doh metonym) — [Эр-Рияд](riy metonym) 0:2, [Тегеран](teh metonym) — [Мумбаи](mum metonym) 2:0 на нейтральном поле в [Пуне](pun event). «Пахтакор» едет в [Эль-Айн](ala mention), потом в [Уфу](ufa mention) на сбор. Игрока [Бухары](buk metonym) {дисквалифицировали}(e2) на год за ставки.

---
places:
  nam: {name: Namangan, geonameid: 1513157, point: [40.9983, 71.6726]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  kra: {name: Kragujevac, geonameid: 789128, point: [44.0167, 20.9167]}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  qoq: {name: "Qo‘qon", geonameid: 1512979, point: [40.5286, 70.9425]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  man: {name: Manas, geonameid: 1528249, point: [40.945, 72.9931]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  pla: {name: Памир, point: [38.2, 72.8], precision: area, radius_km: 80}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  ala: {name: Al-Ain City, geonameid: 292913, point: [24.1917, 55.7606]}
  ufa: {name: Ufa, geonameid: 479561, point: [54.7431, 55.9678]}
  buk: {name: Bukhara, geonameid: 1217662, point: [39.7703, 64.4307]}
events:
  e1: {type: match, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
