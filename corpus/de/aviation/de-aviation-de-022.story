---
id: de-aviation-de-022
lang: de
genre: aviation
country: DE
published: 2017-08-15
publisher: Mitteldeutscher Bote
title: "Notlandung in [Leipzig](lei event): Feuerwehr löscht brennendes Fahrwerk"
---
[SCHKEUDITZ](sch dateline). Eine Frachtmaschine aus [Kabul](kab mention) ist am Montag kurz nach drei Uhr mit brennendem Fahrwerk auf dem Flughafen [Leipzig/Halle](leip event) {gelandet}(e1). Die drei Besatzungsmitglieder, zwei [Litauer](lit demonym) und ein [Kenianer](ken demonym), blieben unverletzt.

Die Boeing war über [Baku](bak mention) geflogen und sollte nach [Ostrava](ost mention) weiter. Schon über [Görlitz](gor event) habe der Kapitän Probleme mit der Hydraulik gemeldet, sagte Sprecher Kai Torgau. Wegen des {Einsatzes}(e2) wurden vier Flüge umgeleitet, einer nach [Erfurt](erf event), drei nach [Hannover](han event).

Anwohner in [Rackwitz](rac event) und [Freiroda](fre event) hatten den Feuerschein gesehen. Die Bundesstelle in [Braunschweig](bra metonym) untersucht den Fall. Eigentümer des Flugzeugs ist eine Firma aus [Schardscha](sha mention), versichert ist es in [Zürich](zur mention). Bereits im Mai war in [Rotterdam](rot event) ein Reifen geplatzt. Um sechs Uhr hob die erste Urlaubsmaschine nach [Burgas](bur mention) ab.

---
places:
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  sch: {name: Schkeuditz, geonameid: 2839050, point: [51.3968, 12.2214]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  leip: {name: "Leipzig/Halle", point: [51.424, 12.236], precision: exact}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  gor: {name: Görlitz, geonameid: 2918987, point: [51.1552, 14.9885]}
  erf: {name: Erfurt, geonameid: 2929670, point: [50.9773, 11.0354]}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  rac: {name: Rackwitz, geonameid: 2851113, point: [51.4333, 12.3833]}
  fre: {name: Freiroda, point: [51.45, 12.2]}
  bra: {name: Braunschweig, geonameid: 2945024, point: [52.2659, 10.5267]}
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  bur: {name: Burgas, geonameid: 732770, point: [42.5065, 27.4689]}
events:
  e1: {type: air_accident, places: [leip], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [erf, han], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
