---
id: earnings-pg-27
genre: earnings
country: PG
published: 2025-08-28
publisher: Moresby Business
title: "Miner doubles {profit}(e1) as bridge and {landslide}(e2) slow ore"
---
[PORT MORESBY](port dateline): Gold miner Kagul Resources said on Wednesday its {net profit}(e1) for the half year to June rose to 412 million kina from 203 million, thanks to the price, although it shipped a tenth less ore.

A {landslide}(e2) in May {buried}(e2) 2 km of its haul road near [Porgera](por event); nobody was caught in it. In February a bridge on the highway at [Laiagam](lai event) had been {burned}(e3) by clansmen, four of whom were later {charged}(e4). Fuel was {flown in}(e5) from [Mount Hagen](mou event) for seven weeks.

The company will {hire}(e6) 350 people and pay an interim {dividend}(e7) of 11 toea. It has {dropped}(e8) a plan to {drill}(e9) on [Bougainville](bou event).

A {claim}(e10) by widows of 19 guards and trespassers {shot}(e11) since 2010 will be {heard}(e10) in [Lae](lae event) in October. "We do not accept the number," the managing director, Bruce Tolai, told reporters, before his flight to [Cairns](cai mention) was called.

The shares {closed up}(e12) 6% in [Sydney](syd event).

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
  e1: {type: earnings, places: [port], start: 2025-08-27, end: 2025-08-27, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e2: {type: landslide, places: [por], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: its haul road, main: true}
  e3: {type: fire, places: [lai], start: 2025-02, end: 2025-02, date_precision: month, date_text: In February, status: happened, actors: clansmen, targets: a bridge, main: true}
  e4: {type: charge, places: [lai], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: "", targets: four of whom}
  e5: {type: aid, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fuel, minor: true}
  e6: {type: career, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The company, targets: 350 people}
  e7: {type: earnings, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: decision, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, targets: a plan to drill}
  e9: {type: construction, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: trial, places: [lae], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: planned, actors: ""}
  e11: {type: shooting, places: [por], start: 2010, end: 2025, date_precision: year, date_text: since 2010, killed: 19, status: reported, actors: "", targets: 19 guards and trespassers}
  e12: {type: market, places: [syd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The shares}
notes: ""
