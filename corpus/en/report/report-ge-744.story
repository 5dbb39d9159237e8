---
id: report-ge-744
genre: report
country: GE
published: 2019-10-18
publisher: Caucasus Line
title: "[Chiatura](chi event) manganese miners {sew}(e1) lips as {strike}(e2) enters third week"
---
Seven men lay under a tarpaulin in front of the theatre in [Chiatura](chi event) on Friday, surgical thread through their lips, while around them some 600 fellow miners {voted}(e3) by a show of hands to {stay out}(e2) another week.

The {strike}(e2) at four manganese shafts in western [Georgia](geo event) {began}(e2) on 3 October over a plan to cut one shift in three. Wages, about 900 lari ($305) a month, have not been {paid}(e4) since.

"My grandfather dug here for Stalin, my father for Brezhnev," said Temur Gaprindashvili, 39, who has a lung disease, writing his answers in a notebook. "It's the same ladder."

Doctors from [Kutaisi](kut mention) {took}(e5) two of the hunger strikers to hospital in [Zestafoni](zes event) on Thursday. The ferroalloy plant in that town, which employs another 1,700 people and buys nearly all the ore, {switched off}(e6) two of its furnaces on Wednesday.

The company is managed by a state-appointed administrator since a court in [Tbilisi](tbi event) {fined}(e7) its [British](bri demonym)-registered owners 416 million lari for polluting the [Kvirila](kvi mention) river in 2017. Administrator Vakhtang Melikidze {offered}(e8) a bonus of 100 lari on Monday, which the men {turned down}(e8). Labour inspectors have {counted}(e9) 11 {deaths}(e9) at the mines in six years.

Villages pay as well. In [Shukruti](shu event), on the ridge above, 30 houses have {cracked}(e10) or {slid}(e10) since June, and a family of five was {dug out}(e11) alive in August.

In the capital, riot police {prevented}(e12) students from putting up tents outside the parliament in solidarity. Six were {detained}(e12). The building has hardly been quiet since 20 June, when 240 people were {hurt}(e13) as officers {fired}(e13) rubber bullets at a crowd {protesting}(e14) at the {appearance}(e15) of a [Russian](rus demonym) deputy in the speaker's chair. New Prime Minister Zurab Khelaia, {in office}(e16) for six weeks, has {promised}(e17) a labour code in line with that of the EU.

Other disputes are smouldering. Port workers in [Poti](pot event) {stopped}(e18) cranes for 24 hours on Tuesday, and in [Tkibuli](tki event), where ten coal miners were {killed}(e19) in two {accidents}(e19) last year, the pits {reopened}(e20) this month after a safety review by engineers from [Katowice](kat mention).

A miners' delegation is to {meet}(e21) the economy minister on Monday. Should that fail, the seven say, more will ask for needles.

---
places:
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  chi: {name: Chiatura, geonameid: 615211, point: [42.2981, 43.2989]}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  zes: {name: Zestafoni, point: [42.11, 43.05]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  kvi: {name: Kvirila, point: [42.2, 43.2], precision: near}
  shu: {name: Shukruti, point: [42.28, 43.3], precision: near}
  pot: {name: Poti, geonameid: 612366, point: [42.1427, 41.6738]}
  tki: {name: Tkibuli, point: [42.35, 42.99]}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: protest, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Seven men, main: true}
  e2: {type: strike, places: [chi, geo], start: 2019-10-03, end: 2019-10-18, date_precision: day, date_text: on 3 October, status: happened, actors: miners, main: true}
  e3: {type: decision, places: [chi], start: 2019-10-18, end: 2019-10-18, date_precision: day, date_text: on Friday, status: happened, actors: some 600 fellow miners, minor: true}
  e4: {type: other, places: [chi], start: 2019-10, end: 2019-10, date_precision: month, date_text: since, status: happened, negated: true, actors: "", targets: Wages, minor: true}
  e5: {type: medical, places: [zes], start: 2019-10-17, end: 2019-10-17, date_precision: day, date_text: on Thursday, status: happened, actors: Doctors from Kutaisi, targets: two of the hunger strikers, minor: true}
  e6: {type: closure, places: [zes], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: on Wednesday, status: happened, actors: The ferroalloy plant, targets: two of its furnaces}
  e7: {type: verdict, places: [tbi], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: a court, targets: owners}
  e8: {type: decision, places: [chi], start: 2019-10-14, end: 2019-10-14, date_precision: day, date_text: on Monday, status: happened, actors: Administrator Vakhtang Melikidze, targets: a bonus of 100 lari}
  e9: {type: other_accident, places: [chi], start: 2013, end: 2019, date_precision: year, date_text: in six years, killed: 11, status: happened, actors: ""}
  e10: {type: landslide, places: [shu], start: 2019-06, end: 2019-10, date_precision: month, date_text: since June, status: happened, actors: "", targets: 30 houses}
  e11: {type: rescue, places: [shu], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: a family of five}
  e12: {type: arrest, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 6, status: happened, actors: riot police, targets: students}
  e13: {type: riot, places: [tbi], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: 20 June, injured: 240, status: happened, actors: officers, targets: 240 people}
  e14: {type: protest, places: [tbi], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: 20 June, status: happened, actors: a crowd, minor: true}
  e15: {type: visit, places: [tbi], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: "", status: happened, actors: a Russian deputy, minor: true}
  e16: {type: appointment, places: [], start: 2019-09, end: 2019-09, date_precision: month, date_text: for six weeks, status: happened, actors: New Prime Minister Zurab Khelaia}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: New Prime Minister Zurab Khelaia, targets: a labour code, minor: true}
  e18: {type: strike, places: [pot], start: 2019-10-15, end: 2019-10-15, date_precision: day, date_text: on Tuesday, status: happened, actors: Port workers, targets: cranes}
  e19: {type: other_accident, places: [tki], start: 2018, end: 2018, date_precision: year, date_text: last year, killed: 10, status: happened, actors: "", targets: ten coal miners}
  e20: {type: opening, places: [tki], start: 2019-10, end: 2019-10, date_precision: month, date_text: this month, status: happened, actors: "", targets: the pits}
  e21: {type: meeting, places: [], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: on Monday, status: planned, actors: "A miners' delegation", targets: the economy minister}
notes: ""
