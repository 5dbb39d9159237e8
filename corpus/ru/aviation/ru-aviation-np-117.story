---
id: ru-aviation-np-117
lang: ru
genre: aviation
country: NP
published: 2024-07-24
publisher: Азия-пресс
title: "В [Катманду](kat event) при взлёте разбился ремонтный рейс"
---
Самолёт, который перегоняли из [Катманду](kat mention) в [Покхару](pok mention) на техобслуживание, {упал}(e1) сразу после отрыва. На борту — инженеры компании и семья одного из них. Выжил командир: кабину отрезало контейнером.

Аэропорт [Трибхуван](pla event) {закрыли}(e2) на четыре часа, рейсы из [Дели](del mention) и [Куньмина](kun mention) кружили над [Бхайрахавой](sid mention). Свидетель, садовник Рам Лумбини, держал шланг: «Он лёг на крыло, как птица».

В [Европе](plac mention) [непальские](nep demonym) авиакомпании запрещены с 2013-го. Самолёт построен в [Торонто](tor event), летал в [Нигерии](nig event). [Оттава](ott metonym) назначит представителя. Альпинист Сергей Кавказов, ждавший вылета в [Луклу](place mention), ушёл пешком от [Джири](place2 mention). В [Биратнагаре](bir event) траур: оттуда были пятеро.

---
places:
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  pla: {name: Трибхуван, point: [27.697, 85.359], precision: exact}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
  sid: {name: Siddharthanagar, geonameid: 1283621, point: [27.5, 83.45]}
  plac: {name: Европе, point: [50.0, 12.0], precision: area, radius_km: 1800}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  place: {name: Луклу, point: [27.687, 86.73]}
  place2: {name: Джири, point: [27.63, 86.23]}
  bir: {name: Biratnagar, geonameid: 1283582, point: [26.455, 87.2701]}
events:
  e1: {type: air_accident, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
