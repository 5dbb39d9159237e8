---
id: report-ie-345
genre: report
country: IE
published: 2017-09-11
publisher: Boyne Valley Star
title: "Man {remanded}(e1) over [Drogheda](dro event) pipe bomb; families {moved}(e2) overnight"
---
A 31-year-old man has been {remanded}(e1) in custody charged with {possession}(e3) of an explosive substance after a pipe bomb was {found}(e4) beneath a car in [Drogheda](dro event), [County Louth](cou event), early on Saturday.

Twelve families in [Moneymore](mon event) were {moved}(e2) to a hotel while an Army bomb disposal team from [Dundalk](dun mention) {made}(e5) the device safe. They were {allowed back}(e2) at 5am.

Gerard Kerley, of no fixed abode but formerly of [Ardee](ard mention), {appeared}(e1) before Judge Fidelma Rooney at a special sitting in [Navan](nav event) on Sunday. Detective Garda Tom Furey said he had {made no reply}(e3) when {charged}(e3). There was no application for bail. He will {appear}(e6) by video-link at [Drogheda](dro event) District Court on Friday.

It was the fifth such device discovered in the town since July, when a man was {shot}(e7) and {wounded}(e7) in [Bettystown](bet event), [County Meath](mea event). Gardaí believe two gangs that once did business together have fallen out over a debt to suppliers in [Amsterdam](ams mention).

"There's children on scooters in this estate at ten at night," said Cllr Imelda Cluskey. "Somebody will be killed before anyone in [Dublin](dub metonym) takes it seriously."

A dozen extra gardaí are to be {assigned}(e9) from [Balbriggan](bal mention) and [Naas](naa mention). The Minister for Justice, who {visits}(e13) the [Louth](lou event) division on Wednesday, will be asked about an armed unit. There is a review of the district boundaries under way, and until that is published she can promise little.

In [Newry](new event), across the Border, PSNI officers {searched}(e10) a house on Friday as part of the same inquiry; a woman, 27, was {arrested}(e10) and later {released}(e10).

Meanwhile, the {funeral}(e8) took place in [Termonfeckin](ter event) on Saturday of Brendan Markey, 66, the postmaster who {died}(e11) five weeks after being {struck}(e12) during a {robbery}(e12) at [Clogherhead](clo event). His {death}(e11) is now a murder inquiry. At the graveside, the parish priest asked that nobody answer it in kind.

---
places:
  cou: {name: County Louth, geonameid: 2962793, point: [53.9259, -6.4863], precision: division}
  lou: {name: County Louth, geonameid: 2962793, point: [53.9259, -6.4863], precision: division}
  ard: {name: Ardee, geonameid: 2966925, point: [53.8597, -6.5406]}
  nav: {name: Navan, geonameid: 2962308, point: [53.6528, -6.6814]}
  bet: {name: Bettystown, point: [53.7, -6.25]}
  mea: {name: County Meath, geonameid: 2962661, point: [53.6324, -6.7139], precision: division}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  bal: {name: Balbriggan, geonameid: 2966794, point: [53.6085, -6.1831]}
  naa: {name: Naas, geonameid: 2962334, point: [53.2158, -6.6669]}
  new: {name: Newry, geonameid: 2641581, point: [54.1784, -6.3374]}
  ter: {name: Termonfeckin, point: [53.76, -6.27]}
  clo: {name: Clogherhead, point: [53.79, -6.24]}
  mon: {name: Moneymore, point: [53.725, -6.37]}
  dro: {name: Drogheda, geonameid: 2964661, point: [53.7189, -6.3478]}
  dun: {name: Dundalk, geonameid: 2964540, point: [54.0, -6.4167]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: trial, places: [nav, dro], start: 2017-09-10, end: 2017-09-10, date_precision: day, date_text: on Sunday, status: happened, actors: Judge Fidelma Rooney, targets: A 31-year-old man, main: true}
  e2: {type: displacement, places: [mon, dro], start: 2017-09-09, end: 2017-09-09, date_precision: day, date_text: early on Saturday, status: happened, actors: "", targets: Twelve families, main: true}
  e3: {type: charge, places: [nav, dro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Gerard Kerley}
  e4: {type: discovery, places: [dro], start: 2017-09-09, end: 2017-09-09, date_precision: day, date_text: early on Saturday, status: happened, actors: "", targets: a pipe bomb, main: true}
  e5: {type: rescue, places: [dro], start: 2017-09-09, end: 2017-09-09, date_precision: day, date_text: "", status: happened, actors: an Army bomb disposal team from Dundalk, targets: the device, minor: true}
  e6: {type: trial, places: [dro], start: 2017-09-15, end: 2017-09-15, date_precision: day, date_text: on Friday, status: planned, actors: He}
  e7: {type: shooting, places: [bet], start: 2017-07, end: 2017-07, date_precision: month, date_text: since July, injured: 1, status: happened, actors: "", targets: a man}
  e8: {type: ceremony, places: [ter], start: 2017-09-09, end: 2017-09-09, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: Brendan Markey}
  e9: {type: appointment, places: [dro], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: A dozen extra gardaí, minor: true}
  e10: {type: raid, places: [new], start: 2017-09-08, end: 2017-09-08, date_precision: day, date_text: on Friday, arrested: 1, status: happened, actors: PSNI officers, targets: a house}
  e13: {type: visit, places: [lou], start: 2017-09-13, end: 2017-09-13, date_precision: day, date_text: on Wednesday, status: planned, actors: The Minister for Justice, minor: true}
  e11: {type: death, places: [clo], start: null, end: null, date_precision: unknown, date_text: five weeks after, killed: 1, status: happened, actors: "", targets: Brendan Markey}
  e12: {type: robbery, places: [clo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Brendan Markey}
notes: ""
