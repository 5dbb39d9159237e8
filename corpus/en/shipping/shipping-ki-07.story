---
id: shipping-ki-07
genre: shipping
country: KI
published: 2019-10-15
publisher: Pacific Hulls
title: "Copra boat {overdue}(e1) in the [Gilberts](gil event)"
---
[TARAWA](tar dateline), Oct 15: An air {search}(e2) by a [New Zealand](nz mention) Orion found no sign on Monday of the Nei Matangare II, a 17-metre plywood catamaran with nine aboard that {left}(e1) [Betio](bet mention) last Thursday night for [Maiana](mai mention), a trip of some five hours.

The aircraft, out of [Auckland](auc mention) by way of [Nadi](nad mention), {covered}(e2) 9,000 square kilometres south and west of [Tarawa](tar mention), down towards [Abemama](abe mention). It will {fly again}(e3) today. A patrol boat has {sailed}(e4) from [Majuro](maj mention) in the [Marshall Islands](mh mention), 650 kilometres to the north.

The owner said that she carried rice, fuel in drums, two outboards and no radio. Three of those aboard are pupils at a school in [Bairiki](bai mention), going home for an aunt's wedding. Was she seen off [Nauru](nr event)? A tuna skipper, [Taiwanese](tw demonym), {thought}(e5) so on Saturday; he now thinks not.

Families {gathered}(e6) in the maneaba at [Tebikerai](teb event) to {pray}(e6). They have done so before. In 2009 a launch from [Nonouti](non mention) {broke up}(e7) on her way to [Betio](bet mention), and thirty-three {drowned}(e7).

---
places:
  gil: {name: Gilbert Islands, point: [0.5, 173.5], precision: area, radius_km: 400}
  tar: {name: Tarawa, geonameid: 2110257, point: [1.3278, 172.977], precision: near}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  bet: {name: Betio, geonameid: 2110248, point: [1.358, 172.9211], precision: near}
  mai: {name: Maiana, geonameid: 7521595, point: [0.9502, 173.0296], precision: area, radius_km: 10}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  abe: {name: Abemama, geonameid: 7521582, point: [0.4153, 173.8816], precision: area, radius_km: 12}
  maj: {name: Majuro, geonameid: 2113779, point: [7.0897, 171.3803]}
  mh: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
  bai: {name: Bairiki, geonameid: 7601762, point: [1.3292, 172.9752], precision: near}
  nr: {name: Nauru, geonameid: 2110425, point: [-0.517, 166.933], precision: country}
  tw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  teb: {name: Tebikerai, point: [0.92, 173.02], precision: near}
  non: {name: Nonouti, geonameid: 7521603, point: [-0.6858, 174.4259], precision: area, radius_km: 15}
events:
  e1: {type: sea_accident, places: [mai], start: 2019-10-10, end: 2019-10-10, date_precision: day, date_text: last Thursday night, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [tar, abe], start: 2019-10-14, end: 2019-10-14, date_precision: day, date_text: on Monday, status: happened, actors: a New Zealand Orion, main: true}
  e3: {type: rescue, places: [tar], start: 2019-10-15, end: 2019-10-15, date_precision: day, date_text: today, status: planned, actors: ""}
  e4: {type: rescue, places: [maj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: rescue, places: [nr], start: 2019-10-12, end: 2019-10-12, date_precision: day, date_text: on Saturday, status: denied, actors: "", minor: true}
  e6: {type: ceremony, places: [teb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: sea_accident, places: [bet], start: 2009, end: 2009, date_precision: year, date_text: In 2009, killed: 33, status: happened, actors: ""}
notes: ""
