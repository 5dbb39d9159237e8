---
id: report-au-285
genre: report
country: AU
published: 2026-03-05
publisher: Territory Online
title: "[Katherine](kat event) cut off as {flood}(e1) {passes}(e1) 1998 mark"
---
The [Katherine River](kath event) {rose}(e1) past the 20.4-metre level of the 1998 disaster early this morning, {sending}(e1) brown water down the main street of [Katherine](kat event) and {forcing}(e2) 1,900 people into three shelters.

NT Police said no deaths had been reported but that two men in a ute were {missing}(e3) at a causeway on the Victoria Highway, west of the town, since Tuesday night.

The Stuart Highway is {cut}(e4) at [Pine Creek](pin event) and [Mataranka](mat event) and the railway at [Cutta Cutta](cut event). RAAF Base Tindal, 15 kilometres to the south-east, is dry; two Hercules from [Darwin](dar mention) {landed}(e5) there at noon yesterday with generators, and another is due from [Alice Springs](ali mention).

"It's come up two metres since tea," said publican Marg Tolliver, who {carried}(e6) her pokies upstairs.

Patients from the hospital, 31 of them, were {flown}(e7) to hospital in [Darwin](dar event) on Wednesday. The prison farm was {cleared}(e8). In [Binjari](bin event) and [Rockhole](roc event), Aboriginal communities on the outskirts, residents were {moved}(e2) by bus and barge, the Kalano association said.

The {flood}(e1) is the work of ex-Tropical Cyclone Narelle's slow remnant, which {crossed}(e9) the coast at [Borroloola](bor event) on Saturday and {dumped}(e9) 640 millimetres on the [Arnhem Land](arn event) escarpment. It was the same system that {wrecked}(e10) 41 houses on [Mornington Island](mor event), in [Queensland](que event), last Thursday.

Downstream, the [Daly River](dal event) is {forecast}(e11) to {peak}(e11) at 16 metres at [Nauiyu](nau event) on Sunday. All 350 inhabitants {left}(e12) for [Batchelor](bat event) by helicopter for the third time in four years.

Chief Minister Damien Pruscino {defended}(e13) the timing of the warnings. A levee, {recommended}(e14) by a consultant in 2019 at a cost of $84 million, was {rejected}(e15) by his predecessors. In a {statement}(e16) the federal government {offered}(e17) $1,000 for each adult whose home is {inundated}(e1). Insurers have {declared}(e18) a catastrophe.

Cattle stations as far as [Timber Creek](tim mention) are counting stock. "Mango growers will be {worst hit}(e1)," said the NT Farmers Association.

---
places:
  kat: {name: Katherine, geonameid: 2068655, point: [-14.4652, 132.2635]}
  kath: {name: Katherine River, point: [-14.46, 132.26], precision: near}
  pin: {name: Pine Creek, point: [-13.82, 131.83]}
  mat: {name: Mataranka, point: [-14.92, 133.07]}
  cut: {name: Cutta Cutta, point: [-14.58, 132.47], precision: near}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  bin: {name: Binjari, point: [-14.55, 132.19]}
  roc: {name: Rockhole, point: [-14.5, 132.18]}
  bor: {name: Borroloola, point: [-16.07, 136.31]}
  arn: {name: Arnhem Land, point: [-13.2, 134.0], precision: area, radius_km: 150}
  mor: {name: Mornington Island, point: [-16.6, 139.4], precision: area, radius_km: 25}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  dal: {name: Daly River, point: [-13.75, 130.7], precision: near}
  nau: {name: Nauiyu, point: [-13.75, 130.68]}
  bat: {name: Batchelor, point: [-13.05, 131.03]}
  tim: {name: Timber Creek, point: [-15.66, 130.48]}
  ali: {name: Alice Springs, geonameid: 2077895, point: [-23.6975, 133.8836]}
events:
  e1: {type: flood, places: [kat, kath], start: 2026-03-05, end: 2026-03-05, date_precision: day, date_text: early this morning, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [kat, bin, roc], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1900, status: happened, actors: "", targets: "1,900 people", main: true}
  e3: {type: abduction, places: [kat], start: 2026-03-03, end: 2026-03-03, date_precision: day, date_text: since Tuesday night, status: happened, actors: "", targets: two men in a ute}
  e4: {type: flood, places: [pin, mat, cut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The Stuart Highway}
  e5: {type: aid, places: [kat], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: at noon yesterday, status: happened, actors: two Hercules from Darwin, targets: generators}
  e6: {type: other, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Marg Tolliver, targets: her pokies, minor: true}
  e7: {type: medical, places: [dar], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Patients from the hospital}
  e8: {type: displacement, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The prison farm, minor: true}
  e9: {type: storm, places: [bor, arn], start: 2026-02-28, end: 2026-02-28, date_precision: day, date_text: on Saturday, status: happened, actors: "ex-Tropical Cyclone Narelle's slow remnant"}
  e10: {type: storm, places: [mor], start: 2026-02-26, end: 2026-02-26, date_precision: day, date_text: last Thursday, status: happened, actors: "", targets: 41 houses}
  e11: {type: flood, places: [dal, nau], start: 2026-03-08, end: 2026-03-08, date_precision: day, date_text: on Sunday, status: planned, actors: the Daly River}
  e12: {type: displacement, places: [nau, bat], start: null, end: null, date_precision: unknown, date_text: "", displaced: 350, status: happened, actors: "", targets: All 350 inhabitants}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chief Minister Damien Pruscino, minor: true}
  e14: {type: statement, places: [kat], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: a consultant, targets: A levee, minor: true}
  e15: {type: decision, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: his predecessors, targets: A levee}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the federal government, minor: true}
  e17: {type: aid, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the federal government, targets: each adult}
  e18: {type: statement, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Insurers, targets: a catastrophe, minor: true}
notes: ""
