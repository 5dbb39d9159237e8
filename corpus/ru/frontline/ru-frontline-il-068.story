---
id: ru-frontline-il-068
lang: ru
genre: frontline
country: IL
published: 2021-05-16
publisher: Политика-24
title: "[Газа](gaz event) под ударами, [Ашкелон](ash event) в убежищах: седьмой день"
---
[ИЕРУСАЛИМ](jer dateline). Высотку в [Газе](gaz event), где работали агентства, {сровняли}(e1) с землёй за час. Ракеты били по [Ашдоду](ashd event), [Беэр-Шеве](bee event), [Рамат-Гану](ram event): в последнем погиб мужчина. В [Лоде](lod event) введён режим ЧП; в [Акко](acr event) и [Бат-Яме](bat event) продолжаются {погромы}(e2).

В лагере [Шати](pla event) убиты десять членов одной семьи. Пограничный [Рафах](raf mention) открыт для раненых, [Каир](cai metonym) ведёт посредничество, [Доха](doh metonym) — тоже. Снаряды из [Ливана](leb mention) упали у [Шломи](shl event), из [Сирии](syr mention) — на [Голанах](plac event).

«Бежали в мамад, забыли кошку, зовут Хайфа», — пишет репатриантка из [Харькова](kha mention) Алла Яффская. [Вашингтон](was metonym) в третий раз заблокировал заявление в [Нью-Йорке](new event). [Амман](amm metonym) вызвал посла. Авиакомпании отменили [Тель-Авив](tel mention).

---
places:
  gaz: {name: Gaza, geonameid: 281133, point: [31.5016, 34.4667]}
  ash: {name: Ashkelon, geonameid: 295620, point: [31.6693, 34.5715]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  ashd: {name: Ashdod, geonameid: 295629, point: [31.7921, 34.6497]}
  bee: {name: Beersheba, geonameid: 295530, point: [31.2518, 34.7913]}
  ram: {name: Ramat Gan, geonameid: 293788, point: [32.0823, 34.8107]}
  lod: {name: Lod, geonameid: 294421, point: [31.9467, 34.8903]}
  acr: {name: Acre, geonameid: 295721, point: [32.9281, 35.0765]}
  bat: {name: Bat Yam, geonameid: 295548, point: [32.0238, 34.7518]}
  pla: {name: Шати, point: [31.54, 34.44], precision: near}
  raf: {name: Rafah, geonameid: 281102, point: [31.2972, 34.2436]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  shl: {name: Shlomi, geonameid: 293522, point: [33.0719, 35.1453]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  plac: {name: Голанах, point: [33.0, 35.75], precision: area, radius_km: 25}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
events:
  e1: {type: airstrike, places: [gaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [lod, acr, bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
