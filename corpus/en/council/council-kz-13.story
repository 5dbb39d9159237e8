---
id: council-kz-13
genre: council
country: KZ
published: 2026-04-09
publisher: Irtysh Courier
title: "[Oskemen](osk metonym) Assembly {Delays}(e1) Smelter {Vote}(e2) Amid Smog {Protest}(e3)"
---
The city assembly of [Oskemen](osk mention) on Wednesday {put off}(e1) until 6 May a {decision}(e2) on extending the licence of its zinc smelter, after about 1,500 people, many in gas masks, {filled}(e3) the square outside in the largest {demonstration}(e3) there since 1989.

Police {detained}(e4) 22 demonstrators, all of whom were released by evening but for one, a journalist from [Semey](sem mention), who was {given five days}(e5) for disobedience. Nobody was hurt.

For 41 of the past 90 days sulphur dioxide has stood above the limit. On 12 March a {release}(e6) of chlorine at the plant sent 63 people, 20 of them children from a kindergarten in [Zashchita](zas event), to hospital. Its director was {dismissed}(e7) a week later, and [Astana](ast metonym) {fined}(e8) the owner 1.1 billion tenge.

The plant employs 3,400. Its union bused in workers from [Ridder](rid mention) and [Altai](alt mention) for a {counter-rally}(e9) at the stadium. A {scuffle}(e10) between the two groups on [Independence Avenue](ind event) was broken up by rain.

The deputies did {agree}(e11) to {move}(e11) two schools, and to {buy}(e11) 40 gas buses from [Qostanai](qos mention) by autumn. They {rejected}(e12) a petition with 18,000 names for a referendum.

In 1990 an {explosion}(e13) in the beryllium shop spread dust over half the city; a delegation {went}(e14) to [Moscow](mos event) and was {received}(e14) by a clerk. "We've been received ever since," said Galina Tsoi, 71, at the microphone.

A {hearing}(e15) is set for 20 April in [Astana](ast event). [Barnaul](bar metonym), downstream in [Russia](rus mention), has {asked}(e16) for the data.

---
places:
  osk: {name: Ust-Kamenogorsk, geonameid: 1520316, point: [49.9714, 82.6059]}
  sem: {name: Semey, geonameid: 1519422, point: [50.4206, 80.2502]}
  zas: {name: Zashchita, point: [50.0, 82.55], precision: near}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  rid: {name: Ridder, geonameid: 1521370, point: [50.3452, 83.5156]}
  alt: {name: Altai, point: [49.73, 84.27], precision: near}
  ind: {name: Independence Avenue, point: [49.97, 82.6], precision: near}
  qos: {name: Kostanay, geonameid: 1519928, point: [53.2144, 63.6246]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bar: {name: Barnaul, geonameid: 1510853, point: [53.362, 83.7279]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: decision, places: [osk], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: on Wednesday, status: happened, actors: The city assembly of Oskemen, main: true}
  e2: {type: decision, places: [osk], start: 2026-05-06, end: 2026-05-06, date_precision: day, date_text: until 6 May, status: planned, actors: ""}
  e3: {type: protest, places: [osk], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: "", injured: 0, status: happened, actors: "about 1,500 people", main: true}
  e4: {type: arrest, places: [osk], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: "", arrested: 22, status: happened, actors: Police, targets: 22 demonstrators}
  e5: {type: verdict, places: [osk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a journalist from Semey}
  e6: {type: poisoning, places: [osk], start: 2026-03-12, end: 2026-03-12, date_precision: day, date_text: On 12 March, injured: 63, status: happened, actors: ""}
  e7: {type: resignation, places: [osk], start: 2026-03-19, end: 2026-03-19, date_precision: day, date_text: a week later, status: happened, actors: "", targets: Its director}
  e8: {type: verdict, places: [ast], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Astana, targets: the owner}
  e9: {type: protest, places: [osk], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: riot, places: [osk], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: "", status: happened, actors: the two groups}
  e11: {type: decision, places: [osk], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: "", status: happened, actors: The deputies, targets: two schools}
  e12: {type: decision, places: [osk], start: 2026-04-08, end: 2026-04-08, date_precision: day, date_text: "", status: happened, actors: They}
  e13: {type: explosion, places: [osk], start: 1990, end: 1990, date_precision: year, date_text: In 1990, status: happened, actors: ""}
  e14: {type: visit, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a delegation}
  e15: {type: meeting, places: [ast], start: 2026-04-20, end: 2026-04-20, date_precision: day, date_text: 20 April, status: planned, actors: ""}
  e16: {type: statement, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Barnaul, minor: true}
notes: ""
