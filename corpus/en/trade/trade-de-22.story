---
id: trade-de-22
genre: trade
country: DE
published: 2025-09-18
publisher: Cargo Europe Today
title: "Rail Freight {Crawls}(e1) on [Rhine](rhi event) After {Derailment}(e2); [Rotterdam](rot metonym) Sees Backlog"
---
Freight between [Rotterdam](rot mention) and [Basel](bas mention) was {running at a third}(e1) of its normal volume on Thursday after a train of 31 tank wagons {left the rails}(e2) at [Rastatt](ras event), in [Baden-Württemberg](bad event), and {leaked}(e3) 60,000 litres of heating oil.

Nobody was injured in the {accident}(e2) early on Tuesday. Some 320 residents of [Niederbühl](nie event) were {told to leave}(e4) their homes and {returned}(e5) on Wednesday night. DB said one of two tracks would {reopen}(e6) on Saturday at the earliest.

Up to 160 trains a day have been {diverted}(e1) by way of [Stuttgart](stu event) and [Singen](sin event), where {works}(e7) limit the line to one track, or through [Strasbourg](str event). "It is 2017 again," said Uwe Kallmeyer of the shippers' association in [Duisburg](dui mention), recalling the {collapse}(e8) of a tunnel at the same spot which {shut}(e9) the route for 51 days and cost two billion euros.

At [Kaub](kau event) the river itself {stood at 71}(e10) centimetres; barges sail half empty. Rates for [Karlsruhe](kar mention) {doubled}(e11) to 88 euros a tonne this week.

Steelmaker Brandt & Söhne {cut output}(e12) at [Kehl](keh event); a paper mill at [Albbruck](alb event) {stopped}(e13) a machine. [Bern](ber metonym) {offered}(e14) paths over the [Gotthard](got mention) at night. In [Genoa](gen event) dockers {refused}(e15) overtime for diverted boxes, and a planned one-day {strike}(e16) by signallers in [Antwerp](ant event) on Monday was dropped.

Police {ruled out}(e17) {sabotage}(e18), which had been suspected because of an {arson}(e19) attack on cables near [Düsseldorf](dus event) in July. A {hearing}(e20) in the Bundestag is set for next Wednesday.

---
places:
  rhi: {name: Rhine, point: [48.9, 8.1], precision: area, radius_km: 120}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  ras: {name: Rastatt, geonameid: 2850257, point: [48.8585, 8.2096]}
  bad: {name: Baden-Württemberg, geonameid: 2953481, point: [48.59, 9.0033], precision: division}
  nie: {name: Niederbühl, point: [48.84, 8.22], precision: near}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  sin: {name: Singen, geonameid: 2831924, point: [47.7593, 8.8403]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
  kau: {name: Kaub, geonameid: 2892101, point: [50.0883, 7.7607]}
  kar: {name: Karlsruhe, geonameid: 2892794, point: [49.0094, 8.4044]}
  keh: {name: Kehl, geonameid: 2891951, point: [48.573, 7.8152]}
  alb: {name: Albbruck, geonameid: 2958744, point: [47.5908, 8.1295]}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  got: {name: Gotthard, point: [46.56, 8.56], precision: near}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
events:
  e1: {type: transport_change, places: [rot, bas, stu, sin, str], start: 2025-09-18, end: 2025-09-18, date_precision: day, date_text: on Thursday, status: happened, actors: Up to 160 trains a day, main: true}
  e2: {type: rail_accident, places: [ras], start: 2025-09-16, end: 2025-09-16, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: a train of 31 tank wagons, main: true}
  e3: {type: other_accident, places: [ras], start: 2025-09-16, end: 2025-09-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [nie], start: 2025-09-16, end: 2025-09-16, date_precision: day, date_text: "", displaced: 320, displaced_qualifier: about, status: happened, actors: ""}
  e5: {type: displacement, places: [nie], start: 2025-09-17, end: 2025-09-17, date_precision: day, date_text: on Wednesday night, status: happened, actors: "", minor: true}
  e6: {type: opening, places: [ras], start: 2025-09-20, end: 2025-09-20, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
  e7: {type: construction, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: collapse, places: [ras], start: 2017, end: 2017, date_precision: year, date_text: 2017, status: happened, actors: "", targets: a tunnel}
  e9: {type: closure, places: [ras], start: 2017, end: 2017, date_precision: year, date_text: "", status: happened, actors: "", targets: a tunnel}
  e10: {type: drought, places: [kau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: market, places: [kar], start: 2025-09-15, end: 2025-09-15, date_precision: week, date_text: this week, status: happened, actors: ""}
  e12: {type: closure, places: [keh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Brandt & Söhne"}
  e13: {type: closure, places: [alb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a paper mill}
  e14: {type: aid, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bern}
  e15: {type: strike, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: dockers}
  e16: {type: strike, places: [ant], start: 2025-09-15, end: 2025-09-15, date_precision: day, date_text: on Monday, status: happened, negated: true, actors: signallers}
  e17: {type: investigation, places: [ras], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police}
  e18: {type: other_crime, places: [ras], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e19: {type: fire, places: [dus], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e20: {type: meeting, places: [], start: 2025-09-24, end: 2025-09-24, date_precision: day, date_text: next Wednesday, status: planned, actors: the Bundestag}
notes: ""
