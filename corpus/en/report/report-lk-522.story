---
id: report-lk-522
genre: report
country: LK
published: 2022-07-13
publisher: Ceylon Live
title: "Liveblog: Protesters {enter}(e1) PM's office in [Colombo](col event) as president {flees}(e2) to [Maldives](mald event)"
---
**9.40 pm** A group of demonstrators has {left}(e3) the compound of the state broadcaster Rupavahini, which went {off air}(e4) for an hour this afternoon. Curfew in [Western Province](wes event) until 5 am.

**8.15 pm** Hospital officials say 84 people have been {treated}(e5) in [Colombo](col event), most for tear gas. A man of 26 from [Moratuwa](mor mention) {died}(e1) of breathing trouble.

**6.50 pm** Troops with rifles are guarding the approach to Parliament at [Sri Jayawardenepura Kotte](sri event), where protesters {tried}(e6) to break through at Polduwa Junction. A soldier's weapon and 60 rounds were {taken}(e7), according to the army.

**4.30 pm** The Speaker {tells}(e8) party leaders that he has had a call from [Malé](mal mention): President Dhammika Ratwatte says he will {resign}(e9) today. No letter has {arrived}(e9).

**3.05 pm** Crowds {climb}(e1) the gate of the prime minister's office on Flower Road and {hoist}(e1) a flag on the roof. Police had {fired}(e10) tear gas from noon. Elsewhere it is calm. Shops are open in [Kandy](kan event) and [Galle](gal event), and the queue for petrol in [Jaffna](jaf event) is the usual two kilometres. In [Trincomalee](tri event), fishermen {burned}(e11) an effigy of the president.

**1.20 pm** Prime Minister Lalith Senanayake, {named}(e12) acting president by the Speaker, {declares}(e13) a state of emergency. Trade unions {reject}(e14) it and {call}(e14) for a general {strike}(e14) on Thursday.

**11.30 am** Foreign Minister Abdulla Naseem in [Malé](mal event) will not say where the president is staying. About 100 [Sri Lankans](srila demonym) are {protesting}(e16) on the artificial beach there, and the former [Maldivian](maldi demonym) president has arranged for them to be left in peace, a party official says.

**7.00 am** The air force {confirms}(e2) that it {flew}(e2) the president, his wife and two guards out of [Katunayake](kat event) at 1.30 am on an Antonov. Immigration staff had {refused}(e17) on Monday night to stamp his brother's passport; the brother then {missed}(e17) a flight to [Dubai](dub mention). Both hold the blame, in the eyes of most people here, for the worst crisis since independence: [Sri Lanka](sril event) {defaulted}(e18) on its debts in May and has hardly any fuel.

**6.15 am** Good morning. Today was to be the day on which Ratwatte steps down. He {promised}(e9) it on Saturday, when thousands {overran}(e19) his palace in [Fort](for event) and {burned}(e20) the private house of the prime minister in [Kollupitiya](kol event).

---
places:
  wes: {name: Western, geonameid: 1223421, point: [6.7471, 79.9855], precision: division}
  sri: {name: Sri Jayawardenepura Kotte, point: [6.887, 79.919]}
  kat: {name: Katunayake, point: [7.17, 79.885]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  for: {name: Fort, point: [6.935, 79.843]}
  kol: {name: Kollupitiya, point: [6.91, 79.85]}
  mal: {name: Male, geonameid: 1282027, point: [4.1752, 73.5092]}
  mald: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
  sril: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  mor: {name: Moratuwa, geonameid: 1234633, point: [6.773, 79.8816]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  gal: {name: Galle, geonameid: 1246294, point: [6.0461, 80.2103]}
  jaf: {name: Jaffna, geonameid: 1242833, point: [9.6684, 80.0074]}
  tri: {name: Trincomalee, geonameid: 1226260, point: [8.5778, 81.2289]}
  srila: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  maldi: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
events:
  e1: {type: riot, places: [col], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", killed: 1, status: happened, actors: Protesters, targets: "PM's office", main: true}
  e2: {type: displacement, places: [kat, mald], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: at 1.30 am, status: happened, actors: The air force, targets: "the president, his wife and two guards", main: true}
  e3: {type: protest, places: [col], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: A group of demonstrators, targets: the state broadcaster Rupavahini, minor: true}
  e4: {type: outage, places: [col], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: this afternoon, status: happened, actors: "", targets: the state broadcaster Rupavahini}
  e5: {type: medical, places: [col], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", injured: 84, status: happened, actors: "", targets: 84 people}
  e6: {type: riot, places: [sri], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: protesters, targets: Parliament}
  e7: {type: robbery, places: [sri], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: "", targets: "A soldier's weapon and 60 rounds", minor: true}
  e8: {type: statement, places: [col], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: The Speaker, targets: party leaders, minor: true}
  e9: {type: resignation, places: [sril], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: today, status: planned, actors: President Dhammika Ratwatte, main: true}
  e10: {type: riot, places: [col], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: from noon, status: happened, actors: Police, minor: true}
  e11: {type: protest, places: [tri], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: fishermen, targets: the president}
  e12: {type: appointment, places: [col], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: the Speaker, targets: Prime Minister Lalith Senanayake}
  e13: {type: decision, places: [sril], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: Prime Minister Lalith Senanayake, targets: a state of emergency, main: true}
  e14: {type: strike, places: [sril], start: 2022-07-14, end: 2022-07-14, date_precision: day, date_text: on Thursday, status: planned, actors: Trade unions}
  e16: {type: protest, places: [mal], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: "", status: happened, actors: Sri Lankans}
  e17: {type: transport_change, places: [kat], start: 2022-07-11, end: 2022-07-11, date_precision: day, date_text: on Monday night, status: happened, actors: Immigration staff, targets: his brother}
  e18: {type: market, places: [sril], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: happened, actors: Sri Lanka, targets: its debts}
  e19: {type: riot, places: [for], start: 2022-07-09, end: 2022-07-09, date_precision: day, date_text: on Saturday, status: happened, actors: thousands, targets: his palace}
  e20: {type: fire, places: [kol], start: 2022-07-09, end: 2022-07-09, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: the private house of the prime minister}
notes: ""
