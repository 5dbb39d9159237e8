---
id: election-in-22
genre: election
country: IN
published: 2018-05-15
publisher: Ganga News Service
title: "13 {Killed}(e1) as [Bengal](ben event) {Votes}(e2) for Village Councils"
---
[KOLKATA](kol dateline), May 15: At least 13 persons were {killed}(e1) and over 80 injured in {violence}(e1) during {polling}(e2) for rural bodies in [West Bengal](wes event) on Monday, with crude bombs {hurled}(e3) at booths in [South 24 Parganas](sou event) and a couple {burnt alive}(e4) in their hut at [Kakdwip](kak event), police said.

Ballot boxes were {thrown}(e5) into ponds at [Beldanga](bel event) in [Murshidabad](mur event), and a presiding officer who {went missing}(e6) from a booth in [Raiganj](rai event) on Monday evening was {found dead}(e7) on the railway track at [Sonadangi](son event) this morning. Colleagues {blocked}(e8) National Highway 34 for four hours demanding a CBI probe.

Three supporters of an independent candidate were {lynched}(e9) at [Naoda](nao event) after they had allegedly snatched ballots. In [Nandigram](nan event), where 14 villagers {fell}(e10) to police bullets in 2007, two men were {shot dead}(e11) from a motorcycle. A television crew was {assaulted}(e12) and its van {torched}(e12) in [Arambagh](ara event).

Turnout was 73 per cent. The State Election Commission ordered a {repoll}(e13) on Wednesday in 568 booths, 63 of them in [Murshidabad](mur event).

The ruling party had won 34 per cent of the seats unopposed, a fact {criticised}(e14) by the Supreme Court in [New Delhi](new event) last week. The [Calcutta](cal metonym org) High Court had {postponed}(e15) the polls from early May.

[Delhi](del metonym) on Tuesday {sought}(e16) a report on the violence. The Chief Minister called the incidents "stray" and {announced}(e17) Rs 5 lakh for each family. {Counting}(e18) is on Thursday.

---
places:
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  ben: {name: West Bengal, geonameid: 1252881, point: [23.0523, 87.7289], precision: division}
  wes: {name: West Bengal, geonameid: 1252881, point: [23.0523, 87.7289], precision: division}
  sou: {name: South 24 Parganas, point: [22.1, 88.5], precision: area, radius_km: 50}
  kak: {name: Kakdwip, point: [21.88, 88.18], precision: near}
  bel: {name: Beldanga, geonameid: 1276548, point: [23.9343, 88.2602]}
  mur: {name: Murshidabad, point: [24.2, 88.3], precision: area, radius_km: 45}
  rai: {name: Raiganj, geonameid: 1259009, point: [25.6128, 88.1245]}
  son: {name: Sonadangi, point: [25.68, 88.1], precision: near}
  nao: {name: Naoda, point: [23.9, 88.45], precision: near}
  nan: {name: Nandigram, point: [22.01, 87.98], precision: near}
  ara: {name: Arambag, point: [22.86, 87.842], precision: division}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  cal: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
events:
  e1: {type: riot, places: [wes], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: on Monday, killed: 13, killed_qualifier: at_least, injured: 80, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: election, places: [wes], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: bombing, places: [sou], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", status: happened, actors: "", targets: booths}
  e4: {type: killing, places: [kak], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", killed: 2, status: happened, actors: "", targets: a couple}
  e5: {type: riot, places: [bel], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: abduction, places: [rai], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: on Monday evening, status: happened, actors: "", minor: true}
  e7: {type: death, places: [son], start: 2018-05-15, end: 2018-05-15, date_precision: day, date_text: this morning, killed: 1, status: happened, actors: "", targets: a presiding officer}
  e8: {type: protest, places: [son], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Colleagues}
  e9: {type: killing, places: [nao], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", killed: 3, status: happened, actors: "", targets: Three supporters of an independent candidate}
  e10: {type: shooting, places: [nan], start: 2007, end: 2007, date_precision: year, date_text: in 2007, killed: 14, status: happened, actors: "", minor: true}
  e11: {type: shooting, places: [nan], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", killed: 2, status: happened, actors: "", targets: two men}
  e12: {type: attack, places: [ara], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", status: happened, actors: "", targets: A television crew}
  e13: {type: election, places: [mur], start: 2018-05-16, end: 2018-05-16, date_precision: day, date_text: on Wednesday, status: planned, actors: ""}
  e14: {type: statement, places: [new], start: 2018-05-07, end: 2018-05-07, date_precision: week, date_text: last week, status: happened, actors: the Supreme Court}
  e15: {type: verdict, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Calcutta High Court}
  e16: {type: statement, places: [del], start: 2018-05-15, end: 2018-05-15, date_precision: day, date_text: on Tuesday, status: happened, actors: Delhi}
  e17: {type: aid, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The Chief Minister}
  e18: {type: election, places: [wes], start: 2018-05-17, end: 2018-05-17, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
