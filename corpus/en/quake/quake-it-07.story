---
id: quake-it-07
genre: quake
country: IT
published: 2016-10-27
publisher: Corriere delle Marche
title: "\"Everything moved twice\""
---
[Camerino](cam dateline), 27 October

Two hours lay between the first {blow}(e1) and the {second}(e3), and in those two hours the people of [Visso](vis event), [Ussita](uss event) and [Castelsantangelo sul Nera](cas event) {left}(e2) their houses. That is why nobody was crushed in them.

The second {shock}(e3), 5.9, at 9:18 on Wednesday evening, {finished}(e3) the tower of Santa Maria in Via here in [Camerino](cam event) and the front of the church of San Salvatore at [Campi di Norcia](camp event). A man of 73 {died}(e4) of a heart attack in [Tolentino](tol event). In [Rome](rom event) the chandeliers of the foreign ministry {chimed}(e5); [Naples](nap event), [Florence](flo event) and even [Venice](ven event) {felt}(e5) it.

It had {rained}(e6) all day. Coaches {took}(e7) four thousand people to hotels on the coast, at [Porto Recanati](por event) and [Civitanova](civ event), out of season, with the heating off.

In August nearly 300 {died}(e8) at [Amatrice](ama event), [Accumoli](acc event) and [Arquata](arq event), fifty kilometres south. The faults are cousins, said an engineer from [L'Aquila](laq mention), a city which has been {rebuilding}(e9) since 2009.

The University of [Camerino](cam metonym org), founded in 1336, will {teach}(e10) on line from Monday, or in [Matelica](mat event).

---
places:
  cam: {name: Camerino, point: [43.135, 13.068]}
  vis: {name: Visso, point: [42.93, 13.088]}
  uss: {name: Ussita, point: [42.944, 13.138]}
  cas: {name: Castelsantangelo sul Nera, point: [42.894, 13.153]}
  camp: {name: Campi di Norcia, point: [42.85, 13.09], precision: near}
  tol: {name: Tolentino, geonameid: 3165595, point: [43.2092, 13.2852]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  flo: {name: Florence, geonameid: 3176959, point: [43.7792, 11.2463]}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  por: {name: Porto Recanati, geonameid: 3170075, point: [43.433, 13.6616]}
  civ: {name: Civitanova, point: [43.307, 13.728]}
  ama: {name: Amatrice, point: [42.628, 13.289]}
  acc: {name: Accumoli, point: [42.694, 13.247]}
  arq: {name: Arquata, point: [42.772, 13.296]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
  mat: {name: Matelica, point: [43.256, 13.009]}
events:
  e1: {type: earthquake, places: [vis, uss, cas], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [vis, uss, cas], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: earthquake, places: [cam, camp], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", main: true}
  e4: {type: death, places: [tol], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: "", killed: 1, status: happened, actors: ""}
  e5: {type: earthquake, places: [rom, nap, flo, ven], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: extreme_weather, places: [cam], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: all day, status: happened, actors: "", minor: true}
  e7: {type: displacement, places: [por, civ], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: "", displaced: 4000, displaced_qualifier: about, status: happened, actors: ""}
  e8: {type: earthquake, places: [ama, acc, arq], start: 2016-08, end: 2016-08, date_precision: month, date_text: In August, killed: 300, killed_qualifier: about, status: happened, actors: ""}
  e9: {type: construction, places: [laq], start: 2009, end: 2009, date_precision: year, date_text: since 2009, status: happened, actors: ""}
  e10: {type: education, places: [mat], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: from Monday, status: planned, actors: ""}
notes: ""
