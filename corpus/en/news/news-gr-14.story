---
id: news-gr-14
genre: news
country: GR
published: 2025-06-03
publisher: Aegean Post
title: "Two tourists {drown}(e1) and a ferry {runs aground}(e2) in {rough weather}(e3)"
---
[ATHENS](ath dateline) - Two foreign visitors {lost their lives}(e1) off northern [Crete](cre event) on Monday afternoon in seas whipped up by near-gale {winds}(e3), the coastguard said.

A [Polish](pol demonym) woman, 58, was {pulled}(e4) from the water unconscious near [Rethymno](ret event). An hour later a [German](ger demonym) of 34 {drowned}(e5) at [Malia](mal event) while trying to help two children, who were {saved}(e6) by a lifeguard.

In the evening a passenger ferry with 187 people aboard {struck}(e2) the mole as it was leaving [Ios](ios event) and {ran aground}(e2). All were {taken off}(e7) within two hours, four with slight injuries. The captain has been {arrested}(e8), as is usual in such cases; a diver will {inspect}(e9) the hull tomorrow.

Services from [Piraeus](pir event) to the [Cyclades](cyc mention) were {cancelled}(e10) until Tuesday noon.

It is the second {grounding}(e2) this year. In April a hydrofoil {hit}(e11) a reef near [Agistri](agi event). Nobody was hurt then.

---
places:
  cre: {name: Crete, geonameid: 6697802, point: [35.1921, 25.0652], precision: division}
  ret: {name: Rethymno, geonameid: 254352, point: [35.3655, 24.4823]}
  mal: {name: Malia, geonameid: 257859, point: [35.2837, 25.4626]}
  ios: {name: Ios, geonameid: 261772, point: [36.7229, 25.2817]}
  cyc: {name: Cyclades, point: [37.2, 25.2], precision: area, radius_km: 90}
  agi: {name: Agkistri, geonameid: 6950985, point: [37.6917, 23.3456]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  pir: {name: Piraeus, geonameid: 255274, point: [37.942, 23.6462]}
events:
  e1: {type: death, places: [cre], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: on Monday afternoon, killed: 2, status: happened, actors: "", targets: Two foreign visitors, main: true}
  e2: {type: sea_accident, places: [ios], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: In the evening, injured: 4, status: happened, actors: "", targets: a passenger ferry, main: true}
  e3: {type: storm, places: [cre], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: on Monday afternoon, status: happened, actors: ""}
  e4: {type: rescue, places: [ret], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", status: happened, actors: "", targets: Two foreign visitors, minor: true}
  e5: {type: death, places: [mal], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: Two foreign visitors, minor: true}
  e6: {type: rescue, places: [mal], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", status: happened, actors: a lifeguard, targets: two children}
  e7: {type: rescue, places: [ios], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: "", status: happened, actors: "", targets: All}
  e8: {type: arrest, places: [ios], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The captain}
  e9: {type: investigation, places: [ios], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: tomorrow, status: planned, actors: a diver, targets: the hull}
  e10: {type: transport_change, places: [pir, cyc], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: until Tuesday noon, status: happened, actors: ""}
  e11: {type: sea_accident, places: [agi], start: 2025-04, end: 2025-04, date_precision: month, date_text: In April, injured: 0, status: happened, actors: "", targets: a hydrofoil}
notes: ""
