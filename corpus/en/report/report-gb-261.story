---
id: report-gb-261
genre: report
country: GB
published: 2017-11-17
publisher: North Wales Live News
title: "[Anglesey](ang event) dig {uncovers}(e1) Iron Age village"
---
Archaeologists working ahead of a road scheme on [Anglesey](ang event) have {found}(e1) the remains of a settlement at least 2,200 years old.

The site, near [Llangefni](lla event), was {discovered}(e1) when topsoil was {stripped}(e2) in August for a £22m link road to the A55.

It includes five roundhouses, a stone-lined trackway and fragments of pottery from the [Malvern Hills](mal mention), 150 miles away.

A bronze brooch of a type known from [Ireland](ire mention) also {turned up}(e3) in the last week of digging.

Bethan Prytherch, of the [Bangor](ban mention)-based unit that is {leading}(e1) the excavation, said it was "the best of its date in north [Wales](wal mention) since [Din Lligwy](din mention)".

An {open day}(e4) on Saturday {drew}(e4) more than 900 people.

Work on the road has been {held up}(e5) by seven weeks. [Anglesey](ang metonym org) Council said it still expected to {open}(e6) in autumn 2018.

The finds are being {cleaned}(e7) at [Bangor University](ban metonym org) and some will {go on display}(e8) at Oriel Môn next spring. Samples of charred grain have been {sent}(e9) to a laboratory at [East Kilbride](eas event) for radiocarbon dating.

It is not the first time that construction has given up [Anglesey](ang mention)'s past. A [Roman](rom demonym)-era field system was {recorded}(e10) in 2010 during work on a gas pipeline to [Pentraeth](pen mention), and an early Christian cemetery with 48 graves {came to light}(e11) in 1999 at [Ty Mawr](hol event), outside [Holyhead](hol event).

At [Wylfa](wyl event), where a new nuclear power station is {planned}(e12), trial trenches have {revealed}(e13) a prehistoric burial ground.

But Plaid Cymru councillor Gareth Hughes-Pari said money had been spent on "pots when pensioners wait for a bus".

Elsewhere in the region, a metal detectorist from [Wrexham](wre mention) was {told}(e14) this week that a hoard of 20 [Roman](rom demonym) coins he {found}(e15) near [Caerwys](cae event) in March is treasure.

The assistant coroner, {sitting}(e14) in [Ruthin](rut event), said museums in [Mold](mol mention) and [Cardiff](car mention) had expressed interest.

And Cadw has {closed}(e16) part of [Flint](fli metonym org) Castle after masonry {fell}(e17) from the north-east tower in high winds on Sunday.

---
places:
  ang: {name: Anglesey, geonameid: 2657311, point: [53.2996, -4.3787], precision: division}
  lla: {name: Llangefni, geonameid: 2644037, point: [53.2556, -4.3106]}
  mal: {name: Malvern Hills, point: [52.08, -2.34], precision: area, radius_km: 8}
  din: {name: Din Lligwy, point: [53.35, -4.26], precision: near}
  ban: {name: Bangor, geonameid: 2656397, point: [53.2275, -4.1294]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  eas: {name: East Kilbride, geonameid: 2650405, point: [55.7641, -4.1767]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  hol: {name: Holyhead, geonameid: 2646686, point: [53.3062, -4.6321]}
  wyl: {name: Wylfa, point: [53.416, -4.483], precision: near}
  cae: {name: Caerwys, point: [53.245, -3.307]}
  pen: {name: Pentraeth, point: [53.28, -4.21]}
  wre: {name: Wrexham, geonameid: 2633485, point: [53.0466, -2.9913]}
  rut: {name: Ruthin, geonameid: 2638925, point: [53.1137, -3.3178]}
  fli: {name: Flint, geonameid: 2649301, point: [53.2449, -3.1323]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  mol: {name: Mold, geonameid: 2642372, point: [53.1667, -3.1414]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
events:
  e1: {type: discovery, places: [lla], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August, status: happened, actors: Archaeologists, targets: the remains of a settlement, main: true}
  e2: {type: construction, places: [lla], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: topsoil, minor: true}
  e3: {type: discovery, places: [lla], start: null, end: null, date_precision: unknown, date_text: in the last week of digging, status: happened, actors: "", targets: A bronze brooch}
  e4: {type: exhibition, places: [lla], start: 2017-11-11, end: 2017-11-11, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: more than 900 people}
  e5: {type: transport_change, places: [lla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Work on the road, minor: true}
  e6: {type: opening, places: [lla], start: 2018-09, end: 2018-11, date_precision: month, date_text: in autumn 2018, status: planned, actors: "", targets: the road}
  e7: {type: survey, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The finds, minor: true}
  e8: {type: exhibition, places: [lla], start: 2018-03, end: 2018-05, date_precision: month, date_text: next spring, status: planned, actors: "", targets: some}
  e9: {type: survey, places: [eas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Samples of charred grain, minor: true}
  e10: {type: discovery, places: [ang], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: "", targets: field system}
  e11: {type: discovery, places: [hol], start: 1999, end: 1999, date_precision: year, date_text: in 1999, status: happened, actors: "", targets: an early Christian cemetery}
  e12: {type: construction, places: [wyl], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a new nuclear power station}
  e13: {type: discovery, places: [wyl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a prehistoric burial ground}
  e14: {type: verdict, places: [rut], start: 2017-11-13, end: 2017-11-13, date_precision: week, date_text: this week, status: happened, actors: The assistant coroner, targets: a metal detectorist from Wrexham}
  e15: {type: discovery, places: [cae], start: 2017-03, end: 2017-03, date_precision: month, date_text: in March, status: happened, actors: a metal detectorist from Wrexham, targets: a hoard of 20 Roman coins}
  e16: {type: closure, places: [fli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cadw, targets: part of Flint Castle}
  e17: {type: collapse, places: [fli], start: 2017-11-12, end: 2017-11-12, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: masonry}
notes: ""
