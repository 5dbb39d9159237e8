---
id: ru-diplomacy-cu-114
lang: ru
genre: diplomacy
country: CU
published: 2016-03-21
publisher: Политика-24
title: "[Гавана](hav event), дождь, зонтик: приехал президент [США](uni metonym)"
---
Впервые за 88 лет лидер [США](uni metonym) {прибыл}(e1) на [Кубу](cub event). Прогулку по [Старой Гаване](pla event) смыло ливнем; у собора кричали по-английски. Переговоры начались во [Дворце Революции](plac event) в понедельник.

Эмбарго остаётся, почта уже ходит: самолёт из [Майами](mia mention) сел в [Гаване](hav event) 16-го. В [Сантьяго](san event) ведущие смотрели на экран, в [Тринидаде](tri event) электричество выключили. {Задержаны}(e2) «Дамы в белом».

«В [Лурдесе](place mention) теперь студенты», — объяснял гид Рауль Камагуэй, учившийся в [Минске](min mention); жена из [Бобруйска](bob mention). [Каракас](car metonym) пристально следит. [Богота](bog metonym) и партизаны встречаются в том же [Эль-Лагито](place2 event); [Осло](osl metonym) помогает. [Москва](mos metonym) шлёт нефть. Матч бейсболистов с клубом из [Тампы](tam mention) — во вторник.

---
places:
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  pla: {name: Старой Гаване, point: [23.137, -82.35], precision: near}
  plac: {name: Дворце Революции, point: [23.12, -82.386], precision: exact}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  san: {name: Santiago de Cuba, geonameid: 3536729, point: [20.0229, -75.8217]}
  tri: {name: Trinidad, geonameid: 3534915, point: [21.7996, -79.9835]}
  place: {name: Лурдесе, point: [22.99, -82.46]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  bob: {name: Bobruysk, geonameid: 630468, point: [53.1468, 29.2055]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  place2: {name: Эль-Лагито, point: [23.09, -82.45], precision: near}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tam: {name: Tampa, geonameid: 4174757, point: [27.9475, -82.4584]}
events:
  e1: {type: visit, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [san, tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
