---
id: news-iq-66
genre: news
country: IQ
published: 2025-07-18
publisher: Tigris Sun
title: "Mall fire {kills}(e1) 61 in [Kut](kut event) four days after {opening}(e2)"
---
Governor Haider al-Rubaie {announced}(e3) three days of mourning on Thursday after a {fire}(e1) at a shopping centre in eastern [Iraq](ira event) in which 61 people {died}(e1), most of them suffocated in lavatories where they had {sought}(e4) safety.

The Corniche, five storeys high, had only been {inaugurated}(e2) on Saturday. The blaze {started}(e1) in perfumes on the second floor at about nine on Wednesday evening and was {put}(e1) out at four. Ambulances {took}(e5) the injured, the number of whom was not given, to hospitals as far off as [Numaniyah](num event) and [Baghdad](bag event). Forty-five people {got}(e4) out by way of a ladder held by bakers.

Fourteen bodies could not be {recognised}(e6). Charges have been {brought}(e7) against the owner, who is abroad, and three officials {removed}(e8).

Crowds outside the council in [Kut](kut event) on Friday {demanded}(e9) that the governor himself go. By evening he had {resigned}(e10).

In [Hamdaniya](ham event), in September 2023, a wedding {blaze}(e11) {claimed}(e11) 119 lives.

---
places:
  kut: {name: Al-Kut, geonameid: 99131, point: [32.5128, 45.8182]}
  num: {name: Numaniyah, point: [32.55, 45.41]}
  ham: {name: Al-Hamdaniya, geonameid: 92430, point: [36.2709, 43.3776]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
events:
  e1: {type: fire, places: [kut, ira], start: 2025-07-16, end: 2025-07-17, date_precision: day, date_text: about nine on Wednesday evening, killed: 61, status: happened, actors: "", main: true}
  e2: {type: opening, places: [kut], start: 2025-07-12, end: 2025-07-12, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: The Corniche}
  e3: {type: ceremony, places: [], start: 2025-07-17, end: 2025-07-17, date_precision: day, date_text: on Thursday, status: planned, actors: Governor Haider al-Rubaie}
  e4: {type: rescue, places: [kut], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: "", status: happened, actors: bakers, targets: Forty-five people}
  e5: {type: medical, places: [num, bag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ambulances, targets: the injured}
  e6: {type: investigation, places: [kut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Fourteen bodies}
  e7: {type: charge, places: [kut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the owner}
  e8: {type: layoffs, places: [kut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three officials}
  e9: {type: protest, places: [kut], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: on Friday, status: happened, actors: Crowds, targets: the governor himself}
  e10: {type: resignation, places: [kut], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: By evening, status: happened, actors: he}
  e11: {type: fire, places: [ham], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September 2023, killed: 119, status: happened, actors: ""}
notes: ""
