---
id: tr-council-de-027
lang: tr
genre: council
country: DE
published: 2023-11-30
publisher: Avrupa Postası
title: "[Duisburg](dui metonym) meclisinde cami yolu tartışması"
---
[Duisburg](dui metonym) Belediye Meclisi, [Marxloh](mar event)'daki tramvay hattının uzatılmasını 61 oyla {kabul}(e1) etti. Hat, [Weseler Caddesi](wes event)'nden [Dinslaken](din mention) sınırına gidecek. "Gelinlikçiler [Brüksel](bru mention)'den müşteri getiriyor, tramvay getirmezse ayıp," dedi üye Erkan Zonguldak; soyadı dedesinin ocağından.

[Hamborn](ham event) için park, [Rheinhausen](rhe event) için köprü bekletildi. [Düsseldorf](dus metonym)'taki eyalet hükümeti giderin yüzde 80'ini karşılayacak, [Berlin](ber metonym) belki geri kalanı.

Muhalefet, kapanan demir-çelik fabrikasını {sordu}(e2). [Çinli](chi demonym) ortak, [Chongqing](cho mention)'den gelen trenleri [Polonya](pol event)'da, [Małaszewicze](maa event)'de bekletiyor. Kardeş kent [Gaziantep](gaz metonym)'e deprem yardımı yinelendi; [Perm](per metonym) ile ilişki askıda, [Vilnius](vil metonym) ile sürüyor. Toplantıyı [Oberhausen](obe mention) ve [Moers](moe mention)'ten işçiler izledi.

---
places:
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
  mar: {name: Marxloh, point: [51.5, 6.77], precision: near}
  wes: {name: Weseler Caddesi, point: [51.505, 6.765], precision: near}
  din: {name: Dinslaken, geonameid: 2936871, point: [51.5623, 6.7434]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ham: {name: Hamborn, point: [51.49, 6.77], precision: near}
  rhe: {name: Rheinhausen, point: [51.4, 6.72], precision: near}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  cho: {name: Chongqing, geonameid: 1814906, point: [29.5603, 106.5577]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  maa: {name: Małaszewicze, point: [52.02, 23.53]}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  per: {name: Perm, geonameid: 511196, point: [58.0105, 56.2502]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  obe: {name: Oberhausen, geonameid: 2860410, point: [51.4781, 6.8625]}
  moe: {name: Moers, geonameid: 2870221, point: [51.4534, 6.6326]}
events:
  e1: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [ham, rhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
