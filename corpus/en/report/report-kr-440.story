---
id: report-kr-440
genre: report
country: KR
published: 2017-02-16
publisher: Han River Times
title: "[Korean](kor demonym) briefs: Four {held}(e1) in [Kuala Lumpur](kua event) airport {killing}(e2); heir to electronics group {jailed}(e3)"
---
[Seoul](seo dateline) — Compiled from staff and wire reports

A man of 26 from [Jakarta](jak mention) and an [Indonesian](ind demonym) masseuse of 25 were {arrested}(e1) on Thursday over the {death}(e2) of the half-brother of [North Korea](nor mention)'s leader at the airport of [Kuala Lumpur](kua event), [Malaysian](mal demonym) police said, a day after a woman with a [Vietnamese](vie demonym) passport was {picked up}(e1) in the same terminal.

The victim, 45, who lived in [Macau](mac mention), was waiting for a flight there on Monday morning when two women {rubbed}(e2) a liquid on his face. He {died}(e2) on the way to a hospital in [Putrajaya](put event). Diplomats from [Pyongyang](pyo metonym) {tried}(e4) to prevent the {autopsy}(e5), which was {completed}(e5) on Wednesday in [Kuala Lumpur](kua event).

In [Seoul](seo event), the spy agency {told}(e6) lawmakers in a closed session that there had been a standing order to kill him since 2012. The acting president {convened}(e7) the National Security Council on Wednesday. Surveillance of 30 prominent defectors has been {stepped up}(e8) in [Seoul](seo event), [Incheon](inc event) and [Daejeon](dae event).

The {assassination}(e2) came a day after the North {fired}(e9) a new solid-fuel missile from [Kusong](kus event), in [North Pyongan](nort mention), 500 km into the [East Sea](eas event). The [US](uni metonym) president and the prime minister of [Japan](jap metonym), who were dining at [Palm Beach](pal event), [Florida](flo mention), {condemned}(e10) the launch together. The Security Council did so in [New York](new event) on Monday.

Also in the news:

— The [Seoul](seo metonym org) Central District Court {issued}(e3) a warrant early Thursday to detain the vice chairman of the country's largest conglomerate on suspicion of {bribing}(e11) a confidante of the suspended president. He was {taken}(e3) to a cell of the [Seoul](seo metonym org) Detention Center in [Uiwang](uiw event). A first request had been {turned down}(e12) in January. The Constitutional Court will {rule}(e13) on the {impeachment}(e14) by 13 March. Some 750,000 people {rallied}(e15) last Saturday at [Gwanghwamun](gwa event); supporters of the president {met}(e16) on the other side, near [Deoksugung](deo mention).

— Foot-and-mouth disease: Ninth case {confirmed}(e17) at a farm in [Boeun](boe event), [North Chungcheong](north mention). All livestock markets have been {shut}(e18) until Sunday. The first was {found}(e17) on Feb. 5, and [Jeongeup](jeo event) and [Yeoncheon](yeo event) {followed}(e17). Bird flu has led to the {culling}(e19) of 33 million chickens since November.

— Hanjin Shipping, once the world's seventh largest line, will be {declared}(e20) bankrupt on Friday by a court in [Seoul](seo event). In [Busan](bus event), 3,000 port workers have {lost}(e21) their jobs since August. One of its ships had been {stranded}(e22) off [Long Beach](lon event), [California](cal mention), for weeks.

— [Gangneung](gan event) has {opened}(e23) its ice arena for the Winter Games of next year. Snow that {fell}(e24) on Wednesday {closed}(e25) the road to [Pyeongchang](pye event) for two hours.

