---
id: report-gb-253
genre: report
country: GB
published: 2010-07-30
publisher: Black Country Mail
title: "Two men {jailed}(e1) for [Wolverhampton](wol event) post office {raids}(e2)"
---
Two men who {robbed}(e2) three post offices in six weeks to pay off drug debts have been {jailed}(e1) for a total of 21 years.

Wayne Tranter, 38, and Dean Lissimore, 29, {threatened}(e2) staff with a sawn-off shotgun and a hammer at branches in [Bilston](bil event), [Sedgley](sed event) and [Tettenhall](tet event) between November and January, [Wolverhampton](wol metonym org) Crown Court heard.

They {got away}(e2) with £27,400, of which only £3,000 has been {recovered}(e3).

At the [Sedgley](sed event) branch on December 3 the postmaster, 61-year-old Jagtar Sohal, was {struck}(e4) on the shoulder. He has since {sold}(e5) the business and {moved}(e6) to [Leicester](lei event). "My wife cannot hear a door bang," he said in a statement read to the court.

Judge Martin Fairclough, {passing sentence}(e1) on Thursday, told the pair that they had terrorised hard-working people in the heart of their communities.

Tranter, of Parkfield Road, [Ettingshall](ett mention), was {given}(e1) 12 years. Lissimore, of Sandy Lane, [Cannock](can mention), who {pleaded guilty}(e7) at the first opportunity, {got}(e1) nine. A third defendant, Tranter's sister Kelly, 35, of [Dudley](dud mention), received a suspended sentence for {hiding}(e8) cash in a loft.

The court {was told}(e9) the men were caught after a {collision}(e10) on the M6 toll near [Burntwood](bur event) on January 19. Officers who attended {found}(e11) a balaclava and postal orders in the boot of their Vauxhall Astra. DNA on the balaclava matched a sample Lissimore gave after a {burglary}(e12) in [Stafford](sta event) in 2004.

Det Sgt Claire Bagnall, of [West Midlands](wes metonym org) Police, {praised}(e13) the bravery of a customer who {followed}(e14) the getaway car as far as [Wombourne](wom event). The man, from [Codsall](cod mention), will {receive}(e15) a commendation in [Birmingham](bir event) next month.

Post office robberies in the region {fell}(e16) from 61 to 38 last year. But there were four in June alone, in [Walsall](wal event), [West Bromwich](west event), [Halesowen](hal event) and [Kingswinford](kin event). Detectives do not believe those are connected with this case. A 24-year-old from [Tipton](tip mention) was {arrested}(e17) on Monday and {bailed}(e17).

---
places:
  bil: {name: Bilston, point: [52.566, -2.074]}
  ett: {name: Ettingshall, point: [52.56, -2.1]}
  tet: {name: Tettenhall, point: [52.6, -2.17]}
  wes: {name: West Midlands, point: [52.49, -1.93], precision: division}
  sed: {name: Sedgley, point: [52.54, -2.12]}
  wol: {name: Wolverhampton, geonameid: 2633691, point: [52.5855, -2.123]}
  lei: {name: Leicester, geonameid: 2644668, point: [52.6386, -1.1317]}
  can: {name: Cannock, geonameid: 2653883, point: [52.6904, -2.0309]}
  dud: {name: Dudley, geonameid: 2650839, point: [52.5, -2.0833]}
  bur: {name: Burntwood, geonameid: 2654252, point: [52.6808, -1.9276]}
  sta: {name: Stafford, geonameid: 2637142, point: [52.8052, -2.1164]}
  wom: {name: Wombourne, geonameid: 2633683, point: [52.5333, -2.1833]}
  cod: {name: Codsall, geonameid: 2652653, point: [52.6299, -2.2015]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  wal: {name: Walsall, geonameid: 2634853, point: [52.5853, -1.984]}
  west: {name: West Bromwich, geonameid: 2634491, point: [52.5187, -1.9945]}
  hal: {name: Halesowen, geonameid: 2647639, point: [52.4486, -2.0494]}
  kin: {name: Kingswinford, geonameid: 2645420, point: [52.4975, -2.1689]}
  tip: {name: Tipton, geonameid: 2635785, point: [52.5296, -2.0677]}
events:
  e1: {type: verdict, places: [wol], start: 2010-07-29, end: 2010-07-29, date_precision: day, date_text: on Thursday, status: happened, actors: Judge Martin Fairclough, targets: Two men, main: true}
  e2: {type: robbery, places: [bil, sed, tet], start: 2009-11, end: 2010-01, date_precision: month, date_text: between November and January, injured: 1, status: happened, actors: "Wayne Tranter, 38, and Dean Lissimore", targets: three post offices, main: true}
  e3: {type: discovery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "£3,000", minor: true}
  e4: {type: attack, places: [sed], start: 2009-12-03, end: 2009-12-03, date_precision: day, date_text: on December 3, injured: 1, status: happened, actors: "", targets: Jagtar Sohal, minor: true}
  e5: {type: deal, places: [sed], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: the business, minor: true}
  e6: {type: displacement, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e7: {type: trial, places: [wol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lissimore, minor: true}
  e8: {type: fraud, places: [dud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Tranter's sister Kelly", targets: cash, minor: true}
  e9: {type: trial, places: [wol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: road_accident, places: [bur], start: 2010-01-19, end: 2010-01-19, date_precision: day, date_text: on January 19, status: happened, actors: "", targets: their Vauxhall Astra}
  e11: {type: discovery, places: [bur], start: 2010-01-19, end: 2010-01-19, date_precision: day, date_text: "", status: happened, actors: Officers, targets: a balaclava and postal orders, minor: true}
  e12: {type: robbery, places: [sta], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: Lissimore}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Det Sgt Claire Bagnall, targets: a customer, minor: true}
  e14: {type: transport_change, places: [wom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a customer, targets: the getaway car, minor: true}
  e15: {type: ceremony, places: [bir], start: 2010-08, end: 2010-08, date_precision: month, date_text: next month, status: planned, actors: "", targets: "The man, from Codsall"}
  e16: {type: market, places: [wes], start: 2009, end: 2009, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e17: {type: arrest, places: [tip], start: 2010-07-26, end: 2010-07-26, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: "", targets: A 24-year-old}
notes: ""
