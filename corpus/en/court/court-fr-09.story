---
id: court-fr-09
genre: court
country: FR
published: 2019-12-20
publisher: Hexagon News Agency
title: "Telecom Bosses {Convicted}(e1) Over Wave of {Suicides}(e2)"
---
[PARIS](par dateline) (HNA) – A [Paris](par metonym) court on Friday {jailed}(e1) three former executives of a telephone company for four months each over a reorganisation that {drove}(e2) dozens of employees to take their lives, the first {verdict}(e1) of its kind in [France](fra event).

The firm itself was {fined}(e1) 75,000 euros. Eight months of each term were {suspended}(e1). The former chairman, Didier Chastel, 74, who had {told}(e3) managers in 2006 that 22,000 people would {leave}(e4) "by the window or by the door", announced that he would {appeal}(e5).

The court {examined}(e6) 39 cases from [Annecy](ann event), [Marseille](mar event), [Strasbourg](str event) and [Troyes](tro event). Nineteen workers {killed}(e2) themselves between 2007 and 2010 and twelve {tried}(e2) to. A technician in [Troyes](tro event) {stabbed}(e2) himself in a meeting and {survived}(e2); a woman of 32 {jumped}(e2) from a fifth floor in [Paris](par event) in September 2009, after an e-mail to her father.

The {trial}(e7), from May to July, {filled}(e7) a hall on the [Île de la Cité](ile event). Widows {embraced}(e8) after the reading of the judgment. "It's not prison I wanted, it was the word guilty," said one, from [Besançon](bes mention).

The group, {renamed}(e9) in 2013, has {set up}(e10) a fund for victims. Its shares were {unchanged}(e11).

Elsewhere, judges in [Lille](lil event) {ordered}(e12) a care-home chain to {reinstate}(e13) two nurses {dismissed}(e14) in March, and prosecutors in [Nanterre](nan event) {opened}(e15) an inquiry into harassment at a video-game studio whose office in [Montreuil](mon event) was {searched}(e16) on Wednesday.

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
  e1: {type: verdict, places: [par, fra], start: 2019-12-20, end: 2019-12-20, date_precision: day, date_text: on Friday, status: happened, actors: A Paris court, targets: three former executives, main: true}
  e2: {type: death, places: [ann, mar, str, tro, par], start: 2007, end: 2010, date_precision: year, date_text: between 2007 and 2010, killed: 19, status: happened, actors: "", targets: employees}
  e3: {type: statement, places: [], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: Didier Chastel}
  e4: {type: layoffs, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e5: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Didier Chastel}
  e6: {type: trial, places: [ann, mar, str, tro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The court}
  e7: {type: trial, places: [ile], start: 2019-05, end: 2019-07, date_precision: month, date_text: from May to July, status: happened, actors: ""}
  e8: {type: other, places: [par], start: 2019-12-20, end: 2019-12-20, date_precision: day, date_text: "", status: happened, actors: Widows}
  e9: {type: decision, places: [], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: ""}
  e10: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The group}
  e11: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: ""}
  e12: {type: verdict, places: [lil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: judges, targets: a care-home chain}
  e13: {type: career, places: [lil], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e14: {type: layoffs, places: [lil], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: two nurses}
  e15: {type: investigation, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: prosecutors}
  e16: {type: raid, places: [mon], start: 2019-12-18, end: 2019-12-18, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
notes: ""
