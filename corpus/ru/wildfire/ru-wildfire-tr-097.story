---
id: ru-wildfire-tr-097
lang: ru
genre: wildfire
country: TR
published: 2021-07-31
publisher: "Вестник «Сегодня»"
title: "[Мармарис](mar event), красный закат: [русские](rus demonym) туристы и 87 пожаров"
---
[АНКАРА](ank dateline). Четвёртый день {полыхают}(e1) леса на юге [Турции](tur event). В [Мармарисе](mar event) эвакуированы четыре отеля, в [Бодруме](bod event) туристов {снимают}(e2) с пляжа катера. Погибли шестеро; в [Манавгате](man event) сгорели коровники и школа.

Самолёты Бе-200 из [Таганрога](tag mention) работают с базы в [Даламане](dal mention), помогают [Украина](ukr metonym), [Иран](ira metonym), [Азербайджан](aze metonym), последний прислал и пожарных из [Гянджи](gan mention). В [Анталье](ant event) дышать можно; пляжи [Кемера](kem event) полны. «Отдыхаем в мокром полотенце», — пишет Лариса Анапская из [Тулы](tul mention).

[Афины](ath metonym), у которых горит [Родос](rho event), от помощи отказались, потому что просят сами. Рабочая версия — поджог в [Османие](osm event). [Стамбул](ist metonym) отправил тридцать машин. Росавиация рейсов не отменяет.

---
places:
  mar: {name: Marmaris, geonameid: 304782, point: [36.855, 28.2742]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  man: {name: Manavgat, geonameid: 304854, point: [36.7867, 31.4409]}
  tag: {name: Taganrog, geonameid: 484907, point: [47.2363, 38.9053]}
  dal: {name: Dalaman, geonameid: 447273, point: [36.7659, 28.8028]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  gan: {name: Ganja, geonameid: 586523, point: [40.6816, 46.3613]}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  kem: {name: Kemer, geonameid: 308220, point: [36.5978, 30.5606]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  rho: {name: Rhodes, geonameid: 400666, point: [36.4356, 28.222]}
  osm: {name: Osmaniye, geonameid: 303195, point: [37.0742, 36.2478]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: wildfire, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [mar, bod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
