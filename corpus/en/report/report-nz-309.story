---
id: report-nz-309
genre: report
country: NZ
published: 2009-10-05
publisher: Mataura Valley News
title: "Sheep {rustling}(e1) ring: two {plead guilty}(e2) in [Gore](gor event)"
---
Two [Southland](sou mention) men have {admitted}(e2) {stealing}(e1) 640 sheep from seven farms in what police call the largest case of {rustling}(e1) in the south since the 1960s.

Shane Colin Batt, 41, shearing contractor, of [Mataura](mat mention), and Brett Ulrich, 38, truck driver, of [Edendale](ede mention), {appeared}(e2) in the [Gore](gor event) District Court on Thursday on charges of theft and of altering earmarks. Judge Kerry Mathieson {remanded}(e3) them for sentence on December 3.

The sheep, worth $71,000, were {taken}(e1) at night from paddocks at [Waikaka](wai event), [Otama](ota event), [Balfour](bal event) and [Clinton](cli event) between June 2008 and last March. Most were {sold}(e4) at the saleyards in [Lorneville](lor event) or went to a works in [Balclutha](balc mention).

Detective Sergeant Moana Rangi said the pair had used dogs that worked silent. "A cocky lying in bed would hear nothing," she said.

They were {caught}(e5) after a stock agent at [Lorneville](lor mention) recognised an old Romney ewe with a torn ear, which he himself had {sold}(e6) to a farmer in [Waikaka](wai mention).

Federated Farmers wants a national register of stock trucks. Agriculture Minister Hugh Dalzell, who {opened}(e7) a woolshed museum in [Owaka](owa event) on Saturday, said he would look at it, but that most theft was by neighbours and could not be stopped by paper.

Insurers estimate that stock worth $120 million disappears every year. Few cases reach court. In [Marlborough](mar event), a {trial}(e12) {collapsed}(e12) in 2007 when the Crown could not prove that the merinos in the dock's paddock were the ones that had been lost.

Wool prices are at their lowest for a generation, while lamb {fetched}(e8) $95 a head last month at [Temuka](tem event), up $20 in a year.

Elsewhere in the court, a [Tapanui](tap mention) teenager was {fined}(e9) $600 for driving a tractor through the window of a takeaway bar in [Heriot](her event), and a case against [Gore](gor metonym org) District Council over a sewage {spill}(e10) into the [Mataura River](mata event) in February was {put off}(e11) until November.

---
places:
  sou: {name: Southland, geonameid: 2182501, point: [-45.6455, 167.928], precision: division}
  mat: {name: Mataura, geonameid: 6206745, point: [-46.1784, 168.8501]}
  ede: {name: Edendale, point: [-46.31, 168.78]}
  wai: {name: Waikaka, point: [-45.92, 169.01]}
  ota: {name: Otama, point: [-45.95, 168.83]}
  bal: {name: Balfour, point: [-45.84, 168.58]}
  cli: {name: Clinton, point: [-46.2, 169.37]}
  lor: {name: Lorneville, point: [-46.35, 168.34]}
  owa: {name: Owaka, point: [-46.45, 169.66]}
  mar: {name: Marlborough, geonameid: 2187304, point: [-41.638, 173.656], precision: division}
  tem: {name: Temuka, point: [-44.24, 171.28]}
  tap: {name: Tapanui, point: [-45.94, 169.26]}
  her: {name: Heriot, point: [-45.84, 169.26]}
  mata: {name: Mataura River, point: [-46.2, 168.86], precision: near}
  balc: {name: Balclutha, point: [-46.23, 169.74]}
  gor: {name: Gore, point: [-46.1, 168.94]}
events:
  e1: {type: robbery, places: [wai, ota, bal, cli], start: 2008-06, end: 2009-03, date_precision: month, date_text: between June 2008 and last March, status: happened, actors: Two Southland men, targets: 640 sheep, main: true}
  e2: {type: trial, places: [gor], start: 2009-10-01, end: 2009-10-01, date_precision: day, date_text: on Thursday, status: happened, actors: Shane Colin Batt, main: true}
  e3: {type: verdict, places: [gor], start: 2009-12-03, end: 2009-12-03, date_precision: day, date_text: on December 3, status: planned, actors: Judge Kerry Mathieson, targets: them}
  e4: {type: deal, places: [lor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Most, minor: true}
  e5: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: the pair}
  e6: {type: deal, places: [wai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he himself, targets: an old Romney ewe, minor: true}
  e12: {type: trial, places: [mar], start: 2007, end: 2007, date_precision: year, date_text: in 2007, status: happened, actors: "", minor: true}
  e7: {type: opening, places: [owa], start: 2009-10-03, end: 2009-10-03, date_precision: day, date_text: on Saturday, status: happened, actors: Agriculture Minister Hugh Dalzell, targets: a woolshed museum}
  e8: {type: market, places: [tem], start: 2009-09, end: 2009-09, date_precision: month, date_text: last month, status: happened, actors: "", targets: lamb, minor: true}
  e9: {type: verdict, places: [gor], start: 2009-10-01, end: 2009-10-01, date_precision: day, date_text: "", status: happened, actors: "", targets: a Tapanui teenager}
  e10: {type: other_accident, places: [mata], start: 2009-02, end: 2009-02, date_precision: month, date_text: in February, status: happened, actors: Gore District Council, minor: true}
  e11: {type: trial, places: [gor], start: 2009-11, end: 2009-11, date_precision: month, date_text: until November, status: planned, actors: "", targets: Gore District Council}
notes: ""
