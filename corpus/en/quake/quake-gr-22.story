---
id: quake-gr-22
genre: quake
country: GR
published: 2017-07-21
publisher: Aegean Telegraph
title: "Two Tourists {Killed}(e1) as {Quake}(e1) {Rocks}(e1) [Kos](kos event) and [Bodrum](bod event)"
---
[KOS](kos dateline), [Greece](gre dateline) (AT) — A ceiling {collapsed}(e2) on to a bar crowded with holidaymakers on the island of [Kos](kos event) early on Friday, {killing}(e2) two young men, when a magnitude-6.6 {earthquake}(e1) {struck}(e1) between [Greece](gre event) and [Turkey](tur event).

The victims, a [Swede](swe demonym) of 22 and a [Turk](turk demonym) of 39, were {crushed}(e2) in a building of the 1930s in the old town. More than 120 were {hurt}(e1); five of them, with broken legs and skulls, were {flown}(e3) to [Heraklion](her event) and [Athens](ath event).

Across the strait in [Bodrum](bod event), some 350 people were {injured}(e1), many while {jumping}(e1) from windows. A small {tsunami}(e4) {tossed}(e4) fishing boats on to the quay there. The tremor, at 1:31 a.m., {was felt}(e1) on [Rhodes](rho event) and in [İzmir](izm event).

Ferries could not {dock}(e5) at [Kos](kos event) because of a crack in the pier and were {sent}(e5) to [Kefalos](kef event). The airport {remained}(e6) open. About 200 guests of a hotel in [Marmari](mar event) {spent}(e7) the night on sunbeds. "I held on to a palm," said Greta Vestergaard, 60, from [Aarhus](aar mention).

Hundreds of refugees in the camp at [Pyli](pyl event) were {unhurt}(e1).

Engineers will {inspect}(e8) the 14th-century castle on Monday. In 1933 a {quake}(e9) {destroyed}(e9) nearly the whole town and {killed}(e9) about 180. Two weeks before this one, a tremor on [Lesbos](les event) {killed}(e10) a woman at [Vrisa](vri event).

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
  e1: {type: earthquake, places: [kos, bod, gre, tur, rho, izm], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: early on Friday, killed: 2, injured: 470, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [kos], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: early on Friday, killed: 2, status: happened, actors: "", targets: two young men, main: true}
  e3: {type: medical, places: [her, ath], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: "", status: happened, actors: "", targets: five of them}
  e4: {type: earthquake, places: [bod], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: transport_change, places: [kos, kef], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: "", status: happened, actors: Ferries}
  e6: {type: closure, places: [kos], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: "", status: denied, negated: true, actors: ""}
  e7: {type: displacement, places: [mar], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: the night, displaced: 200, displaced_qualifier: about, status: happened, actors: ""}
  e8: {type: investigation, places: [kos], start: 2017-07-24, end: 2017-07-24, date_precision: day, date_text: on Monday, status: planned, actors: Engineers}
  e9: {type: earthquake, places: [kos], start: 1933, end: 1933, date_precision: year, date_text: In 1933, killed: 180, killed_qualifier: about, status: happened, actors: ""}
  e10: {type: earthquake, places: [les, vri], start: 2017-07-07, end: 2017-07-07, date_precision: week, date_text: Two weeks before, killed: 1, status: happened, actors: "", targets: a woman}
notes: ""
