---
id: report-gb-375
genre: report
country: GB
published: 2018-04-19
publisher: The Northern Ledger
title: "County lines: 47 {held}(e1) in dawn {raids}(e2) from [Liverpool](liv event) to [Bournemouth](bou event)"
---
Forty-seven people have been {arrested}(e1) and more than 60 vulnerable children and adults taken to safety after a week of {raids}(e2) against gangs that send drugs from [Liverpool](liv mention), [Birmingham](bir mention) and [London](lon mention) into market towns.

Officers from 19 forces {broke down doors}(e2) in [Huyton](huy event), [Bootle](boo event), [Lancaster](lan event), [Barrow-in-Furness](bar event), [Shrewsbury](shr event), [Yeovil](yeo event) and [Bournemouth](bou event) between Monday and Thursday.

Heroin and crack worth £280,000 were {seized}(e2), along with two shotguns, a samurai sword and 97 mobile phones.

Det Supt Karen Ollerton, of [Merseyside](mer metonym org) Police, said the gangs used children as young as 13 as couriers and took over the homes of addicts, a practice known as cuckooing.

"A lad goes {missing}(e3) in [Toxteth](tox event) on a Friday, and a fortnight later we find him in a bedsit in [Kendal](ken event) with £900 in his sock," she said.

One 15-year-old from [Walton](wal mention), reported {missing}(e4) on 2 April, was {found}(e5) on Tuesday in a flat in [Barrow](barr event) with {stab}(e6) wounds to his leg. He is {recovering}(e7) at [Furness](fur metonym org) General Hospital.

A man of 31 and a woman of 28, both from [Kirkby](kir mention), appeared before magistrates in [Preston](pre event) on Thursday, {charged}(e8) with conspiracy to supply class A drugs and with modern slavery offences. They were {remanded}(e9) in custody until 17 May.

The operation follows the {conviction}(e10) in December of six men at [Swansea](swa event) Crown Court. They had {run}(e11) a line from [Tottenham](tot mention) to [Swansea](swa event) and [Neath](nea event) in which a girl of 14 was {trafficked}(e11). The ringleader was {given}(e10) 14 years.

The National Crime Agency says that it knows of 1,000 such lines, twice as many as in 2016, and that only in [Cumbria](cum mention), [Dorset](dor mention), [Norfolk](nor mention) and [Dyfed-Powys](dyf mention) have forces given the problem a unit of its own.

Rural councils say that they lack money. [Cumbria](cum metonym org) County Council {closed}(e12) nine youth clubs in 2015 and 2016; on Monday it {agreed}(e13) to spend £140,000 on two street workers in [Barrow](barr event) and [Workington](wor event).

Labour's Ian Fazakerley {accused}(e14) ministers of {cutting}(e15) 21,000 officers since 2010. The Home Office said that the serious violence strategy, {published}(e16) last week, set aside £3.6m for a national coordination centre.

Across the border, Police [Scotland](sco metonym org) said that it had {stopped}(e17) a car on the M74 near [Gretna](gre event) on Wednesday and {found}(e17) 4kg of heroin. Two [Liverpool](liv mention) men, 22 and 25, are due to {appear}(e18) at [Dumfries](dum event) Sheriff Court on Friday.

In [Aberdeen](abe event), where gangs from [England](eng mention) {arrived}(e19) ten years ago, charities say that prices have {fallen}(e20) by a third.

