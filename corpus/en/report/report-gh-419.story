---
id: report-gh-419
genre: report
country: GH
published: 2024-09-16
publisher: "Accra Business & News"
title: "Galamsey: three rivers, two {protests}(e2) and a {strike}(e3) ultimatum"
---
[Accra](acc dateline), Sept. 16, GBN — [Ghana](gha metonym org) Water Limited has {cut}(e1) supply to [Cape Coast](cap event) and [Elmina](elm event) by 60 per cent because the [Pra](pra event) at [Sekyere Hemang](sek event), from which it draws, has become too muddy with waste from illegal gold mining to treat.

The company said turbidity at the intake {averaged}(e1) 14,000 NTU last week, against 2,000 for which the plant was built. Tankers have been {sent}(e4) to the University of [Cape Coast](cap metonym org) and to hospitals at [Twifo Praso](twi event).

It is the third system to be hit this year. [Tarkwa](tar event) has {rationed}(e1) water since March, when pumps on the [Bonsa](bon event) {broke}(e5), and a plant on the [Offin](off4 event) near [Dunkwa](dun event) was {shut}(e6) in July.

Organised Labour has {given}(e3) government until the end of September to ban all mining in forest reserves and revoke L.I. 2462, a regulation of 2022, or face a nationwide {strike}(e3). Doctors, teachers and the Catholic bishops, whose {march}(e2) in [Accra](acc event) on Wednesday drew some 3,000, have {backed}(e7) the call. Another {march}(e2), of students, took place in [Kumasi](kum event) on Friday; police {arrested}(e8) six for blocking the road at [Kejetia](kej event).

The President, Nana Boakye-Danquah, {met}(e9) union leaders at [Peduase](ped event) on Saturday. A statement said he had "noted their concerns".

"Noting doesn't clean a river," said the general secretary of the fishermen's union at [Shama](sha event), at the mouth of the [Pra](pra mention), where nets have come up brown since June.

The Forestry Commission says 34 of 288 reserves have been affected, with the worst losses at [Apamprama](apa event) and [Tano Nimiri](tan event). Nine of its guards have been {attacked}(e10) this year. On 2 September gunmen {killed}(e11) one, Ebenezer Asare, near [Samreboi](sam event), in the [Western](wes event) Region. Soldiers {burned}(e12) 26 excavators and 18 changfans there last Thursday; twelve persons, among them four [Chinese](chi demonym) nationals, were {put before}(e13) a circuit court in [Takoradi](tak event) the next day and {remanded}(e13).

A study by the Paediatric Society {published}(e14) in [Kumasi](kum event) last month {found}(e14) mercury in the placentas of women from [Prestea](pre mention), [Obuasi](obu mention) and [Bibiani](bib mention).

The industry employs, by some counts, more than a million. Small-scale miners {produced}(e15) 1.2 million ounces last year; much of the gold leaves for [Dubai](dub mention), and some of it by way of [Lomé](lom mention). Farmers at [Asankragua](asa event) say that they {sold}(e16) cocoa land for GH¢40,000 an acre because the price paid by Cocobod had not kept up.

The country {votes}(e20) on 7 December. The opposition's candidate, speaking at [Wa](wa event) on Sunday, {promised}(e17) to repeal the regulation. A previous ban, {imposed}(e18) in April 2017, was {lifted}(e18) 20 months later.

Across the border, [Ivory Coast](ivo metonym) has {complained}(e19) that the [Bia](bia event) carries the same mud into its lagoon at [Aboisso](abo event).

