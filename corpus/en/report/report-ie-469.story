---
id: report-ie-469
genre: report
country: IE
published: 2019-05-27
publisher: Moy Valley Herald
title: "Recount {ordered}(e1) in [Ballina](bal event) as final seats go to the wire"
---
A full recount has been {ordered}(e1) in the [Ballina](bal event) electoral area after just four votes separated two candidates for the last seat on [Mayo](may metonym org) County Council.

Returning officer Declan Gaughan {granted}(e1) the request shortly after 2am on Monday at the {count}(e2) centre in [Castlebar](cas event), where tallymen had been at work since Saturday morning. The {count}(e2) will {resume}(e3) at noon.

Sitting councillor Noreen Padden, of [Crossmolina](cro mention), had been due to be {eliminated}(e4) when her agent asked for the bundles to be checked again. "You'd be foolish not to, with four in it," she said.

Elsewhere in the county, there was a breakthrough for the Greens in [Westport](wes event), where teacher Oisín Kilbane {took}(e5) the third of four seats. In [Belmullet](bel event), two sitting members {lost out}(e6), while in [Claremorris](cla event) the {poll}(e7) was {topped}(e7) by a first-time candidate, Gráinne Fadden, who had {campaigned}(e8) on the closure of the town's garda district office.

Turnout in [Mayo](may event) was put at 58 per cent, down from 62 five years ago. It was a good deal lower in the cities: fewer than four in ten {voted}(e9) in parts of [Dublin](dub event) and in [Limerick](lim event), where a {plebiscite}(e10) on a directly elected mayor was {carried}(e10) by about 3,600 votes. Similar proposals were {rejected}(e11) in [Cork](cor event) and [Waterford](wat event).

In [Galway City](gal event), the former mayor Padraic Tierney {conceded}(e12) on Sunday evening, having held his seat since 1991. Counting for the [European](eur demonym org) Parliament's [Midlands–North-West](mid metonym) constituency, which takes in 13 counties from [Louth](lou mention) to [Donegal](don mention), is not likely to finish before Wednesday.

The new council {meets}(e13) on 7 June to {elect}(e14) a cathaoirleach. Among the first items will be the N5 road scheme between [Westport](wes mention) and [Turlough](tur event), on which work {began}(e15) earlier this year, and a row about housing in [Killala](kil mention) that led to a {walkout}(e16) from the chamber in March.

A candidate in [Swinford](swi event) {withdrew}(e17) a complaint to gardaí about torn posters.

---
places:
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  mid: {name: "Midlands–North-West", point: [53.9, -8.3], precision: area, radius_km: 120}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  lou: {name: County Louth, geonameid: 2962793, point: [53.9259, -6.4863], precision: division}
  don: {name: County Donegal, geonameid: 2964751, point: [54.8924, -8.0299], precision: division}
  tur: {name: Turlough, point: [53.887, -9.208]}
  bal: {name: Ballina, geonameid: 2966778, point: [54.1167, -9.1667]}
  cas: {name: Castlebar, geonameid: 2965654, point: [53.85, -9.3]}
  cro: {name: Crossmolina, geonameid: 2964980, point: [54.1, -9.3167]}
  wes: {name: Westport, geonameid: 2960970, point: [53.8, -9.5167]}
  bel: {name: Belmullet, geonameid: 2966208, point: [54.225, -9.9908]}
  cla: {name: Claremorris, geonameid: 2965471, point: [53.7167, -9.0]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  wat: {name: Waterford, geonameid: 2960992, point: [52.2583, -7.1119]}
  kil: {name: Killala, geonameid: 2963378, point: [54.2116, -9.2201]}
  swi: {name: Swinford, geonameid: 2961299, point: [53.9394, -8.9435]}
events:
  e1: {type: decision, places: [bal], start: 2019-05-27, end: 2019-05-27, date_precision: day, date_text: shortly after 2am on Monday, status: happened, actors: Returning officer Declan Gaughan, targets: A full recount, main: true}
  e2: {type: election, places: [cas], start: 2019-05-25, end: 2019-05-27, date_precision: day, date_text: since Saturday morning, status: happened, actors: "", main: true}
  e3: {type: election, places: [cas], start: 2019-05-27, end: 2019-05-27, date_precision: day, date_text: at noon, status: planned, actors: "", minor: true}
  e4: {type: election, places: [cas], start: 2019-05-27, end: 2019-05-27, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: Sitting councillor Noreen Padden, minor: true}
  e5: {type: election, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: teacher Oisín Kilbane, targets: the third of four seats}
  e6: {type: election, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two sitting members}
  e7: {type: election, places: [cla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "a first-time candidate, Gráinne Fadden"}
  e8: {type: election, places: [cla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gráinne Fadden, minor: true}
  e9: {type: election, places: [dub, lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: election, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a directly elected mayor}
  e11: {type: election, places: [cor, wat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Similar proposals}
  e12: {type: election, places: [gal], start: 2019-05-26, end: 2019-05-26, date_precision: day, date_text: on Sunday evening, status: happened, actors: the former mayor Padraic Tierney}
  e13: {type: meeting, places: [], start: 2019-06-07, end: 2019-06-07, date_precision: day, date_text: on 7 June, status: planned, actors: The new council, minor: true}
  e14: {type: appointment, places: [], start: 2019-06-07, end: 2019-06-07, date_precision: day, date_text: on 7 June, status: planned, actors: The new council, targets: a cathaoirleach}
  e15: {type: construction, places: [wes, tur], start: 2019, end: 2019, date_precision: year, date_text: earlier this year, status: happened, actors: "", targets: the N5 road scheme}
  e16: {type: protest, places: [], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: "", minor: true}
  e17: {type: decision, places: [swi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A candidate, targets: a complaint to gardaí about torn posters}
notes: ""
