---
id: court-fr-09
genre: court
country: FR
published: 2019-12-20
publisher: Hexagon News Agency
title: "Telecom Bosses {Convicted}(e1) Over Wave of {Suicides}(e2)"
---
[PARIS](par dateline) (HNA) – A [Paris](par metonym) court on Friday {jailed}(e1) three former executives of a telephone company for four months each over a {reorganisation}(e3) that drove dozens of employees to {take their lives}(e2), the first {verdict}(e1) of its kind in [France](fra event).

The firm itself was {fined}(e4) 75,000 euros. Eight months of each term were suspended. The former chairman, Didier Chastel, 74, who had {told}(e5) managers in 2006 that 22,000 people would leave "by the window or by the door", announced that he would {appeal}(e6).

The court {examined}(e9) 39 cases from [Annecy](ann event), [Marseille](mar event), [Strasbourg](str event) and [Troyes](tro event). Nineteen workers {killed themselves}(e2) between 2007 and 2010 and twelve tried to. A technician in [Troyes](tro event) {stabbed himself}(e7) in a meeting and survived; a woman of 32 {jumped}(e8) from a fifth floor in [Paris](par event) in September 2009, after an e-mail to her father.

The {trial}(e9), from May to July, filled a hall on the [Île de la Cité](ile event). Widows embraced after the reading of the {judgment}(e1). "It's not prison I wanted, it was the word guilty," said one, from [Besançon](bes mention).

The group, {renamed}(e10) in 2013, has {set up a fund}(e11) for victims. Its shares were unchanged.

Elsewhere, judges in [Lille](lil event) {ordered}(e12) a care-home chain to reinstate two nurses {dismissed}(e13) in March, and prosecutors in [Nanterre](nan event) opened an {inquiry}(e14) into harassment at a video-game studio whose office in [Montreuil](mon event) was {searched}(e15) on Wednesday.

---
places:
  ile: {name: Île de la Cité, point: [48.855, 2.346], precision: near}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ann: {name: Annecy, geonameid: 3037543, point: [45.9088, 6.1257]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  tro: {name: Troyes, geonameid: 2971549, point: [48.3007, 4.0852]}
  bes: {name: Besançon, geonameid: 3033123, point: [47.2488, 6.0182]}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  nan: {name: Nanterre, geonameid: 2990970, point: [48.892, 2.2067]}
  mon: {name: Montreuil, geonameid: 2992090, point: [48.8642, 2.4432]}
events:
  e1: {type: verdict, places: [par], start: 2019-12-20, end: 2019-12-20, date_precision: day, date_text: on Friday, status: happened, actors: A Paris court, targets: three former executives, main: true}
  e2: {type: death, places: [fra], start: 2007, end: 2010, date_precision: year, date_text: between 2007 and 2010, killed: 19, status: happened, actors: "", targets: employees, main: true}
  e3: {type: layoffs, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: verdict, places: [par], start: 2019-12-20, end: 2019-12-20, date_precision: day, date_text: "", status: happened, actors: A Paris court, targets: three former executives}
  e5: {type: statement, places: [], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: Didier Chastel, minor: true}
  e6: {type: trial, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Didier Chastel}
  e7: {type: other, places: [tro], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: employees, minor: true}
  e8: {type: death, places: [par], start: 2009-09, end: 2009-09, date_precision: month, date_text: in September 2009, killed: 1, status: happened, actors: "", targets: employees}
  e9: {type: trial, places: [ile], start: 2019-05, end: 2019-07, date_precision: month, date_text: from May to July, status: happened, actors: The court}
  e10: {type: decision, places: [], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: "", minor: true}
  e11: {type: aid, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The group}
  e12: {type: verdict, places: [lil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: judges, targets: a care-home chain}
  e13: {type: layoffs, places: [lil], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: two nurses}
  e14: {type: investigation, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: raid, places: [mon], start: 2019-12-18, end: 2019-12-18, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
notes: ""
