---
id: report-gb-99
genre: report
country: GB
published: 2026-01-21
publisher: West Midlands Evening Journal
title: "In brief: courts and crime"
---
[BIRMINGHAM](bir dateline)

Two brothers who {ran}(e1) a cannabis farm above a bridal shop in [Sparkbrook](spa event) were {jailed}(e2) for five years each at [Birmingham](bir metonym org) Crown Court on Monday. The {court}(e2) heard they {bypassed}(e1) the meter and owed £61,000 for electricity. Police {found}(e3) 612 plants in March after a {leak}(e20) brought down a ceiling.

[COVENTRY](cov dateline)

A 17-year-old from [Hillfields](hil mention) has {admitted}(e4) causing death by dangerous driving. Retired nurse Pauline Adcock, 71, was {hit}(e5) on a crossing in [Radford](rad event) last June by a stolen Audi which police had followed from [Nuneaton](nun mention). He will be {sentenced}(e6) on 13 February.

[WOLVERHAMPTON](wol dateline)

Detectives {investigating}(e7) the fatal {stabbing}(e8) of Kyle Bartley, 22, outside a barber's in [Bilston](bil event) on Friday have {arrested}(e9) a man of 25 in [Aberystwyth](abe event). A woman, 24, from [Tipton](tip mention) has been {bailed}(e10).

[DUDLEY](dud dateline)

Metal thieves {stripped}(e11) 30 metres of lead from the roof of St Thomas's church over the weekend. Services have been {moved}(e12) to the hall. The vicar, the Rev Jo Attwell, said the repair would cost more than the insurance pays. Similar thefts were {reported}(e13) in [Kinver](kin event), [Bewdley](bew event) and [Ludlow](lud event) before Christmas.

[WALSALL](wal dateline)

Police are {appealing}(e14) for witnesses after a taxi driver from [Bescot](bes mention) was {robbed}(e15) at knifepoint in [Bloxwich](blo event) at 2.15am on Sunday. The three men got in at [Cannock](can event) and spoke with [Liverpool](liv mention) accents.

[STAFFORD](sta dateline)

An inmate of HMP [Dovegate](dov event) who {threw}(e16) boiling water at an officer was {given}(e17) a further four years on Tuesday. The prison, near [Uttoxeter](utt mention), had 214 {assaults}(e18) on staff last year, inspectors said in a {report}(e19) {published}(e19) this week.

---
places:
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  cov: {name: Coventry, geonameid: 2652221, point: [52.4066, -1.5122]}
  wol: {name: Wolverhampton, geonameid: 2633691, point: [52.5855, -2.123]}
  dud: {name: Dudley, geonameid: 2650839, point: [52.5, -2.0833]}
  wal: {name: Walsall, geonameid: 2634853, point: [52.5853, -1.984]}
  sta: {name: Stafford, geonameid: 2637142, point: [52.8052, -2.1164]}
  spa: {name: Sparkbrook, point: [52.46, -1.87]}
  hil: {name: Hillfields, point: [52.41, -1.5]}
  rad: {name: Radford, point: [52.42, -1.52]}
  nun: {name: Nuneaton, geonameid: 2641157, point: [52.5232, -1.4652]}
  bil: {name: Bilston, point: [52.566, -2.07]}
  abe: {name: Aberystwyth, geonameid: 2657782, point: [52.4155, -4.0829]}
  tip: {name: Tipton, point: [52.53, -2.07]}
  kin: {name: Kinver, point: [52.45, -2.23]}
  bew: {name: Bewdley, geonameid: 2655781, point: [52.3757, -2.3183]}
  lud: {name: Ludlow, geonameid: 2643425, point: [52.3743, -2.7131]}
  bes: {name: Bescot, point: [52.57, -1.99]}
  blo: {name: Bloxwich, point: [52.62, -2.0]}
  can: {name: Cannock, geonameid: 2653883, point: [52.6904, -2.0309]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  dov: {name: Dovegate, point: [52.87, -1.8], precision: near}
  utt: {name: Uttoxeter, geonameid: 2635043, point: [52.8984, -1.8649]}
events:
  e1: {type: other_crime, places: [spa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two brothers, targets: a cannabis farm}
  e2: {type: verdict, places: [bir], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: on Monday, status: happened, actors: Birmingham Crown Court, targets: Two brothers, main: true}
  e3: {type: raid, places: [spa], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: Police, targets: 612 plants, minor: true}
  e20: {type: other_accident, places: [spa], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: "", minor: true}
  e4: {type: trial, places: [cov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A 17-year-old from Hillfields, main: true}
  e5: {type: road_accident, places: [rad], start: 2025-06, end: 2025-06, date_precision: month, date_text: last June, killed: 1, status: happened, actors: a stolen Audi, targets: "Retired nurse Pauline Adcock, 71"}
  e6: {type: verdict, places: [cov], start: 2026-02-13, end: 2026-02-13, date_precision: day, date_text: on 13 February, status: planned, actors: "", targets: A 17-year-old from Hillfields}
  e7: {type: investigation, places: [bil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Detectives, minor: true}
  e8: {type: killing, places: [bil], start: 2026-01-16, end: 2026-01-16, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: "Kyle Bartley, 22", main: true}
  e9: {type: arrest, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Detectives, targets: a man of 25}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "A woman, 24, from Tipton", minor: true}
  e11: {type: robbery, places: [dud], start: 2026-01-17, end: 2026-01-18, date_precision: day, date_text: over the weekend, status: happened, actors: Metal thieves, targets: 30 metres of lead}
  e12: {type: transport_change, places: [dud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Services, minor: true}
  e13: {type: robbery, places: [kin, bew, lud], start: 2025-12, end: 2025-12, date_precision: month, date_text: before Christmas, status: happened, actors: ""}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: witnesses, minor: true}
  e15: {type: robbery, places: [blo], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: at 2.15am on Sunday, status: happened, actors: The three men, targets: a taxi driver from Bescot}
  e16: {type: attack, places: [dov], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: An inmate of HMP Dovegate, targets: an officer}
  e17: {type: verdict, places: [sta], start: 2026-01-20, end: 2026-01-20, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: An inmate of HMP Dovegate}
  e18: {type: attack, places: [dov], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: "", targets: staff, minor: true}
  e19: {type: publication, places: [], start: 2026-01-19, end: 2026-01-19, date_precision: week, date_text: this week, status: happened, actors: inspectors, targets: a report}
notes: ""
