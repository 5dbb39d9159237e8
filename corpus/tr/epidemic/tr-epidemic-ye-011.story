---
id: tr-epidemic-ye-011
lang: tr
genre: epidemic
country: YE
published: 2017-06-25
publisher: Dünya Bülteni
title: "[Yemen](yem event)'de kolera: her dakika bir hasta"
---
[SANA](san dateline) - Nisan sonunda başlayan kolera {salgınında}(e1) ölenlerin sayısı 1.300'ü geçti. [Hudeyde](alh event), [Hacce](haj event) ve [Amran](amr event) en çok etkilenen yerler. [Sana](san event)'da çöpler toplanmıyor, hastanede iki çocuk aynı yatakta yatıyor. [Taiz](tai event)'de kuyular klorlanıyor.

[Aden](ade event) limanına [Cibuti](dji mention)'den gelen gemi 36 ton serum {indirdi}(e2). [Riyad](riy metonym) 66 milyon dolar bağışladı. [Türk](tur demonym org) Kızılayı, [İskenderun](isk mention)'dan çıkacak gemiyi [Hudeyde](alh mention) yerine [Aden](ade mention)'e yöneltti.

[Somali](som event)'de de vaka var; [Baydoba](bai event)'da 600 kişi tedavi görüyor. "Su kaynatacak gazımız yok," dedi [İbb](ibb mention)'den hemşire Emel Haşimi. Dünya Sağlık Örgütü'nün [Cenevre](gen mention) notuna göre [Etiyopya](eth event) sınırda aşı başlattı. [Mekke](mak mention)'ye gidecek [Yemenli](yem demonym) hacılar test edilecek.

---
places:
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  alh: {name: Al-Hudaydah, geonameid: 79415, point: [14.7978, 42.9545]}
  haj: {name: Hajjah, geonameid: 75337, point: [15.6943, 43.6058]}
  amr: {name: Amran, geonameid: 78428, point: [15.6594, 43.9438]}
  tai: {name: Taiz, geonameid: 70225, point: [13.5795, 44.0209]}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  isk: {name: İskenderun, geonameid: 311111, point: [36.5872, 36.1735]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  bai: {name: Baidoa, geonameid: 64536, point: [3.1138, 43.6498]}
  ibb: {name: Ibb, geonameid: 74477, point: [13.9667, 44.1833]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  mak: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
events:
  e1: {type: outbreak, places: [yem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [ade], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
