---
id: tr-strike-tr-007
lang: tr
genre: strike
country: TR
published: 2022-02-09
publisher: Emekçinin Sesi
title: "Motokuryeler [Esenyurt](ese event)'tan sonra [İzmir](izm event)'de de kontak kapattı"
---
Ücretlere yapılan yüzde 11 zammı protesto eden motokuryelerin {eylemi}(e1) ikinci haftasında [İzmir](izm event), [Bursa](bur event) ve [Mersin](mer event)'e yayıldı. [Bornova](bor event)'daki depo önünde toplanan 300 kurye, [Konak](kon mention) Meydanı'na kadar kornayla yürüdü.

[İstanbul](ist event)'da şirketin [Esenyurt](ese event) deposunda üç kişi gözaltına {alındı}(e2). [Kocaeli](koc event)'nin [Gebze](geb event) ilçesinde çorap işçileri de iş bıraktı; fabrika [Romanya](rom mention)'ya taşınmakla tehdit ediyor. [Ankara](ank event)'da [Ostim](ost event) esnafı çay dağıttı.

"[Londra](lon event)'da kazandılar, biz niye kazanmayalım?" diyen Yasin Denizli, [Tokatlı](tok demonym) bir matbaacının oğlu. Şirketin merkezi [Amsterdam](ams mention)'da. [Gaziantep](gaz metonym) Valiliği eylemleri 15 gün yasakladı. [Eskişehir](esk metonym) Barosu dava açtı. [Çorlu](cor event)'da anlaşma sağlandı.

---
places:
  ese: {name: Esenyurt, geonameid: 747323, point: [41.027, 28.6773]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  bor: {name: Bornova, geonameid: 320857, point: [38.4792, 27.2399]}
  kon: {name: Konak, geonameid: 306641, point: [38.4, 27.1]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  koc: {name: Kocaeli, geonameid: 742865, point: [40.9008, 29.9396], precision: division}
  geb: {name: Gebze, geonameid: 747014, point: [40.8028, 29.4307]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ost: {name: Ostim, point: [39.97, 32.74], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tok: {name: Tokat, geonameid: 738743, point: [40.3139, 36.5544]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  esk: {name: Eskişehir, geonameid: 315202, point: [39.7767, 30.5206]}
  cor: {name: Çorlu, geonameid: 748893, point: [41.1607, 27.8009]}
events:
  e1: {type: strike, places: [izm, bur, mer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [ist, ese], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
