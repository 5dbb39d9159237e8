---
id: quake-gr-22
genre: quake
country: GR
published: 2017-07-21
publisher: Aegean Telegraph
title: "Two Tourists {Killed}(e1) as {Quake}(e1) Rocks [Kos](kos event) and [Bodrum](bod event)"
---
[KOS](kos dateline), [Greece](gre dateline) (AT) — A ceiling {collapsed}(e1) on to a bar crowded with holidaymakers on the island of [Kos](kos event) early on Friday, {killing}(e1) two young men, when a magnitude-6.6 {earthquake}(e1) struck between [Greece](gre event) and [Turkey](tur event).

The victims, a [Swede](swe demonym) of 22 and a [Turk](turk demonym) of 39, were crushed in a building of the 1930s in the old town. More than 120 were {hurt}(e1); five of them, with broken legs and skulls, were {flown}(e2) to [Heraklion](her event) and [Athens](ath event).

Across the strait in [Bodrum](bod event), some 350 people were {injured}(e1), many while jumping from windows. A small {tsunami}(e3) tossed fishing boats on to the quay there. The {tremor}(e1), at 1:31 a.m., was felt on [Rhodes](rho event) and in [İzmir](izm event).

Ferries could not dock at [Kos](kos event) because of a crack in the pier and were {sent}(e4) to [Kefalos](kef event). The airport remained open. About 200 guests of a hotel in [Marmari](mar event) spent the {night}(e5) on sunbeds. "I held on to a palm," said Greta Vestergaard, 60, from [Aarhus](aar mention).

Hundreds of refugees in the camp at [Pyli](pyl event) were unhurt.

Engineers will {inspect}(e6) the 14th-century castle on Monday. In 1933 a {quake}(e7) destroyed nearly the whole town and {killed}(e7) about 180. Two weeks before this one, a {tremor}(e8) on [Lesbos](les event) {killed}(e8) a woman at [Vrisa](vri event).

---
places:
  kos: {name: Kos, point: [36.85, 27.15], precision: area, radius_km: 20}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  her: {name: Heraklion, geonameid: 261745, point: [35.3279, 25.1434]}
  rho: {name: Rhodes, point: [36.2, 28.0], precision: area, radius_km: 35}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  kef: {name: Kefalos, point: [36.743, 26.958]}
  mar: {name: Marmari, point: [36.87, 27.12]}
  pyl: {name: Pyli, point: [36.845, 27.16]}
  aar: {name: Århus, geonameid: 2624652, point: [56.1567, 10.2108]}
  les: {name: Lesbos, point: [39.2, 26.3], precision: area, radius_km: 35}
  vri: {name: Vrisa, point: [39.04, 26.2], precision: near}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
events:
  e1: {type: earthquake, places: [kos, bod, rho, izm], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: early on Friday, killed: 2, injured: 120, injured_qualifier: at_least, status: happened, actors: "", targets: two young men, main: true}
  e2: {type: medical, places: [her, ath], start: null, end: null, date_precision: unknown, date_text: "", injured: 5, status: happened, actors: "", targets: five of them}
  e3: {type: earthquake, places: [bod], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [kef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ferries}
  e5: {type: displacement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", displaced: 200, displaced_qualifier: about, status: happened, actors: "", minor: true}
  e6: {type: investigation, places: [kos], start: 2017-07-24, end: 2017-07-24, date_precision: day, date_text: on Monday, status: planned, actors: Engineers}
  e7: {type: earthquake, places: [kos], start: 1933, end: 1933, date_precision: year, date_text: In 1933, killed: 180, status: happened, actors: ""}
  e8: {type: earthquake, places: [vri], start: 2017-07, end: 2017-07, date_precision: month, date_text: Two weeks before, killed: 1, status: happened, actors: "", targets: a woman}
notes: ""
