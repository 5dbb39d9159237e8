---
id: report-tr-188
genre: report
country: TR
published: 2023-02-27
publisher: Bosphorus News
title: "Fresh {quake}(e1) {kills}(e1) one in [Malatya](mal event) as [Turkey](tur event) {detains}(e2) 184 over fallen blocks"
---
[ISTANBUL](ist dateline) — A magnitude 5.6 {earthquake}(e1) {struck}(e1) southeastern [Turkey](tur event) on Monday, {bringing down}(e1) 29 more buildings, {killing}(e1) one person and {injuring}(e1) 110, three weeks after the country's worst {disaster}(e3) in modern times.

The {epicenter}(e1) was [Yeşilyurt](yes4 event), in [Malatya](mal event) province. A father and daughter who had {gone in}(e4) to fetch blankets were {pulled}(e4) from a four-story building.

More than 44,000 people have {died}(e3) in [Turkey](tur event) in the two {earthquakes}(e3) of Feb. 6, with {epicenters}(e3) near [Pazarcık](paz event) and [Elbistan](elb event), and close to 6,000 in [Syria](syr event). About two million are {homeless}(e5). The {ruins}(e3) of [Antakya](ant event), [Adıyaman](ady event) and [Kahramanmaraş](kah event) still give up bodies.

Justice Minister Cemal Yıldırım said on Saturday that 612 people were being {investigated}(e2) over negligent building and that 184 had been {jailed}(e2), among them the mayor of [Nurdağı](nur metonym) and the developer of a 12-story block in [Antakya](ant mention), {seized}(e2) at [Istanbul](ist event) airport with a ticket to [Podgorica](pod mention).

"They sold it as a corner of paradise," said Hatice Karslı, whose brother {died}(e3) in it. The bar association in [Diyarbakır](diy mention) has sent lawyers to {collect}(e6) concrete samples before the rubble is taken away.

Fans of [Fenerbahçe](fen metonym) and [Beşiktaş](bes metonym) {chanted}(e7) for the government to resign at weekend matches in [Kadıköy](kad event) and elsewhere, and at one of them threw toys for children of the zone onto the pitch. An ally of the president {demanded}(e8) games without spectators.

In the north of [Syria](syr event), aid convoys through [Bab al-Hawa](bab event) {reached}(e9) 480 trucks last week. U.N. envoy Helga Nordström {met}(e10) officials in [Damascus](dam event) on Sunday. Seven people were {hurt}(e11) in [Jindires](jin event) when a damaged wall {fell}(e11).

The president has {promised}(e12) 200,000 homes within a year and {began}(e12) with a {groundbreaking}(e12) in [Nurdağı](nur event) last Tuesday. Elections must be {held}(e13) by June.

---
places:
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  mal: {name: Malatya Province, geonameid: 304919, point: [38.5144, 38.1872], precision: division}
  yes4: {name: Yeşilyurt, point: [38.3, 38.25]}
  paz: {name: Pazarcık, point: [37.49, 37.29]}
  elb: {name: Elbistan, geonameid: 315795, point: [38.2059, 37.1983]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ant: {name: Antakya, geonameid: 323779, point: [36.2066, 36.1572]}
  ady: {name: Adıyaman, geonameid: 325330, point: [37.7644, 38.2763]}
  kah: {name: Kahramanmaraş, geonameid: 310859, point: [37.5847, 36.9264]}
  nur: {name: Nurdağı, point: [37.18, 36.74]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  fen: {name: Fenerbahçe, point: [40.97, 29.04], precision: near}
  bes: {name: Beşiktaş, point: [41.04, 29.0], precision: near}
  kad: {name: Kadıköy, point: [40.99, 29.03]}
  bab: {name: Bab al-Hawa, point: [36.23, 36.69], precision: near}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  jin: {name: Jindires, point: [36.39, 36.69]}
events:
  e1: {type: earthquake, places: [yes4, mal], start: 2023-02-27, end: 2023-02-27, date_precision: day, date_text: on Monday, killed: 1, injured: 110, status: happened, actors: "", main: true}
  e2: {type: arrest, places: [tur, ist], start: 2023-02-25, end: 2023-02-25, date_precision: day, date_text: on Saturday, arrested: 184, status: happened, actors: "", targets: the mayor of Nurdağı, main: true}
  e3: {type: earthquake, places: [tur, paz, elb, syr, ant, ady, kah], start: 2023-02-06, end: 2023-02-06, date_precision: day, date_text: Feb. 6, killed: 50000, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: rescue, places: [yes4], start: 2023-02-27, end: 2023-02-27, date_precision: day, date_text: "", status: happened, actors: "", targets: A father and daughter}
  e5: {type: displacement, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2000000, displaced_qualifier: about, status: happened, actors: ""}
  e6: {type: investigation, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bar association in Diyarbakır, targets: concrete samples, minor: true}
  e7: {type: protest, places: [kad], start: 2023-02-25, end: 2023-02-26, date_precision: day, date_text: at weekend matches, status: happened, actors: Fans of Fenerbahçe and Beşiktaş, targets: the government}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An ally of the president, minor: true}
  e9: {type: aid, places: [bab], start: 2023-02-20, end: 2023-02-20, date_precision: week, date_text: last week, status: happened, actors: aid convoys}
  e10: {type: meeting, places: [dam], start: 2023-02-26, end: 2023-02-26, date_precision: day, date_text: on Sunday, status: happened, actors: U.N. envoy Helga Nordström, targets: officials}
  e11: {type: collapse, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", injured: 7, status: happened, actors: "", targets: Seven people}
  e12: {type: construction, places: [nur], start: 2023-02-21, end: 2023-02-21, date_precision: day, date_text: last Tuesday, status: happened, actors: The president, targets: "200,000 homes"}
  e13: {type: election, places: [tur], start: 2023-06, end: 2023-06, date_precision: month, date_text: by June, status: planned, actors: ""}
notes: ""
