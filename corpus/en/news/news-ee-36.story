---
id: news-ee-36
genre: news
country: EE
published: 2024-12-30
publisher: Eesti Sõnumid
title: "{Search}(e1) of tanker suspected of {cutting}(e2) cable"
---
[TALLINN](tal dateline) (ES) – Police on Sunday {boarded}(e1) for the third time the tanker that is thought to have {severed}(e2) a power cable under the [Gulf of Finland](gul event) on Christmas Day by dragging its anchor.

The Eagle M, registered in the [Cook Islands](coo mention), was {escorted}(e3) on Saturday from the open sea to an anchorage near [Porvoo](por event). It had loaded petrol at [Ust-Luga](ust event) and was bound for [Port Said](port mention). Eight of its 24 crew {may not leave}(e4). The anchor is missing.

No one here was {left in the dark}(e5); the price of electricity {doubled}(e6) for a day. {Repairs}(e7) will take until July, the grid company says.

The navy {sent}(e8) a patrol ship on Friday to guard the second cable. The alliance {promised}(e9) to "enhance" its presence.

[Moscow](mos metonym) has not commented. In October 2023 a gas pipe on the same seabed was {torn}(e10) by a [Chinese](chi demonym) ship, whose captain is now on {trial}(e11) in [Hong Kong](hon event).

---
places:
  gul: {name: Gulf of Finland, point: [59.8, 25.5], precision: area, radius_km: 100}
  coo: {name: Cook Islands, geonameid: 1899402, point: [-16.08333, -161.58333], precision: country}
  por: {name: Porvoo, geonameid: 660561, point: [60.3923, 25.6651]}
  ust: {name: Ust-Luga, geonameid: 478036, point: [59.6675, 28.2871]}
  port: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  hon: {name: Hong Kong, geonameid: 1819729, point: [22.2783, 114.1747]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: raid, places: [por], start: 2024-12-29, end: 2024-12-29, date_precision: day, date_text: on Sunday, status: happened, actors: Police, targets: the tanker, main: true}
  e2: {type: other_crime, places: [gul], start: 2024-12-25, end: 2024-12-25, date_precision: day, date_text: on Christmas Day, status: happened, actors: the tanker, targets: a power cable, main: true}
  e3: {type: transport_change, places: [por], start: 2024-12-28, end: 2024-12-28, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: The Eagle M}
  e4: {type: arrest, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eight of its 24 crew}
  e5: {type: outage, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e6: {type: market, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the price of electricity}
  e7: {type: construction, places: [gul], start: 2025-07, end: 2025-07, date_precision: month, date_text: until July, status: planned, actors: ""}
  e8: {type: transport_change, places: [gul], start: 2024-12-27, end: 2024-12-27, date_precision: day, date_text: on Friday, status: happened, actors: The navy, targets: a patrol ship}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The alliance}
  e10: {type: other_accident, places: [gul], start: 2023-10, end: 2023-10, date_precision: month, date_text: In October 2023, status: happened, actors: a Chinese ship, targets: a gas pipe}
  e11: {type: trial, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: whose captain}
notes: ""
