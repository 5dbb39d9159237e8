---
id: ru-sitrep-am-086
lang: ru
genre: sitrep
country: AM
published: 2023-09-28
publisher: Бюллетень
title: "[Горис](gor event): приём переселенцев, сводка за шестой день"
---
{Прибыло}(e1): 84 770 чел. (из [Степанакерта](kha mention), [Мартуни](pla mention), [Мартакерта](plac mention), [Аскерана](place mention)). Машин — 16 тыс. Дорога [Лачин](lac mention) — [Корнидзор](place2 mention): время в пути 36 часов.

Размещение: [Горис](gor event) — гостиницы заняты; [Вайк](vay event) — школа; [Сисиан](sis event) — 800 мест; [Арташат](art event), [Масис](mas event), [Ереван](yer event) — регистрация. В [Джермук](jer event) не направлять.

Медицина: пострадавшие от {взрыва}(e2) на складе ГСМ у трассы [Степанакерт](kha event) — [Аскеран](place event): 290 ожоговых, двенадцать бортов в [Ереван](yer mention), шестеро — в [Париж](par mention) и [Лион](lyo mention).

Помощь: [Франция](fra metonym) — 7 млн евро, [США](uni metonym) — 11,5, [Иран](ira metonym) — 50 т, [Россия](rus metonym) — 250 коек. Лагерь Красного Креста [Германии](ger mention).

Старший смены: А. Карсецян, [Капан](kap mention). Обстрелов на участке [Сотк](place3 event) — [Куткан](place4 event) нет.

---
places:
  gor: {name: Goris, geonameid: 174895, point: [39.5111, 46.3417]}
  kha: {name: Khankendi, geonameid: 146970, point: [39.8177, 46.7528]}
  pla: {name: Мартуни, point: [39.8, 47.11]}
  plac: {name: Мартакерта, point: [40.21, 46.81]}
  place: {name: Аскерана, point: [39.94, 46.83]}
  lac: {name: Laçın, geonameid: 147625, point: [39.6374, 46.5498]}
  place2: {name: Корнидзор, point: [39.63, 46.53]}
  vay: {name: Vayk, geonameid: 174726, point: [39.6903, 45.4692]}
  sis: {name: Sisian, geonameid: 174763, point: [39.5219, 46.027]}
  art: {name: Artashat, geonameid: 174979, point: [39.9548, 44.5487]}
  mas: {name: Masis, geonameid: 616435, point: [40.066, 44.4367]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  jer: {name: Jermuk, geonameid: 174884, point: [39.8395, 45.6711]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  kap: {name: Kapan, geonameid: 174875, point: [39.2076, 46.4068]}
  place3: {name: Сотк, point: [40.2, 45.87]}
  place4: {name: Куткан, point: [40.15, 45.8]}
events:
  e1: {type: displacement, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: explosion, places: [kha, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
