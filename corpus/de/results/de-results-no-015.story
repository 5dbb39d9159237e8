---
id: de-results-no-015
lang: de
genre: results
country: "NO"
published: 2017-03-05
publisher: Sport kompakt
title: "Nordische Ergebnisse vom Wochenende"
---
SKISPRINGEN, Weltcup in [Vikersund](vik event) ({Skifliegen}(e1)): 1. Andreas Lillehammer ([Norwegen](nor metonym)) 238,5 m; 2. Jurij Kobal ([Slowenien](slo metonym)) 236,0; 3. Markus Eisenach ([Oberstdorf](obe mention)) 231,5. Der [Pole](pol demonym) Adam Zakopane stürzte.

BIATHLON, Staffel in [Ruhpolding](ruh event): 1. [Frankreich](fra metonym), 2. [Deutschland](ger metonym) (Suhl, Reit, Winter, Kern), 3. [Russland](rus metonym), 8. [Österreich](aus metonym). Die Strafrunde am [Froschsee](fro mention) mussten nur die [Schweizer](swi demonym) nicht laufen.

LANGLAUF, 50 km am [Holmenkollen](hol event) in [Oslo](osl event): 1. Ivar Røros (SK [Trondheim](tro metonym)) 2:04:11; 2. Mika Lahtinen ([Finnland](fin metonym)); 3. Ole Hamar ([Bergen](ber mention)).

NÄCHSTE TERMINE: [Lahti](lah event) (10. März), [Planica](pla event), [Falun](fal event). Die Rennen in [Chanty-Mansijsk](kha event) wurden abgesagt.

---
places:
  vik: {name: Vikersund, geonameid: 3131684, point: [59.9684, 9.9911]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  obe: {name: Oberstdorf, geonameid: 2858964, point: [47.4072, 10.2794]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ruh: {name: Ruhpolding, geonameid: 2843203, point: [47.7667, 12.65]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  fro: {name: Froschsee, point: [47.78, 12.67], precision: near}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  hol: {name: Holmenkollen, point: [59.964, 10.667]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  tro: {name: Trondheim, geonameid: 3133880, point: [63.4305, 10.3951]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
  lah: {name: Lahti, geonameid: 649360, point: [60.9827, 25.6615]}
  pla: {name: Planica, point: [46.48, 13.72]}
  fal: {name: Falun, geonameid: 2715459, point: [60.6036, 15.626]}
  kha: {name: Khanty-Mansiysk, geonameid: 1503772, point: [61.0019, 69.0273]}
events:
  e1: {type: match, places: [vik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
