---
id: tr-wildfire-tr-008
lang: tr
genre: wildfire
country: TR
published: 2021-08-02
publisher: Akdeniz Ekspres
title: "[Manavgat](man event)'tan [Milas](mil event)'a alev hattı"
---
[ANTALYA](ant dateline). Altı gündür süren orman {yangınlarında}(e1) can kaybı sekize çıktı. [Manavgat](man event)'ın [Kalemler](kal event) köyünden geriye cami kaldı. [Alanya](ala event)'ya bağlı [Gündoğmuş](gun event) boşaltıldı, [Akseki](aks event) yolu kapatıldı. [Marmaris](mar event)'te su taşıyan 25 yaşındaki bir genç {öldü}(e2).

[Bodrum](bod event)'un [Mazıköy](maz event) sahilinde turistler tekneyle alındı; bir bölümü [İstanköy](kos mention)'e bakan koylara çıktı. [Ören](ore event)'deki termik santral tehdit altında. [Tunceli](tun event) ve [Osmaniye](osm event)'deki yangınlar söndürüldü.

[Ukrayna](ukr mention), [Rusya](rus mention) ve [Hırvatistan](cro mention)'dan uçak geldi, [İspanya](spa mention)'dan ikisi yolda. [Atina](ath metonym) yardım teklif etti. "[Avustralya](aus mention) değil burası, beş dakikada şehir," dedi orman mühendisi Hale Muğlalı. [Isparta](isp event)'nın [Sütçüler](sut event) ilçesinde rüzgâr yön değiştirdi.

---
places:
  man: {name: Manavgat, geonameid: 304854, point: [36.7867, 31.4409]}
  mil: {name: Milas, geonameid: 304355, point: [37.3164, 27.7839]}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  kal: {name: Kalemler, point: [36.88, 31.48]}
  ala: {name: Alanya, geonameid: 324190, point: [36.5438, 31.9998]}
  gun: {name: Gündoğmuş, geonameid: 313526, point: [36.8134, 31.9997]}
  aks: {name: Akseki, geonameid: 324486, point: [37.0486, 31.79]}
  mar: {name: Marmaris, geonameid: 304782, point: [36.855, 28.2742]}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  maz: {name: Mazıköy, point: [37.02, 27.62]}
  kos: {name: Kos, geonameid: 259245, point: [36.8929, 27.2877]}
  ore: {name: Ören, point: [37.03, 27.97]}
  tun: {name: Tunceli, geonameid: 298846, point: [39.0992, 39.5435]}
  osm: {name: Osmaniye, geonameid: 303195, point: [37.0742, 36.2478]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  isp: {name: Isparta, geonameid: 311073, point: [37.7644, 30.5522]}
  sut: {name: Sütçüler, geonameid: 300030, point: [37.4974, 30.9773]}
events:
  e1: {type: wildfire, places: [man, mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
