---
id: tr-obituary-mk-034
lang: tr
genre: obituary
country: MK
published: 2019-03-21
publisher: Yeni Balkan Sesi
title: "[Ohri](ohr mention)'li inci ustası Nazif Usta'yı kaybettik"
---
[Ohri](ohr event) Gölü'nün balık pulundan inci yapan son üç ustadan biri, Nazif Manastırlı, salı günü {öldü}(e1). 83 yaşındaydı. Soyadı [Manastır](bit mention)'dan, dedesi oradan göçmüş; kendisi [Struga](str event)'da doğdu.

1957'de ailesi [Bursa](bur mention)'ya giderken o, trenden [Üsküp](sko event)'te indi. [Belgrad](bel event)'da askerlik yaptı, [Prizren](pri event)'de telkâri öğrendi. İncisini bir kraliçe [Stockholm](sto event)'de taktı, diye anlatırdı; "kartı dükkânda asılı". 1974'te [Viyana](vie mention)'dan gelen teklifi {reddetti}(e2).

Öğrencisi, [Resne](res mention)'den bir kız, şimdi [Milano](mil mention)'da. Oğlu [Malmö](mal mention)'de otobüs sürer. Cenaze [Ali Paşa](ali event) Camii'nden kalktı; [Kalkandelen](tet mention) ve [Gostivar](gos mention)'dan gelenler vardı. [Türkiye](tur metonym)'nin [Üsküp](sko mention) büyükelçisi çelenk yolladı. Gölün karşısı [Arnavutluk](alb mention): [Pogradec](pog mention) ışıkları söndürmedi ama.

---
places:
  ohr: {name: Ohrid, geonameid: 787487, point: [41.117, 20.8017]}
  bit: {name: Bitola, geonameid: 792578, point: [41.0323, 21.3355]}
  str: {name: Struga, geonameid: 785387, point: [41.1779, 20.6789]}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  sko: {name: Skopje, geonameid: 785842, point: [41.9965, 21.4314]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  pri: {name: Prizren, geonameid: 786712, point: [42.2139, 20.7397]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  res: {name: Resen, geonameid: 786341, point: [41.09, 21.0088]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  ali: {name: Ali Paşa, point: [41.116, 20.8], precision: near}
  tet: {name: Tetovo, geonameid: 785082, point: [42.0099, 20.9714]}
  gos: {name: Gostivar, geonameid: 790295, point: [41.7963, 20.908]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  pog: {name: Pogradec, geonameid: 781988, point: [40.9025, 20.6525]}
events:
  e1: {type: death, places: [ohr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
