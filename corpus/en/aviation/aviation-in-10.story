---
id: aviation-in-10
genre: aviation
country: IN
published: 2020-08-08
publisher: Deccan Evening
title: "Table-Top Runway Claims 18 At [Karipur](kar event)"
---
[KOZHIKODE](koz dateline): A flight bringing home workers from [Dubai](dub mention) {overran}(e1) the wet hilltop runway at [Karipur](kar event) on Friday night, {plunged}(e1) 35 feet and {split}(e1), killing 18 people, both pilots among them.

There were 190 on board, ten of them infants. They flew under the Vande Bharat scheme for those stranded by the virus. By half past eleven all had been {carried}(e2) by neighbours, many from a containment zone at [Kondotty](kon event), to 13 {hospitals}(e3) as far off as [Manjeri](man event) and [Kozhikode](koz event) beach. The neighbours have been sent into {quarantine}(e4), with applause.

The aircraft had {tried}(e5) from the other end at 7.14 and {gone round}(e5). A DGCA {letter}(e6) of last year had {found}(e6) cracks and standing water. In May 2010, at [Mangaluru](mang event)'s table-top, 158 {died}(e7) on a flight from [Dubai](dub mention) too.

The Civil Aviation Minister {flew in}(e8) on Saturday from [Delhi](del mention). Mortal remains {go}(e9) to [Palakkad](pal mention), [Malappuram](mal mention), and one, the captain's, to [Nagpur](nag mention), where his mother had turned 83 that day and he'd promised a surprise.

[UAE](uae metonym)'s ambassador {tweeted}(e10) grief in Malayalam.

In [Munnar](mun event)'s [Pettimudi](pet event) estate, the same night, a hillside {took}(e11) twenty tea workers' lines. Helicopters couldn't {fly}(e12).

---
places:
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  kar: {name: Karipur, point: [11.137, 75.955], precision: near}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  kon: {name: Kondotty, point: [11.145, 75.96]}
  man: {name: Manjeri, geonameid: 1263694, point: [11.1202, 76.12]}
  mang: {name: Mangaluru, geonameid: 1263780, point: [12.9172, 74.856]}
  pal: {name: Palakkad, geonameid: 1260728, point: [10.7732, 76.6537]}
  mal: {name: Malappuram, geonameid: 1264154, point: [11.042, 76.0815]}
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
  uae: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  mun: {name: Munnar, point: [10.09, 77.06]}
  pet: {name: Pettimudi, point: [10.17, 77.0], precision: near}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
events:
  e1: {type: air_accident, places: [kar], start: 2020-08-07, end: 2020-08-07, date_precision: day, date_text: on Friday night, killed: 18, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kar], start: 2020-08-07, end: 2020-08-07, date_precision: day, date_text: half past eleven, status: happened, actors: ""}
  e3: {type: medical, places: [man, koz], start: 2020-08-07, end: 2020-08-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: outbreak, places: [kon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: air_accident, places: [kar], start: 2020-08-07, end: 2020-08-07, date_precision: day, date_text: at 7.14, status: happened, actors: "", minor: true}
  e6: {type: investigation, places: [kar], start: 2019, end: 2019, date_precision: year, date_text: of last year, status: happened, actors: ""}
  e7: {type: air_accident, places: [mang], start: 2010-05, end: 2010-05, date_precision: month, date_text: In May 2010, killed: 158, status: happened, actors: ""}
  e8: {type: visit, places: [kar], start: 2020-08-08, end: 2020-08-08, date_precision: day, date_text: on Saturday, status: happened, actors: The Civil Aviation Minister}
  e9: {type: ceremony, places: [pal, mal, nag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [uae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: landslide, places: [pet], start: 2020-08-07, end: 2020-08-07, date_precision: day, date_text: the same night, status: happened, actors: "", main: true}
  e12: {type: rescue, places: [mun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
