---
id: obituary-sn-03
genre: obituary
country: SN
published: 2021-05-05
publisher: Le Soleil du Saloum
title: "Ousmane Ndiaye Faye, surgeon by lantern"
---
Ousmane Ndiaye Faye, who {took out}(e1) some nine thousand appendixes in the hospital of [Tambacounda](tam event), many of them by a storm lantern held by his wife, {passed away}(e2) in [Dakar](dak event) on Friday after a short illness. He was 81.

A herdsman's son from [Podor](pod mention), on the [Senegal](sen mention) river, he {studied}(e3) in [Montpellier](mon event) and could have stayed. Colleagues did, in [Lyon](lyo mention), in [Geneva](gen mention). He took the train from [Dakar](dak mention) to the end of the line but one.

When a ferry {capsized}(e4) off [The Gambia](the event) in 2002, killing more than 1,800, he {drove}(e5) through the night to [Ziguinchor](zig event) and did what could be done, which was to write names.

He {trained}(e6) midwives in [Kédougou](ked event) and across the border, in [Kayes](kay event) and [Labé](lab event). The students whom [Bissau](bis metonym) {sent}(e7) to him he {paid}(e7) from his own pocket.

He {declined}(e8) the Legion of Honour, as "too far to go and fetch". [Paris](par metonym) {mailed}(e9) it.

He'll {lie}(e10) at [Touba](tou event). The operating theatre in [Tambacounda](tam mention), lately {given}(e11) solar panels by a town in [Brittany](bri mention), is to {bear his name}(e12) from 1 June.

---
places:
  tam: {name: Tambacounda, point: [13.771, -13.667]}
  pod: {name: Podor, point: [16.65, -14.96]}
  sen: {name: Senegal, point: [16.5, -15.0], precision: area, radius_km: 150}
  mon: {name: Montpellier, geonameid: 2992166, point: [43.6109, 3.8763]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  the: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  ked: {name: Kédougou, point: [12.557, -12.174]}
  kay: {name: Kayes, point: [14.447, -11.444]}
  lab: {name: Labé, point: [11.318, -12.283]}
  bis: {name: Bissau, geonameid: 2374775, point: [11.8636, -15.5977]}
  tou: {name: Touba, point: [14.85, -15.883]}
  bri: {name: Brittany, geonameid: 3030293, point: [48.1958, -2.9304], precision: division}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: medical, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: death, places: [dak], start: 2021-04-30, end: 2021-04-30, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: Ousmane Ndiaye Faye, main: true}
  e3: {type: education, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: sea_accident, places: [the], start: 2002, end: 2002, date_precision: year, date_text: in 2002, killed: 1800, killed_qualifier: at_least, status: happened, actors: ""}
  e5: {type: medical, places: [zig], start: 2002, end: 2002, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: education, places: [ked, kay, lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: education, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: other, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: ceremony, places: [tou], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e11: {type: aid, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: decision, places: [tam], start: 2021-06-01, end: 2021-06-01, date_precision: day, date_text: from 1 June, status: planned, actors: ""}
notes: ""
