---
id: obituary-us-20
genre: obituary
country: US
published: 2020-11-19
publisher: Four Corners Sentinel
title: "Dolores Whitehorse, 86, Ran [Shiprock](shi event)'s Uranium Widows"
---
[FARMINGTON](far dateline), [N.M.](new dateline) — Dolores Begay Whitehorse, who at 31 buried a husband and then spent half a century making [Washington](was metonym) say why, {died}(e1) Nov. 12 at a hospital in [Farmington](far event) of complications of COVID-19. She was 86.

Harold Whitehorse mined uranium at [Cove](cov event), [Arizona](ari event), from 1949. He {died}(e2) of lung cancer in 1965. By 1979 she had listed 133 other widows, going from hogan to hogan in a pickup around [Red Valley](red event), [Lukachukai](luk event) and [Monument Valley](mon event), and in that year she {testified}(e3) before a Senate panel in [Grants](gra event).

On July 16, 1979, a dam at a mill in [Church Rock](chu event) {broke}(e4) and {sent}(e4) 94 million gallons of radioactive water down the [Puerco](pue event). She {drove}(e5) there the same evening and told children not to swim.

A {suit}(e6) brought in [Phoenix](pho event) {failed}(e6) in 1984. In 1990 Congress {passed}(e7) a compensation act; she was invited to the {signing}(e7) and stayed home to shear. She {received}(e8) $100,000 two years later and spent most of it on a dialysis van.

In 2005 the Navajo Nation {banned}(e9) mining of uranium. When a [Canadian](can demonym) company {applied}(e10) to drill near [Crownpoint](cro event) in 2012, she {sat}(e11) in a chair on the access road for nine days. It {withdrew}(e12).

She was born at [Teec Nos Pos](tee event) and is survived by five children. A {service}(e13) was held Monday in [Shiprock](shi event), by radio. "She'd want us apart and loud," said her daughter Verna, of [Tuba City](tub mention).

---
places:
  far: {name: Farmington, geonameid: 5467328, point: [36.7281, -108.2187]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  shi: {name: Shiprock, geonameid: 5491288, point: [36.7856, -108.687]}
  new: {name: New Mexico, geonameid: 5481136, point: [34.5003, -106.0008], precision: division}
  cov: {name: Cove, point: [36.56, -109.22], precision: near}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  red: {name: Red Valley, point: [36.59, -109.06], precision: near}
  luk: {name: Lukachukai, geonameid: 5303304, point: [36.4169, -109.2287]}
  mon: {name: Monument Valley, point: [36.98, -110.1], precision: near}
  gra: {name: Grants, geonameid: 5469841, point: [35.1476, -107.8526]}
  chu: {name: Church Rock, geonameid: 5461879, point: [35.5339, -108.5998]}
  pue: {name: Puerco, point: [35.5, -108.8], precision: near}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  cro: {name: Crownpoint, point: [35.678, -108.151]}
  tee: {name: Teec Nos Pos, geonameid: 5317014, point: [36.9211, -109.0857]}
  tub: {name: Tuba City, geonameid: 5318279, point: [36.135, -111.2399]}
events:
  e1: {type: death, places: [far], start: 2020-11-12, end: 2020-11-12, date_precision: day, date_text: Nov. 12, killed: 1, status: happened, actors: "", targets: Dolores Begay Whitehorse, main: true}
  e2: {type: death, places: [], start: 1965, end: 1965, date_precision: year, date_text: in 1965, killed: 1, status: happened, actors: "", targets: Harold Whitehorse}
  e3: {type: statement, places: [gra], start: 1979, end: 1979, date_precision: year, date_text: in that year, status: happened, actors: ""}
  e4: {type: other_accident, places: [chu], start: 1979-07-16, end: 1979-07-16, date_precision: day, date_text: "On July 16, 1979", status: happened, actors: "", main: true}
  e5: {type: transport_change, places: [chu], start: 1979-07-16, end: 1979-07-16, date_precision: day, date_text: the same evening, status: happened, actors: "", minor: true}
  e6: {type: trial, places: [pho], start: 1984, end: 1984, date_precision: year, date_text: in 1984, status: happened, actors: ""}
  e7: {type: legislation, places: [was], start: 1990, end: 1990, date_precision: year, date_text: In 1990, status: happened, actors: Congress}
  e8: {type: aid, places: [], start: 1992, end: 1992, date_precision: year, date_text: two years later, status: happened, actors: "", targets: She}
  e9: {type: legislation, places: [], start: 2005, end: 2005, date_precision: year, date_text: In 2005, status: happened, actors: the Navajo Nation}
  e10: {type: statement, places: [cro], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: a Canadian company, minor: true}
  e11: {type: protest, places: [cro], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: she}
  e12: {type: decision, places: [cro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: ceremony, places: [shi], start: 2020-11-16, end: 2020-11-16, date_precision: day, date_text: Monday, status: happened, actors: ""}
notes: ""
