---
id: shipping-us-17
genre: shipping
country: US
published: 2024-01-19
publisher: Gulf Marine Log
title: "Tanker {Aground}(e1) Off [Galveston](gal event); Channel {Closed}(e2)"
---
[GALVESTON, Texas](gal dateline), Jan 19 - A [Liberia](lib mention)-flagged tanker carrying 540,000 barrels of crude {ran aground}(e1) in {fog}(e3) off [Galveston](gal event) on Thursday, and the [Houston](hou event) Ship Channel was {closed}(e2) for 14 hours while tugs tried to free it, the Coast Guard said.

No oil was {spilled}(e4) and none of the 24 crew was hurt. The Ardent Heron, bound from [Corpus Christi](cor mention) for [Rotterdam](rot mention), left the fairway at 3:40 a.m. to avoid a shrimp boat, its master told investigators. It was {refloated}(e5) at high tide on Thursday night and {anchored}(e6) off [Bolivar Peninsula](bol event), where divers are to {inspect}(e7) the hull on Saturday.

Sixty-two ships were {waiting}(e8) on Friday morning, nineteen of them inbound for refineries in [Texas City](tex event), [Baytown](bay event) and [Pasadena](pas event). [Gulf Coast](gul event) gasoline futures {rose}(e9) 1.8%.

The {grounding}(e1) is the third in the district since November, when a bulk carrier {struck}(e10) a dock at [Port Arthur](por event) and two longshoremen were {killed}(e10). The National Transportation Safety Board {blamed}(e11) that {crash}(e10) on a failed rudder motor last week.

Heron Shipmanagement of [Athens](ath mention), which operates the tanker, paid a $1.2 million {fine}(e12) in 2021 after one of its vessels {dumped}(e13) bilge water off [Hawaii](haw event).

A pilot of the same company's Ardent Stork {fell}(e14) from a ladder outside [New Orleans](new event) on Jan. 2 and is still {missing}(e14).

---
places:
  gal: {name: Galveston, geonameid: 4692883, point: [29.3013, -94.7977]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  cor: {name: Corpus Christi, geonameid: 4683416, point: [27.8006, -97.3964]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  bol: {name: Bolivar Peninsula, point: [29.45, -94.6], precision: near}
  tex: {name: Texas City, geonameid: 4736134, point: [29.3838, -94.9027]}
  bay: {name: Baytown, geonameid: 4672731, point: [29.7355, -94.9774]}
  pas: {name: Pasadena, geonameid: 4717782, point: [29.6911, -95.2091]}
  por: {name: Port Arthur, geonameid: 4720039, point: [29.8852, -93.9423]}
  gul: {name: Gulf Coast, point: [29.2, -93.5], precision: area, radius_km: 400}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
events:
  e1: {type: sea_accident, places: [gal], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: A Liberia-flagged tanker, main: true}
  e2: {type: closure, places: [hou], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [gal], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: on Thursday, status: happened, actors: "", minor: true}
  e4: {type: other_accident, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: rescue, places: [gal], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: on Thursday night, status: happened, actors: ""}
  e6: {type: transport_change, places: [bol], start: 2024-01-18, end: 2024-01-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: investigation, places: [bol], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: on Saturday, status: planned, actors: divers}
  e8: {type: transport_change, places: [gal], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday morning, status: happened, actors: ""}
  e9: {type: market, places: [gul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: sea_accident, places: [por], start: 2023-11, end: 2023-11, date_precision: month, date_text: since November, killed: 2, status: happened, actors: a bulk carrier, targets: two longshoremen}
  e11: {type: investigation, places: [por], start: 2024-01-08, end: 2024-01-08, date_precision: week, date_text: last week, status: happened, actors: The National Transportation Safety Board}
  e12: {type: verdict, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: ""}
  e13: {type: other_accident, places: [haw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: one of its vessels}
  e14: {type: other_accident, places: [new], start: 2024-01-02, end: 2024-01-02, date_precision: day, date_text: on Jan. 2, status: happened, actors: "", targets: A pilot}
notes: ""
