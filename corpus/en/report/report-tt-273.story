---
id: report-tt-273
genre: report
country: TT
published: 2010-11-09
publisher: Trinidad Courier
title: "[Tobago](tob event) ferry {service}(e1) {resumes}(e1) after engine-room {fire}(e2)"
---
{Sailings}(e1) between [Port of Spain](por event) and [Scarborough](sca event) {resumed}(e1) yesterday morning, five days after a {fire}(e2) in the engine room of the fast ferry Spirit of the Isles {left}(e3) 1,400 passengers {stranded}(e3) over the Divali weekend.

The vessel {left}(e1) [Scarborough](sca event) at 6.30 a.m. with 388 people. Among them was Glenda Alleyne of [Point Fortin](poi mention), who had gone to [Charlotteville](cha mention) for a christening and {slept}(e4) three nights at the [Scarborough](sca event) library. "They give us a blanket and a sandwich, and that was Thursday," she said.

The {fire}(e2) {broke out}(e2) about a mile off [Maracas](mar event) on Wednesday night. Crew {extinguished}(e2) it in half an hour and the ship {limped}(e5) back to the capital on one engine, escorted by the Coast Guard. A second engineer, Kester Lashley, 29, of [Diego Martin](die mention), was {treated}(e6) for burns at the General Hospital and {discharged}(e6).

Works and Transport Minister Vincent Ramkissoon {told}(e7) the Senate on Friday that a seal had failed on a fuel line {replaced}(e8) in dry dock in [Martinique](mart event) in August. He {promised}(e9) refunds and {announced}(e10) that a vessel would be {chartered}(e11) from [Guadeloupe](gua mention) by Christmas.

Caribbean Airlines {put on}(e12) 17 extra flights from [Piarco](pia event), but hoteliers at [Crown Point](cro mention) and [Buccoo](buc mention) said they had {lost}(e13) bookings worth $3.2 million. The Chief Secretary of the [Tobago](tob metonym org) House of Assembly, Hilton Baynes, {accused}(e14) [Port of Spain](por metonym) of treating the island as an afterthought and {called}(e14) for control of the sea bridge to be {transferred}(e15).

It is the third {breakdown}(e16) since June. In 2008 {delays}(e17) led to a {scuffle}(e18) at the terminal in which two policemen were {hurt}(e18).

In [San Fernando](san event), meanwhile, maxi-taxi drivers {withdrew}(e19) their service for three hours on Monday over potholes on the [Mosquito Creek](mos event) stretch of the South Trunk Road. Commuters from [La Brea](lab mention) and [Siparia](sip mention) were {stranded}(e19). The drivers will {meet}(e20) the Permanent Secretary tomorrow.

---
places:
  tob: {name: Tobago, point: [11.24, -60.67], precision: area, radius_km: 20}
  por: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  sca: {name: Scarborough, geonameid: 3573703, point: [11.1823, -60.7353]}
  poi: {name: Point Fortin, geonameid: 3573899, point: [10.1741, -61.6841]}
  cha: {name: Charlotteville, point: [11.32, -60.55]}
  mar: {name: Maracas, point: [10.78, -61.43], precision: near}
  die: {name: Diego Martin, point: [10.72, -61.57]}
  mart: {name: Martinique, geonameid: 3570311, point: [14.66667, -61.0], precision: country}
  gua: {name: Guadeloupe, geonameid: 3579143, point: [16.25, -61.58333], precision: country}
  pia: {name: Piarco, point: [10.59, -61.34]}
  cro: {name: Crown Point, point: [11.15, -60.84]}
  buc: {name: Buccoo, point: [11.18, -60.8]}
  san: {name: San Fernando, geonameid: 3573738, point: [10.2797, -61.4684]}
  mos: {name: Mosquito Creek, point: [10.21, -61.53], precision: near}
  lab: {name: La Brea, point: [10.25, -61.62]}
  sip: {name: Siparia, geonameid: 3573681, point: [10.1453, -61.5074]}
events:
  e1: {type: transport_change, places: [por, sca], start: 2010-11-08, end: 2010-11-08, date_precision: day, date_text: yesterday morning, status: happened, actors: The vessel, main: true}
  e2: {type: fire, places: [mar], start: 2010-11-03, end: 2010-11-03, date_precision: day, date_text: on Wednesday night, injured: 1, status: happened, actors: "", targets: fast ferry Spirit of the Isles, main: true}
  e3: {type: transport_change, places: [tob], start: 2010-11-03, end: 2010-11-08, date_precision: day, date_text: over the Divali weekend, status: happened, actors: "", targets: "1,400 passengers"}
  e4: {type: displacement, places: [sca], start: null, end: null, date_precision: unknown, date_text: three nights, status: happened, actors: Glenda Alleyne, minor: true}
  e5: {type: transport_change, places: [por], start: 2010-11-03, end: 2010-11-03, date_precision: day, date_text: "", status: happened, actors: the ship, minor: true}
  e6: {type: medical, places: [por], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: Kester Lashley, minor: true}
  e7: {type: statement, places: [por], start: 2010-11-05, end: 2010-11-05, date_precision: day, date_text: on Friday, status: happened, actors: Vincent Ramkissoon, targets: the Senate}
  e8: {type: construction, places: [mart], start: 2010-08, end: 2010-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: a fuel line, minor: true}
  e9: {type: statement, places: [por], start: 2010-11-05, end: 2010-11-05, date_precision: day, date_text: "", status: happened, actors: Vincent Ramkissoon, targets: refunds, minor: true}
  e10: {type: statement, places: [por], start: 2010-11-05, end: 2010-11-05, date_precision: day, date_text: "", status: happened, actors: Vincent Ramkissoon, minor: true}
  e11: {type: deal, places: [gua], start: 2010-12, end: 2010-12, date_precision: month, date_text: by Christmas, status: planned, actors: "", targets: a vessel}
  e12: {type: transport_change, places: [pia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Caribbean Airlines, targets: 17 extra flights}
  e13: {type: earnings, places: [cro, buc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: hoteliers, targets: bookings}
  e14: {type: statement, places: [tob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hilton Baynes, targets: Port of Spain}
  e15: {type: decision, places: [tob], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: control of the sea bridge, minor: true}
  e16: {type: outage, places: [], start: 2010-06, end: 2010-11, date_precision: month, date_text: since June, status: happened, actors: "", minor: true}
  e17: {type: transport_change, places: [], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: "", minor: true}
  e18: {type: attack, places: [], start: 2008, end: 2008, date_precision: year, date_text: In 2008, injured: 2, status: happened, actors: "", targets: two policemen}
  e19: {type: strike, places: [san, mos], start: 2010-11-08, end: 2010-11-08, date_precision: day, date_text: on Monday, status: happened, actors: maxi-taxi drivers, targets: Commuters}
  e20: {type: meeting, places: [], start: 2010-11-10, end: 2010-11-10, date_precision: day, date_text: tomorrow, status: planned, actors: The drivers, targets: the Permanent Secretary}
notes: ""
