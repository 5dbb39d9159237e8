---
id: captions-ca-21
genre: captions
country: CA
published: 2025-06-04
publisher: Prairie Lens
title: "Week in Pictures: Smoke and Sirens"
---
1. Buses carrying {evacuees}(e1) from [Flin Flon](fli event) {arrive}(e1) in [Winnipeg](win event) on Saturday. Nearly all of the town's 5,000 people had {left}(e1) by Thursday night.

2. A helicopter dips its bucket in a lake outside [La Ronge](lar event), in northern [Saskatchewan](sas event), where the {fire}(e2) {took}(e2) some forty buildings on Monday, the airport hangar among them.

3. Chief Roland Ballantyne embraces his sister in a gymnasium in [Prince Albert](pri event). Their mother, 88, {died}(e3) on the road south. She was the fourth victim of the {fires}(e2) since mid-May; a couple was {overtaken}(e4) by flames near [Lac du Bonnet](lac event) and a pilot was {killed}(e5) when his water bomber {stalled}(e5).

4. {Haze}(e6) over [Minneapolis](min event). The {smoke}(e6) has reached [Europe](eur event).

5. A cook, Dolores Fiddler, {hands out}(e7) bannock at the arena in [The Pas](the event). Two nights later the arena itself was {emptied}(e8).

6. {Protesters}(e9) {block}(e9) a bridge in [Ottawa](ott event) on Tuesday to demand a national fire service. Seven were {led away}(e10).

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
  e1: {type: displacement, places: [fli, win], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: by Thursday night, displaced: 5000, displaced_qualifier: about, status: happened, actors: Buses carrying evacuees from Flin Flon, targets: "Nearly all of the town's 5,000 people", main: true}
  e2: {type: wildfire, places: [lar], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: some forty buildings, main: true}
  e3: {type: death, places: [pri], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: "Their mother, 88"}
  e4: {type: wildfire, places: [lac], start: 2025-05, end: 2025-05, date_precision: month, date_text: since mid-May, killed: 2, status: happened, actors: "", targets: a couple}
  e5: {type: air_accident, places: [], start: 2025-05, end: 2025-05, date_precision: month, date_text: "", killed: 1, status: happened, actors: "", targets: a pilot}
  e6: {type: poisoning, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "A cook, Dolores Fiddler"}
  e8: {type: displacement, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the arena}
  e9: {type: protest, places: [ott], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: on Tuesday, status: happened, actors: Protesters, targets: a bridge, main: true}
  e10: {type: arrest, places: [ott], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: "", arrested: 7, status: happened, actors: "", targets: Seven}
notes: ""
