---
id: de-match-at-003
lang: de
genre: match
country: AT
published: 2019-08-25
publisher: Traunblick
title: "[Ried](rie metonym) dreht das Derby in [Vöcklabruck](voc event)"
---
Mit 3:2 (0:2) hat die Union [Ried](rie metonym) am Sonntag beim SC [Vöcklabruck](voc metonym) {gewonnen}(e1). Vor 2100 Zuschauern sah es lange nicht danach aus: Der [Brasilianer](bra demonym) Leandro Essen und der frühere [Grazer](gra demonym) Lukas Kirchschlager trafen vor der Pause für die Hausherren.

Dann kam Marco Steyrer, im Sommer aus [Linz](lin mention) geholt, und schoss binnen elf Minuten drei Tore. „In [Wels](wel event) hätten wir so ein Spiel noch {verloren}(e2)“, sagte Trainer Horst Wallner und dachte an das 0:4 vom April.

Die übrigen Spiele: [Dornbirn](dor metonym) – [Kapfenberg](kap metonym) 1:1, [Lustenau](lus metonym) – [Amstetten](ams metonym) 0:2, [Wiener Neustadt](wie metonym) – [Villach](vil metonym) 4:0. Am Mittwoch empfangen die [Innviertler](inn demonym) im Cup [Salzburg](sal metonym); der Sieger reist nach [Klagenfurt](kla mention).

---
places:
  rie: {name: Ried im Innkreis, geonameid: 2767471, point: [48.2112, 13.4886]}
  voc: {name: Vöcklabruck, geonameid: 2762343, point: [48.0028, 13.6565]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  gra: {name: Graz, geonameid: 2778067, point: [47.0673, 15.442]}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  wel: {name: Wels, geonameid: 2761524, point: [48.1667, 14.0333]}
  dor: {name: Dornbirn, geonameid: 2780741, point: [47.4143, 9.7419]}
  kap: {name: Kapfenberg, geonameid: 2774773, point: [47.4446, 15.2933]}
  lus: {name: Lustenau, geonameid: 2772173, point: [47.4264, 9.6585]}
  ams: {name: Amstetten, geonameid: 2782555, point: [48.1229, 14.8721]}
  wie: {name: Wiener Neustadt, geonameid: 2761353, point: [47.8049, 16.232]}
  vil: {name: Villach, geonameid: 2762372, point: [46.6103, 13.8558]}
  inn: {name: Innviertler, point: [48.2, 13.4], precision: area, radius_km: 30}
  sal: {name: Salzburg, geonameid: 2766824, point: [47.7994, 13.044]}
  kla: {name: Klagenfurt am Wörthersee, geonameid: 2774326, point: [46.6247, 14.3053]}
events:
  e1: {type: match, places: [voc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
