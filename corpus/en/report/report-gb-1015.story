---
id: report-gb-1015
genre: report
country: GB
published: 2020-07-22
publisher: Enterprise West
title: "[Bristol](bri mention) biotech {signs}(e1) £12m deal with [Danish](dan demonym) insulin maker"
---
Severnbank Therapeutics, which is developing an insulin that switches itself on and off, has {signed}(e1) an agreement worth up to £12m with the [Danish](dan demonym) group Halvorsen Pharma, the companies {announced}(e1) today.

Under its terms, Halvorsen will have the right to license the molecule once the first trials in people are complete. Severnbank will receive £2.5m now and the rest if certain milestones are reached.

"Every person with type 1 diabetes makes about 180 decisions a day that you and I never have to think about," said Severnbank's chief executive, Dr Nikhil Barot. "Our hope is that one day they could make none. We are not there, and I'd caution anyone against reading this as a breakthrough. But it is a vote of confidence from people who know the field better than anybody."

The company was spun out of the [University of Bristol](bri metonym org) and has 23 staff at a science park near [Emersons Green](eme mention). Its technology is based on a cage-like sugar that holds the hormone and lets it go when there is too much glucose in the blood.

About 400,000 people in the [UK](uk mention) live with type 1 diabetes. The highest rates in the world are found in [Finland](fin mention) and on [Sardinia](sar mention), for reasons that nobody fully understands. In some countries in [Africa](afr mention), a child who develops the disease may survive for less than a year for want of insulin, although it costs only a few pounds to make.

Analysts at a [London](lon mention) broker said that smart insulins had a long history of disappointment. A large firm in [New Jersey](new mention) {bought}(e2) a rival start-up in 2010 for up to $500m and {gave up}(e3) its candidate some years later. "The mouse is an optimist. The human pancreas is not," they wrote.

Severnbank hopes to recruit its first 20 volunteers in [Cardiff](car mention) and [Southampton](sou mention) next spring, provided that regulators agree.

Halvorsen, based in [Aarhus](aar mention), employs 6,100 people and had sales of 14.8 billion kroner last year.

---
places:
  eme: {name: Emersons Green, point: [51.5, -2.48]}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  sar: {name: Sardinia, point: [40.1, 9.0], precision: division}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 3500}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  aar: {name: Århus, geonameid: 2624652, point: [56.1567, 10.2108]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  sou: {name: Southampton, geonameid: 2637487, point: [50.904, -1.4043]}
events:
  e1: {type: agreement, places: [], start: 2020-07-22, end: 2020-07-22, date_precision: day, date_text: today, status: happened, actors: Severnbank Therapeutics, targets: Halvorsen Pharma, main: true}
  e2: {type: deal, places: [], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: A large firm in New Jersey, targets: a rival start-up, minor: true}
  e3: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its candidate, minor: true}
notes: ""
