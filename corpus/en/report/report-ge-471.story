---
id: report-ge-471
genre: report
country: GE
published: 2024-05-15
publisher: Northern Sea News
title: "Thousands {rally}(e1) in [Tbilisi](tbi event) as MPs {pass}(e2) 'foreign influence' law"
---
[Georgia](geo metonym)'s parliament has {approved}(e2) a bill on "foreign agents" that has {set off}(e1) weeks of mass {protests}(e1).

The law was {adopted}(e2) in its third reading on Tuesday by 84 votes to 30.

It obliges media outlets and NGOs that get over a fifth of their funding from abroad to register with the justice ministry.

{Scuffles}(e3) broke out between lawmakers during the session, and at least 13 people were {detained}(e4) outside, the interior ministry said.

Among them was a [US](us demonym) citizen, it added, and two [Russian](rus demonym) nationals.

Crowds later {blocked}(e1) Heroes' Square, one of the capital's main junctions, bringing traffic to a halt. There were smaller {gatherings}(e5) in [Batumi](bat event), on the [Black Sea](bla mention), and in [Kutaisi](kut event) and [Zugdidi](zug event).

"They want to take us back to 1921," said Nino, 22, a student who had {come}(e6) by minibus from [Telavi](tel mention).

President Ketevan Jorbenadze has promised to {veto}(e7) the bill, but the ruling party has enough seats to {override}(e8) her.

The government says that the rules promote transparency. Critics call it the "[Russian](rus demonym) law" after legislation that [Moscow](mos metonym) {passed}(e9) in 2012.

[Brussels](bru metonym) {warned}(e10) on Wednesday that the {vote}(e2) would harm the country's path to the [EU](eur metonym), which {granted}(e11) it candidate status last December.

A [US](us demonym) assistant secretary of state, Peter Halloran, who is on a {visit}(e12) to [Tbilisi](tbi event), said that aid worth $390m would be "under review". He had {met}(e13) the prime minister that morning.

The foreign ministers of [Estonia](est metonym), [Iceland](ice metonym) and [Lithuania](lit metonym) also {flew in}(e14) and {addressed}(e15) demonstrators from the steps of parliament.

A first attempt to bring in the law was {dropped}(e16) in March 2023 after two nights of {clashes}(e17) in which police {used}(e17) water cannon.

Parliamentary {elections}(e18) are due on 26 October.

Across the border in [Yerevan](yer event), meanwhile, protesters led by an archbishop {demanded}(e19) the resignation of the [Armenian](arm demonym) government over the handing of four villages in [Tavush](tav mention) to [Azerbaijan](aze metonym).

---
places:
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  bla: {name: Black Sea, point: [43.5, 34.5], precision: area, radius_km: 500}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  tav: {name: Tavush, point: [40.93, 45.15], precision: division}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  zug: {name: Zugdidi, geonameid: 610824, point: [42.5084, 41.868]}
  tel: {name: Telavi, geonameid: 611694, point: [41.9196, 45.47]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
events:
  e1: {type: protest, places: [tbi], start: 2024-05-14, end: 2024-05-14, date_precision: day, date_text: "", status: happened, actors: Thousands, main: true}
  e2: {type: legislation, places: [tbi], start: 2024-05-14, end: 2024-05-14, date_precision: day, date_text: on Tuesday, status: happened, actors: parliament, targets: "a bill on \"foreign agents\"", main: true}
  e3: {type: attack, places: [tbi], start: 2024-05-14, end: 2024-05-14, date_precision: day, date_text: during the session, status: happened, actors: lawmakers}
  e4: {type: arrest, places: [tbi], start: 2024-05-14, end: 2024-05-14, date_precision: day, date_text: "", arrested: 13, arrested_qualifier: at_least, status: happened, actors: "", targets: 13 people}
  e5: {type: protest, places: [bat, kut, zug], start: 2024-05-14, end: 2024-05-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: visit, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a student, minor: true}
  e7: {type: decision, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: President Ketevan Jorbenadze, targets: the bill}
  e8: {type: decision, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ruling party, targets: her, minor: true}
  e9: {type: legislation, places: [], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: Moscow}
  e10: {type: statement, places: [bru], start: 2024-05-15, end: 2024-05-15, date_precision: day, date_text: on Wednesday, status: happened, actors: Brussels}
  e11: {type: decision, places: [geo], start: 2023-12, end: 2023-12, date_precision: month, date_text: last December, status: happened, actors: EU, targets: candidate status}
  e12: {type: visit, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "assistant secretary of state, Peter Halloran"}
  e13: {type: meeting, places: [tbi], start: null, end: null, date_precision: unknown, date_text: that morning, status: happened, actors: He, targets: the prime minister}
  e14: {type: visit, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The foreign ministers}
  e15: {type: statement, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The foreign ministers, targets: demonstrators}
  e16: {type: decision, places: [geo], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March 2023, status: happened, actors: "", targets: A first attempt to bring in the law}
  e17: {type: riot, places: [geo], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March 2023, status: happened, actors: police}
  e18: {type: election, places: [geo], start: 2024-10-26, end: 2024-10-26, date_precision: day, date_text: on 26 October, status: planned, actors: ""}
  e19: {type: protest, places: [yer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: protesters led by an archbishop, targets: the resignation}
notes: ""
