---
id: epidemic-iq-25
genre: epidemic
country: IQ
published: 2015-11-02
publisher: Tigris Desk
title: "{Cholera}(e1) Hits 2,200 in [Iraq](ira event) as Pilgrims {Arrive}(e2)"
---
[BAGHDAD](bag dateline) — The number of {cholera}(e1) cases in [Iraq](ira event) has risen to 2,217 since September, with six {deaths}(e1), and the disease has spread to [Bahrain](bah event), [Kuwait](kuw event) and [Iran](iran event), the health ministry and [Geneva](gen metonym) said on Monday.

Nearly all the provinces are touched. In [Abu Ghraib](abu event), west of [Baghdad](bag mention), where the water tank serves 80,000, men from the [Euphrates](eup mention) villages {beat}(e3) an engineer of the waterworks on Thursday; he has two broken ribs.

A vaccination {campaign}(e4) for 250,000 displaced people in 62 camps started on Saturday. {Shots}(e4) are given in [Dohuk](doh event), [Najaf](naj event) and [Basra](bas event). One nurse was {killed}(e5) on the way to the camp at [Khanaqin](kha event) when a {mine}(e5) went off under her bus, and four were hurt.

Millions of pilgrims will {walk}(e2) to [Karbala](kar event) before 3 December. Free kitchens along the road must now show a certificate. Health inspectors {closed}(e6) 41 of them last week.

{Rain}(e7) on Thursday, the heaviest for thirty years, {flooded}(e7) the capital; 58 people were {electrocuted}(e7). The {opening}(e8) of schools, planned for September and put off twice, was {delayed}(e9) again.

The last big {outbreak}(e10), in 2007, made 4,700 ill and {killed}(e10) 24. It began in [Kirkuk](kir event).

---
places:
  abu: {name: Abu Ghraib, point: [33.3, 44.06]}
  eup: {name: Euphrates, point: [33.4, 43.9], precision: area, radius_km: 60}
  doh: {name: Dohuk, point: [36.867, 42.99]}
  naj: {name: Najaf, point: [32.0, 44.33]}
  bas: {name: Basra, point: [30.508, 47.78]}
  kha: {name: Khanaqin, point: [34.348, 45.39]}
  kar: {name: Karbala, point: [32.616, 44.025]}
  kir: {name: Kirkuk, point: [35.468, 44.392]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  bah: {name: Bahrain, geonameid: 290291, point: [26.03333, 50.55], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: outbreak, places: [ira, bah, kuw, iran], start: 2015-09, end: 2015-11, date_precision: month, date_text: since September, killed: 6, status: happened, actors: "", main: true}
  e2: {type: visit, places: [kar], start: 2015-12, end: 2015-12, date_precision: month, date_text: before 3 December, status: planned, actors: Pilgrims}
  e3: {type: attack, places: [abu], start: 2015-10-29, end: 2015-10-29, date_precision: day, date_text: on Thursday, injured: 1, status: happened, actors: men from the Euphrates villages, targets: an engineer}
  e4: {type: medical, places: [doh, naj, bas], start: 2015-10-31, end: 2015-10-31, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e5: {type: bombing, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, injured: 4, status: happened, actors: "", targets: One nurse, main: true}
  e6: {type: closure, places: [], start: 2015-10-26, end: 2015-10-26, date_precision: week, date_text: last week, status: happened, actors: Health inspectors}
  e7: {type: flood, places: [bag], start: 2015-10-29, end: 2015-10-29, date_precision: day, date_text: on Thursday, killed: 58, status: happened, actors: "", main: true}
  e8: {type: opening, places: [ira], start: 2015-09, end: 2015-09, date_precision: month, date_text: for September, status: happened, negated: true, actors: ""}
  e9: {type: decision, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: outbreak, places: [kir], start: 2007, end: 2007, date_precision: year, date_text: in 2007, killed: 24, status: happened, actors: ""}
notes: ""
