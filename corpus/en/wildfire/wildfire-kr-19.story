---
id: wildfire-kr-19
genre: wildfire
country: KR
published: 2025-03-27
publisher: Yeongnam Morning
title: "{Fires}(e1) Kill 24, {Raze}(e2) Temple in South-East [Korea](kor event)"
---
[ANDONG](and dateline), March 27 — At least 24 people have been killed in [North Gyeongsang](nor event) and neighbouring provinces by forest {fires}(e1) which, driven by {gales}(e3) of 90 km/h, {raced}(e1) 51 kilometres from [Uiseong](uis event) to the sea in twelve hours.

Most of the dead were in their 60s and older. Several were {overtaken}(e4) in cars on the road to [Yeongdeok](yeo event); three, from a nursing home in [Cheongsong](che event), died when their van {exploded}(e5). A helicopter pilot of 73 was killed near [Uiseong](uis event) on Wednesday as his machine {hit}(e6) a power line.

Some 27,000 residents have {fled}(e7), and 104 of them needed boats to leave the breakwater at [Yeongdeok](yeo event). The temple of [Gounsa](gounsx event), founded in 681, is {ashes}(e2); its bell cracked. Monks had {carried}(e8) a stone Buddha to [Yeongju](yeon event) on Tuesday.

About 2,600 prisoners were {bused out}(e9) of [Andong](and event). In [Ulsan](uls event) and [Sancheong](san event), separate {fires}(e10) were 90 and 75 per cent contained. The justice ministry said a man of 56 who was tending his grandparents' grave had been {booked}(e11).

The acting president {declared}(e12) three disaster zones and ordered soldiers to help; two [American](ame demonym) Black Hawks {joined}(e13) from [Pyeongtaek](pye mention). Pop stars {gave}(e14) a billion won within hours. A baseball {opener}(e15) in [Changwon](cha event) was {called off}(e15).

Five millimetres of {rain}(e16) fell on Thursday evening, less than hoped for. The {fires}(e1) are the country's deadliest; {those}(e17) of April 2000, around [Samcheok](sam event), burned larger woods but took two lives.

---
places:
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  nor: {name: North Gyeongsang, point: [36.3, 128.9], precision: division}
  uis: {name: Uiseong, point: [36.352, 128.697]}
  yeo: {name: Yeongdeok, point: [36.415, 129.366]}
  che: {name: Cheongsong, point: [36.436, 129.057]}
  san: {name: Sancheong, point: [35.415, 127.873]}
  sam: {name: Samcheok, point: [37.45, 129.165]}
  and: {name: Andong, geonameid: 1846986, point: [36.5664, 128.7227]}
  yeon: {name: Yeongju, geonameid: 1832384, point: [36.8217, 128.6308]}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  pye: {name: Pyeongtaek, geonameid: 1838343, point: [36.9947, 127.0889]}
  cha: {name: Changwon, geonameid: 1846326, point: [35.2281, 128.6811]}
  gounsx: {name: "Gounsa", point: [36.46, 128.67], precision: exact}
events:
  e1: {type: wildfire, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", killed: 24, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: fire, places: [gounsx], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: storm, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: wildfire, places: [yeo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: explosion, places: [che], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: ""}
  e6: {type: air_accident, places: [uis], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: A helicopter pilot}
  e7: {type: displacement, places: [yeo], start: null, end: null, date_precision: unknown, date_text: "", displaced: 27000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e8: {type: rescue, places: [yeon], start: 2025-03-25, end: 2025-03-25, date_precision: day, date_text: on Tuesday, status: happened, actors: Monks}
  e9: {type: displacement, places: [and], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2600, displaced_qualifier: about, status: happened, actors: "", targets: prisoners}
  e10: {type: wildfire, places: [uls, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: arrest, places: [uis], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a man of 56}
  e12: {type: decision, places: [kor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The acting president}
  e13: {type: aid, places: [pye], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two American Black Hawks}
  e14: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pop stars}
  e15: {type: match, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e16: {type: extreme_weather, places: [and], start: 2025-03-27, end: 2025-03-27, date_precision: day, date_text: on Thursday evening, status: happened, actors: "", minor: true}
  e17: {type: wildfire, places: [sam], start: 2000-04, end: 2000-04, date_precision: month, date_text: April 2000, killed: 2, status: happened, actors: ""}
notes: ""
