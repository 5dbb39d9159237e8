---
id: report-gb-308
genre: report
country: GB
published: 2018-04-12
publisher: Ridgeway Evening Post
title: "Jobs {blow}(e1) for [Swindon](swi event) as seat maker {picks}(e2) [Hungary](hun event)"
---
A car parts firm is to {end}(e1) production in [Swindon](swi event) next spring with the {loss}(e1) of 310 jobs after {choosing}(e2) [Hungary](hun event) for its next contract.

[Corsham](cor metonym org) Seating, which {moved}(e3) from [Corsham](cor event) in 1996, told staff at three {meetings}(e4) on Tuesday. The factory in [South Marston](sou event) supplies a single customer.

Union convenor Terry Allsopp said there were tears in the canteen. "People will tell you it's Brexit. Some of it is and some of it is plain old wages," he said.

The new line will be at [Kecskemét](kec event), where the company already has a warehouse. Managing director Alison Frear said decisions had to be taken two years before a model is launched and nobody could advise her what tariffs would be. About 40 design staff will {transfer}(e5) to [Warwick](war event).

South [Swindon](swi metonym) MP Robin Haylock plans to raise the matter at Prime Minister's Questions. The Department for Business said it was "disappointed" and that a rapid response team stood ready. Business groups say 2,000 people in [Wiltshire](wil mention) depend on the car industry; the council says it is more than twice that.

Redundancy terms have yet to be {negotiated}(e6). In 2013, a round of 800 job {cuts}(e7) at a car plant nearby was cushioned by voluntary departures.

Two other employers may absorb some of those affected. An online retailer is to {open}(e8) a distribution centre at [Symmetry Park](sym event) in September with 600 posts, and a hospital laundry in [Chippenham](chi event) is recruiting drivers.

But for press operators over 50, said Allsopp, neither is much use. "I've lads who've never filled in a form."

It has been a grim spring for the high street too. Toys R Us {closed}(e9) its doors in [Swindon](swi event) last week, the Maplin branch {shuts}(e10) on 30 April, and a restaurant group with outlets in [Bath](bat event) and [Cirencester](cir event) {went into administration}(e11) on Monday, {owing}(e11) £4m.

---
places:
  swi: {name: Swindon, geonameid: 2636389, point: [51.558, -1.7812]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  cor: {name: Corsham, point: [51.43, -2.19]}
  sou: {name: South Marston, point: [51.59, -1.72]}
  kec: {name: Kecskemét, geonameid: 3050434, point: [46.9062, 19.6913]}
  war: {name: Warwick, geonameid: 2634725, point: [52.2833, -1.5833]}
  wil: {name: Wiltshire, geonameid: 2633868, point: [51.3289, -1.9189], precision: division}
  sym: {name: Symmetry Park, point: [51.58, -1.72]}
  bat: {name: Bath, geonameid: 2656173, point: [51.3751, -2.3617]}
  chi: {name: Chippenham, geonameid: 2653144, point: [51.46, -2.1247]}
  cir: {name: Cirencester, geonameid: 2652995, point: [51.7193, -1.9714]}
events:
  e1: {type: layoffs, places: [swi, sou], start: 2019-03, end: 2019-05, date_precision: month, date_text: next spring, status: planned, actors: Corsham Seating, targets: 310 jobs, main: true}
  e2: {type: decision, places: [kec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A car parts firm, targets: Hungary, main: true}
  e3: {type: transport_change, places: [cor, swi], start: 1996, end: 1996, date_precision: year, date_text: in 1996, status: happened, actors: Corsham Seating, minor: true}
  e4: {type: meeting, places: [sou], start: 2018-04-10, end: 2018-04-10, date_precision: day, date_text: on Tuesday, status: happened, actors: Corsham Seating, targets: staff, minor: true}
  e5: {type: career, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: About 40 design staff, minor: true}
  e6: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Redundancy terms, minor: true}
  e7: {type: layoffs, places: [swi], start: 2013, end: 2013, date_precision: year, date_text: In 2013, status: happened, actors: a car plant nearby, targets: 800 job}
  e8: {type: opening, places: [sym], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, status: planned, actors: An online retailer, targets: a distribution centre}
  e9: {type: closure, places: [swi], start: 2018-04-02, end: 2018-04-02, date_precision: week, date_text: last week, status: happened, actors: Toys R Us}
  e10: {type: closure, places: [swi], start: 2018-04-30, end: 2018-04-30, date_precision: day, date_text: on 30 April, status: planned, actors: "", targets: the Maplin branch}
  e11: {type: layoffs, places: [bat, cir], start: 2018-04-09, end: 2018-04-09, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a restaurant group}
notes: ""
