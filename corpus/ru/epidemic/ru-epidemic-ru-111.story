---
id: ru-epidemic-ru-111
lang: ru
genre: epidemic
country: RU
published: 2021-11-01
publisher: "Вестник «Сегодня»"
title: "Ковид: [Самара](sam event), [Орёл](ore event), [Севастополь](sev event) без коек"
---
Суточный {прирост}(e1) — 40 993, умерли 1158. Заняты все койки в [Орле](ore event), [Самаре](sam event); в [Севастополе](sev event) под ковид отдали роддом. [Карелия](kar event) и [Коми](kom event) вводят коды на въезд, [Чукотка](sak event) — карантин в [Анадыре](ana event).

Кислород {возят}(e2) из [Липецка](lip mention) и [Тулы](tul mention); автоцистерна перевернулась под [Мценском](mts event), без жертв. «Мой батальон лежит от [Ельца](yel mention) до [Задонска](zad mention)», — шутит реаниматолог Роман Волжский, не спавший двое суток.

[Румыния](rom event) и [Болгария](bul event) в том же положении, больных из [Бухареста](buc mention) везут в [Австрию](aus event). Из [Москвы](mos mention) туристы бегут в [Анталью](ant mention) и [Дубай](dub mention). Вакцину из [Индии](ind mention) одобрили, ВОЗ ждёт документы, в [Женеве](gen metonym) терпеливы. В [Якутске](yak event) — ещё и мороз.

---
places:
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  ore: {name: Orel, geonameid: 515012, point: [52.9688, 36.0791]}
  sev: {name: Sevastopol, geonameid: 694423, point: [44.608, 33.5213]}
  kar: {name: Karelia, geonameid: 552548, point: [63.5295, 33.1446], precision: division}
  kom: {name: Komi, geonameid: 545854, point: [64.1194, 55.8183], precision: division}
  sak: {name: Sakha, geonameid: 2013162, point: [65.5964, 130.989], precision: division}
  ana: {name: Anadyr, geonameid: 2127202, point: [64.7342, 177.5103]}
  lip: {name: Lipetsk, geonameid: 535121, point: [52.5876, 39.5515]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  mts: {name: Mtsensk, geonameid: 524640, point: [53.2788, 36.5805]}
  yel: {name: Yelets, geonameid: 467978, point: [52.6144, 38.5093]}
  zad: {name: Zadonsk, geonameid: 465726, point: [52.3904, 38.9261]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  yak: {name: Yakutsk, geonameid: 2013159, point: [62.0311, 129.7229]}
events:
  e1: {type: outbreak, places: [sam, ore, sev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [mts], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