---
places:
  pra: {name: Pra, point: [5.2, -1.6], precision: near}
  sek: {name: Sekyere Hemang, point: [5.2, -1.56], precision: near}
  twi: {name: Twifo Praso, point: [5.61, -1.55]}
  bon: {name: Bonsa, point: [5.2, -2.05], precision: near}
  off4: {name: Offin, point: [6.0, -1.8], precision: near}
  dun: {name: Dunkwa, geonameid: 2301400, point: [5.96, -1.7779]}
  kej: {name: Kejetia, point: [6.697, -1.623]}
  ped: {name: Peduase, point: [5.8, -0.18]}
  sha: {name: Shama Junction, geonameid: 2295385, point: [5.0181, -1.6644]}
  apa: {name: Apamprama, point: [6.3, -1.9], precision: near}
  tan: {name: Tano Nimiri, point: [5.8, -2.6], precision: near}
  sam: {name: Samreboi, point: [5.62, -2.55]}
  wes: {name: Western, geonameid: 2294076, point: [5.7002, -2.3421], precision: division}
  tak: {name: Takoradi, geonameid: 2294915, point: [4.8982, -1.7603]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  asa: {name: Asankragua, point: [5.81, -2.44]}
  bia: {name: Bia, point: [5.6, -3.1], precision: near}
  abo: {name: Aboisso, geonameid: 2293507, point: [5.4678, -3.2071]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  cap: {name: Cape Coast, geonameid: 2302357, point: [5.1053, -1.2466]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  elm: {name: Elmina, geonameid: 2301190, point: [5.0847, -1.3509]}
  tar: {name: Tarkwa, geonameid: 2294768, point: [5.3038, -1.9896]}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pre: {name: Prestea, geonameid: 2295840, point: [5.4338, -2.1429]}
  obu: {name: Obuase, geonameid: 2296606, point: [6.2023, -1.668]}
  bib: {name: Bibiani, geonameid: 2303060, point: [6.452, -2.3163]}
  wa: {name: Wa, geonameid: 2294206, point: [10.0607, -2.5019]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
events:
  e1: {type: drought, places: [cap, elm, pra, sek, tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ghana Water Limited, main: true}
  e2: {type: protest, places: [acc, kum], start: 2024-09-11, end: 2024-09-13, date_precision: day, date_text: on Wednesday, status: happened, actors: "Doctors, teachers and the Catholic bishops", main: true}
  e3: {type: strike, places: [gha], start: 2024-09-30, end: 2024-09-30, date_precision: day, date_text: until the end of September, status: threatened, actors: Organised Labour, targets: government, main: true}
  e4: {type: aid, places: [cap, twi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Tankers, minor: true}
  e5: {type: outage, places: [tar, bon], start: 2024-03, end: 2024-03, date_precision: month, date_text: since March, status: happened, actors: pumps}
  e6: {type: closure, places: [off4, dun], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: a plant}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Doctors, teachers and the Catholic bishops", targets: the call, minor: true}
  e8: {type: arrest, places: [kej], start: 2024-09-13, end: 2024-09-13, date_precision: day, date_text: on Friday, arrested: 6, status: happened, actors: police, targets: six}
  e9: {type: meeting, places: [ped], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: on Saturday, status: happened, actors: "The President, Nana Boakye-Danquah", targets: union leaders}
  e10: {type: attack, places: [gha], start: 2024, end: 2024, date_precision: year, date_text: this year, status: happened, actors: "", targets: Nine of its guards}
  e11: {type: killing, places: [sam], start: 2024-09-02, end: 2024-09-02, date_precision: day, date_text: On 2 September, killed: 1, status: happened, actors: gunmen, targets: Ebenezer Asare}
  e12: {type: raid, places: [sam], start: 2024-09-12, end: 2024-09-12, date_precision: day, date_text: last Thursday, status: happened, actors: Soldiers, targets: 26 excavators and 18 changfans}
  e13: {type: trial, places: [tak], start: 2024-09-13, end: 2024-09-13, date_precision: day, date_text: the next day, status: happened, actors: a circuit court, targets: twelve persons}
  e14: {type: publication, places: [kum], start: 2024-08, end: 2024-08, date_precision: month, date_text: last month, status: happened, actors: the Paediatric Society, targets: A study}
  e15: {type: other, places: [], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: Small-scale miners, targets: 1.2 million ounces, minor: true}
  e16: {type: deal, places: [asa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farmers at Asankragua, targets: cocoa land, minor: true}
  e17: {type: statement, places: [wa], start: 2024-09-15, end: 2024-09-15, date_precision: day, date_text: on Sunday, status: happened, actors: "The opposition's candidate", targets: the regulation}
  e18: {type: sanction, places: [gha], start: 2017-04, end: 2017-04, date_precision: month, date_text: in April 2017, status: happened, actors: ""}
  e20: {type: election, places: [gha], start: 2024-12-07, end: 2024-12-07, date_precision: day, date_text: on 7 December, status: planned, actors: ""}
  e19: {type: statement, places: [bia, abo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ivory Coast}
notes: ""
