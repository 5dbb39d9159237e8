---
id: ru-court-fr-045
lang: ru
genre: court
country: FR
published: 2023-12-15
publisher: Русский Лазурный
title: "Кассация в [Страсбурге](str mention) не поможет: галерист из [Ниццы](nic mention) получил срок"
---
Исправительный суд [Ниццы](nic metonym) {приговорил}(e1) галериста Бориса Витебского к трём годам, из них год реально, за торговлю поддельным авангардом. Подделки писали в [Гомеле](hom event) и под [Миланом](mil event), «провенанс» печатали в [Тель-Авиве](tel event).

Один «Малевич» был {продан}(e2) музею в [Генте](gen event), другой — коллекционеру из [Алматы](alm mention), третий нашли в [Кёльне](col event). Эксперт из Третьяковки по видео сказал: «В таком [Витебске](vit mention) никто не жил».

Адвокат мэтр Антиб упирал на возраст. Прокурор [Марселя](mar metonym) напомнил про счёт в [Монако](mon event) и виллу в [Ментоне](men event) на имя тёщи. В [Москве](mos event) по тому же делу осуждён реставратор. [Женевский](gene demonym) фрипорт открыл ячейки: в двух — пусто, в третьей — самовар из [Тулы](tul mention).

---
places:
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  gen: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  vit: {name: Vitebsk, geonameid: 620127, point: [55.1904, 30.2049]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  mon: {name: Monaco, geonameid: 2993457, point: [43.73141, 7.41903], precision: country}
  men: {name: Menton, geonameid: 2994497, point: [43.7765, 7.5043]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  gene: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
events:
  e1: {type: verdict, places: [hom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [gen, col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
