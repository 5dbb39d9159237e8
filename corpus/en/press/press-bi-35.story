---
id: press-bi-35
genre: press
country: BI
published: 2025-03-07
publisher: Inter-Agency Desk
title: "Refugee Update: {Arrivals}(e1) at [Rugombo](rug event)"
---
As of Thursday, 63,000 people had {crossed}(e1) into [Burundi](bur event) since 1 February, most of them by swimming or on tyres over the [Rusizi](rus event). At least 14, among them three small children, have {drowned}(e2).

Some 45,000 are {crowded}(e3) in the stadium at [Rugombo](rug event). It has {rained}(e4) for five nights. Two {births}(e5) and one {stabbing}(e6) were reported yesterday. {Cholera}(e7) has not been found so far.

A convoy {moved}(e8) 1,120 persons on Wednesday to [Musenyi](mus event), eight hours away; 300 of those due to go had {left}(e9) for the hills overnight.

The border post of [Gatumba](gat event), {closed}(e10) on 15 February, remains {shut}(e10). Food for ten days was {delivered}(e11) from [Bujumbura](buj mention).

---
places:
  rug: {name: Rugombo, point: [-2.85, 29.07], precision: near}
  rus: {name: Rusizi, point: [-3.1, 29.2], precision: area, radius_km: 40}
  mus: {name: Musenyi, point: [-3.97, 30.0], precision: near}
  gat: {name: Gatumba, geonameid: 425309, point: [-3.3333, 29.25]}
  buj: {name: Bujumbura, geonameid: 425378, point: [-3.3819, 29.3614]}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
events:
  e1: {type: displacement, places: [bur], start: 2025-02-01, end: 2025-03-06, date_precision: day, date_text: since 1 February, displaced: 63000, status: happened, actors: "", targets: "63,000 people", main: true}
  e2: {type: other_accident, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", killed: 14, killed_qualifier: at_least, status: happened, actors: "", targets: "At least 14, among them three small children", main: true}
  e3: {type: displacement, places: [rug], start: null, end: null, date_precision: unknown, date_text: "", displaced: 45000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 45,000"}
  e4: {type: extreme_weather, places: [rug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: medical, places: [rug], start: 2025-03-06, end: 2025-03-06, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e6: {type: attack, places: [rug], start: 2025-03-06, end: 2025-03-06, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e7: {type: outbreak, places: [rug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: displacement, places: [mus], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: on Wednesday, displaced: 1120, status: happened, actors: A convoy, targets: "1,120 persons"}
  e9: {type: displacement, places: [rug], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: overnight, displaced: 300, status: happened, actors: 300 of those due to go, minor: true}
  e10: {type: closure, places: [gat], start: 2025-02-15, end: 2025-02-15, date_precision: day, date_text: on 15 February, status: happened, actors: "", targets: The border post of Gatumba}
  e11: {type: aid, places: [rug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
