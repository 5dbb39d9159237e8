---
id: results-mt-12
genre: results
country: MT
published: 2019-09-09
publisher: Cottonera Bulletin
title: "GUNPOWDER AND OARS: {REGATTA}(e1) DAY, [GRAND HARBOUR](gra event), SEPTEMBER 8"
---
{Kayaks}(e2), 1,000 m: 1 [Senglea](sen metonym), 2 [Marsa](mar metonym), 3 [Kalkara](kal metonym)
Four {oars}(e3): 1 [Cospicua](cos metonym), 2 [Senglea](sen metonym), 3 [Birżebbuġa](bir metonym)
Two {oars}(e4), standing: 1 [Vittoriosa](vit metonym), 2 [Cospicua](cos metonym); [Marsamxett](mrx metonym) {sank}(e5)
Overall shield: [Cospicua](cos metonym), 78 points

{Raced}(e1) on Sunday between the breakwater and the [Customs House](cus event), in the heat, before all of [Valletta](val metonym) and the passengers of a liner from [Civitavecchia](civ mention).

[Marsa](mar metonym)'s {appeal}(e6), to do with a rudder, was {thrown out}(e6) at once. At [Senglea Point](spt event) a {petard}(e7) {exploded}(e7) in its tube at 4.20. Two men, fathers of oarsmen, have burned arms; one is in [Mater Dei](mat event) hospital in [Msida](msi event). The police have begun an {inquiry}(e8).

Greasy pole ([Spinola Bay](spi event), Saturday): P. Azzopardi, [St Julian's](stj mention), {first}(e9) to the flag.
{Water polo}(e10): [Sliema](sli metonym) 9, [Valletta](val metonym) 9. Play {ended}(e10) when a [Libyan](ly demonym) yacht crossed the line.
{Horses}(e11) ([Marsa](mar event) track, Sunday): Nelly of [Gozo](goz mention), by a nose.

Marching on the pontoons by losing villages will next year be {forbidden}(e12), the harbour master says.

---
places:
  gra: {name: Grand Harbour, point: [35.893, 14.517], precision: area, radius_km: 2}
  sen: {name: Senglea, geonameid: 2562792, point: [35.8878, 14.5159]}
  mar: {name: Marsa, geonameid: 2562755, point: [35.8792, 14.4946]}
  kal: {name: Kalkara, geonameid: 2562830, point: [35.8892, 14.5328]}
  cos: {name: Cospicua, geonameid: 2563181, point: [35.8856, 14.5275]}
  bir: {name: Birżebbuġa, geonameid: 2563189, point: [35.8255, 14.5268]}
  vit: {name: Vittoriosa, point: [35.892, 14.518], precision: near}
  mrx: {name: Marsamxett, point: [35.903, 14.508], precision: near}
  cus: {name: Customs House, point: [35.8945, 14.515], precision: exact, near: val}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  civ: {name: Civitavecchia, geonameid: 3178587, point: [42.0932, 11.7967]}
  spt: {name: Senglea Point, point: [35.8905, 14.515], precision: near, near: sen}
  mat: {name: Mater Dei Hospital, point: [35.9019, 14.4762], precision: exact, near: msi}
  msi: {name: Imsida, geonameid: 2562698, point: [35.8925, 14.4828]}
  spi: {name: Spinola Bay, point: [35.919, 14.492], precision: near}
  stj: {name: "Saint Julian's", point: [35.918, 14.489], precision: near}
  sli: {name: Sliema, geonameid: 2562501, point: [35.9125, 14.5017]}
  ly: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  goz: {name: Gozo, point: [36.05, 14.25], precision: area, radius_km: 8}
events:
  e1: {type: match, places: [gra], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: SEPTEMBER 8, status: happened, actors: "", main: true}
  e2: {type: match, places: [gra], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: match, places: [gra], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [gra], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: sea_accident, places: [gra], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: decision, places: [gra], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: explosion, places: [spt], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: at 4.20, injured: 2, status: happened, actors: "", targets: fathers of oarsmen}
  e8: {type: investigation, places: [spt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: match, places: [spi], start: 2019-09-07, end: 2019-09-07, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e10: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: match, places: [mar], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: Sunday, status: happened, actors: ""}
  e12: {type: decision, places: [gra], start: 2020, end: 2020, date_precision: year, date_text: next year, status: planned, actors: the harbour master}
notes: ""
