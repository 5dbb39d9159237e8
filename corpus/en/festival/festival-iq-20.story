---
id: festival-iq-20
genre: festival
country: IQ
published: 2023-09-08
publisher: Two Rivers News
title: "Pilgrims {Stream}(e1) to [Karbala](kar event); 18 {Die}(e2) in Bus Crash Near [Balad](bal event)"
---
[KARBALA](kar dateline), [Iraq](iraq dateline) — More than 20 million pilgrims {marked}(e1) Arbaeen in [Karbala](kar event) this week, the governor said on Thursday, in one of the world's largest {gatherings}(e1), which passed off without the bombings that scarred it in earlier years.

Some 40,000 police and troops {guarded}(e3) the roads from [Najaf](naj event), [Hilla](hil event) and [Baghdad](bag event). Two suicide bombers were {arrested}(e4) in [Jurf al-Nasr](jur event) on Monday, the interior ministry said; a third {blew}(e5) himself up when he was challenged, {wounding}(e5) a policeman.

It was the traffic that killed. Eighteen people, most of them [Iranians](ira demonym) on the way to the shrine of [Samarra](sam mention), {died}(e2) when two minibuses {collided}(e2) near [Balad](bal event) late on Friday. A week earlier 16 {drowned}(e6) or were {crushed}(e6) when a footbridge {gave}(e6) way at [Musayyib](mus event). Doctors {treated}(e7) 3,200 for heatstroke as the thermometer reached 48 degrees in [Basra](bas event).

At least four million foreigners {came}(e1), from [Iran](iran mention), [Bahrain](bah mention), [Lebanon](leb mention) and, over the crossing at [Arar](ara event) {opened}(e8) only in 2020, from [Saudi Arabia](sau mention). [Kuwait](kuw metonym) {barred}(e9) its citizens from going by land after {clashes}(e10) in [Kirkuk](kir event) last weekend in which four {protesters}(e10) were {shot}(e10) dead.

Under Saddam Hussein the {march}(e11) was {banned}(e11) for a quarter of a century. In 2004 blasts in [Karbala](kar event) and at the [Kadhimiya](kad event) shrine {killed}(e12) more than 170 on a single day.

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
  e1: {type: festival, places: [kar], start: 2023-09-04, end: 2023-09-04, date_precision: week, date_text: this week, status: happened, actors: More than 20 million pilgrims, main: true}
  e2: {type: road_accident, places: [bal], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: late on Friday, killed: 18, status: happened, actors: "", targets: two minibuses}
  e3: {type: other, places: [naj, hil, bag], start: 2023-09-04, end: 2023-09-04, date_precision: week, date_text: "", status: happened, actors: "Some 40,000 police and troops"}
  e4: {type: arrest, places: [jur], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: on Monday, arrested: 2, status: happened, actors: "", targets: Two suicide bombers}
  e5: {type: bombing, places: [jur], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: on Monday, injured: 1, status: happened, actors: a third, targets: a policeman}
  e6: {type: collapse, places: [mus], start: 2023-08-25, end: 2023-08-25, date_precision: day, date_text: A week earlier, killed: 16, status: happened, actors: "", targets: a footbridge}
  e7: {type: medical, places: [bas, kar], start: null, end: null, date_precision: unknown, date_text: "", injured: 3200, status: happened, actors: Doctors}
  e8: {type: opening, places: [ara], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: ""}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kuwait, targets: its citizens}
  e10: {type: shooting, places: [kir], start: 2023-09-02, end: 2023-09-03, date_precision: day, date_text: last weekend, killed: 4, status: happened, actors: "", targets: protesters}
  e11: {type: decision, places: [kar], start: null, end: null, date_precision: unknown, date_text: for a quarter of a century, status: happened, actors: ""}
  e12: {type: explosion, places: [kar, kad], start: 2004, end: 2004, date_precision: year, date_text: In 2004, killed: 170, killed_qualifier: at_least, status: happened, actors: ""}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran, targets: Baghdad}
  e14: {type: transport_change, places: [kar], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: on Saturday, status: planned, actors: The last trains}
notes: ""
