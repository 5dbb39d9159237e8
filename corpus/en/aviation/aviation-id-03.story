---
id: aviation-id-03
genre: aviation
country: ID
published: 2021-01-10
publisher: Suara Seribu
title: "Divers {Find}(e1) Boxes' Place, Not Boxes"
---
[JAKARTA](jak dateline), Jan 10 — Between [Laki](lak event) and [Lancang](lan event), two of the [Thousand Islands](tho event), a patch of sea 23 metres deep {gave up}(e1) on Sunday a wheel, a pair of child's trousers, pink, and some of the fan of an engine.

The Boeing 737 bound for [Pontianak](pon mention), on [Borneo](bor mention), with 62 people, had {fallen}(e2) 10,000 feet in under a minute on Saturday at 2:40 p.m., four minutes out of [Soekarno-Hatta](soe mention) airport.

It left half an hour late, in heavy rain. Fishermen of [Lancang](lan mention) heard a clap "as at a wedding". A tug's crew hauled in cables, thinking of tsunami.

Families {gave blood for testing}(e3) at a police hospital in [Kramat Jati](kra event), and in [Pontianak](pon event) waited in a hall at [Supadio](sup event) for what a man with a megaphone read. A [Sumbawa](sum mention) woman had {boarded under her friend's identity card}(e4).

In October 2018 a newer Boeing {dived}(e5) off [Karawang](kar event), {killing}(e5) 189. {This one}(e2) was 26 years old, and had served in [Houston](hou mention). The safety board's head {promised}(e6) a {report}(e7) within thirty days. [Singapore](sin metonym) and [Washington](was metonym) {offer help}(e8).

---
places:
  lak: {name: Laki, point: [-5.95, 106.54], precision: near}
  lan: {name: Lancang, point: [-5.93, 106.58], precision: near}
  tho: {name: Thousand Islands, point: [-5.6, 106.57], precision: area, radius_km: 30}
  pon: {name: Pontianak, geonameid: 1630789, point: [-0.0319, 109.325]}
  bor: {name: Borneo, point: [1.0, 114.0], precision: area, radius_km: 500}
  soe: {name: Soekarno-Hatta, point: [-6.126, 106.656], precision: exact}
  kra: {name: Kramat Jati, point: [-6.28, 106.87], precision: near}
  sup: {name: Supadio, point: [-0.15, 109.4], precision: exact}
  sum: {name: Sumbawa, point: [-8.7, 118.0], precision: area, radius_km: 100}
  kar: {name: Karawang, point: [-6.3, 107.3]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: discovery, places: [lak, lan], start: 2021-01-10, end: 2021-01-10, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e2: {type: air_accident, places: [lak, lan], start: 2021-01-09, end: 2021-01-09, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e3: {type: medical, places: [kra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: air_accident, places: [kar], start: 2018-10, end: 2018-10, date_precision: month, date_text: In October 2018, killed: 189, status: happened, actors: ""}
  e6: {type: statement, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The safety board's head"}
  e7: {type: publication, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: aid, places: [sin, was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
