---
id: de-flood-it-001
lang: de
genre: flood
country: IT
published: 2018-10-30
publisher: Alpenkurier
title: "Sturmtief über [Norditalien](nor event): Zwei Tote im [Trentino](tre event)"
---
[Bozen](bol dateline)/[Mailand](mil dateline) (apn) – Nach tagelangem Regen sind in den [Dolomiten](dol event) mehrere Täler von der Außenwelt {abgeschnitten}(e1). In [Dimaro](dim event) verschüttete eine Mure ein Haus, dabei {starben}(e2) zwei Menschen. Auch das [Veneto](ven event) traf es schwer: In [Belluno](bel event) fiel der Strom aus, in [Venedig](veni event) stand der Markusplatz einen Meter unter Wasser.

Die [Etsch](ets event) erreichte bei [Trient](tren event) den höchsten Stand seit 1966. Ein Urlauber aus [Kempten](kem mention), der auf dem Weg nach [Riva](riv mention) war, verbrachte die Nacht im Auto. Am [Brenner](bre event) ruhte der Zugverkehr; wer nach [Innsbruck](inn mention) wollte, musste warten. „So etwas kenne ich nur aus Erzählungen“, sagte Feuerwehrmann Josef Meraner. [Rom](rom metonym) will noch diese Woche den Notstand ausrufen, die [Wiener](vie demonym) Meteorologen erwarten für [Kärnten](car mention) neue Schauer.

---
places:
  nor: {name: Norditalien, point: [45.4, 9.9], precision: area, radius_km: 200}
  tre: {name: Trentino, point: [46.1, 11.1], precision: division}
  bol: {name: Bolzano, geonameid: 3181913, point: [46.4907, 11.3398]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  dol: {name: Dolomites, point: [46.43, 11.85], precision: area, radius_km: 60}
  dim: {name: Dimaro, geonameid: 3177582, point: [46.3257, 10.8734]}
  ven: {name: Veneto, geonameid: 3164604, point: [45.6229, 11.8652], precision: division}
  bel: {name: Belluno, geonameid: 3182210, point: [46.1426, 12.2156]}
  veni: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  ets: {name: Etsch, point: [46.1, 11.1], precision: area, radius_km: 60}
  tren: {name: Trento, geonameid: 3165243, point: [46.0679, 11.1211]}
  kem: {name: "Kempten (Allgäu)", geonameid: 2891621, point: [47.7267, 10.3139]}
  riv: {name: Riva del Garda, geonameid: 3169272, point: [45.8858, 10.8412]}
  bre: {name: Brennero, geonameid: 3181570, point: [47.0057, 11.5063]}
  inn: {name: Innsbruck, geonameid: 2775220, point: [47.2627, 11.3945]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  car: {name: Carinthia, geonameid: 2774686, point: [46.7201, 13.8695], precision: division}
events:
  e1: {type: flood, places: [dol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [dim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
