---
id: report-ng-593
genre: report
country: NG
published: 2022-06-10
publisher: The Niger Herald
title: "Lecturers {extend}(e1) {strike}(e2) by 12 weeks as FG {talks}(e3) {collapse}(e3)"
---
Tunde Akinsanya, [Abuja](abu dateline), and Blessing Okorie, [Enugu](enu dateline)

University teachers on Thursday {rolled over}(e1) their four-month-old {strike}(e2) for another 12 weeks after a fresh {round of talks}(e3) with the Federal Government ended without an {agreement}(e4).

The National Union of Lecturers, whose members {downed tools}(e2) on February 14, said in a communiqué issued after its executive council {met}(e5) at the University of [Abuja](abu metonym org) that the government's negotiators had come to the table with "nothing but promises".

Checks by our correspondents showed that campuses in [Ibadan](iba event), [Zaria](zar event), [Nsukka](nsu event) and [Port Harcourt](por event) were deserted on Thursday. At the Obafemi Awolowo University, [Ile-Ife](ile event), food sellers said they had {closed}(e6) their stalls.

The Minister of Labour, Dr Chukwuma Ogbodo, {accused}(e7) the union of bad faith. He told newsmen that N34bn for revitalisation was {released}(e8) in April and that the matter would be {referred}(e9) to the National Industrial Court next week.

Students have {vowed}(e10) to {shut down}(e11) the [Lagos](lag mention)-[Ibadan](iba mention) Expressway from Monday. "They are playing politics with our lives," said a 300-level student from [Makurdi](mak mention), Doose Terver, who now hawks phone covers in [Wuse](wus mention) Market. In [Benin City](ben event) on Tuesday, policemen {fired}(e12) tear gas at a {crowd}(e12) of undergraduates who had {barricaded}(e12) Airport Road; four students were {injured}(e12) and 11 {picked up}(e13). They were later {granted}(e14) bail.

The lecturers want the implementation of a deal {signed}(e15) in 2009. Their last long {walkout}(e16), in 2020, {lasted}(e16) nine months.

Not all institutions are affected. [Osun](osu metonym) State University, [Kwara](kwa metonym) State University and private universities have held their examinations, and the Vice-Chancellor of the [American](ame demonym org) University of [Nigeria](nig metonym org), [Yola](yol mention), said applications had doubled.

Meanwhile, non-teaching staff in [Sokoto](sok event) {suspended}(e17) their own three-week {strike}(e17) on Wednesday, while resident doctors at the teaching hospital in [Ilorin](ilo event) {gave}(e18) management a 14-day ultimatum over unpaid hazard allowance.

A professor of economics at the University of [Jos](jos metonym org), Danladi Pam, {warned}(e19) that more academics would leave for [Canada](can mention) and [Saudi Arabia](sau mention).

---
places:
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  wus: {name: Wuse, point: [9.07, 7.47], precision: near}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  osu: {name: Osun, geonameid: 2597365, point: [7.4761, 4.5491], precision: division}
  kwa: {name: Kwara, geonameid: 2332785, point: [8.8044, 4.4691], precision: division}
  ile: {name: Ile-Ife, point: [7.4824, 4.5603]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  zar: {name: Zaria, geonameid: 2317765, point: [11.1113, 7.7227]}
  nsu: {name: Nsukka, geonameid: 2328684, point: [6.8578, 7.3958]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  ben: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  yol: {name: Yola, geonameid: 2318044, point: [9.2084, 12.4815]}
  sok: {name: Sokoto, geonameid: 2322911, point: [13.0627, 5.2432]}
  ilo: {name: Ilorin, geonameid: 2337639, point: [8.4966, 4.5421]}
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
events:
  e1: {type: decision, places: [abu], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: University teachers, targets: their four-month-old strike, main: true}
  e2: {type: strike, places: [iba, zar, nsu, por, ile], start: 2022-02-14, end: 2022-06-09, date_precision: day, date_text: on February 14, status: happened, actors: University teachers, main: true}
  e3: {type: meeting, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: agreement, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: University teachers, targets: the Federal Government}
  e5: {type: meeting, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its executive council, minor: true}
  e6: {type: closure, places: [ile], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: food sellers, targets: their stalls, minor: true}
  e7: {type: statement, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Minister of Labour, Dr Chukwuma Ogbodo", targets: the union}
  e8: {type: aid, places: [], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: N34bn, minor: true}
  e9: {type: trial, places: [abu], start: 2022-06-13, end: 2022-06-13, date_precision: week, date_text: next week, status: planned, actors: "", targets: the matter}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Students, minor: true}
  e11: {type: protest, places: [lag, iba], start: 2022-06-13, end: 2022-06-13, date_precision: day, date_text: from Monday, status: threatened, actors: Students, targets: the Lagos-Ibadan Expressway}
  e12: {type: riot, places: [ben], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: on Tuesday, injured: 4, status: happened, actors: policemen, targets: undergraduates}
  e13: {type: arrest, places: [ben], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: on Tuesday, arrested: 11, status: happened, actors: "", targets: 11}
  e14: {type: decision, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: agreement, places: [], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: ""}
  e16: {type: strike, places: [], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: The lecturers}
  e17: {type: strike, places: [sok], start: 2022-05-18, end: 2022-06-08, date_precision: day, date_text: on Wednesday, status: happened, actors: non-teaching staff}
  e18: {type: statement, places: [ilo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: resident doctors, targets: management}
  e19: {type: statement, places: [jos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Danladi Pam, minor: true}
notes: ""
