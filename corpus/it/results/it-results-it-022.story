---
id: it-results-it-022
lang: it
genre: results
country: IT
published: 2017-09-11
publisher: Gazzetta del Pallone
title: "Risultati e classifiche"
---
CICLISMO. Vuelta, ultima tappa, [Arroyomolinos](arr event)-[Madrid](mad event): 1. M. Dalpiaz ([Borgo Valsugana](bor mention)). L'[inglese](eng demonym) Halford {completa}(e1) la doppietta. Giro della [Toscana](tus event): vince il [moldavo](mol demonym) Tvarditsa a [Pontedera](pon event).

BASKET. Europei, ottavi a [Istanbul](ist event): [Italia](ita metonym)-[Finlandia](fin metonym) 70-57, [Germania](ger metonym)-[Francia](fra metonym) 84-81, [Slovenia](slo metonym)-[Ucraina](ukr metonym) 79-55, [Lettonia](lat metonym)-[Montenegro](mon metonym) 100-68.

MOTO. GP di [San Marino](san mention) a [Misano](mis event): cade Pesaro, primo Soler di [Cervera](cer mention).

PALLANUOTO. Supercoppa a [Recco](rec event): [Recco](rec metonym)-[Brescia](bre metonym) 9-6, [Savona](sav metonym)-[Posillipo](pos metonym) 7-7.

RUGBY. [Rovigo](rov metonym)-[Viadana](via metonym) 24-17; [Calvisano](cal metonym) in {testa}(e2). [Treviso](tre metonym) ko a [Llanelli](lla event), [Parma](par metonym) in [Sudafrica](sou event) contro i Cheetahs di [Bloemfontein](blo metonym).

VELA. [Porto Cervo](por event): annullata per maestrale. Sabato [Rimini](rim metonym)-[Imolese](imo metonym).

---
places:
  arr: {name: Arroyomolinos, geonameid: 3129356, point: [40.2695, -3.9195]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  bor: {name: Borgo Valsugana, geonameid: 3181822, point: [46.0512, 11.4576]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  tus: {name: Tuscany, geonameid: 3165361, point: [43.3891, 11.0409], precision: division}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  pon: {name: Pontedera, geonameid: 3170272, point: [43.6614, 10.6307]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  mon: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  san: {name: San Marino, geonameid: 3168068, point: [43.9367, 12.4463], precision: country}
  mis: {name: Misano Adriatico, geonameid: 3173363, point: [43.9771, 12.6981]}
  cer: {name: Cervera, geonameid: 3125308, point: [41.67, 1.2721]}
  rec: {name: Recco, geonameid: 3169539, point: [44.3623, 9.1435]}
  bre: {name: Brescia, geonameid: 3181554, point: [45.5356, 10.2147]}
  sav: {name: Savona, geonameid: 3167022, point: [44.309, 8.4771]}
  pos: {name: Posillipo, point: [40.81, 14.21]}
  rov: {name: Rovigo, geonameid: 3168843, point: [45.0698, 11.7902]}
  via: {name: Viadana, geonameid: 3164440, point: [44.9355, 10.519]}
  cal: {name: Calvisano, geonameid: 3181142, point: [45.3453, 10.3427]}
  tre: {name: Treviso, geonameid: 3165201, point: [45.6667, 12.2416]}
  lla: {name: Llanelli, geonameid: 2644100, point: [51.682, -4.1619]}
  par: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  blo: {name: Bloemfontein, geonameid: 1018725, point: [-29.1211, 26.214]}
  por: {name: Porto Cervo, point: [41.13, 9.53]}
  rim: {name: Rimini, geonameid: 3169361, point: [44.0575, 12.5653]}
  imo: {name: Imola, geonameid: 3175537, point: [44.3592, 11.7132]}
events:
  e1: {type: match, places: [arr, mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [rec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
