---
id: news-iq-66
genre: news
country: IQ
published: 2025-07-18
publisher: Tigris Sun
title: "Mall {fire}(e1) kills 61 in [Kut](kut event) four days after {opening}(e2)"
---
Governor Haider al-Rubaie announced three days of {mourning}(e3) on Thursday after a {fire}(e1) at a shopping centre in eastern [Iraq](ira event) in which 61 people died, most of them suffocated in lavatories where they had sought safety.

The Corniche, five storeys high, had only been {inaugurated}(e2) on Saturday. The {blaze}(e1) started in perfumes on the second floor at about nine on Wednesday evening and was put out at four. Ambulances {took}(e4) the injured, the number of whom was not given, to hospitals as far off as [Numaniyah](num event) and [Baghdad](bag event). Forty-five people {got out}(e5) by way of a ladder held by bakers.

Fourteen bodies could not be recognised. {Charges}(e6) have been brought against the owner, who is abroad, and three officials {removed}(e7).

{Crowds}(e8) outside the council in [Kut](kut event) on Friday {demanded}(e8) that the governor himself go. By evening he had {resigned}(e9).

In [Hamdaniya](ham event), in September 2023, a {wedding}(e10) {blaze}(e11) claimed 119 lives.

---
places:
  kut: {name: Al-Kut, geonameid: 99131, point: [32.5128, 45.8182]}
  num: {name: Numaniyah, point: [32.55, 45.41]}
  ham: {name: Al-Hamdaniya, geonameid: 92430, point: [36.2709, 43.3776]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
events:
  e1: {type: fire, places: [kut], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: on Wednesday evening, killed: 61, status: happened, actors: "", main: true}
  e2: {type: opening, places: [kut], start: 2025-07-12, end: 2025-07-12, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: The Corniche}
  e3: {type: ceremony, places: [ira], start: 2025-07-17, end: 2025-07-17, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e4: {type: medical, places: [num, bag], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: "", status: happened, actors: Ambulances, targets: the injured, minor: true}
  e5: {type: rescue, places: [kut], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: "", status: happened, actors: bakers, targets: Forty-five people}
  e6: {type: charge, places: [kut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: resignation, places: [kut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three officials}
  e8: {type: protest, places: [kut], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: on Friday, status: happened, actors: Crowds, targets: the governor himself, main: true}
  e9: {type: resignation, places: [kut], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: By evening, status: happened, actors: he, main: true}
  e10: {type: marriage, places: [ham], start: 2023-09, end: 2023-09, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: fire, places: [ham], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September 2023, killed: 119, status: happened, actors: ""}
notes: ""
