---
id: tr-earnings-tr-010
lang: tr
genre: earnings
country: TR
published: 2017-11-06
publisher: Borsa Günlüğü
title: "Ege Kabloları'nın kârı [Irak](ira mention) sayesinde ikiye katlandı"
---
[MANİSA](man dateline) (BGA) - Ege Kabloları, yılın ilk dokuz ayında 87 milyon lira {kâr}(e1) açıkladı. Satışların üçte biri [Irak](ira event)'a: [Erbil](erb event)'deki bayi tek başına [Ankara](ank event)'yı geçti. [Katar](qat event)'da kazanılan stadyum ihalesi dördüncü çeyreğe yazılacak.

Şirket [Kütahya](kut event)'daki bakır tesisine 40 milyon lira yatıracak, [Çerkezköy](cer event)'deki depoyu {kapatacak}(e2). [Sırbistan](ser event)'ın [Niş](nis event) kentinde kurulan fabrika nisanda üretime geçti. [Cezayir](alg event) pazarından çıkıldı.

Genel müdür Tuna Edirne, "[Çin](chi metonym) fiyat kırıyor, biz kaliteyle yanıt veriyoruz," dedi. Hisse, [Borsa İstanbul](ist metonym org)'da yüzde 4 yükseldi. [Londra](lon event)'da ihraç edilen tahvilin faizi 6,8. [Manisalı](man demonym) kurucu aile payını azaltmayacak. [Aydın](ayd event) ve [Denizli](den event)'de iki yeni mağaza açılıyor.

---
places:
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  man: {name: Manisa, geonameid: 304827, point: [38.612, 27.4265]}
  erb: {name: Erbil, geonameid: 95446, point: [36.1912, 44.0094]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  kut: {name: Kütahya, geonameid: 305268, point: [39.4242, 29.9833]}
  cer: {name: Çerkezköy, geonameid: 749274, point: [41.2863, 27.9994]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  nis: {name: Niš, geonameid: 787657, point: [43.3247, 21.9033]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ayd: {name: Aydın, geonameid: 322830, point: [37.845, 27.8396]}
  den: {name: Denizli, geonameid: 317109, point: [37.7742, 29.0875]}
events:
  e1: {type: earnings, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [kut, cer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
