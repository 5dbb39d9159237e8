---
id: report-ro-207
genre: report
country: RO
published: 2020-12-28
publisher: Carpathia News
title: "Prosecutors {search}(e1) hospital in [Piatra Neamț](pia event) six weeks after intensive care {fire}(e2)"
---
[BUCHAREST](buc dateline) - Anti-fraud prosecutors and police on Monday {searched}(e1) nine addresses in [Romania](rom event), among them the county hospital in [Piatra Neamț](pia event), where 15 Covid-19 patients have {died}(e2) as a result of a {fire}(e2) in the intensive care unit on November 14.

Computers and invoices for oxygen fittings were {carried away}(e1) from offices in [Iași](ias event), [Bacău](bac event) and [Roman](roma event). A former manager of the hospital was {detained}(e3) for 24 hours.

Ten patients {died}(e2) on the spot and five later, the last of them on Christmas Eve in a hospital in [Liège](lie event), [Belgium](bel mention), where a doctor who had tried to save the others is also being {treated}(e4) for burns over 40% of his body. He was {flown}(e4) there, to a military burns unit in [Brussels](bru event), the day after.

The ward had been {moved}(e5) two days earlier from one floor to another without a permit. The hospital has had eleven managers in two years. "You could not tell me today who signs," said Mihaela Ursache, whose mother, from [Târgu Neamț](tar mention), is among the dead.

Prime Minister Radu Stoenescu, sworn in last Wednesday, {said}(e6) the case showed a state "that kills through indifference". He has {ordered}(e7) fire inspections in all intensive care units before January 31.

Since the nightclub {fire}(e8) of 2015 in [Bucharest](buc event), in which 64 {died}(e8), all governments have {promised}(e9) a burns hospital. The foundation stone of one was {laid}(e10) in [Timișoara](tim event) in October, and the World Bank has {lent}(e11) money for two more, in [Bucharest](buc event) and [Târgu Mureș](targ event).

---
places:
  pia: {name: Piatra Neamţ, geonameid: 670889, point: [46.9167, 26.3333]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ias: {name: Iaşi, geonameid: 675810, point: [47.1667, 27.6]}
  bac: {name: Bacău, geonameid: 685948, point: [46.5672, 26.9138]}
  roma: {name: Roman, geonameid: 668732, point: [46.9212, 26.9265]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  tar: {name: Târgu Neamţ, geonameid: 665003, point: [47.2, 26.3667]}
  tim: {name: Timişoara, geonameid: 665087, point: [45.7537, 21.2257]}
  targ: {name: Târgu Mureş, geonameid: 665004, point: [46.5425, 24.5575]}
events:
  e1: {type: raid, places: [pia, rom, ias, bac, roma], start: 2020-12-28, end: 2020-12-28, date_precision: day, date_text: on Monday, status: happened, actors: Anti-fraud prosecutors and police, targets: nine addresses, main: true}
  e2: {type: fire, places: [pia], start: 2020-11-14, end: 2020-11-14, date_precision: day, date_text: on November 14, killed: 15, status: happened, actors: "", targets: Covid-19 patients, main: true}
  e3: {type: arrest, places: [pia], start: 2020-12-28, end: 2020-12-28, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A former manager of the hospital}
  e4: {type: medical, places: [lie, bru], start: 2020-11-15, end: 2020-11-15, date_precision: day, date_text: the day after, status: happened, actors: "", targets: a doctor, minor: true}
  e5: {type: displacement, places: [pia], start: 2020-11-12, end: 2020-11-12, date_precision: day, date_text: two days earlier, status: happened, actors: "", targets: The ward, minor: true}
  e6: {type: statement, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Radu Stoenescu}
  e7: {type: investigation, places: [rom], start: 2021-01-31, end: 2021-01-31, date_precision: day, date_text: before January 31, status: planned, actors: Prime Minister Radu Stoenescu, targets: all intensive care units}
  e8: {type: fire, places: [buc], start: 2015, end: 2015, date_precision: year, date_text: of 2015, killed: 64, status: happened, actors: ""}
  e9: {type: statement, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: all governments, targets: a burns hospital, minor: true}
  e10: {type: construction, places: [tim], start: 2020-10, end: 2020-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: The foundation stone}
  e11: {type: aid, places: [buc, targ], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the World Bank, targets: two more}
notes: ""
