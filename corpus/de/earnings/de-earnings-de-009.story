---
id: de-earnings-de-009
lang: de
genre: earnings
country: DE
published: 2022-11-10
publisher: Fränkischer Wirtschaftsdienst
title: "[Schweinfurt](sch mention): Lagerbauer Mainkugel verdient in [China](chi event) weniger"
---
[SCHWEINFURT](sch dateline) (fwd) – Die Mainkugel AG hat im dritten Quartal 41 Millionen Euro {verdient}(e1), ein Fünftel weniger als vor einem Jahr. Schuld sei das Geschäft in [China](chi event), wo das Werk in [Wuxi](wux event) fünf Wochen {stillstand}(e2). In [Nordamerika](nor event), so Vorstandschefin Jana Coburg, lief es besser: Die Fabrik in [Spartanburg](spa event) sei ausgelastet.

In [Bayern](bav event) sollen 220 Stellen {wegfallen}(e3), die meisten am Stammsitz [Schweinfurt](sch event), einige in [Haßfurt](haf event). Das Werk im [slowakischen](slo demonym) [Žilina](zil event) bleibt. Die IG Metall [Schweinfurt](sch metonym) kündigte für Montag eine Kundgebung auf dem [Marktplatz](mar event) an. An der [Frankfurter](fra demonym) Börse gab das Papier um sechs Prozent nach. Analysten der Bankhaus Main & Taunus KG senkten das Kursziel; in [London](lon metonym) wird die Aktie seit 2020 nicht mehr gehandelt.

---
places:
  sch: {name: Schweinfurt, geonameid: 2834498, point: [50.0494, 10.2218]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  wux: {name: Wuxi, geonameid: 1790923, point: [31.5689, 120.2886]}
  nor: {name: Nordamerika, point: [45.0, -100.0], precision: area, radius_km: 2500}
  spa: {name: Spartanburg, geonameid: 4597200, point: [34.9496, -81.9321]}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  haf: {name: Haßfurt, geonameid: 2909335, point: [50.0352, 10.5156]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  zil: {name: Žilina, geonameid: 3056508, point: [49.2231, 18.7394]}
  mar: {name: Marktplatz, point: [50.045, 10.234], precision: near}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: earnings, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [chi, wux], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: layoffs, places: [bav, sch, haf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
