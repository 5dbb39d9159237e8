---
id: tr-quake-tr-001
lang: tr
genre: quake
country: TR
published: 2023-02-10
publisher: Asi Postası
title: "[Hatay](hat event)'da enkaz başında dördüncü gün"
---
[ANTAKYA](ant dateline) - [Kahramanmaraş](kah mention) merkezli {depremlerin}(e1) ardından [Hatay](hat event)'da arama çalışmaları sürüyor. [Antakya](ant event)'nın Cebrail Mahallesi'nde 92 saat sonra bir anne ile kızı {kurtarıldı}(e2). [İskenderun](isk event) Limanı'ndaki yangın söndürülemedi; [Kırıkhan](krk event) ve [Samandağ](sam event)'da çadır bekleniyor.

[Adıyaman](ady event)'da çöken otelden 12 kişinin cenazesi çıkarıldı, [Malatya](mal event)'da kar yağıyor. [Gaziantep](gaz event)'in [Nurdağı](nur event) ve [İslahiye](isl event) ilçelerinde elektrik yok. [Suriye](syr event)'nin [İdlib](idl event) kentine ilk yardım konvoyu [Cilvegözü](cil mention)'nden geçti.

[Macaristan](hun mention), [Meksika](mex mention) ve [Tayvan](tai mention)'dan ekipler [Adana](ada event)'ya indi. "[Ankara](ank mention)'dan gelen vinç iki gün yolda kaldı," diyen itfaiyeci Recep Maraşlı, [İzmir](izm mention)'den gönüllü gelmiş. [Osmaniye](osm event)'de okullar yatakhaneye çevrildi. [İsrailli](isr demonym) doktorlar [Elbistan](elb event)'a geçti.

---
places:
  hat: {name: Hatay Province, geonameid: 312394, point: [36.4876, 36.2284], precision: division}
  ant: {name: Antakya, geonameid: 323779, point: [36.2066, 36.1572]}
  kah: {name: Kahramanmaraş, geonameid: 310859, point: [37.5847, 36.9264]}
  isk: {name: İskenderun, geonameid: 311111, point: [36.5872, 36.1735]}
  krk: {name: Kırıkhan, geonameid: 307657, point: [36.4994, 36.3576]}
  sam: {name: Samandağ, geonameid: 301975, point: [36.0801, 35.976]}
  ady: {name: Adıyaman, geonameid: 325330, point: [37.7644, 38.2763]}
  mal: {name: Malatya, geonameid: 304922, point: [38.3502, 38.3167]}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  nur: {name: Nurdağı, geonameid: 415534, point: [37.1682, 36.7362]}
  isl: {name: İslahiye, geonameid: 8140668, point: [40.8419, 31.0412]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  idl: {name: Idlib, geonameid: 169389, point: [35.9306, 36.6339]}
  cil: {name: Cilvegözü, point: [36.24, 36.64], precision: near}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  osm: {name: Osmaniye, geonameid: 303195, point: [37.0742, 36.2478]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  elb: {name: Elbistan, geonameid: 315795, point: [38.2059, 37.1983]}
events:
  e1: {type: earthquake, places: [hat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
