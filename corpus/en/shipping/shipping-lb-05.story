---
id: shipping-lb-05
genre: shipping
country: LB
published: 2021-05-27
publisher: Cedar Maritime
title: "[Tripoli](tri event) {gets}(e1) two cranes, [Beirut](bei metonym) gets jealous"
---
The MV Vyborg Star, with a pair of yellow gantry cranes welded to her deck like giraffes, {came into}(e1) [Tripoli](tri event), [Lebanon](lb event)'s second port, at sunrise on Tuesday, nine days out of [Izmit](izm mention).

It's the first big thing to arrive here for a long time. Since half of the quay at [Beirut](bei event) was {flattened}(e2) by the {blast}(e2) of August 4 last year, lines have {tried}(e3) [Tartus](tar mention), [Mersin](mer mention) and [Limassol](lim mention), and some have come to [El Mina](elm event). Container traffic at the northern terminal was {up}(e4) 31 per cent in April on the year.

Not that it is easy. Electricity comes six hours a day. Dockers from [Akkar](akk mention), paid in pounds, {downed tools}(e5) on the 12th; dockers from [Bab al-Tabbaneh](bab mention), paid in nothing, {join}(e6) them next Monday unless the wage is fixed to the dollar. A train to [Homs](hom mention), forty minutes away when the line still ran, is again being {drawn}(e7) in an office in [Baabda](baa mention).

A crew from [Novorossiysk](nov mention) will {put}(e8) the cranes together. None of it, the harbour board insists, is paid for from [Damascus](dam metonym).

---
places:
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  lb: {name: Lebanon, geonameid: 272103, point: [33.8333, 35.8333], precision: country}
  izm: {name: Izmit, geonameid: 745028, point: [40.765, 29.9293]}
  tar: {name: Tartus, geonameid: 163345, point: [34.889, 35.8866]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  elm: {name: El Mina, point: [34.45, 35.815], precision: near}
  akk: {name: Akkar, point: [34.55, 36.15], precision: area, radius_km: 20}
  bab: {name: "Bab al-Tabbaneh", point: [34.44, 35.853], precision: near, near: tri}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
  baa: {name: Baabda, geonameid: 277226, point: [33.8339, 35.5442]}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
events:
  e1: {type: transport_change, places: [tri], start: 2021-05-25, end: 2021-05-25, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: explosion, places: [bei], start: 2020-08-04, end: 2020-08-04, date_precision: day, date_text: August 4 last year, status: happened, actors: ""}
  e3: {type: transport_change, places: [tar, mer, lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: market, places: [tri], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e5: {type: strike, places: [tri], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: on the 12th, status: happened, actors: Dockers from Akkar}
  e6: {type: strike, places: [tri], start: 2021-05-31, end: 2021-05-31, date_precision: day, date_text: next Monday, status: threatened, actors: dockers from Bab al-Tabbaneh}
  e7: {type: construction, places: [baa], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: construction, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: "Vyborg Star is a ship's name and not marked."
