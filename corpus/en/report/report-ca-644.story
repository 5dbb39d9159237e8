---
id: report-ca-644
genre: report
country: CA
published: 2018-11-14
publisher: Essex County Star
title: "[Windsor](win event) plant {loses}(e1) third shift; union {blames}(e2) new trade {pact}(e3)"
---
Some 1,500 workers at the assembly plant on Drouillard Road will be out of a job by September after Castleton Motors {announced}(e1) on Tuesday that it was {ending}(e1) the third shift.

The company said demand for minivans had {fallen}(e4) by a quarter in the [United States](uni event) since 2016. It will also {lay off}(e5) 310 people at a stamping plant in [Brampton](bra event) and {shut}(e6) a parts warehouse in [Mississauga](mis event).

Unifor Local 1473 president Dino Catenacci {accused}(e2) the company of moving work to [Saltillo](sal mention), [Mexico](mex mention), and to [Belvidere](bel mention), [Illinois](ill mention), before the ink was dry on the trade {agreement}(e3) that [Canada](can metonym), [Mexico](mex metonym) and the [U.S.](us metonym) {reached}(e3) on Sept. 30. The deal is to be {signed}(e7) on Nov. 30 in [Buenos Aires](bue event).

"There are families here with two incomes from that shift," Catenacci told reporters outside the union hall. Members will {meet}(e8) on Sunday at the Ciociaro Club in [Oldcastle](old event).

Mayor Sandra Whitlock {spoke}(e9) by phone with Premier Gord McAllister, who is on a trade {mission}(e10) in [Michigan](mic event), on Tuesday evening. The province offered help with retraining, she said, but no money for the plant.

The news {sent}(e11) shares of parts makers down in [Toronto](tor event). Two suppliers that deliver seats and dashboards just in time, in [Lakeshore](lak event) and in [Chatham](cha event), are {expected}(e12) to follow with cuts of their own, according to automotive analyst Farah Siddiqui of the University of [Windsor](win metonym org). Each job on the line supports between six and seven others, she said.

[Windsor](win mention), across the river from [Detroit](det mention), had an unemployment rate of 5.5 per cent in October. It was above 15 per cent in the summer of 2009, after plants in the city and in [Talbotville](tal event) {closed}(e13).

Steel and aluminum remain a sore point. The [American](ame demonym) {tariffs}(e14) of 25 and 10 per cent {imposed}(e14) in June are still in force, and [Ottawa](ott metonym) has {answered}(e15) with duties on goods from whiskey to lawn mowers. A mill in [Sault Ste. Marie](sau event) {reported}(e16) a quarterly {loss}(e16) of $18 million last week.

Production of the current model will {continue}(e17) on two shifts until at least 2023.

---
places:
  win: {name: Windsor, geonameid: 6182962, point: [42.3001, -83.0165]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sal: {name: Saltillo, geonameid: 3988086, point: [25.426, -100.9796]}
  bel: {name: Belvidere, geonameid: 4884453, point: [42.2639, -88.8443]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  old: {name: Oldcastle, point: [42.24, -82.95]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  lak: {name: Lakeshore, point: [42.24, -82.65]}
  cha: {name: Chatham, point: [42.41, -82.19]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  tal: {name: Talbotville, point: [42.8, -81.24]}
  sau: {name: Sault Ste. Marie, point: [46.52, -84.33]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bra: {name: Brampton, geonameid: 5907364, point: [43.6834, -79.7663]}
  mis: {name: Mississauga, geonameid: 6075357, point: [43.5789, -79.6583]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: layoffs, places: [win], start: 2019-09, end: 2019-09, date_precision: month, date_text: by September, status: planned, actors: Castleton Motors, targets: the third shift, main: true}
  e2: {type: statement, places: [win], start: 2018-11-13, end: 2018-11-13, date_precision: day, date_text: "", status: happened, actors: Dino Catenacci, targets: the company, main: true}
  e3: {type: agreement, places: [can, mex, us], start: 2018-09-30, end: 2018-09-30, date_precision: day, date_text: on Sept. 30, status: happened, actors: "Canada, Mexico and the U.S."}
  e4: {type: market, places: [uni], start: 2016, end: 2018, date_precision: year, date_text: since 2016, status: happened, actors: demand for minivans}
  e5: {type: layoffs, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Castleton Motors, targets: 310 people}
  e6: {type: closure, places: [mis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Castleton Motors, targets: a parts warehouse}
  e7: {type: agreement, places: [bue], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: on Nov. 30, status: planned, actors: ""}
  e8: {type: meeting, places: [old], start: 2018-11-18, end: 2018-11-18, date_precision: day, date_text: on Sunday, status: planned, actors: Members}
  e9: {type: meeting, places: [win], start: 2018-11-13, end: 2018-11-13, date_precision: day, date_text: on Tuesday evening, status: happened, actors: Mayor Sandra Whitlock, targets: Premier Gord McAllister, minor: true}
  e10: {type: visit, places: [mic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Premier Gord McAllister, minor: true}
  e11: {type: market, places: [tor], start: 2018-11-13, end: 2018-11-13, date_precision: day, date_text: "", status: happened, actors: shares of parts makers}
  e12: {type: layoffs, places: [lak, cha], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Two suppliers}
  e13: {type: closure, places: [win, tal], start: 2009, end: 2009, date_precision: year, date_text: the summer of 2009, status: happened, actors: "", minor: true}
  e14: {type: sanction, places: [ame], start: 2018-06, end: 2018-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Steel and aluminum}
  e15: {type: sanction, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ottawa, targets: goods}
  e16: {type: earnings, places: [sau], start: 2018-11-05, end: 2018-11-05, date_precision: week, date_text: last week, status: happened, actors: A mill}
  e17: {type: other, places: [win], start: 2023, end: 2023, date_precision: year, date_text: until at least 2023, status: planned, actors: "", minor: true}
notes: ""
