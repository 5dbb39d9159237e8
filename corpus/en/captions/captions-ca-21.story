---
id: captions-ca-21
genre: captions
country: CA
published: 2025-06-04
publisher: Prairie Lens
title: "Week in Pictures: {Smoke}(e1) and Sirens"
---
1. Buses carrying evacuees from [Flin Flon](fli event) {arrive}(e2) in [Winnipeg](win event) on Saturday. Nearly all of the town's 5,000 people had {left}(e3) by Thursday night.

2. A helicopter {dips}(e4) its bucket in a lake outside [La Ronge](lar event), in northern [Saskatchewan](sas event), where the {fire}(e1) {took}(e1) some forty buildings on Monday, the airport hangar among them.

3. Chief Roland Ballantyne {embraces}(e5) his sister in a gymnasium in [Prince Albert](pri event). Their mother, 88, {died}(e6) on the road south. She was the fourth {victim}(e1) of the {fires}(e1) since mid-May; a couple was {overtaken}(e7) by flames near [Lac du Bonnet](lac event) and a pilot was {killed}(e8) when his water bomber {stalled}(e8).

4. {Haze}(e9) over [Minneapolis](min event). The smoke has {reached}(e9) [Europe](eur event).

5. A cook, Dolores Fiddler, {hands}(e10) out bannock at the arena in [The Pas](the event). Two nights later the arena itself was {emptied}(e11).

6. Protesters {block}(e12) a bridge in [Ottawa](ott event) on Tuesday to demand a national fire service. Seven were {led}(e13) away.

---
places:
  fli: {name: Flin Flon, geonameid: 5954718, point: [54.767, -101.8743]}
  lar: {name: La Ronge, geonameid: 6050066, point: [55.1001, -105.2842]}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  pri: {name: Prince Albert, geonameid: 6113335, point: [53.2001, -105.7677]}
  lac: {name: Lac du Bonnet, geonameid: 6014443, point: [50.2536, -96.0612]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 1500}
  the: {name: The Pas, geonameid: 6164499, point: [53.8216, -101.2449]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: wildfire, places: [lar, sas, lac, fli], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: on Monday, killed: 4, status: happened, actors: "", targets: some forty buildings, main: true}
  e2: {type: transport_change, places: [win], start: 2025-05-31, end: 2025-05-31, date_precision: day, date_text: on Saturday, status: happened, actors: Buses carrying evacuees from Flin Flon}
  e3: {type: displacement, places: [fli], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: by Thursday night, displaced: 5000, displaced_qualifier: about, status: happened, actors: "", targets: "Nearly all of the town's 5,000 people"}
  e4: {type: wildfire, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A helicopter}
  e5: {type: meeting, places: [pri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chief Roland Ballantyne, targets: his sister}
  e6: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: "Their mother, 88"}
  e7: {type: wildfire, places: [lac], start: 2025-05, end: 2025-05, date_precision: month, date_text: since mid-May, killed: 2, status: happened, actors: "", targets: a couple}
  e8: {type: air_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a pilot}
  e9: {type: other, places: [min, eur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "A cook, Dolores Fiddler"}
  e11: {type: displacement, places: [the], start: null, end: null, date_precision: unknown, date_text: Two nights later, status: happened, actors: "", targets: the arena}
  e12: {type: protest, places: [ott], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: on Tuesday, status: happened, actors: Protesters, targets: a bridge}
  e13: {type: arrest, places: [ott], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: on Tuesday, arrested: 7, status: happened, actors: "", targets: Seven}
notes: ""
