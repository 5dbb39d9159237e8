---
id: report-ht-629
genre: report
country: HT
published: 2016-10-23
publisher: Caribbean Relief Network
title: "[Haiti](hai event): Hurricane recovery and cholera - Update 14"
---
Nineteen days after Hurricane Mathilde {struck}(e1) the southern peninsula, an estimated 1.4 million people need assistance. The official toll stands at 546 {dead}(e1) and 438 {injured}(e1); local authorities in [Grand'Anse](gra event) and [Sud](sud event) put it at close to 900. More than 140,000 people remain in shelters.

Access. National Road 7 between [Les Cayes](les event) and [Jérémie](jer event) was {cleared}(e2) on 17 October by [Brazilian](bra demonym) military engineers. The bridge at [Petit-Goâve](pet event), {swept away}(e1) on 4 October, has been {replaced}(e3) by a ford that cannot be used after rain. [Port-à-Piment](por event) and [Les Irois](lesi event) can be reached by sea only.

Cholera. 3,423 suspected {cases}(e4) have been {recorded}(e4) since 4 October, with 61 {deaths}(e4). In [Randel](ran event), in the hills above [Chardonnières](cha mention), the treatment centre {lost}(e1) its roof and patients were {treated}(e5) in a church. One million doses of vaccine from [Copenhagen](cop mention) {arrived}(e6) in [Port-au-Prince](port event) on 18 October. {Vaccination}(e7) is to {start}(e7) in 16 communes on 8 November.

Food. Up to 90 per cent of crops and breadfruit trees are lost in coastal communes. The Network has {given}(e8) dry rations to 11,200 households in [Dame-Marie](dam event), [Anse-d'Hainault](ans event) and [Roseaux](ros event). A convoy of three lorries was {stopped}(e9) and {emptied}(e9) by young men at a barricade near [Carrefour Charles](car event) on 15 October; a driver was {hit}(e9) with a machete. Distributions there are {suspended}(e10).

Schools. 774 schools are damaged. Lessons {resumed}(e11) in most of [Nippes](nip event) on Monday, but 86 buildings in [Torbeck](tor event) and [Camp-Perrin](cam event) are used as shelters.

Politics. The presidential {election}(e12), originally set for 9 October, has been {postponed}(e12) to 20 November.

Elsewhere. In [Cuba](cub event), the storm {tore down}(e13) much of [Baracoa](bar event) without loss of life, thanks to the {evacuation}(e14) of 380,000 people. A smaller emergency operation in the [Bahamas](bah event) was {closed}(e15) on 20 October.

Funding. The flash appeal {launched}(e16) in [Geneva](gen event) on 10 October for US$120 million is 28 per cent covered.

---
places:
  gra: {name: "Grand'Anse", point: [18.5, -74.1], precision: area, radius_km: 30}
  sud: {name: Sud, point: [18.3, -73.9], precision: area, radius_km: 30}
  les: {name: Les Cayes, geonameid: 3728097, point: [18.192, -73.7495]}
  jer: {name: Jérémie, geonameid: 3723593, point: [18.65, -74.1167]}
  pet: {name: Petit-Goâve, point: [18.43, -72.87]}
  por: {name: Port-à-Piment, point: [18.25, -74.1]}
  lesi: {name: Les Irois, point: [18.4, -74.45]}
  ran: {name: Randel, point: [18.33, -74.1]}
  cha: {name: Chardonnières, point: [18.27, -74.17]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  dam: {name: Dame-Marie, point: [18.56, -74.42]}
  ans: {name: "Anse-d'Hainault", point: [18.49, -74.45]}
  ros: {name: Roseaux, point: [18.6, -74.02]}
  car: {name: Carrefour Charles, point: [18.58, -73.98], precision: near}
  nip: {name: Nippes, point: [18.42, -73.3], precision: area, radius_km: 25}
  tor: {name: Torbeck, point: [18.16, -73.81]}
  cam: {name: Camp-Perrin, point: [18.32, -73.87]}
  bar: {name: Baracoa, geonameid: 3567834, point: [20.348, -74.4971]}
  bah: {name: Bahamas, geonameid: 3572887, point: [25.04082, -77.37122], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  port: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
events:
  e1: {type: storm, places: [hai, gra, sud, pet], start: 2016-10-04, end: 2016-10-04, date_precision: day, date_text: Nineteen days after, killed: 546, injured: 438, displaced: 140000, displaced_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: opening, places: [les, jer], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: on 17 October, status: happened, actors: Brazilian military engineers, targets: National Road 7}
  e3: {type: construction, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The bridge, minor: true}
  e4: {type: outbreak, places: [hai, ran], start: 2016-10-04, end: 2016-10-23, date_precision: day, date_text: since 4 October, killed: 61, status: happened, actors: "", main: true}
  e5: {type: medical, places: [ran], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: transport_change, places: [port], start: 2016-10-18, end: 2016-10-18, date_precision: day, date_text: on 18 October, status: happened, actors: "", targets: One million doses of vaccine, minor: true}
  e7: {type: medical, places: [hai], start: 2016-11-08, end: 2016-11-08, date_precision: day, date_text: on 8 November, status: planned, actors: ""}
  e8: {type: aid, places: [dam, ans, ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Network, targets: "11,200 households", main: true}
  e9: {type: robbery, places: [car], start: 2016-10-15, end: 2016-10-15, date_precision: day, date_text: on 15 October, injured: 1, status: happened, actors: young men, targets: A convoy of three lorries}
  e10: {type: decision, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: education, places: [nip], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e12: {type: election, places: [hai], start: 2016-11-20, end: 2016-11-20, date_precision: day, date_text: to 20 November, status: planned, actors: ""}
  e13: {type: storm, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the storm, minor: true}
  e14: {type: displacement, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", displaced: 380000, status: happened, actors: "", minor: true}
  e15: {type: closure, places: [bah], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: on 20 October, status: happened, actors: "", minor: true}
  e16: {type: statement, places: [gen], start: 2016-10-10, end: 2016-10-10, date_precision: day, date_text: on 10 October, status: happened, actors: "", targets: The flash appeal}
notes: ""
