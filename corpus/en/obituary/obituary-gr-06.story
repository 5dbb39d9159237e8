---
id: obituary-gr-06
genre: obituary
country: GR
published: 2018-01-12
publisher: Kalymnos Echo
title: "The diver who would not"
---
Captain Manolis Tsoungas has {died}(e1) in [Tarpon Springs](tar event) at 88. He was born here in [Kalymnos](kal event), in [Vathy](vat event), the sixth of nine, and was never heard to say a good word about sponges.

Two brothers were {lost}(e2): Nikitas off [Derna](der event) in 1948, Antonis off [Benghazi](ben event) in 1951, by the bends. Manolis, who was to be third, {jumped ship}(e3) at [Marsa Matruh](mar event) and made for [Alexandria](ale mention) on foot. A baker there, a [Symi](sym mention) man, hid him.

By [Piraeus](pir mention), [Naples](nap mention) and [Halifax](hal mention), he {reached}(e4) [Florida](flo event) in 1955 and bought a boat, for shrimp. He {gave}(e5) the money for the clinic in [Pothia](pot event), in 1983; over its door, at his wish, is written: Not by breath alone.

His only {return}(e6) was for the {earthquake}(e7) in [Kos](kos event) last July, in which two tourists, a [Turk](tur demonym) and a [Swede](swe demonym), were killed. He {distributed}(e6) tents from a golf cart.

On Saturday the divers of [Kalymnos](kal mention) will {throw}(e8) a wreath into the sea at [Telendos](tel event), and the [Australian](aus demonym) branch, from [Darwin](dar event), one into theirs.

---
places:
  kal: {name: Kalymnos, point: [36.99, 26.98], precision: area, radius_km: 8}
  vat: {name: Vathy, point: [36.975, 27.03], precision: near}
  tar: {name: Tarpon Springs, geonameid: 4174855, point: [28.1461, -82.7568]}
  der: {name: Derna, point: [32.767, 22.637]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  mar: {name: Marsa Matruh, point: [31.354, 27.237]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  sym: {name: Symi, point: [36.6, 27.84], precision: area, radius_km: 6}
  pir: {name: Piraeus, point: [37.947, 23.637]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  pot: {name: Pothia, point: [36.95, 26.983]}
  kos: {name: Kos, point: [36.85, 27.15], precision: area, radius_km: 15}
  tel: {name: Telendos, point: [37.0, 26.92], precision: area, radius_km: 3}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: death, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Captain Manolis Tsoungas, main: true}
  e2: {type: death, places: [der, ben], start: 1948, end: 1948, date_precision: year, date_text: in 1948, killed: 2, status: happened, actors: ""}
  e3: {type: transport_change, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [flo], start: 1955, end: 1955, date_precision: year, date_text: in 1955, status: happened, actors: "", minor: true}
  e5: {type: aid, places: [pot], start: 1983, end: 1983, date_precision: year, date_text: in 1983, status: happened, actors: ""}
  e6: {type: aid, places: [kos], start: 2017-07, end: 2017-07, date_precision: month, date_text: "", status: happened, actors: ""}
  e7: {type: earthquake, places: [kos], start: 2017-07, end: 2017-07, date_precision: month, date_text: last July, killed: 2, status: happened, actors: ""}
  e8: {type: ceremony, places: [tel], start: 2018-01-13, end: 2018-01-13, date_precision: day, date_text: On Saturday, status: planned, actors: ""}
notes: ""
