---
id: de-court-ch-027
lang: de
genre: court
country: CH
published: 2014-11-21
publisher: Seeland-Zeitung
title: "Bundesgericht: Kein Casino für [Chiasso](chi event)"
---
[Lausanne](lau dateline). Das Bundesgericht hat die Beschwerde einer Spielbankfirma aus [Lugano](lug mention) {abgewiesen}(e1). Die Konzession für [Chiasso](chi event) geht damit endgültig nicht an die Casino Sud SA. Schon die [St. Galler](stg demonym) Richter hatten 2013 so entschieden.

Der Fall reicht weit: Hauptaktionär ist ein [Neapolitaner](nap demonym), gegen den in [Como](com event) wegen {Geldwäsche}(e2) ermittelt wird. Geld soll von [Campione](cam mention) über [Vaduz](vad mention) nach [Singapur](sin mention) geflossen sein. Der [Tessiner](tic demonym) Staatsrat hatte das Projekt unterstützt.

«Die [Innerschweizer](inn demonym) haben drei Casinos, wir im Süden sollen beten», schimpfte Gemeinderat Elvezio Zug. Anders klang es in [Mendrisio](men mention): Dort fürchtet man Verkehr. Eine Nachbarin aus [Balerna](bal mention) war erleichtert. Bundesanwalt Chur äusserte sich nicht. Das Urteil 2C_871 ist rechtskräftig; die Akten gehen nach [Bellinzona](bel mention) zurück.

---
places:
  chi: {name: Chiasso, geonameid: 2661176, point: [45.832, 9.0312]}
  lau: {name: Lausanne, geonameid: 2659994, point: [46.516, 6.6328]}
  lug: {name: Lugano, geonameid: 2659836, point: [46.0101, 8.96]}
  stg: {name: St. Gallen, geonameid: 2658822, point: [47.4239, 9.3748]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  com: {name: Como, geonameid: 3178229, point: [45.8082, 9.0832]}
  cam: {name: Campione, geonameid: 3181006, point: [45.9682, 8.9718]}
  vad: {name: Vaduz, geonameid: 3042030, point: [47.1415, 9.5215]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  tic: {name: Ticino, geonameid: 2658370, point: [46.3604, 8.7902], precision: division}
  inn: {name: Innerschweizer, point: [46.95, 8.5], precision: area, radius_km: 40}
  men: {name: Mendrisio, geonameid: 2659689, point: [45.8702, 8.9816]}
  bal: {name: Balerna, geonameid: 2661637, point: [45.8464, 9.0072]}
  bel: {name: Bellinzona, geonameid: 2661567, point: [46.1928, 9.017]}
events:
  e1: {type: verdict, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [com], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
