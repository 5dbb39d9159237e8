---
id: quake-ir-04
genre: quake
country: IR
published: 2021-11-15
publisher: Gulf Standard
title: "Twin {quakes}(e1) jolt [Hormozgan](hor event), one dead"
---
[Tehran](teh dateline), Nov 15 (Khabar Desk): Two powerful {earthquakes}(e1) {rocked}(e1) [Iran](ira event)'s southern province of [Hormozgan](hor event) within a minute and a half of each other on Sunday evening, {killing}(e1) one man and sending office workers into the streets of [Dubai](dub event), across the water.

A 22-year-old was struck by an electricity pole in [Bandar Abbas](ban event), state television reported. The epicentres, of magnitude 6.4 and 6.3, lay near [Fin](fin event), a village of palms some 60 km north of the port. {Landslides}(e2) closed the road to [Hajjiabad](haj event) and dust hung over [Genu](gen event) mountain until dark.

[Fin](fin metonym)'s governor told reporters that forty villages had {no power}(e3). Tents were {sent}(e4) from [Shiraz](shi mention), and the Red Crescent {flew}(e4) a team out of [Kerman](ker mention).

There was no damage to the refinery or the docks, an official in [Bandar Abbas](ban metonym)'s port authority said. Ferries to [Qeshm](qes mention) and [Larak](lar mention) ran as usual on Monday morning.

The {quake}(e1) was also felt in [Sharjah](sha event), [Ras al-Khaimah](ras event) and [Bahrain](bah event). In 2003 more than 26,000 people {died}(e5) in [Bam](bam event), 300 km to the north-east.

---
places:
  hor: {name: Hormozgan, geonameid: 131222, point: [27.6455, 56.2505], precision: division}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ban: {name: Bandar Abbas, geonameid: 141681, point: [27.1865, 56.2808]}
  fin: {name: Fin, point: [27.633, 55.893], precision: near}
  haj: {name: Hajjiabad, point: [28.309, 55.902]}
  gen: {name: Genu, point: [27.4, 56.17], precision: near}
  shi: {name: Shiraz, geonameid: 115019, point: [29.6103, 52.5311]}
  ker: {name: Kerman, geonameid: 128234, point: [30.2832, 57.0788]}
  qes: {name: Qeshm, point: [26.75, 55.85], precision: area, radius_km: 50}
  lar: {name: Larak, point: [26.853, 56.356], precision: area, radius_km: 6}
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  ras: {name: Ras al-Khaimah, point: [25.79, 55.943]}
  bah: {name: Bahrain, geonameid: 290291, point: [26.03333, 50.55], precision: country}
  bam: {name: Bam, geonameid: 141736, point: [29.106, 58.357]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: earthquake, places: [hor], start: 2021-11-14, end: 2021-11-14, date_precision: day, date_text: on Sunday evening, killed: 1, status: happened, actors: "", main: true}
  e2: {type: landslide, places: [haj], start: 2021-11-14, end: 2021-11-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: outage, places: [fin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: aid, places: [fin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: earthquake, places: [bam], start: 2003, end: 2003, date_precision: year, date_text: In 2003, killed: 26000, killed_qualifier: at_least, status: happened, actors: "", minor: true}
notes: ""
