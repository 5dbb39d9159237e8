---
id: strike-ke-30
genre: strike
country: KE
published: 2017-03-15
publisher: Rift Valley Mail
title: "Doctors {Return}(e1) to [Kenya](ken event)'s Wards After 100 Days"
---
[NAIROBI](nai dateline): Doctors in [Kenya](ken event)'s public hospitals {called off}(e1) a 100-day {strike}(e1) on Tuesday, the longest in the country's history, after {signing}(e2) a return-to-work {deal}(e2) with the government.

The 5,000 doctors will be back on the wards within 24 hours, said the union's chairman, Dr Ndegwa Waweru. Under the {agreement}(e2), brokered by clerics in [Karen](kar event), pay will rise by about 40 per cent, and nobody will be punished for taking part.

The {strike}(e1) {began}(e1) on December 5. Several patients {died}(e3) in the first days for want of treatment, and more than 100 inmates {escaped}(e4) from the mental hospital at [Mathari](mat event). Seven union officials were {jailed}(e5) for a month in February for contempt of court; they were {freed}(e6) after two nights.

The president, who is seeking {re-election}(e7) in August, last week {called}(e8) the doctors' demands blackmail. His challenger {visited}(e9) the jailed men in [Nairobi](nai event). Hospitals in [Nakuru](nak event) and [Kakamega](kak event) had {advertised}(e10) for doctors from [Cuba](cub mention) and [India](ind mention).

University lecturers {ended}(e11) their own stoppage on Monday. But nurses in [Kisumu](kis event) and [Mombasa](mom event) have {given notice}(e12) for April, and clinical officers will {meet}(e13) in [Nyeri](nye event) on Saturday.

At [Kenyatta National Hospital](keny event), Salome Wambui, 28, had waited since November for an operation. "My stone is now as old as the strike," she said.

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
  e1: {type: strike, places: [ken], start: 2017-03-14, end: 2017-03-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Doctors, main: true}
  e2: {type: agreement, places: [kar], start: 2017-03-14, end: 2017-03-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Doctors, main: true}
  e3: {type: death, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Several patients, minor: true}
  e4: {type: other_crime, places: [mat], start: 2016-12, end: 2016-12, date_precision: month, date_text: "", status: happened, actors: more than 100 inmates}
  e5: {type: verdict, places: [nai], start: 2017-02, end: 2017-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: Seven union officials}
  e6: {type: arrest, places: [nai], start: 2017-02, end: 2017-02, date_precision: month, date_text: "", status: happened, actors: "", targets: Seven union officials, minor: true}
  e7: {type: election, places: [ken], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August, status: planned, actors: ""}
  e8: {type: statement, places: [ken], start: 2017-03-06, end: 2017-03-06, date_precision: week, date_text: last week, status: happened, actors: The president}
  e9: {type: visit, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His challenger}
  e10: {type: career, places: [nak, kak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hospitals, minor: true}
  e11: {type: strike, places: [ken], start: 2017-03-13, end: 2017-03-13, date_precision: day, date_text: on Monday, status: happened, actors: University lecturers}
  e12: {type: strike, places: [kis, mom], start: 2017-04, end: 2017-04, date_precision: month, date_text: for April, status: threatened, actors: nurses}
  e13: {type: meeting, places: [nye], start: 2017-03-18, end: 2017-03-18, date_precision: day, date_text: on Saturday, status: planned, actors: clinical officers}
notes: ""
