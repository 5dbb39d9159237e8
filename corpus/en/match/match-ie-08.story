---
id: match-ie-08
genre: match
country: IE
published: 2018-07-09
publisher: Slieve Bloom Leader
title: "[Offaly](ofy metonym)'s day, by one hop of the ball"
---
[Thurles](thu dateline), Sunday night

He didn't mean it. Donal Hehir, of [Birr](bir mention), said so before anyone could ask.

But the ball that he {struck}(e1) from the sideline with the clock in the red rose off a divot, went over the shoulder of [Laois](lao metonym)'s goalkeeper, and {settled}(e1) the {game}(e1): [Offaly](ofy metonym) 2-19, [Laois](lao metonym) 2-18. Some 14,000 of us saw it at [Semple Stadium](sem event), more than had come from both counties together, since [Tipperary](tip mention) people will watch anything with a stick in it.

The lead changed nine times. [Laois](lao metonym) had four points in a row from a [Portlaoise](por mention) schoolteacher, Enda Phelan; his sister Aoife, on the public address, forgot herself and {cheered}(e2).

Two supporters from [Tullamore](tul mention) were hurt when a barrier {gave}(e3) at the [Killinan End](kil event). A {row}(e4) in [Liberty Square](lib event) afterwards brought three {arrests}(e5).

Down in [Cork](cor event), [Waterford](wat metonym) {drew}(e6) with [Westmeath](wes metonym), and must {go again}(e7) on Saturday in [Mullingar](mul event).

[Offaly](ofy metonym) now {face}(e8) [Wexford](wex metonym) at [Croke Park](cro event) on July 22. Hehir will be in [Dublin](dub mention) before then: he has a driving {test}(e9) in [Finglas](fin mention).

---
places:
  ofy: {name: County Offaly, point: [53.23, -7.72], precision: division, radius_km: 25}
  thu: {name: Thurles, geonameid: 2961214, point: [52.6819, -7.8022]}
  bir: {name: Birr, geonameid: 2966154, point: [53.0914, -7.9133]}
  lao: {name: County Laois, geonameid: 2963031, point: [53.0116, -7.3296], precision: division}
  sem: {name: Semple Stadium, point: [52.6811, -7.8247], precision: exact, near: thu}
  tip: {name: Tipperary, geonameid: 2961191, point: [52.355, -7.7039], precision: division}
  por: {name: Portlaoise, geonameid: 2962026, point: [53.0344, -7.2998]}
  tul: {name: Tullamore, geonameid: 2961086, point: [53.2739, -7.4889]}
  kil: {name: Killinan End, point: [52.6815, -7.8235], precision: exact, near: thu}
  lib: {name: Liberty Square, point: [52.6795, -7.8125], precision: near, near: thu}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  wat: {name: Waterford, geonameid: 11611446, point: [52.1994, -7.3028], precision: division}
  wes: {name: County Westmeath, geonameid: 2960972, point: [53.5252, -7.4553], precision: division}
  mul: {name: An Muileann gCearr, geonameid: 2962361, point: [53.5247, -7.3385]}
  wex: {name: County Wexford, geonameid: 2960963, point: [52.4423, -6.5852], precision: division}
  cro: {name: Croke Park, point: [53.3607, -6.2511], precision: exact, near: dub}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  fin: {name: Finglas, point: [53.39, -6.3], precision: near, near: dub}
events:
  e1: {type: match, places: [sem], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: Sunday, status: happened, actors: Offaly, targets: Laois, main: true}
  e2: {type: match, places: [sem], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: collapse, places: [kil], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: "", injured: 2, status: happened, actors: ""}
  e4: {type: attack, places: [lib], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: arrest, places: [lib], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: "", arrested: 3, status: happened, actors: ""}
  e6: {type: match, places: [cor], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: "", status: happened, actors: Waterford, targets: Westmeath}
  e7: {type: match, places: [mul], start: 2018-07-14, end: 2018-07-14, date_precision: day, date_text: on Saturday, status: planned, actors: Waterford, targets: Westmeath}
  e8: {type: match, places: [cro], start: 2018-07-22, end: 2018-07-22, date_precision: day, date_text: on July 22, status: planned, actors: Offaly, targets: Wexford}
  e9: {type: education, places: [fin], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
