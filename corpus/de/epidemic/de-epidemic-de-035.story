---
id: de-epidemic-de-035
lang: de
genre: epidemic
country: DE
published: 2020-03-04
publisher: Rur-Nachrichten
title: "Kreis [Heinsberg](hei event): Vom Karneval ins Krankenhaus"
---
195 bestätigte Fälle zählt der Kreis [Heinsberg](hein event), so viele wie kein zweiter. Der {Ausbruch}(e1) geht auf eine Kappensitzung in [Langbroich](lan event) zurück, Ortsteil von [Gangelt](gan event). Ein Ehepaar liegt in [Düsseldorf](dus event) auf der Intensivstation. Schulen bleiben {geschlossen}(e2), auch in [Geilenkirchen](gei event), [Wassenberg](was event) und [Erkelenz](erk event).

Landrat Peter Jülich bat um Schutzmasken – in [Peking](bei mention). [Aachen](aac metonym) half mit Betten, die Bundeswehr mit Kitteln. In [Bayern](bav event) meldete [Freising](fre event) den achten Fall, im [Breisgau](bre event) den ersten: ein Mann, der aus [Bergamo](ber mention) heimkam.

„Wir sind doch nicht [Wuhan](wuh mention)“, sagte Bäckerin Conny Selfkant und desinfizierte die Theke. An der Grenze nach [Roermond](roe mention) wird nicht kontrolliert. Forscher aus [Bonn](bon mention) untersuchen 400 Haushalte. Der FC [Wegberg-Beeck](weg metonym) spielt ohne Zuschauer gegen [Alemannia Aachen](aac metonym org).

---
places:
  hei: {name: Heinsberg, geonameid: 2907201, point: [51.0636, 6.0998]}
  hein: {name: Heinsberg, point: [51.06, 6.15], precision: division}
  lan: {name: Langbroich, point: [50.97, 6.02]}
  gan: {name: Gangelt, geonameid: 2922722, point: [50.9925, 5.998]}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  gei: {name: Geilenkirchen, geonameid: 2921837, point: [50.9674, 6.1176]}
  was: {name: Wassenberg, geonameid: 2813786, point: [51.1001, 6.1548]}
  erk: {name: Erkelenz, geonameid: 2929622, point: [51.0795, 6.3153]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  aac: {name: Aachen, geonameid: 3247449, point: [50.7766, 6.0834]}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  fre: {name: Freising, geonameid: 2925034, point: [48.4035, 11.7488]}
  bre: {name: Breisgau, point: [48.0, 7.8], precision: area, radius_km: 25}
  ber: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  roe: {name: Roermond, geonameid: 2748000, point: [51.1942, 5.9875]}
  bon: {name: Bonn, geonameid: 2946447, point: [50.7344, 7.0955]}
  weg: {name: Wegberg, geonameid: 2813390, point: [51.1422, 6.2844]}
events:
  e1: {type: outbreak, places: [lan, gan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [gei, was, erk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
