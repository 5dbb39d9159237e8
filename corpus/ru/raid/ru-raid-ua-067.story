---
id: ru-raid-ua-067
lang: ru
genre: raid
country: UA
published: 2019-10-16
publisher: Политика-24
title: "Обыски у «янтарного короля» в [Сарнах](sar event)"
---
НАБУ {провело}(e1) обыски в домах депутата от [Ровенской](riv demonym) области: в [Сарнах](sar event), [Дубровице](dub event) и на даче в [Конча-Заспе](pla event). Изъяты 400 килограммов янтаря, оружие, карта болот под [Клесовом](plac mention).

Камень мыли помпами в лесах [Полесья](place event), вывозили через [Ягодин](place2 mention) в [Гданьск](gda mention), обратно возвращались деньги из [Гонконга](hon mention). {Задержаны}(e2) восемь, у одного — паспорт [Израиля](isr mention). «Я химик из [Калуша](kal mention), какое отношение?» — возмутился Роман Львовский.

В [Олевске](ole event) старатели подожгли шины. Суд в [Киеве](kyi metonym) назначил залог. [Варшава](war metonym) пообещала данные о покупателях; [калининградский](kali demonym) комбинат уверяет, что ни при чём. Глава [Ровенщины](riv metonym) сменён. Рекультивация в [Томашгороде](place3 event) отложена, пишет эколог.

---
places:
  sar: {name: Sarny, geonameid: 694792, point: [51.339, 26.6069]}
  riv: {name: Rivne Oblast, geonameid: 695592, point: [51.048, 26.3841], precision: division}
  dub: {name: Dubrovytsya, geonameid: 709493, point: [51.5708, 26.5637]}
  pla: {name: Конча-Заспе, point: [50.3, 30.57], precision: near}
  plac: {name: Клесовом, point: [51.32, 26.93]}
  place: {name: Полесья, point: [51.5, 26.5], precision: area, radius_km: 120}
  place2: {name: Ягодин, point: [51.21, 23.8]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  kal: {name: Kalush, geonameid: 707099, point: [49.024, 24.3721]}
  ole: {name: Olevsk, geonameid: 698597, point: [51.2248, 27.6523]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  kali: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  place3: {name: Томашгороде, point: [51.33, 27.05]}
events:
  e1: {type: raid, places: [sar, dub, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
