---
id: earnings-us-12
genre: earnings
country: US
published: 2019-11-05
publisher: Tri-County Shopper
title: "Bourbon Maker {Sees}(e1) {Tariff}(e2) Pinch; {Cuts}(e3) Shift In [Frankfort](fra event)"
---
[LOUISVILLE](lou dateline), [Ky.](ky dateline) — Old Benson Distilling {said}(e1) Tuesday its third-quarter profit {slid}(e1) 14 percent, to $61 million, as drinkers in [Europe](eur mention) balked at a 25 percent {tariff}(e2) that [Brussels](bru metonym) {slapped}(e2) on American whiskey in June 2018.

The company will {drop}(e3) the night shift at its bottling hall in [Frankfort](fra event), affecting 70, and {delay}(e4) warehouses in [Bardstown](bar event), [Nelson County](nel event). A barrel house there {collapsed}(e5) last year, spilling 9,000 barrels into a creek; in [Woodford County](woo event), one {burned}(e6) in July, and fish {died}(e7) as far as [Carrollton](car event), on the [Ohio](ohi mention).

Exports to [Germany](ger mention), [Spain](spa mention) and the [U.K.](uk mention) {fell}(e8) by a third. [Paris](par mention), [Kentucky](ken mention), where the firm was founded in 1871, will keep its still house. So will [Versailles](ver mention), down the road.

"We drink the same as ever in [Moscow](mos mention)," said the chief financial officer, Ray Tolliver. He meant [Idaho](ida mention), he told an analyst in [Toronto](tor mention), who'd asked; he's from there.

[Washington](was metonym) and [Brussels](bru metonym) are to {talk}(e9) on Nov. 13 about cars.

The stock {rose}(e10) 40 cents in [New York](new event).

---
places:
  lou: {name: Louisville, geonameid: 4299276, point: [38.2542, -85.7594]}
  ky: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  fra: {name: Frankfort, geonameid: 4292188, point: [38.2009, -84.8733]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  bar: {name: Bardstown, geonameid: 4283133, point: [37.8092, -85.4669]}
  nel: {name: Nelson County, geonameid: 4302277, point: [37.8031, -85.4659], precision: division}
  woo: {name: Woodford County, geonameid: 4313946, point: [38.0431, -84.7489], precision: division}
  car: {name: Carrollton, geonameid: 4287050, point: [38.6809, -85.1794]}
  ohi: {name: Ohio, point: [38.68, -85.19], precision: area, radius_km: 60}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  par: {name: Paris, geonameid: 4303602, point: [38.2098, -84.253]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  ver: {name: Versailles, geonameid: 4312057, point: [38.0526, -84.73]}
  mos: {name: Moscow, geonameid: 5601538, point: [46.7324, -117.0002]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: earnings, places: [lou], start: 2019-11-05, end: 2019-11-05, date_precision: day, date_text: Tuesday, status: happened, actors: Old Benson Distilling, main: true}
  e2: {type: sanction, places: [bru], start: 2018-06, end: 2018-06, date_precision: month, date_text: in June 2018, status: happened, actors: Brussels}
  e3: {type: layoffs, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The company, main: true}
  e4: {type: construction, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: collapse, places: [bar], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: ""}
  e6: {type: fire, places: [woo], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e7: {type: other_accident, places: [car], start: 2019-07, end: 2019-07, date_precision: month, date_text: "", status: happened, actors: ""}
  e8: {type: market, places: [ger, spa, uk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: meeting, places: [was, bru], start: 2019-11-13, end: 2019-11-13, date_precision: day, date_text: on Nov. 13, status: planned, actors: ""}
  e10: {type: market, places: [new], start: 2019-11-05, end: 2019-11-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
