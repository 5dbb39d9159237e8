---
id: report-lk-376
genre: report
country: LK
published: 2022-04-04
publisher: Island Tribune
title: "Live: [Sri Lanka](sril demonym) cabinet {quits}(e1) as {protests}(e2) spread beyond [Colombo](col event)"
---
21:40 — {Protesters}(e2) have gathered outside the homes of ministers in [Kurunegala](kur event), [Ratnapura](rat event) and [Moratuwa](mor event). In [Tangalle](tan event), in the ruling family's southern heartland, police {fired tear gas}(e3) at some 300 people who tried to push through barricades. Four were {hurt}(e3).

20:15 — The governor of the Central Bank, Nihal Wickremaratne, says that he has {submitted his resignation}(e4). The rupee {closed}(e5) at 299 to the dollar, having {lost}(e5) a third of its value since 7 March.

18:55 — [Tokyo](tok metonym) says that it is "watching closely". The embassy of [Australia](aus metonym) has {advised}(e6) travellers to avoid crowds in [Colombo](col mention) and [Kandy](kan mention).

17:30 — Students of the University of [Peradeniya](per metonym org) {marched}(e7) towards [Kandy](kan event), where the road was {blocked}(e7) at [Getambe](get event). Lecturers in [Jaffna](jaf event) and [Batticaloa](bat event) {held}(e8) silent pickets with black flags.

16:05 — Power: the Ceylon Electricity Board has {reduced}(e9) today's cuts from 13 hours to six and a half, thanks to rain in the catchment of [Castlereagh](cas event) and a shipment of diesel from [India](ind mention) that {arrived}(e10) on Saturday at [Kolonnawa](kol event). The plant at [Norochcholai](nor mention) is running at two thirds.

14:20 — The Speaker says that parliament will {sit}(e11) as planned on Tuesday at [Sri Jayawardenepura Kotte](sri event). The opposition has {rejected}(e12) the president's {invitation}(e12) to join a government of national unity.

12:45 — Four new ministers were {sworn in}(e13) at the President's House, among them Rauff Cassim at finance. He had been due in [Washington](was event) this week to {negotiate}(e14) with the International Monetary Fund.

10:10 — How we got here. On Thursday evening hundreds of people {marched}(e15) to the president's private residence at [Mirihana](mir event), a suburb of the capital; vehicles were {set ablaze}(e15) and 54 people {arrested}(e16). A state of emergency was {declared}(e17) on Friday, and a {curfew}(e18) kept the island indoors from Saturday evening. Defying it, some 200 opposition politicians {walked}(e19) to Independence Square on Sunday, until soldiers {turned them back}(e19). Late that night all 26 ministers {resigned}(e1).

08:30 — The social media {blockade}(e20) imposed on Sunday was {lifted}(e21) after 15 hours. The head of the body that ordered it has {stepped down}(e22).

07:00 — Good morning. Queues for kerosene are already long in [Negombo](neg mention) and [Gampaha](gam mention). Two elderly men {died}(e23) in such lines last month, one in [Kandy](kan event) and one in [Kadawatha](kad event). In the hill town of [Nuwara Eliya](nuw event) the hospital has {postponed}(e24) routine operations for lack of drugs. On the far side of the strait, at [Rameswaram](ram event) in [Tamil Nadu](tam mention), [Indian](ind demonym) coastguards {brought}(e25) ashore 16 [Sri Lankans](sril demonym) in two boats on 22 March, the first to flee the crisis by sea.

