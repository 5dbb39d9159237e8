---
id: frontline-et-06
genre: frontline
country: ET
published: 2021-11-04
publisher: Shewa Reporter
title: "Curfew, sandbags and a rumour of [Kombolcha](kom event)"
---
[ADDIS ABABA](add dateline) (Horn Wire) — Residents of the capital were {told}(e1) on Tuesday to register their weapons and to prepare to defend their streets, after rebels from [Tigray](tig mention) said they had {taken}(e2) [Dessie](des event) and [Kombolcha](kom event), towns on the highway 380 km to the north.

The government declared a six-month {state of emergency}(e3). It {says}(e4) that [Dessie](des event) is still in its hands. A nurse who {left}(e5) by the [Kemise](kem mention) road on Monday said the queue of families on foot reached past [Harbu](har event); at [Kemise](kem event) itself, fighters of the Oromo Liberation Army had {joined}(e6) the Tigrayans and were drinking tea.

In [Mekelle](mek event), {air strikes}(e7) wounded ten people last week. In [Afar](afa event), militias are {digging}(e8) at [Mille](mil event), on the road by which the country's imports come from [Djibouti](dji mention).

[Washington](was metonym), [Nairobi](nai metonym) and the African Union {urged}(e9) talks. An envoy {flew in}(e10) from [Kampala](kam mention) on Thursday. Airlines from [Frankfurt](fra mention) and [Istanbul](ist mention) {cut}(e11) flights.

"I've seen 1991," said Ato Girma, a cobbler in the [Piazza](pia event) district, who had bought two quintals of teff. "First comes rumour; then the price of onions; then they come."

---
places:
  tig: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  des: {name: Dessie, geonameid: 339219, point: [11.1333, 39.6333]}
  kom: {name: Kombolcha, point: [11.08, 39.74]}
  kem: {name: Kemise, point: [10.717, 39.867]}
  har: {name: Harbu, point: [10.92, 39.79], precision: near}
  mek: {name: "Mek'ele", geonameid: 331180, point: [13.4967, 39.4753]}
  afa: {name: Afar, geonameid: 444179, point: [12.1232, 41.0236], precision: division}
  mil: {name: Mille, point: [11.42, 40.76], precision: near}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  pia: {name: Piazza, point: [9.035, 38.752], precision: near, near: add}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
events:
  e1: {type: decision, places: [add], start: 2021-11-02, end: 2021-11-02, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: battle, places: [des, kom], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: rebels from Tigray, main: true}
  e3: {type: decision, places: [add], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [kem], start: 2021-11-01, end: 2021-11-01, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e6: {type: agreement, places: [kem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: airstrike, places: [mek], start: 2021-10-25, end: 2021-10-25, date_precision: week, date_text: last week, injured: 10, status: happened, actors: ""}
  e8: {type: construction, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: statement, places: [was, nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: visit, places: [add], start: 2021-11-04, end: 2021-11-04, date_precision: day, date_text: on Thursday, status: happened, actors: An envoy}
  e11: {type: transport_change, places: [fra, ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Airlines from Frankfurt and Istanbul}
notes: ""
