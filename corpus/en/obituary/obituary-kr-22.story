---
id: obituary-kr-22
genre: obituary
country: KR
published: 2023-09-27
publisher: The Hallyeo Times
title: "Oh Sun-ja, Diver Who {Sued}(e1) the Navy, {Dies}(e2) at 97"
---
[SEOGWIPO](seo dateline), Sept. 27 (Hallyeo) -- Oh Sun-ja, the oldest of the diving women of [Jeju](jej event) and the plaintiff in a {case}(e1) that {stopped work}(e3) on a naval pier for 14 months, {died}(e2) Tuesday at her home in [Gangjeong](gan event), her granddaughter said. She was 97.

Oh first {dived}(e4) at nine. In 1944 she was {taken}(e5) to [Ōminato](omi event), in northern [Japan](jap event), to gather seaweed for the imperial army, and {walked}(e6) most of the way from [Busan](bus mention) home. In the {massacres}(e7) that followed the April 3 {uprising}(e8) of 1948, in which as many as 30,000 islanders perished, she lost her father and two brothers at [Bukchon](buk event).

In 2011, aged 85, she {filed suit}(e1) in [Jeju](jej event) claiming that dredging had killed the abalone. A court in [Gwangju](gwa event) {ruled}(e9) for her in 2013; the Supreme Court in [Seoul](seou event) {overturned}(e10) it the next year. She was {arrested}(e11) twice for {sitting}(e12) on the causeway and {fined}(e13) 500,000 won.

The pier {opened}(e14) in February 2016. Two diving women {drowned}(e15) off [Beophwan](beo event) that spring, and she led the {rites}(e16) herself.

She last {dived}(e17) on her 90th birthday, for a crew from [Paris](par mention). UNESCO had {listed}(e18) the divers' culture the previous autumn. "It's a list," she said. "Lists don't eat."

Her ashes will be {given}(e19) to the sea off [Gangjeong](gan event) on Friday. The Navy has said that it'll {halt}(e20) traffic for an hour. The governor of [Jeju](jej metonym) {offered}(e21) a boat.

---
places:
  seo: {name: Seogwipo, geonameid: 6621166, point: [33.2533, 126.5618]}
  jej: {name: Jeju, point: [33.38, 126.55], precision: area, radius_km: 35}
  gan: {name: Gangjeong, point: [33.235, 126.48], precision: near}
  omi: {name: Ōminato, point: [41.25, 141.15], precision: near}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  buk: {name: Bukchon, point: [33.55, 126.69], precision: near}
  gwa: {name: Gwangju, geonameid: 1841811, point: [35.1547, 126.9156]}
  seou: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  beo: {name: Beophwan, point: [33.237, 126.515], precision: near}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: trial, places: [jej], start: 2011, end: 2011, date_precision: year, date_text: In 2011, status: happened, actors: Oh Sun-ja, targets: the Navy}
  e2: {type: death, places: [gan], start: 2023-09-26, end: 2023-09-26, date_precision: day, date_text: Tuesday, killed: 1, status: happened, actors: "", targets: Oh Sun-ja, main: true}
  e3: {type: closure, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [omi], start: 1944, end: 1944, date_precision: year, date_text: In 1944, status: happened, actors: "", targets: Oh Sun-ja}
  e6: {type: transport_change, places: [bus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: killing, places: [buk], start: 1948, end: 1948, date_precision: year, date_text: of 1948, killed: 30000, killed_qualifier: about, status: happened, actors: "", targets: islanders}
  e8: {type: riot, places: [jej], start: 1948-04-03, end: 1948-04-03, date_precision: day, date_text: April 3, status: happened, actors: ""}
  e9: {type: verdict, places: [gwa], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: A court in Gwangju}
  e10: {type: verdict, places: [seou], start: 2014, end: 2014, date_precision: year, date_text: the next year, status: happened, actors: A court in Gwangju}
  e11: {type: arrest, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: Oh Sun-ja}
  e12: {type: protest, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Oh Sun-ja, minor: true}
  e13: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Oh Sun-ja, minor: true}
  e14: {type: opening, places: [gan], start: 2016-02, end: 2016-02, date_precision: month, date_text: in February 2016, status: happened, actors: ""}
  e15: {type: death, places: [beo], start: 2016, end: 2016, date_precision: year, date_text: that spring, killed: 2, status: happened, actors: "", targets: Two diving women}
  e16: {type: ceremony, places: [beo], start: 2016, end: 2016, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e17: {type: performance, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e18: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: UNESCO}
  e19: {type: ceremony, places: [gan], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e20: {type: closure, places: [gan], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: "", status: planned, actors: The Navy, minor: true}
  e21: {type: aid, places: [jej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor of Jeju, minor: true}
notes: ""