---
places:
  kur: {name: Kurunegala, point: [7.48, 80.36]}
  rat: {name: Ratnapura, geonameid: 1228730, point: [6.6858, 80.4036]}
  mor: {name: Moratuwa, geonameid: 1234633, point: [6.773, 79.8816]}
  tan: {name: Tangalle, point: [6.02, 80.79]}
  per: {name: Peradeniya, point: [7.254, 80.597]}
  get: {name: Getambe, point: [7.27, 80.6], precision: near}
  cas: {name: Castlereagh, point: [6.86, 80.59], precision: near}
  kol: {name: Kolonnawa, geonameid: 1239593, point: [6.9329, 79.8848]}
  nor: {name: Norochcholai, point: [8.02, 79.72]}
  sri: {name: Sri Jayawardenepura Kotte, point: [6.9, 79.92]}
  mir: {name: Mirihana, point: [6.87, 79.9]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  gam: {name: Gampaha, point: [7.09, 79.99]}
  kad: {name: Kadawatha, point: [7.0, 79.95]}
  nuw: {name: Nuwara Eliya, point: [6.97, 80.77]}
  ram: {name: Rameswaram, geonameid: 1258698, point: [9.2885, 79.3127]}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  sril: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  jaf: {name: Jaffna, geonameid: 1242833, point: [9.6684, 80.0074]}
  bat: {name: Batticaloa, geonameid: 1250161, point: [7.7102, 81.6924]}
  neg: {name: Negombo, geonameid: 1233369, point: [7.2083, 79.8358]}
events:
  e1: {type: resignation, places: [col], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: Late that night, status: happened, actors: all 26 ministers, main: true}
  e2: {type: protest, places: [col, kur, rat, mor], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", status: happened, actors: Protesters, main: true}
  e3: {type: riot, places: [tan], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", injured: 4, status: happened, actors: police, targets: some 300 people}
  e4: {type: resignation, places: [col], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", status: happened, actors: Nihal Wickremaratne}
  e5: {type: market, places: [], start: 2022-03-07, end: 2022-04-04, date_precision: day, date_text: since 7 March, status: happened, actors: The rupee}
  e6: {type: statement, places: [], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", status: happened, actors: The embassy of Australia, targets: travellers}
  e7: {type: protest, places: [kan, get], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", status: happened, actors: Students of the University of Peradeniya}
  e8: {type: protest, places: [jaf, bat], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", status: happened, actors: Lecturers}
  e9: {type: decision, places: [], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "today's", status: happened, actors: the Ceylon Electricity Board}
  e10: {type: transport_change, places: [kol], start: 2022-04-02, end: 2022-04-02, date_precision: day, date_text: on Saturday, status: happened, actors: a shipment of diesel from India}
  e11: {type: meeting, places: [sri], start: 2022-04-05, end: 2022-04-05, date_precision: day, date_text: on Tuesday, status: planned, actors: parliament}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition, targets: "the president's invitation"}
  e13: {type: appointment, places: [col], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", status: happened, actors: "", targets: Four new ministers}
  e14: {type: meeting, places: [was], start: 2022-04-04, end: 2022-04-04, date_precision: week, date_text: this week, status: planned, actors: He, targets: the International Monetary Fund}
  e15: {type: riot, places: [mir], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: On Thursday evening, status: happened, actors: hundreds of people, targets: "the president's private residence"}
  e16: {type: arrest, places: [mir], start: 2022-03-31, end: 2022-03-31, date_precision: day, date_text: "", arrested: 54, status: happened, actors: "", targets: 54 people}
  e17: {type: decision, places: [sril], start: 2022-04-01, end: 2022-04-01, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e18: {type: decision, places: [sril], start: 2022-04-02, end: 2022-04-02, date_precision: day, date_text: from Saturday evening, status: happened, actors: ""}
  e19: {type: protest, places: [col], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: on Sunday, status: happened, actors: some 200 opposition politicians}
  e20: {type: outage, places: [sril], start: 2022-04-03, end: 2022-04-03, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e21: {type: decision, places: [], start: 2022-04-04, end: 2022-04-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e22: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The head of the body}
  e23: {type: death, places: [kan, kad], start: 2022-03, end: 2022-03, date_precision: month, date_text: last month, killed: 2, status: happened, actors: "", targets: Two elderly men}
  e24: {type: decision, places: [nuw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the hospital, targets: routine operations, minor: true}
  e25: {type: rescue, places: [ram], start: 2022-03-22, end: 2022-03-22, date_precision: day, date_text: on 22 March, status: happened, actors: Indian coastguards, targets: 16 Sri Lankans}
notes: ""
