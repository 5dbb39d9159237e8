---
id: earnings-pg-27
genre: earnings
country: PG
published: 2025-08-28
publisher: Moresby Business
title: "Miner {doubles}(e1) profit as {bridge}(e2) and {landslide}(e3) slow ore"
---
[PORT MORESBY](port dateline): Gold miner Kagul Resources said on Wednesday its net profit for the half year to June {rose}(e1) to 412 million kina from 203 million, thanks to the price, although it {shipped}(e4) a tenth less ore.

A {landslide}(e3) in May {buried}(e3) 2 km of its haul road near [Porgera](por event); nobody was {caught}(e3) in it. In February a bridge on the highway at [Laiagam](lai event) had been {burned}(e2) by clansmen, four of whom were later {charged}(e5). Fuel was {flown}(e6) in from [Mount Hagen](mou event) for seven weeks.

The company will {hire}(e7) 350 people and {pay}(e8) an interim dividend of 11 toea. It has {dropped}(e9) a plan to drill on [Bougainville](bou event).

A claim by widows of 19 guards and trespassers {shot}(e10) since 2010 will be {heard}(e11) in [Lae](lae event) in October. "We do not {accept}(e12) the number," the managing director, Bruce Tolai, told reporters, before his flight to [Cairns](cai mention) was {called}(e13).

The shares {closed}(e14) up 6% in [Sydney](syd event).

---
places:
  por: {name: Porgera, geonameid: 2088143, point: [-5.463, 143.148]}
  lai: {name: Laiagam, point: [-5.5, 143.49], precision: near}
  mou: {name: Mount Hagen, geonameid: 2090409, point: [-5.8575, 144.2306]}
  bou: {name: Bougainville, point: [-6.2, 155.2], precision: area, radius_km: 100}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  cai: {name: Cairns, geonameid: 2172797, point: [-16.9237, 145.7661]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  port: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
events:
  e1: {type: earnings, places: [port], start: 2025-01, end: 2025-06, date_precision: month, date_text: for the half year to June, status: happened, actors: Gold miner Kagul Resources, main: true}
  e2: {type: fire, places: [lai], start: 2025-02, end: 2025-02, date_precision: month, date_text: In February, status: happened, actors: clansmen, targets: a bridge}
  e3: {type: landslide, places: [por], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, killed: 0, status: happened, actors: "", targets: its haul road}
  e4: {type: deal, places: [], start: 2025-01, end: 2025-06, date_precision: month, date_text: "", status: happened, actors: it, targets: a tenth less ore}
  e5: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: later, status: happened, actors: "", targets: four of whom}
  e6: {type: transport_change, places: [mou], start: null, end: null, date_precision: unknown, date_text: for seven weeks, status: happened, actors: "", targets: Fuel}
  e7: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The company, targets: 350 people}
  e8: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The company}
  e9: {type: decision, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, targets: a plan to drill}
  e10: {type: shooting, places: [], start: 2010, end: 2025, date_precision: year, date_text: since 2010, killed: 19, status: happened, actors: "", targets: 19 guards and trespassers}
  e11: {type: trial, places: [lae], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: planned, actors: ""}
  e12: {type: statement, places: [], start: 2025-08-27, end: 2025-08-27, date_precision: day, date_text: "", status: denied, actors: Bruce Tolai}
  e13: {type: transport_change, places: [port], start: 2025-08-27, end: 2025-08-27, date_precision: day, date_text: "", status: happened, actors: "", targets: his flight}
  e14: {type: market, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The shares}
notes: ""
