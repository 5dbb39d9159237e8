---
id: report-us-302
genre: report
country: US
published: 2011-08-16
publisher: Tama-Toledo Prairie Press
title: "[Iowa](iow mention) town's only grocery {reopens}(e1) as co-op"
---
[DYSART](dys dateline), [Iowa](iow dateline) — When the Super Valu on Main Street {closed}(e2) in January, Lavonne Brandt, 84, had to ask her nephew to drive her 22 miles to [Vinton](vin mention) for bread.

On Monday morning she {bought}(e3) the first loaf at the Old Creamery Market, owned by 311 families who put in $250 each.

"It's a dollar forty more than in [Waterloo](wat mention), and I don't care," she said.

Towns of this size across [Iowa](iow mention) have lost groceries at a rate of about one a month, according to a study {published}(e4) in June by [Iowa](iow metonym org) State University in [Ames](ame mention). [Tama County](tam mention) had nine in 1980; it has four. The nearest store to the south is in [Traer](tra mention) or [Belle Plaine](bel mention), depending on which side of the county you live.

The group {raised}(e5) $162,000 in shares, supper {auctions}(e5) and a $40,000 grant from a foundation in [Cedar Rapids](ced mention). Volunteers {painted}(e6) and {hauled}(e6); coolers {came}(e6) from a bankrupt store in [Galesburg](gal event), [Illinois](ill event). Manager Rich Novotny, who {worked}(e7) in produce in [Marshalltown](mar event) for 16 years, has two full-time employees.

It will not be easy. Co-op groceries {opened}(e8) in [Clutier](clu event) and [Garwin](gar event), and neither lasted three years. Distributors require minimum orders. Last month's {windstorm}(e9), which {flattened}(e9) corn across [Tama](tama event) and [Benton](ben event) counties and {knocked out}(e10) power for four days, {spoiled}(e10) a first delivery of meat before it could be sold. Insurance covered half.

State Rep. Gail Ostrander said she would support a loan program if a bill is brought next session. [Kansas](kan mention) has had one since 2009.

"We'd be naive to think that people will pass by the Walmart forever because they feel good about it," said economist Neal Tvedt. "But the third owner of a store is usually the bank. Here it is the neighbors."

A ribbon {cutting}(e1) with the high school band {takes place}(e1) at 10 a.m. Saturday, during the town's {threshing show}(e11).

---
places:
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  dys: {name: Dysart, geonameid: 4854718, point: [42.1717, -92.3063]}
  vin: {name: Vinton, geonameid: 4880268, point: [42.1686, -92.0235]}
  wat: {name: Waterloo, geonameid: 4880889, point: [42.4928, -92.343]}
  ame: {name: Ames, geonameid: 4846834, point: [42.0347, -93.6199]}
  tam: {name: Tama County, geonameid: 4878233, point: [42.0748, -92.5294], precision: division}
  tra: {name: Traer, geonameid: 4878795, point: [42.1936, -92.4655]}
  bel: {name: Belle Plaine, geonameid: 4848106, point: [41.8969, -92.2782]}
  ced: {name: Cedar Rapids, geonameid: 4850751, point: [42.0083, -91.6441]}
  gal: {name: Galesburg, geonameid: 4893392, point: [40.9478, -90.3712]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  mar: {name: Marshalltown, geonameid: 4866371, point: [42.0494, -92.908]}
  clu: {name: Clutier, point: [42.06, -92.4]}
  gar: {name: Garwin, point: [42.09, -92.68]}
  tama: {name: Tama County, geonameid: 4878233, point: [42.0748, -92.5294], precision: division}
  ben: {name: Benton County, geonameid: 4848237, point: [42.0925, -92.0576], precision: division}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
events:
  e1: {type: opening, places: [dys], start: 2011-08-15, end: 2011-08-15, date_precision: day, date_text: On Monday morning, status: happened, actors: "", targets: the Old Creamery Market, main: true}
  e2: {type: closure, places: [dys], start: 2011-01, end: 2011-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: the Super Valu}
  e3: {type: deal, places: [dys], start: 2011-08-15, end: 2011-08-15, date_precision: day, date_text: On Monday morning, status: happened, actors: Lavonne Brandt, targets: the first loaf, minor: true}
  e4: {type: publication, places: [ame], start: 2011-06, end: 2011-06, date_precision: month, date_text: in June, status: happened, actors: Iowa State University, targets: a study, minor: true}
  e5: {type: aid, places: [dys], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The group, targets: "$162,000"}
  e6: {type: construction, places: [dys, gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volunteers, targets: coolers, minor: true}
  e7: {type: career, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rich Novotny, minor: true}
  e8: {type: opening, places: [clu, gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Co-op groceries, minor: true}
  e9: {type: storm, places: [tama, ben], start: 2011-07, end: 2011-07, date_precision: month, date_text: "Last month's", status: happened, actors: windstorm, targets: corn}
  e10: {type: outage, places: [tama, ben], start: 2011-07, end: 2011-07, date_precision: month, date_text: for four days, status: happened, actors: "", targets: power, minor: true}
  e11: {type: festival, places: [dys], start: 2011-08-20, end: 2011-08-20, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
