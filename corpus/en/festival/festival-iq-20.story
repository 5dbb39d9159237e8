---
id: festival-iq-20
genre: festival
country: IQ
published: 2023-09-08
publisher: Two Rivers News
title: "Pilgrims {Stream}(e1) to [Karbala](kar event); 18 Die in Bus {Crash}(e2) Near [Balad](bal event)"
---
[KARBALA](kar dateline), [Iraq](iraq dateline) — More than 20 million pilgrims {marked}(e1) Arbaeen in [Karbala](kar event) this week, the governor said on Thursday, in one of the world's largest {gatherings}(e1), which passed off without the bombings that scarred it in earlier years.

Some 40,000 police and troops guarded the roads from [Najaf](naj event), [Hilla](hil event) and [Baghdad](bag event). Two suicide bombers were {arrested}(e3) in [Jurf al-Nasr](jur event) on Monday, the interior ministry said; a third {blew himself up}(e4) when he was challenged, wounding a policeman.

It was the traffic that killed. Eighteen people, most of them [Iranians](ira demonym) on the way to the shrine of [Samarra](sam mention), died when two minibuses {collided}(e2) near [Balad](bal event) late on Friday. A week earlier 16 drowned or were crushed when a footbridge {gave way}(e5) at [Musayyib](mus event). Doctors {treated}(e6) 3,200 for {heatstroke}(e6) as the thermometer reached 48 degrees in [Basra](bas event).

At least four million foreigners {came}(e7), from [Iran](iran mention), [Bahrain](bah mention), [Lebanon](leb mention) and, over the crossing at [Arar](ara event) {opened}(e8) only in 2020, from [Saudi Arabia](sau mention). [Kuwait](kuw metonym) {barred}(e9) its citizens from going by land after {clashes}(e10) in [Kirkuk](kir event) last weekend in which four protesters were {shot dead}(e10).

Under Saddam Hussein the march was {banned}(e11) for a quarter of a century. In 2004 {blasts}(e12) in [Karbala](kar event) and at the [Kadhimiya](kad event) shrine killed more than 170 on a single day.

[Tehran](teh metonym) {thanked}(e13) [Baghdad](bag metonym) for its hospitality. The last trains for [Basra](bas mention) {leave}(e14) on Saturday.

---
places:
  kar: {name: Karbala, geonameid: 94824, point: [32.616, 44.0249]}
  bal: {name: Balad, geonameid: 98112, point: [34.0149, 44.1457]}
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  hil: {name: Al-Hillah, geonameid: 99347, point: [32.4637, 44.4196]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  jur: {name: Jurf al-Nasr, point: [32.87, 44.22], precision: near}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  sam: {name: Samarra, geonameid: 91597, point: [34.1959, 43.8857]}
  mus: {name: Musayyib, point: [32.778, 44.29]}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  bah: {name: Bahrain, geonameid: 290291, point: [26.03333, 50.55], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  ara: {name: Arar, point: [31.09, 41.2], precision: near}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  kad: {name: Kadhimiya, point: [33.38, 44.338]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  iraq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
events:
  e1: {type: festival, places: [kar], start: 2023-09, end: 2023-09, date_precision: month, date_text: this week, status: happened, actors: More than 20 million pilgrims, main: true}
  e2: {type: road_accident, places: [bal], start: 2023-09-08, end: 2023-09-08, date_precision: day, date_text: late on Friday, killed: 18, status: happened, actors: "", targets: two minibuses, main: true}
  e3: {type: arrest, places: [jur], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: on Monday, arrested: 2, status: happened, actors: "", targets: Two suicide bombers}
  e4: {type: bombing, places: [jur], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: "", injured: 1, status: happened, actors: a third, targets: a policeman}
  e5: {type: collapse, places: [mus], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: A week earlier, killed: 16, status: happened, actors: "", targets: a footbridge}
  e6: {type: medical, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Doctors}
  e7: {type: visit, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: More than 20 million pilgrims, minor: true}
  e8: {type: opening, places: [ara], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: ""}
  e9: {type: decision, places: [kuw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kuwait, targets: its citizens}
  e10: {type: riot, places: [kir], start: 2023-09-02, end: 2023-09-03, date_precision: day, date_text: last weekend, killed: 4, status: happened, actors: "", targets: protesters}
  e11: {type: decision, places: [iraq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: bombing, places: [kar, kad], start: 2004, end: 2004, date_precision: year, date_text: In 2004, killed: 170, killed_qualifier: at_least, status: happened, actors: ""}
  e13: {type: statement, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran, targets: Baghdad, minor: true}
  e14: {type: transport_change, places: [bas], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: on Saturday, status: planned, actors: The last trains}
notes: ""
