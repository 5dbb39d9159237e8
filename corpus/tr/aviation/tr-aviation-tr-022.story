---
id: tr-aviation-tr-022
lang: tr
genre: aviation
country: TR
published: 2020-02-06
publisher: Gündem
title: "[Sabiha Gökçen](sab event)'de uçak pistten çıktı"
---
[İzmir](izm mention)'den gelen yolcu uçağı, [Pendik](pen event)'teki [Sabiha Gökçen](sab event) Havalimanı'na inerken pistten {çıktı}(e1) ve üçe bölündü. Üç kişi öldü, 179 kişi yaralandı. Yaralılar [Kartal](kar event), [Maltepe](mal event) ve [Gebze](geb event)'deki hastanelere {taşındı}(e2).

Havalimanı kapatıldı; uçaklar [İstanbul](ist mention), [Bursa](bur event) [Yenişehir](yen event) ve [Tekirdağ](tek event) [Çorlu](cor event)'ya yönlendirildi. Kuvvetli yağmur ve lodos vardı. Kulenin, önceki iki uçağın pas geçtiğini bildirdiği öğrenildi.

Uçakta 12 ülkeden 22 yabancı bulunuyordu; [Hollandalı](net demonym) pilot ile [Güney Koreli](sou demonym) yardımcısı ağır yaralı. "[Adnan Menderes](adn mention)'den neşeyle kalkmıştık," dedi [Torbalı](tor mention)'dan öğretmen Yeliz Konak. [Seattle](sea mention) ve [Washington](was mention)'dan uzmanlar bekleniyor. Geçen ay da [Şarja](sha mention)'dan gelen bir uçak aynı pistten taşmıştı. [Anadolu](ana metonym org) Cumhuriyet Başsavcılığı soruşturma açtı.

---
places:
  sab: {name: Sabiha Gökçen, point: [40.898, 29.309], precision: exact}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  pen: {name: Pendik, geonameid: 740616, point: [40.8775, 29.2725]}
  kar: {name: Kartal, geonameid: 308982, point: [37.1063, 36.9801]}
  mal: {name: Maltepe, geonameid: 741763, point: [40.9357, 29.1551]}
  geb: {name: Gebze, geonameid: 747014, point: [40.8028, 29.4307]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  yen: {name: Yenişehir, geonameid: 737611, point: [40.2644, 29.6531]}
  tek: {name: Tekirdağ, geonameid: 738927, point: [40.9781, 27.511]}
  cor: {name: Çorlu, geonameid: 748893, point: [41.1607, 27.8009]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  adn: {name: Adnan Menderes, point: [38.292, 27.157], precision: exact}
  tor: {name: Torbalı, geonameid: 298935, point: [38.182, 27.335]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  ana: {name: Anadolu, point: [39.2, 33.0], precision: area, radius_km: 500}
events:
  e1: {type: air_accident, places: [pen, sab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kar, mal, geb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
