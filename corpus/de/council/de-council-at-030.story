---
id: de-council-at-030
lang: de
genre: council
country: AT
published: 2022-03-02
publisher: Waldviertler Rundschau
title: "Gemeinderat [Zwettl](zwe metonym) sagt Ja zum Radweg, Nein zum Wolf"
---
Einstimmig hat der Gemeinderat von [Zwettl](zwe metonym) am Dienstag den Radweg entlang des [Kamp](kam event) {beschlossen}(e1). Er führt vom Hauptplatz über [Rudmanns](rud event) zum [Stausee Ottenstein](sta event); bis [Krems](kre mention) soll er 2025 fertig sein.

Heftig wurde es beim Wolf. Ein Schafbauer aus [Schweiggers](sch mention) legte Fotos vor: vierzehn {Risse}(e2) seit Jänner, zuletzt in [Groß Gerungs](gro event). „[Niederösterreich](low metonym) schaut zu“, sagte Ortsvorsteher Alois Gföhl. Aus [Tirol](tyr mention) und [Slowenien](slo mention) wisse man, wie das ende.

Die Resolution an den Landtag in [St. Pölten](san metonym) ging durch, eine an [Brüssel](bru metonym) nicht. Beim Truppenübungsplatz [Allentsteig](all event) zähle man sieben Tiere, berichtete der Bezirkshauptmann. Der [Wiener](vie demonym) Zoologe Horst Laa schätzt drei. Die Partnerstadt [Plochingen](plo metonym) kommt im Juni zu Besuch; [Jindřichův Hradec](jin metonym) hat abgesagt.

---
places:
  zwe: {name: Zwettl Stadt, geonameid: 2760416, point: [48.6073, 15.1671]}
  kam: {name: Kamp, point: [48.6, 15.3], precision: area, radius_km: 25}
  rud: {name: Rudmanns, point: [48.59, 15.22]}
  sta: {name: Stausee Ottenstein, point: [48.6, 15.33], precision: near}
  kre: {name: Krems an der Donau, geonameid: 2773549, point: [48.4092, 15.6142]}
  sch: {name: Schweiggers, geonameid: 2765383, point: [48.6667, 15.0667]}
  gro: {name: Groß-Gerungs, geonameid: 2777701, point: [48.5742, 14.9579]}
  low: {name: Lower Austria, geonameid: 2770542, point: [48.2477, 15.7448], precision: division}
  tyr: {name: Tyrol, geonameid: 2763586, point: [47.2082, 11.38], precision: division}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  san: {name: Sankt Pölten, geonameid: 2766429, point: [48.2076, 15.6372]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  all: {name: Allentsteig, geonameid: 2782800, point: [48.6972, 15.3276]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  plo: {name: Plochingen, geonameid: 2853180, point: [48.7107, 9.4195]}
  jin: {name: Jindřichův Hradec, geonameid: 3074149, point: [49.144, 15.003]}
events:
  e1: {type: decision, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [gro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
