---
id: wildfire-kr-19
genre: wildfire
country: KR
published: 2025-03-27
publisher: Yeongnam Morning
title: "Fires {Kill}(e1) 24, {Raze}(e1) Temple in South-East [Korea](kor event)"
---
[ANDONG](and dateline), March 27 — At least 24 people have been {killed}(e1) in [North Gyeongsang](nor event) and neighbouring provinces by forest fires which, driven by gales of 90 km/h, {raced}(e1) 51 kilometres from [Uiseong](uis event) to the sea in twelve hours.

Most of the {dead}(e1) were in their 60s and older. Several were {overtaken}(e1) in cars on the road to [Yeongdeok](yeo event); three, from a nursing home in [Cheongsong](che event), {died}(e1) when their van {exploded}(e2). A helicopter pilot of 73 was {killed}(e3) near [Uiseong](uis event) on Wednesday as his machine {hit}(e3) a power line.

Some 27,000 residents have {fled}(e4), and 104 of them needed {boats}(e5) to leave the breakwater at [Yeongdeok](yeo event). The temple of [Gounsa](gounsx event), {founded}(e6) in 681, is ashes; its bell {cracked}(e1). Monks had {carried}(e7) a stone Buddha to [Yeongju](yeon event) on Tuesday.

About 2,600 prisoners were {bused}(e8) out of [Andong](and event). In [Ulsan](uls event) and [Sancheong](san event), separate fires were 90 and 75 per cent {contained}(e9). The justice ministry {said}(e10) a man of 56 who was {tending}(e11) his grandparents' grave had been {booked}(e12).

The acting president {declared}(e13) three disaster zones and {ordered}(e14) soldiers to help; two [American](ame demonym) Black Hawks {joined}(e15) from [Pyeongtaek](pye mention). Pop stars {gave}(e16) a billion won within hours. A baseball {opener}(e17) in [Changwon](cha event) was {called off}(e17).

Five millimetres of rain {fell}(e18) on Thursday evening, less than hoped for. The fires are the country's deadliest; those of April 2000, around [Samcheok](sam event), {burned}(e19) larger woods but {took}(e19) two lives.

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
  e1: {type: wildfire, places: [nor, uis, yeo, che, kor, gounsx], start: null, end: null, date_precision: unknown, date_text: in twelve hours, killed: 24, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: explosion, places: [che], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: ""}
  e3: {type: air_accident, places: [uis], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: A helicopter pilot}
  e4: {type: displacement, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", displaced: 27000, displaced_qualifier: about, status: happened, actors: ""}
  e5: {type: rescue, places: [yeo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 104 of them}
  e6: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: in 681, status: happened, actors: ""}
  e7: {type: other, places: [yeon], start: 2025-03-25, end: 2025-03-25, date_precision: day, date_text: on Tuesday, status: happened, actors: Monks}
  e8: {type: displacement, places: [and], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2600, displaced_qualifier: about, status: happened, actors: "", targets: prisoners}
  e9: {type: wildfire, places: [uls, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The justice ministry}
  e11: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a man of 56}
  e12: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a man of 56}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The acting president}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The acting president}
  e15: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two American Black Hawks}
  e16: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: within hours, status: happened, actors: Pop stars}
  e17: {type: match, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: ""}
  e18: {type: extreme_weather, places: [], start: 2025-03-27, end: 2025-03-27, date_precision: day, date_text: on Thursday evening, status: happened, actors: ""}
  e19: {type: wildfire, places: [sam], start: 2000-04, end: 2000-04, date_precision: month, date_text: of April 2000, killed: 2, status: happened, actors: ""}
notes: ""
