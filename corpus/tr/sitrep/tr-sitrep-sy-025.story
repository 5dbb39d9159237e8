---
id: tr-sitrep-sy-025
lang: tr
genre: sitrep
country: SY
published: 2019-12-26
title: "[İdlib](idl event) durum raporu (26 Aralık)"
---
Genel: 1-25 Aralık arasında 216 bin kişi {yerinden}(e1) oldu. [Maarat el-Numan](maa event) boşaldı; [Serakib](sar event) ve [Eriha](ari event) hedef altında. Dün [Cubas](cub event) köyünde okula düşen bomba sekiz kişiyi {öldürdü}(e2).

Yollar: M5, [Maarat el-Numan](maa mention)-[Halep](ale mention) arası kapalı. [Bab el-Hava](bab mention) kapısı gece de açık. [Reyhanlı](rey mention)'dan 44 tır geçti.

Barınma: [Atme](atm event) kampında çadır kalmadı; [Azez](aza event) ve [Cerablus](jar event)'a sevk sürüyor. [Afrin](afr event)'de boş okul aranıyor.

Sağlık: 18 tesis kapandı. Kızamık: [Ermenaz](arm event)'da 9. [Gaziantep](gaz mention)'teki lojistik üssü aşı yolladı. Isıtma için zeytin dalı yakılıyor, [Harim](har event)'de iki çocuk zehirlendi.

Diplomasi: [Moskova](mos metonym)'ya giden [Türk](tur demonym) heyeti döndü. [Cenevre](gen metonym)'deki BM temsilcisi çağrı yaptı. Hazırlayan: [Humus](hom mention) doğumlu S. Halepli.

---
places:
  idl: {name: Idlib, geonameid: 169389, point: [35.9306, 36.6339]}
  maa: {name: "Ma'arrat an-Nu'man", geonameid: 167611, point: [35.6483, 36.6769]}
  sar: {name: Saraqib, geonameid: 164816, point: [35.8645, 36.8059]}
  ari: {name: Ariha, geonameid: 172994, point: [35.8137, 36.6096]}
  cub: {name: Cubas, point: [35.83, 36.79]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  bab: {name: Bab el-Hava, point: [36.24, 36.69], precision: near}
  rey: {name: Reyhanlı, geonameid: 302355, point: [36.2679, 36.5675]}
  atm: {name: Atme, point: [36.31, 36.69]}
  aza: {name: Azaz, geonameid: 172082, point: [36.5866, 37.0463]}
  jar: {name: Jarabulus, geonameid: 169179, point: [36.8175, 38.0111]}
  afr: {name: Afrin, geonameid: 174186, point: [36.5119, 36.8695]}
  arm: {name: Armanaz, geonameid: 172988, point: [36.0836, 36.5031]}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  har: {name: Harim, geonameid: 169866, point: [36.2118, 36.5208]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
events:
  e1: {type: displacement, places: [idl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: airstrike, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
