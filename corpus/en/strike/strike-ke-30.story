---
id: strike-ke-30
genre: strike
country: KE
published: 2017-03-15
publisher: Rift Valley Mail
title: "Doctors {Return}(e1) to [Kenya](ken event)'s Wards After 100 Days"
---
[NAIROBI](nai dateline): Doctors in [Kenya](ken event)'s public hospitals {called off}(e1) a 100-day {strike}(e2) on Tuesday, the longest in the country's history, after {signing}(e3) a return-to-work deal with the government.

The 5,000 doctors will be {back}(e4) on the wards within 24 hours, said the union's chairman, Dr Ndegwa Waweru. Under the {agreement}(e3), {brokered}(e3) by clerics in [Karen](kar event), pay will {rise}(e5) by about 40 per cent, and nobody will be {punished}(e6) for taking part.

The {strike}(e2) {began}(e2) on December 5. Several patients {died}(e7) in the first days for want of treatment, and more than 100 inmates {escaped}(e8) from the mental hospital at [Mathari](mat event). Seven union officials were {jailed}(e9) for a month in February for contempt of court; they were {freed}(e10) after two nights.

The president, who is {seeking}(e11) re-election in August, last week {called}(e12) the doctors' demands blackmail. His challenger {visited}(e13) the jailed men in [Nairobi](nai event). Hospitals in [Nakuru](nak event) and [Kakamega](kak event) had {advertised}(e14) for doctors from [Cuba](cub mention) and [India](ind mention).

University lecturers {ended}(e15) their own stoppage on Monday. But nurses in [Kisumu](kis event) and [Mombasa](mom event) have {given}(e16) notice for April, and clinical officers will {meet}(e17) in [Nyeri](nye event) on Saturday.

At [Kenyatta National Hospital](keny event), Salome Wambui, 28, had {waited}(e18) since November for an operation. "My stone is now as old as the {strike}(e2)," she said.

---
places:
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  kar: {name: Karen, point: [-1.32, 36.71], precision: near}
  mat: {name: Mathari, point: [-1.25, 36.87], precision: near}
  keny: {name: Kenyatta Hospital, point: [-1.301, 36.807], precision: exact}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  kak: {name: Kakamega, geonameid: 195272, point: [0.2842, 34.7523]}
  nak: {name: Nakuru, geonameid: 184622, point: [-0.3072, 36.0722]}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  nye: {name: Nyeri, geonameid: 182701, point: [-0.4201, 36.9476]}
events:
  e1: {type: decision, places: [ken], start: 2017-03-14, end: 2017-03-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Doctors, main: true}
  e2: {type: strike, places: [ken], start: 2016-12-05, end: 2017-03-14, date_precision: day, date_text: on December 5, status: happened, actors: Doctors, main: true}
  e3: {type: agreement, places: [kar], start: 2017-03-14, end: 2017-03-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Doctors, main: true}
  e4: {type: career, places: [ken], start: 2017-03-15, end: 2017-03-15, date_precision: day, date_text: within 24 hours, status: planned, actors: "The 5,000 doctors"}
  e5: {type: other, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: ""}
  e7: {type: death, places: [ken], start: 2016-12, end: 2016-12, date_precision: month, date_text: in the first days, status: happened, actors: "", targets: Several patients}
  e8: {type: other, places: [mat], start: 2016-12, end: 2016-12, date_precision: month, date_text: in the first days, status: happened, actors: more than 100 inmates}
  e9: {type: verdict, places: [], start: 2017-02, end: 2017-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: Seven union officials}
  e10: {type: other, places: [], start: 2017-02, end: 2017-02, date_precision: month, date_text: after two nights, status: happened, actors: "", targets: Seven union officials}
  e11: {type: election, places: [ken], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August, status: planned, actors: The president}
  e12: {type: statement, places: [], start: 2017-03-06, end: 2017-03-12, date_precision: week, date_text: last week, status: happened, actors: The president}
  e13: {type: visit, places: [nai], start: 2017-02, end: 2017-02, date_precision: month, date_text: "", status: happened, actors: His challenger}
  e14: {type: statement, places: [nak, kak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hospitals}
  e15: {type: strike, places: [], start: 2017-03-13, end: 2017-03-13, date_precision: day, date_text: on Monday, status: happened, actors: University lecturers}
  e16: {type: strike, places: [kis, mom], start: 2017-04, end: 2017-04, date_precision: month, date_text: for April, status: planned, actors: nurses}
  e17: {type: meeting, places: [nye], start: 2017-03-18, end: 2017-03-18, date_precision: day, date_text: on Saturday, status: planned, actors: clinical officers}
  e18: {type: medical, places: [keny], start: 2016-11, end: 2017-03, date_precision: month, date_text: since November, status: happened, negated: true, actors: "", targets: Salome Wambui}
notes: ""
