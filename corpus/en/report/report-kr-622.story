---
id: report-kr-622
genre: report
country: KR
published: 2020-08-28
publisher: East Asia Newsline
title: "[South Korean](sou demonym) church {fined}(e1), pastor {questioned}(e2) over [Seoul](seou event) virus cluster"
---
[SEOUL](seou dateline), Aug. 28 (EAN) - Officials in [Seoul](seou event) on Friday {fined}(e1) a church at the centre of the country's worst coronavirus {cluster}(e3) since February 3 million won for handing in an incomplete list of its worshippers, as prosecutors {questioned}(e2) its pastor, himself a patient, by telephone.

A total of 978 {infections}(e3) have been {linked}(e3) to Cheongwol Church in [Seongbuk](seo event), many of them among people who {attended}(e4) a {rally}(e4) downtown on Aug. 15. They have since been {found}(e3) in [Cheonan](che event), [Wonju](won event), [Daejeon](daej event) and, for the first time in 60 days, on [Jeju](jej event) island.

The country {reported}(e5) 371 new cases for Thursday, 359 of them local. The health minister said it was "standing on the edge of a cliff" and {extended}(e6) Level 2 distancing rules by a week. From Sunday, cafes in the capital region can only sell coffee to take away, and restaurants must {close}(e7) at 9 p.m.

Doctors are adding to the strain. Some 16,000 interns and residents have been on {strike}(e8) since last Friday against a plan to admit 4,000 more students to medical schools over ten years. The ministry {reported}(e9) ten of them to the police on Friday for ignoring a back-to-work {order}(e10). In [Busan](bus event), a man of 47 who had taken poison {died}(e11) on Thursday after 13 hospitals, according to the fire service, had said that they had no one to treat him. He ended up in [Ulsan](uls event).

Pastor Oh Man-gi denies that he hindered tracing and says that the outbreak was brought in by "outside terror". His lawyers {sued}(e12) the city for defamation on Tuesday.

Mainstream churches have {distanced}(e13) themselves from him. In [Gwangju](gwa event), the Protestant council {apologised}(e13) after 30 people {caught}(e14) the virus at a service; in [Incheon](inc event), two congregations that sang behind closed doors were {reported}(e15) by neighbours.

Professional baseball {went on}(e16) before empty stands. The Lions {beat}(e17) the Eagles 5-2 in [Daegu](dae event) on Thursday after every player had been {tested}(e18).

---
places:
  seo: {name: Seongbuk, point: [37.6, 127.02], precision: area, radius_km: 4}
  jej: {name: Jeju, point: [33.4, 126.55], precision: area, radius_km: 35}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  dae: {name: Daegu, geonameid: 1835329, point: [35.8703, 128.5911]}
  won: {name: Wonju, geonameid: 1833105, point: [37.3514, 127.9453]}
  seou: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  che: {name: Cheonan, geonameid: 1845759, point: [36.8065, 127.1522]}
  daej: {name: Daejeon, geonameid: 1835235, point: [36.3491, 127.3849]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  gwa: {name: Gwangju, geonameid: 1841811, point: [35.1547, 126.9156]}
  inc: {name: Incheon, geonameid: 1843564, point: [37.4565, 126.7052]}
events:
  e1: {type: verdict, places: [seou], start: 2020-08-28, end: 2020-08-28, date_precision: day, date_text: on Friday, status: happened, actors: Officials, targets: a church, main: true}
  e2: {type: investigation, places: [seou], start: 2020-08-28, end: 2020-08-28, date_precision: day, date_text: on Friday, status: happened, actors: prosecutors, targets: its pastor, main: true}
  e3: {type: outbreak, places: [seo, che, won, daej, jej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: protest, places: [seou], start: 2020-08-15, end: 2020-08-15, date_precision: day, date_text: on Aug. 15, status: happened, actors: ""}
  e5: {type: outbreak, places: [sou], start: 2020-08-27, end: 2020-08-27, date_precision: day, date_text: for Thursday, status: happened, actors: ""}
  e6: {type: decision, places: [sou], start: 2020-08-28, end: 2020-08-28, date_precision: day, date_text: "", status: happened, actors: The health minister, targets: Level 2 distancing rules}
  e7: {type: closure, places: [seou], start: 2020-08-30, end: 2020-08-30, date_precision: day, date_text: From Sunday, status: planned, actors: "", targets: restaurants}
  e8: {type: strike, places: [sou], start: 2020-08-21, end: 2020-08-28, date_precision: day, date_text: since last Friday, status: happened, actors: "Some 16,000 interns and residents", targets: a plan}
  e9: {type: charge, places: [sou], start: 2020-08-28, end: 2020-08-28, date_precision: day, date_text: on Friday, status: happened, actors: The ministry, targets: ten of them}
  e10: {type: decision, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: death, places: [bus, uls], start: 2020-08-27, end: 2020-08-27, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", targets: a man of 47}
  e12: {type: trial, places: [seou], start: 2020-08-25, end: 2020-08-25, date_precision: day, date_text: on Tuesday, status: happened, actors: His lawyers, targets: the city}
  e13: {type: statement, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Protestant council}
  e14: {type: outbreak, places: [gwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 30 people}
  e15: {type: charge, places: [inc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: neighbours, targets: two congregations, minor: true}
  e16: {type: match, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e17: {type: match, places: [dae], start: 2020-08-27, end: 2020-08-27, date_precision: day, date_text: on Thursday, status: happened, actors: The Lions, targets: the Eagles}
  e18: {type: medical, places: [dae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
