---
id: de-raid-de-033
lang: de
genre: raid
country: DE
published: 2020-11-17
publisher: Spree-Anzeiger
title: "1600 Polizisten suchen in [Neukölln](neu event) Juwelen"
---
Ein Jahr nach dem Einbruch ins Grüne Gewölbe in [Dresden](dre mention) haben Ermittler am Dienstag 18 Objekte in [Berlin](ber event) {durchsucht}(e1), die meisten in [Neukölln](neu event) und [Kreuzberg](kre event). Drei Männer wurden {festgenommen}(e2), nach Zwillingen wird gefahndet. Vom Schmuck keine Spur.

Die Verdächtigen gehören zu einer Großfamilie, deren Wurzeln im [Libanon](leb mention) liegen. Einer saß bereits wegen der Goldmünze aus dem Bode-Museum. Beteiligt waren Kräfte aus [Sachsen](sax mention), [Bayern](bav mention) und [Brandenburg](bra mention); das SEK-Team reiste aus [Magdeburg](mag mention) an.

Ein Fluchtwagen war in [Berlin-Biesdorf](berl event) lackiert worden, ein zweiter brannte in der [Kötzschenbroder](kot event) Straße in [Dresden](dre event). „August der Starke wäre enttäuscht“, sagte [Dresdens](dre metonym) Polizeichef Jörg Pirna. Händler in [Antwerpen](ant mention) und [Tel Aviv](tel mention) seien gewarnt. Der [sächsische](sax demonym) Freistaat setzte 500.000 Euro aus.

---
places:
  neu: {name: Neukölln, point: [52.44, 13.44], precision: division}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  kre: {name: Kreuzberg, point: [52.5, 13.4], precision: near}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  bra: {name: Brandenburg, geonameid: 2945356, point: [52.8156, 12.9206], precision: division}
  mag: {name: Magdeburg, geonameid: 2874545, point: [52.1313, 11.6319]}
  berl: {name: Berlin-Biesdorf, point: [52.51, 13.56], precision: near}
  kot: {name: Kötzschenbroder, point: [51.07, 13.68], precision: near}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
events:
  e1: {type: raid, places: [ber, neu, kre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [ber, neu, kre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
