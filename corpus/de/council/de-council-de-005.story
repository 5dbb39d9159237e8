---
id: de-council-de-005
lang: de
genre: council
country: DE
published: 2017-09-20
publisher: Elbe-Saale-Bote
title: "Stadtrat [Wittenberg](wit metonym) streitet über Parkplätze"
---
Lutherstadt [Wittenberg](wit dateline). Drei Stunden hat der Stadtrat am Mittwoch über 84 Parkplätze {debattiert}(e1) – ohne Ergebnis. Die Stellflächen am [Schlossplatz](sch event) sollen wegfallen, damit Reisebusse aus [Leipzig](lei mention) und [Dresden](dre mention) wenden können. „Wir sind nicht [Venedig](ven mention)“, rief Ratsfrau Edda Magdeburg (parteilos). Oberbürgermeister Torsten Zerbst hielt dagegen, selbst [Eisleben](eis mention) habe mehr Platz für Gäste.

Am Ende ging der Antrag in den Ausschuss zurück. Einstimmig {beschlossen}(e2) wurde dagegen der Radweg von [Pratau](pra event) über die [Elbe](elb event) nach [Kemberg](kem event). Der Landkreis [Wittenberg](witt metonym) zahlt die Hälfte, das Land [Sachsen-Anhalt](sax metonym) den Rest.

Im [Hamburger](ham demonym) Hof, der Gaststätte am Markt, ging die Debatte weiter. Die [Dessauer Straße](des event) bleibt bis Oktober gesperrt.

---
places:
  wit: {name: Wittenberg, geonameid: 7303020, point: [51.8661, 12.6497]}
  sch: {name: Schlossplatz, point: [51.866, 12.637], precision: near}
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  eis: {name: Eisleben Lutherstadt, geonameid: 7284571, point: [51.5275, 11.5483]}
  pra: {name: Pratau, geonameid: 2852316, point: [51.8423, 12.6437]}
  elb: {name: Elbe, point: [51.85, 12.65], precision: area, radius_km: 20}
  kem: {name: Kemberg, geonameid: 2891718, point: [51.7719, 12.6323]}
  witt: {name: Wittenberg, point: [51.87, 12.8], precision: division}
  sax: {name: Saxony-Anhalt, geonameid: 2842565, point: [51.9338, 11.6796], precision: division}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  des: {name: Dessauer Straße, point: [51.875, 12.61], precision: near}
events:
  e1: {type: meeting, places: [sch], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [pra, elb, kem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
