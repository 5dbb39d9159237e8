---
id: quake-gr-15
genre: quake
country: GR
published: 2017-07-22
publisher: Dodekanisos
title: "Bar roof {kills}(e1) two in [Kos](kos event)"
---
[KOS TOWN](kost dateline). A [Turkish](tur demonym) student of 39 and a [Swede](swe demonym) of 22 were {crushed}(e1) at half past one on Friday morning under the front wall of a bar in the old town of [Kos](kos event), when an {earthquake}(e1) of magnitude 6.6 {shook}(e1) the strait.

Across the water, at [Bodrum](bod event), boats lay on the quay of [Gümbet](gum event) after a small {tsunami}(e2); some three hundred people were {treated}(e3) in the garden of its hospital. Nobody died there.

Ferries to [Kalymnos](kal mention) and [Nisyros](nis mention) {sail}(e4) from [Kefalos](kef event), the harbour being split. The minaret of the [Defterdar](def event) mosque is off, as it was in 1933, when it {killed}(e5) a hundred and eighty. Five of the injured were {flown}(e6) to [Heraklion](her event).

Tour firms in [Hanover](han mention) and [Manchester](man mention) say that most guests stay. About two hundred {slept}(e7) on sunbeds in [Kardamena](kar event), which they'd have done anyway.

[Athens](ath metonym) {sent}(e8) a minister, [Ankara](ank metonym)'s foreign minister {rang}(e9). On [Rhodes](rho event), lamps swung; in [Izmir](izm event) too.

---
places:
  kos: {name: Kos, point: [36.893, 27.288]}
  kost: {name: Kos Town, point: [36.893, 27.288]}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  gum: {name: Gümbet, point: [37.03, 27.4], precision: near}
  kal: {name: Kalymnos, point: [36.99, 26.98], precision: area, radius_km: 8}
  nis: {name: Nisyros, point: [36.59, 27.16], precision: area, radius_km: 4}
  kef: {name: Kefalos, point: [36.74, 26.95]}
  def: {name: Defterdar, point: [36.893, 27.288], precision: exact}
  her: {name: Heraklion, point: [35.339, 25.144]}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  kar: {name: Kardamena, point: [36.78, 27.14]}
  rho: {name: Rhodes, point: [36.2, 28.0], precision: area, radius_km: 35}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: earthquake, places: [kos, bod, rho, izm], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: on Friday morning, killed: 2, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [gum], start: 2017-07-21, end: 2017-07-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: medical, places: [bod], start: null, end: null, date_precision: unknown, date_text: "", injured: 300, injured_qualifier: about, status: happened, actors: ""}
  e4: {type: transport_change, places: [kef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: earthquake, places: [kos], start: 1933, end: 1933, date_precision: year, date_text: in 1933, killed: 180, status: happened, actors: ""}
  e6: {type: medical, places: [her], start: null, end: null, date_precision: unknown, date_text: "", injured: 5, status: happened, actors: ""}
  e7: {type: displacement, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", displaced: 200, displaced_qualifier: about, status: happened, actors: "", minor: true}
  e8: {type: visit, places: [ath], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: meeting, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