---
places:
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  nor: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  put: {name: Putrajaya, geonameid: 6697380, point: [2.9353, 101.6911]}
  pyo: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  kus: {name: Kusong-si, geonameid: 1875107, point: [39.9797, 125.2529]}
  nort: {name: North Pyongan, point: [40.0, 125.2], precision: division}
  eas: {name: East Sea, point: [39.5, 131.0], precision: area, radius_km: 300}
  pal: {name: Palm Beach, geonameid: 4167505, point: [26.7056, -80.0364]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  uiw: {name: Uiwang, geonameid: 6573901, point: [37.3653, 126.9478]}
  gwa: {name: Gwanghwamun, point: [37.576, 126.977]}
  deo: {name: Deoksugung, point: [37.566, 126.975]}
  boe: {name: Boeun, point: [36.49, 127.73]}
  north: {name: North Chungcheong, point: [36.8, 127.7], precision: division}
  jeo: {name: Jeongeup, point: [35.57, 126.86]}
  yeo: {name: Yeoncheon, point: [38.1, 127.07]}
  lon: {name: Long Beach, geonameid: 5367929, point: [33.767, -118.1892]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  pye: {name: Pyeongchang, point: [37.37, 128.39]}
  gan: {name: Gangneung, geonameid: 1843137, point: [37.7527, 128.8724]}
  dae: {name: Daejeon, geonameid: 1835235, point: [36.3491, 127.3849]}
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  inc: {name: Incheon, geonameid: 1843564, point: [37.4565, 126.7052]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
events:
  e1: {type: arrest, places: [kua], start: 2017-02-16, end: 2017-02-16, date_precision: day, date_text: on Thursday, arrested: 3, status: happened, actors: Malaysian police, targets: A man of 26 from Jakarta and an Indonesian masseuse of 25, main: true}
  e2: {type: killing, places: [kua, put], start: 2017-02-13, end: 2017-02-13, date_precision: day, date_text: on Monday morning, killed: 1, status: happened, actors: two women, targets: "the half-brother of North Korea's leader", main: true}
  e3: {type: arrest, places: [seo, uiw], start: 2017-02-16, end: 2017-02-16, date_precision: day, date_text: early Thursday, arrested: 1, status: happened, actors: The Seoul Central District Court, targets: "the vice chairman of the country's largest conglomerate", main: true}
  e4: {type: other, places: [kua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Diplomats from Pyongyang, minor: true}
  e5: {type: investigation, places: [kua], start: 2017-02-15, end: 2017-02-15, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e6: {type: statement, places: [seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the spy agency, targets: lawmakers}
  e7: {type: meeting, places: [seo], start: 2017-02-15, end: 2017-02-15, date_precision: day, date_text: on Wednesday, status: happened, actors: The acting president, targets: the National Security Council}
  e8: {type: other, places: [seo, inc, dae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 30 prominent defectors, minor: true}
  e9: {type: shelling, places: [kus, eas], start: 2017-02-12, end: 2017-02-12, date_precision: day, date_text: a day after, status: happened, actors: the North}
  e10: {type: statement, places: [pal], start: 2017-02-12, end: 2017-02-12, date_precision: day, date_text: "", status: happened, actors: The US president and the prime minister of Japan, targets: the launch}
  e11: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "the vice chairman of the country's largest conglomerate", targets: a confidante of the suspended president}
  e12: {type: decision, places: [seo], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: A first request}
  e13: {type: verdict, places: [seo], start: 2017-03-13, end: 2017-03-13, date_precision: day, date_text: by 13 March, status: planned, actors: The Constitutional Court}
  e14: {type: charge, places: [seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: protest, places: [gwa], start: 2017-02-11, end: 2017-02-11, date_precision: day, date_text: last Saturday, status: happened, actors: "Some 750,000 people"}
  e16: {type: protest, places: [gwa], start: 2017-02-11, end: 2017-02-11, date_precision: day, date_text: "", status: happened, actors: supporters of the president}
  e17: {type: outbreak, places: [boe, jeo, yeo], start: 2017-02-05, end: 2017-02-16, date_precision: day, date_text: on Feb. 5, status: happened, actors: "", targets: a farm}
  e18: {type: closure, places: [], start: 2017-02-16, end: 2017-02-19, date_precision: day, date_text: until Sunday, status: happened, actors: "", targets: All livestock markets}
  e19: {type: outbreak, places: [], start: 2016-11, end: 2017-02, date_precision: month, date_text: since November, status: happened, actors: Bird flu, targets: 33 million chickens}
  e20: {type: layoffs, places: [seo], start: 2017-02-17, end: 2017-02-17, date_precision: day, date_text: on Friday, status: planned, actors: a court, targets: Hanjin Shipping}
  e21: {type: layoffs, places: [bus], start: 2016-08, end: 2017-02, date_precision: month, date_text: since August, status: happened, actors: "", targets: "3,000 port workers"}
  e22: {type: transport_change, places: [lon], start: null, end: null, date_precision: unknown, date_text: for weeks, status: happened, actors: "", targets: One of its ships}
  e23: {type: opening, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gangneung, targets: its ice arena}
  e24: {type: extreme_weather, places: [pye], start: 2017-02-15, end: 2017-02-15, date_precision: day, date_text: on Wednesday, status: happened, actors: Snow}
  e25: {type: closure, places: [pye], start: 2017-02-15, end: 2017-02-15, date_precision: day, date_text: for two hours, status: happened, actors: "", targets: the road to Pyeongchang}
notes: ""
