---
id: report-mt-730
genre: report
country: MT
published: 2021-11-22
publisher: Valletta Ledger
title: "[Malta](mal metonym) {opens}(e1) inquest after crane {falls}(e2) on [Gżira](gzi event) flats; site boss {questioned}(e3)"
---
A magistrate has {begun}(e1) an inquiry into the {collapse}(e2) of a tower crane in [Gżira](gzi event) which {killed}(e2) a pedestrian and {damaged}(e2) four apartments early on Saturday.

The victim was named as Rosaria Camenzuli, 67, a retired teacher from [Birkirkara](bir mention) who had been on her way to the promenade in [Sliema](sli mention). A [Ghanaian](gha demonym) labourer, 29, is in danger of dying at Mater Dei Hospital in [Msida](msi event).

Police {questioned}(e3) the site manager for six hours on Sunday and {released}(e3) him on bail. The crane, bought second-hand in [Catania](cat mention), had been put up eleven days before. The regulator says its certificate had run out in August.

Force 7 winds were blowing at the time. Ferries between [Ċirkewwa](cir event) and [Mġarr](mga event), the only link to [Gozo](goz mention), had been {suspended}(e4) since midnight and a catamaran bound for [Pozzallo](poz mention), in [Sicily](sic mention), had {turned back}(e5).

Some 40 residents were {moved}(e6) to hotels in [St Julian's](stj event). "We heard a creak, like a door in a film. Then the balcony was in the kitchen," said one, Joe Farrugia Pace. They may be allowed home on Tuesday if engineers agree.

Planning minister Claudio Xerri {froze}(e7) works on the 12-storey block and {announced}(e8) spot checks. He {rejected}(e9) a call from the Nationalist opposition and from Moviment Triq Ħielsa to halt all demolition over Christmas.

It is the sixth fatal accident on a building site on the islands this year. In 2019, three houses {came down}(e10) in [Ħamrun](amr event) and [Gwardamanġa](gwa event) within two months, and in March 2020 a woman of 54 was {buried}(e11) beneath her home in [Santa Venera](san event) as the plot next door was being dug. Two architects were {found guilty}(e12) over that {death}(e11) in the summer and {sentenced}(e12) to community service.

About 500 people {held}(e13) a minute's silence at the spot on Sunday evening. There were shouts of "Enough dust". A further march is {planned}(e14) in [Valletta](val event) on 4 December.

Construction accounts for one job in fifteen in [Malta](mal mention), where the population has {grown}(e15) by a fifth in a decade. Cranes that overhang roads must be lowered in high wind under rules {brought in}(e16) after a similar {accident}(e17) at [Mellieħa](mel event) in 2017, in which nobody was hurt.

---
places:
  gzi: {name: Gżira, point: [35.906, 14.49]}
  bir: {name: Birkirkara, point: [35.9, 14.46]}
  sli: {name: Sliema, point: [35.91, 14.5]}
  msi: {name: Msida, point: [35.9, 14.49]}
  cat: {name: Catania, geonameid: 2525068, point: [37.4922, 15.0704]}
  cir: {name: Ċirkewwa, point: [35.987, 14.328]}
  mga: {name: Mġarr, point: [36.025, 14.299]}
  goz: {name: Gozo, point: [36.05, 14.25], precision: area, radius_km: 8}
  poz: {name: Pozzallo, point: [36.73, 14.85]}
  sic: {name: Sicily, point: [37.6, 14.0], precision: division}
  stj: {name: "St Julian's", point: [35.92, 14.49]}
  amr: {name: Ħamrun, point: [35.885, 14.489]}
  gwa: {name: Gwardamanġa, point: [35.893, 14.488]}
  san: {name: Santa Venera, point: [35.89, 14.474]}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  mel: {name: Mellieħa, point: [35.957, 14.362]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
events:
  e1: {type: investigation, places: [gzi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A magistrate, main: true}
  e2: {type: collapse, places: [gzi], start: 2021-11-20, end: 2021-11-20, date_precision: day, date_text: early on Saturday, killed: 1, injured: 1, status: happened, actors: a tower crane, targets: a pedestrian, main: true}
  e3: {type: investigation, places: [], start: 2021-11-21, end: 2021-11-21, date_precision: day, date_text: on Sunday, status: happened, actors: Police, targets: the site manager, main: true}
  e4: {type: transport_change, places: [cir, mga], start: 2021-11-20, end: 2021-11-20, date_precision: day, date_text: since midnight, status: happened, actors: "", targets: Ferries}
  e5: {type: transport_change, places: [], start: 2021-11-20, end: 2021-11-20, date_precision: day, date_text: "", status: happened, actors: a catamaran, minor: true}
  e6: {type: displacement, places: [stj], start: null, end: null, date_precision: unknown, date_text: "", displaced: 40, displaced_qualifier: about, status: happened, actors: Some 40 residents}
  e7: {type: decision, places: [gzi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Planning minister Claudio Xerri, targets: works on the 12-storey block}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Planning minister Claudio Xerri, targets: spot checks, minor: true}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Planning minister Claudio Xerri, targets: a call}
  e10: {type: collapse, places: [amr, gwa], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: "", targets: three houses}
  e11: {type: collapse, places: [san], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March 2020, killed: 1, status: happened, actors: "", targets: a woman of 54}
  e12: {type: verdict, places: [], start: 2021, end: 2021, date_precision: year, date_text: in the summer, status: happened, actors: "", targets: Two architects}
  e13: {type: ceremony, places: [gzi], start: 2021-11-21, end: 2021-11-21, date_precision: day, date_text: on Sunday evening, status: happened, actors: About 500 people}
  e14: {type: protest, places: [val], start: 2021-12-04, end: 2021-12-04, date_precision: day, date_text: on 4 December, status: planned, actors: ""}
  e15: {type: other, places: [mal], start: null, end: null, date_precision: unknown, date_text: in a decade, status: happened, actors: the population, minor: true}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: rules, minor: true}
  e17: {type: collapse, places: [mel], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: ""}
notes: ""
