---
id: shipping-sg-02
genre: shipping
country: SG
published: 2024-07-21
publisher: Keppel Bay Digest
title: "Ten thousand boxes, {nowhere to sit}(e1)"
---
EVERY anchorage light is on. From the observation deck at [Marina Bay](mar event) on Friday night one could count sixty hulls between [Changi](cha event) and [Raffles Lighthouse](raf event), {waiting}(e1) two, three, in one case six days for a berth.

The {jam}(e1) in [Singapore](sg event) is the child of somebody else's trouble. Ships that {avoid}(e2) the [Suez Canal](sue mention) arrive in bunches round the [Cape of Good Hope](cgh mention), drop everything at once and leave late for [Ningbo](nin mention) and [Yantian](yan mention). Old berths at [Keppel Terminal](kep event) have been {put back}(e3) to work; three new ones at [Tuas](tua event) will {follow}(e4) by December.

Some captains give up. [Port Klang](klg event), up the [Strait of Malacca](som mention), {took}(e5) 19 diverted liners in the first half of July, and its own queue stretches towards [Pulau Ketam](ket event) now. [Tanjung Pelepas](pel event), in [Johor](joh event), is full. A feeder from [Semarang](sem mention) {went home}(e6) to [Java](jav mention) with its boxes still on.

There has been no {collision}(e7), the harbour master was glad to say, though two tugs {touched}(e8) off [Pulau Bukom](buk event) on Tuesday.

---
places:
  mar: {name: Marina Bay, point: [1.28, 103.858], precision: near}
  cha: {name: Changi, point: [1.345, 103.99], precision: near}
  raf: {name: Raffles Lighthouse, point: [1.16, 103.7408], precision: exact}
  sg: {name: Singapore, geonameid: 1880251, point: [1.3667, 103.8], precision: country}
  sue: {name: Suez Canal, point: [30.58, 32.31], precision: area}
  cgh: {name: Cape of Good Hope, point: [-34.36, 18.47], precision: area}
  nin: {name: Ningbo, geonameid: 1799397, point: [29.8782, 121.5494]}
  yan: {name: Yantian, point: [22.58, 114.27], precision: near}
  kep: {name: Keppel Terminal, point: [1.267, 103.838], precision: exact}
  tua: {name: Tuas, point: [1.3, 103.63], precision: near}
  klg: {name: Port Klang, geonameid: 1734769, point: [2.9996, 101.3929]}
  som: {name: Strait of Malacca, point: [4.0, 99.5], precision: area}
  ket: {name: Pulau Ketam, point: [3.02, 101.25], precision: area, radius_km: 5}
  pel: {name: Tanjung Pelepas, point: [1.363, 103.55], precision: near}
  joh: {name: Johor, geonameid: 1733049, point: [2.0065, 103.412], precision: division}
  sem: {name: Semarang, geonameid: 1627896, point: [-6.9931, 110.4208]}
  jav: {name: Java, point: [-7.3, 110.0], precision: area, radius_km: 450}
  buk: {name: Pulau Bukom, point: [1.231, 103.77], precision: near}
events:
  e1: {type: transport_change, places: [sg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [sue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: opening, places: [kep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: opening, places: [tua], start: 2024-12, end: 2024-12, date_precision: month, date_text: by December, status: planned, actors: ""}
  e5: {type: transport_change, places: [klg], start: 2024-07-01, end: 2024-07-15, date_precision: day, date_text: in the first half of July, status: happened, actors: ""}
  e6: {type: transport_change, places: [jav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: sea_accident, places: [sg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: sea_accident, places: [buk], start: 2024-07-16, end: 2024-07-16, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
notes: ""
