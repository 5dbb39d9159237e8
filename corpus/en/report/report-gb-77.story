---
id: report-gb-77
genre: report
country: GB
published: 2024-08-05
publisher: The Northern Record
title: "Hotel {attacked}(e1), officers {hurt}(e1) as {riots}(e1) {hit}(e1) more [English](eng demonym) towns"
---
Rioters {broke}(e1) into a hotel housing asylum seekers near [Rotherham](rot event) and {set}(e1) bins alight against its doors on Sunday, in the worst of several outbreaks of {disorder}(e1) that the prime minister called "far-right thuggery".

Fifty-one officers were {injured}(e1) outside the Holiday Inn Express in [Wath upon Dearne](wat event), one of whom was knocked unconscious, [South Yorkshire](sou metonym org) Police said.

Trouble was also {reported}(e1) in [Middlesbrough](mid event), [Tamworth](tam event), [Bolton](bol event), [Weymouth](wey event) and [Hull](hul event). In [Tamworth](tam event), a petrol bomb was {thrown}(e1) at a hotel. In [Middlesbrough](mid event) men {stopped}(e1) cars at a junction and asked drivers whether they were white.

More than 150 people were {arrested}(e2) over the weekend.

The {unrest}(e1) {began}(e1) on Tuesday in [Southport](sout event), [Merseyside](mer event), a day after three girls were {stabbed}(e3) to death there at a holiday dance class. False claims online said that the attacker had come to the [UK](uk mention) by boat. The 17-year-old who has been {charged}(e4) was born in [Cardiff](car mention).

A mosque in [Southport](sout event) was {pelted}(e5) with bricks, and a police van {burned}(e5). Imam Khalid Anwar said neighbours {came}(e6) the next morning with brooms and pastries.

On Wednesday more than 100 were {held}(e7) after scuffles outside Downing Street. On Friday, a citizens' advice bureau in [Sunderland](sun event) was {gutted}(e8) and on Saturday a library in [Walton](wal event), [Liverpool](liv event), was {set}(e9) on fire.

The prime minister will {chair}(e10) a {meeting}(e10) of the emergency committee Cobra on Monday. "You will regret taking part," he said in a televised {statement}(e11).

Courts are ready to {sit}(e12) round the clock, as they did in 2011 after {riots}(e13) in [Tottenham](tot event), [Croydon](cro event), [Birmingham](bir event) and [Manchester](man event), in which five people {died}(e13).

[Nigeria](nig metonym), [Malaysia](mal metonym) and [Australia](aus metonym) have {warned}(e14) citizens to be careful.

In [Belfast](bel event), four businesses owned by foreigners were {damaged}(e15) on Saturday after marchers from [Dublin](dub mention) and [Belfast](bel mention) gathered at City Hall.

Anti-racism groups {held}(e16) counter-demonstrations in [Leeds](lee event), [Nottingham](not event) and [Bristol](bri event), where {protesters}(e16) linked arms around a hotel until police with horses arrived.

Vigils for the three girls are {planned}(e17) in [Southport](sout event) and [Ormskirk](orm event) this week.

---
places:
  sou: {name: South Yorkshire, point: [53.5, -1.4], precision: area, radius_km: 30}
  eng: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  wat: {name: Wath upon Dearne, point: [53.5, -1.34]}
  tam: {name: Tamworth, geonameid: 2636276, point: [52.634, -1.6959]}
  hul: {name: Kingston upon Hull, geonameid: 2645425, point: [53.7446, -0.3352]}
  wey: {name: Weymouth, geonameid: 2634202, point: [50.6145, -2.4599]}
  mer: {name: Merseyside, point: [53.4, -2.95], precision: area, radius_km: 25}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  wal: {name: Walton, point: [53.45, -2.96]}
  tot: {name: Tottenham, point: [51.6, -0.07]}
  cro: {name: Croydon, geonameid: 2651817, point: [51.3833, -0.1]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  rot: {name: Rotherham, geonameid: 2639093, point: [53.4301, -1.3568]}
  mid: {name: Middlesbrough, geonameid: 2642607, point: [54.5762, -1.2348]}
  bol: {name: Bolton, geonameid: 2655237, point: [53.5833, -2.4333]}
  sout: {name: Southport, geonameid: 2637343, point: [53.6458, -3.0101]}
  sun: {name: Sunderland, geonameid: 2636531, point: [54.9046, -1.3822]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  not: {name: Nottingham, geonameid: 2641170, point: [52.9536, -1.1505]}
  orm: {name: Ormskirk, geonameid: 2640908, point: [53.5669, -2.8818]}
events:
  e1: {type: riot, places: [rot, wat, mid, tam, bol, wey, hul], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: on Sunday, injured: 51, status: happened, actors: Rioters, targets: a hotel housing asylum seekers, main: true}
  e2: {type: arrest, places: [], start: 2024-08-03, end: 2024-08-04, date_precision: day, date_text: over the weekend, arrested: 150, arrested_qualifier: at_least, status: happened, actors: "", targets: More than 150 people, main: true}
  e3: {type: killing, places: [sout], start: 2024-07-29, end: 2024-07-29, date_precision: day, date_text: a day after, killed: 3, status: happened, actors: "", targets: three girls}
  e4: {type: charge, places: [sout], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The 17-year-old}
  e5: {type: riot, places: [sout], start: 2024-07-23, end: 2024-07-23, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: A mosque}
  e6: {type: aid, places: [sout], start: 2024-07-24, end: 2024-07-24, date_precision: day, date_text: the next morning, status: happened, actors: neighbours, minor: true}
  e7: {type: arrest, places: [], start: 2024-07-24, end: 2024-07-24, date_precision: day, date_text: On Wednesday, arrested: 100, arrested_qualifier: at_least, status: happened, actors: "", targets: more than 100}
  e8: {type: fire, places: [sun], start: 2024-08-02, end: 2024-08-02, date_precision: day, date_text: On Friday, status: happened, actors: "", targets: "a citizens' advice bureau"}
  e9: {type: fire, places: [wal, liv], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: a library}
  e10: {type: meeting, places: [], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday, status: planned, actors: The prime minister, targets: the emergency committee Cobra}
  e11: {type: statement, places: [], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: "", status: happened, actors: The prime minister}
  e12: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Courts, minor: true}
  e13: {type: riot, places: [tot, cro, bir, man], start: 2011, end: 2011, date_precision: year, date_text: in 2011, killed: 5, status: happened, actors: ""}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Nigeria, Malaysia and Australia", targets: citizens}
  e15: {type: riot, places: [bel], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: four businesses}
  e16: {type: protest, places: [lee, not, bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Anti-racism groups}
  e17: {type: ceremony, places: [sout, orm], start: 2024-08-05, end: 2024-08-05, date_precision: week, date_text: this week, status: planned, actors: "", targets: the three girls}
notes: ""