---
places:
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  bou: {name: Bournemouth, geonameid: 2655095, point: [50.7205, -1.8795]}
  huy: {name: Huyton, geonameid: 2646329, point: [53.4115, -2.8394]}
  boo: {name: Bootle, geonameid: 2655198, point: [53.4667, -3.0167]}
  lan: {name: Lancaster, geonameid: 2644972, point: [54.0465, -2.7999]}
  bar: {name: Barrow in Furness, geonameid: 2656241, point: [54.1109, -3.2276]}
  barr: {name: Barrow in Furness, geonameid: 2656241, point: [54.1109, -3.2276]}
  fur: {name: Furness, point: [54.2, -3.1], precision: area, radius_km: 20}
  mer: {name: Merseyside, point: [53.4, -3.0], precision: area, radius_km: 25}
  tox: {name: Toxteth, point: [53.387, -2.965]}
  ken: {name: Kendal, geonameid: 2645826, point: [54.3268, -2.7476]}
  wal: {name: Walton, point: [53.446, -2.967]}
  kir: {name: Kirkby, geonameid: 2645313, point: [53.4814, -2.8921]}
  pre: {name: Preston, geonameid: 2639912, point: [53.7628, -2.7045]}
  swa: {name: Swansea, geonameid: 2636432, point: [51.6208, -3.9432]}
  tot: {name: Tottenham, geonameid: 2635608, point: [51.6037, -0.0679]}
  nea: {name: Neath, geonameid: 2641843, point: [51.6632, -3.8044]}
  cum: {name: Cumbria, point: [54.6, -3.0], precision: division}
  dor: {name: Dorset, geonameid: 2651079, point: [50.8569, -2.311], precision: division}
  nor: {name: Norfolk, geonameid: 2641455, point: [52.6602, 0.9532], precision: division}
  dyf: {name: Dyfed-Powys, point: [52.2, -4.0], precision: area, radius_km: 80}
  wor: {name: Workington, geonameid: 2633553, point: [54.6425, -3.5441]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  gre: {name: Gretna, point: [54.99, -3.07]}
  dum: {name: Dumfries, geonameid: 2650798, point: [55.0696, -3.6114]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  shr: {name: Shrewsbury, geonameid: 2637891, point: [52.7101, -2.7521]}
  yeo: {name: Yeovil, geonameid: 2633373, point: [50.9416, -2.6321]}
events:
  e1: {type: arrest, places: [huy, boo, lan, bar, shr, yeo, bou], start: 2018-04-16, end: 2018-04-19, date_precision: day, date_text: between Monday and Thursday, arrested: 47, status: happened, actors: "", targets: Forty-seven people, main: true}
  e2: {type: raid, places: [huy, boo, lan, bar, shr, yeo, bou], start: 2018-04-16, end: 2018-04-19, date_precision: day, date_text: between Monday and Thursday, status: happened, actors: Officers from 19 forces, targets: gangs, main: true}
  e3: {type: abduction, places: [tox], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A lad, minor: true}
  e4: {type: abduction, places: [wal], start: 2018-04-02, end: 2018-04-02, date_precision: day, date_text: on 2 April, status: happened, actors: "", targets: One 15-year-old, minor: true}
  e5: {type: rescue, places: [barr], start: 2018-04-17, end: 2018-04-17, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: One 15-year-old}
  e6: {type: attack, places: [barr], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: One 15-year-old}
  e7: {type: medical, places: [barr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He, minor: true}
  e8: {type: charge, places: [pre], start: 2018-04-19, end: 2018-04-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: A man of 31 and a woman of 28}
  e9: {type: trial, places: [pre], start: 2018-04-19, end: 2018-04-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: A man of 31 and a woman of 28}
  e10: {type: verdict, places: [swa], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: six men}
  e11: {type: smuggling, places: [swa, nea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They, targets: a girl of 14}
  e12: {type: closure, places: [cum], start: 2015, end: 2016, date_precision: year, date_text: in 2015 and 2016, status: happened, actors: Cumbria County Council, targets: nine youth clubs}
  e13: {type: decision, places: [cum], start: 2018-04-16, end: 2018-04-16, date_precision: day, date_text: on Monday, status: happened, actors: it, targets: "£140,000"}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Labour's Ian Fazakerley", targets: ministers}
  e15: {type: layoffs, places: [], start: 2010, end: 2018, date_precision: year, date_text: since 2010, status: happened, actors: ministers, targets: "21,000 officers"}
  e16: {type: publication, places: [], start: 2018-04-09, end: 2018-04-09, date_precision: week, date_text: last week, status: happened, actors: "", targets: the serious violence strategy}
  e17: {type: raid, places: [gre], start: 2018-04-18, end: 2018-04-18, date_precision: day, date_text: on Wednesday, status: happened, actors: Police Scotland, targets: 4kg of heroin}
  e18: {type: trial, places: [dum], start: 2018-04-20, end: 2018-04-20, date_precision: day, date_text: on Friday, status: planned, actors: "", targets: Two Liverpool men}
  e19: {type: other, places: [abe], start: 2008, end: 2008, date_precision: year, date_text: ten years ago, status: happened, actors: gangs, minor: true}
  e20: {type: market, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: prices}
notes: ""
