---
id: tweets-gr-23
genre: tweets
country: GR
published: 2024-08-12
publisher: "@AtticaNewsroom"
title: "LIVE: {Wildfire}(e1) {Reaches}(e1) [Penteli](pen event); Hospital {Evacuated}(e2)"
---
08:05 The {fire}(e1) that started near [Varnavas](var event) on Sunday at 15:00 has {crossed}(e1) the ridge above [Penteli](pen event). {Flames}(e1) 25 m high. Winds 7 Beaufort.

08:30 112 alert: residents of [Nea Penteli](nea event), [Patima](pat event) and [Vrilissia](vri event) {told to leave}(e3) for [Maroussi](mar mention).

08:52 The children's hospital at [Penteli](pen event) is being {emptied}(e2). 40 patients to [Athens](ath mention), buses waiting.

09:20 Fire brigade: 702 firefighters, 199 engines, 35 aircraft. Two firefighters {hurt}(e1), one with burns to his hands, {treated}(e4) at [Melissia](mel event).

10:15 Power {out}(e5) in parts of [Chalandri](cha event) and [Kifissia](kif event). Metro running.

10:40 [Paris](par metonym) {sends}(e6) 180 men and a helicopter; [Rome](rom metonym) two Canadairs, [Belgrade](bel metonym) one; [Prague](pra metonym) 75 firefighters by road, here Thursday.

11:25 House {burning}(e1) in [Vrilissia](vri event). "I had ten minutes and three cats" – Eleni, 68.

12:10 For the record, [Mati](mat event), July 2018: 104 {dead}(e7). No deaths so far today, contrary to a post now deleted.

13:30 Reservoir dam road {closed}(e8). [Marathonas](mara event) stadium {opened}(e9) for evacuees. About 30,000 have had to {leave their homes}(e3) since last night.

15:05 Man, 41, {arrested}(e10) in [Dionysos](dio event) for welding outdoors. {Fined}(e11) 3,000 euros last year for same.

16:50 Woman {found dead}(e12) in a workshop in [Vrilissia](vri event), mayor confirms. First {fatality}(e12). She was from [Moldova](mol mention).

18:40 Front {weaker}(e1) at [Nea Makri](neam event). Wind dropping.

21:00 PM has {cut short}(e13) holiday on [Crete](cre mention), will chair crisis {meeting}(e14) tonight. The {marches}(e15) for Tuesday in [Syntagma](syn event) are cancelled.

---
places:
  pen: {name: Penteli, point: [38.05, 23.865], precision: near}
  var: {name: Varnavas, point: [38.22, 23.925], precision: near}
  nea: {name: Nea Penteli, point: [38.055, 23.83], precision: near}
  pat: {name: Patima, point: [38.06, 23.84], precision: near}
  vri: {name: Vrilissia, point: [38.035, 23.83], precision: near}
  mar: {name: Maroussi, point: [38.05, 23.805], precision: near}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  mel: {name: Melissia, point: [38.05, 23.835], precision: near}
  cha: {name: Chalandri, point: [38.02, 23.8], precision: near}
  kif: {name: Kifissia, point: [38.075, 23.815], precision: near}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  mat: {name: Mati, point: [38.045, 23.995], precision: near}
  mara: {name: Marathonas, point: [38.155, 23.963], precision: near}
  dio: {name: Dionysos, point: [38.1, 23.87], precision: near}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  neam: {name: Nea Makri, point: [38.085, 23.975], precision: near}
  cre: {name: Crete, point: [35.25, 24.9], precision: area, radius_km: 120}
  syn: {name: Syntagma, point: [37.9755, 23.7348]}
events:
  e1: {type: wildfire, places: [pen, var, vri], start: 2024-08-11, end: 2024-08-12, date_precision: day, date_text: on Sunday, killed: 1, injured: 2, status: happened, actors: "", targets: Two firefighters, main: true}
  e2: {type: displacement, places: [pen], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", displaced: 40, status: happened, actors: "", targets: "The children's hospital", main: true}
  e3: {type: displacement, places: [nea, pat, vri], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: since last night, displaced: 30000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e4: {type: medical, places: [mel], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: outage, places: [cha, kif], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [par, rom, bel, pra], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", status: happened, actors: Paris}
  e7: {type: wildfire, places: [mat], start: 2018-07, end: 2018-07, date_precision: month, date_text: July 2018, killed: 104, status: happened, actors: ""}
  e8: {type: closure, places: [], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: opening, places: [mara], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: arrest, places: [dio], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: "Man, 41"}
  e11: {type: verdict, places: [dio], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e12: {type: wildfire, places: [vri], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", killed: 1, status: happened, actors: ""}
  e13: {type: visit, places: [cre], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: "", status: happened, actors: PM, minor: true}
  e14: {type: meeting, places: [], start: 2024-08-12, end: 2024-08-12, date_precision: day, date_text: tonight, status: planned, actors: ""}
  e15: {type: protest, places: [syn], start: 2024-08-13, end: 2024-08-13, date_precision: day, date_text: for Tuesday, status: happened, negated: true, actors: ""}
notes: ""
