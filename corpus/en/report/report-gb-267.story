---
id: report-gb-267
genre: report
country: GB
published: 2024-01-31
publisher: Broadland Press
title: "Former nurse {admits}(e1) {stealing}(e2) from [Norfolk](nor event) patients"
---
A community nurse who {stole}(e2) cash and jewellery from dying patients has been told to expect a prison sentence.

Lorraine Askew, 46, of [Hemsby](hem mention), {admitted}(e1) eleven counts of theft and two of fraud when she {appeared}(e1) at [Norwich](norw metonym org) Crown Court on Tuesday.

She {worked}(e3) for an NHS trust across [Great Yarmouth](gre mention) and [Waveney](wav mention) between 2015 and 2022.

The court heard her victims lived in [Caister-on-Sea](cai event), [Acle](acl event), [Gorleston](gor event), [Lowestoft](low event) and [Beccles](bec event) and were aged between 67 and 94. Most had cancer.

The {thefts}(e2) {came to light}(e4) when the son of a retired lifeboatman from [Winterton](win mention) {installed}(e5) a camera in a kitchen clock.

It showed Askew {taking}(e2) £40 from a biscuit tin while his father slept in the next room.

Officers who {searched}(e6) her home in October 2022 {found}(e6) a wedding ring belonging to a woman who had {died}(e7) nine days earlier, and pawn tickets from a shop in [Ipswich](ips mention).

Askew had {run up}(e8) debts of £38,000 through online gambling, her barrister, Toby Meres, said.

Recorder Anita Deshmukh {adjourned}(e9) sentence until 8 March and {granted}(e10) conditional bail.

Det Con Luke Pashley, of [Norfolk](nor metonym org) Police, said it was the worst breach of trust he had seen in 19 years.

"Several families only learnt from us that anything was missing," he said.

Askew was {suspended}(e11) on the day of her {arrest}(e12) and {dismissed}(e13) in February last year. She was {struck off}(e14) by the Nursing and Midwifery Council at a hearing in [London](lon event) in November.

The trust has {apologised}(e15) and said it now sent staff in pairs to patients living alone.

It was {criticised}(e16) by inspectors in 2021, after the {deaths}(e17) of two men at a mental health unit in [Great Yarmouth](gre event) which has since {closed}(e18).

In a separate case before the same court, a carer from [Diss](dis mention) was {jailed}(e19) for 14 months on Monday for {defrauding}(e20) her great-aunt in [Thetford](the event) of £62,000.

---
places:
  nor: {name: Norfolk, geonameid: 2641455, point: [52.6602, 0.9532], precision: division}
  hem: {name: Hemsby, geonameid: 2647123, point: [52.6971, 1.6918]}
  wav: {name: Waveney, point: [52.45, 1.6], precision: area, radius_km: 15}
  cai: {name: Caister-on-Sea, point: [52.65, 1.73]}
  acl: {name: Acle, geonameid: 2657704, point: [52.6368, 1.5476]}
  gor: {name: Gorleston, point: [52.58, 1.72]}
  win: {name: Winterton, point: [52.72, 1.69]}
  norw: {name: Norwich, geonameid: 2641181, point: [52.6278, 1.2983]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bec: {name: Beccles, geonameid: 2656067, point: [52.4594, 1.5647]}
  gre: {name: Great Yarmouth, geonameid: 2647984, point: [52.6083, 1.7305]}
  low: {name: Lowestoft, geonameid: 2643490, point: [52.4752, 1.7517]}
  ips: {name: Ipswich, geonameid: 2646057, point: [52.0592, 1.1555]}
  dis: {name: Diss, geonameid: 2651214, point: [52.3768, 1.1091]}
  the: {name: Thetford, geonameid: 2636032, point: [52.4167, 0.75]}
events:
  e1: {type: trial, places: [norw], start: 2024-01-30, end: 2024-01-30, date_precision: day, date_text: on Tuesday, status: happened, actors: Lorraine Askew, targets: eleven counts of theft and two of fraud, main: true}
  e2: {type: robbery, places: [nor, cai, acl, gor, low, bec], start: 2015, end: 2022, date_precision: year, date_text: between 2015 and 2022, status: happened, actors: Lorraine Askew, targets: cash and jewellery, main: true}
  e3: {type: career, places: [gre, wav], start: 2015, end: 2022, date_precision: year, date_text: between 2015 and 2022, status: happened, actors: She, minor: true}
  e4: {type: discovery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The thefts, minor: true}
  e5: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the son of a retired lifeboatman, targets: a camera, minor: true}
  e6: {type: raid, places: [hem], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October 2022, status: happened, actors: Officers, targets: her home}
  e7: {type: death, places: [], start: 2022-10, end: 2022-10, date_precision: month, date_text: nine days earlier, status: happened, actors: "", targets: a woman, minor: true}
  e8: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Askew, targets: "debts of £38,000", minor: true}
  e9: {type: verdict, places: [norw], start: 2024-03-08, end: 2024-03-08, date_precision: day, date_text: 8 March, status: planned, actors: Recorder Anita Deshmukh, targets: sentence}
  e10: {type: decision, places: [norw], start: 2024-01-30, end: 2024-01-30, date_precision: day, date_text: "", status: happened, actors: Recorder Anita Deshmukh, targets: conditional bail, minor: true}
  e11: {type: layoffs, places: [], start: 2022-10, end: 2022-10, date_precision: month, date_text: on the day of her arrest, status: happened, actors: "", targets: Askew, minor: true}
  e12: {type: arrest, places: [hem], start: 2022-10, end: 2022-10, date_precision: month, date_text: "", arrested: 1, status: happened, actors: "", targets: Askew}
  e13: {type: layoffs, places: [], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February last year, status: happened, actors: "", targets: Askew}
  e14: {type: decision, places: [lon], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, status: happened, actors: the Nursing and Midwifery Council, targets: She}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The trust}
  e16: {type: statement, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: inspectors, targets: It, minor: true}
  e17: {type: death, places: [gre], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: two men}
  e18: {type: closure, places: [gre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a mental health unit, minor: true}
  e19: {type: verdict, places: [norw], start: 2024-01-29, end: 2024-01-29, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a carer from Diss}
  e20: {type: fraud, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a carer from Diss, targets: her great-aunt}
notes: ""
