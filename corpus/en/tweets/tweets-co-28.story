---
id: tweets-co-28
genre: tweets
country: CO
published: 2023-08-17
publisher: "@ElDiarioEnVivo"
title: "Live: Strong {Tremor}(e1) in [Bogotá](bog event), Prison {Riot}(e2) in [Tuluá](tul event)"
---
12:06 {Shaking}(e1) in [Bogotá](bog event) now. Long one. Sirens.

12:11 Geological service: 6.1, epicentre [El Calvario](elc event), [Meta](met event), 12:04. {Felt}(e3) in [Villavicencio](vil event), [Ibagué](iba event), [Medellín](med event).

12:24 {Aftershock}(e4), 5.7. People in the streets of [Chapinero](cha event). Congress {evacuated}(e5), part of the roof {fell}(e6) in the chamber.

12:50 Woman {died}(e7) after {jumping}(e7) from tenth floor in [Madelena](mad event), says mayor. Only fatality so far.

13:15 Road [Bogotá](bog event)–[Villavicencio](vil event) {closed}(e8) at km 58: {rockslide}(e9). Three cars {hit}(e9), two hurt.

14:00 In other news. {Riot}(e2) at the prison of [Tuluá](tul event). Mattresses {burning}(e2) again in block 8, where 53 {died}(e10) last June. Army outside.

14:40 INPEC: seven guards {held}(e11) by inmates. {Talks}(e12) under way with a bishop from [Buga](bug mention).

15:30 Four of seven guards {freed}(e13).

16:05 Meanwhile ELN denies {planning}(e14) {attack}(e14) on general prosecutor; peace {talks}(e15) in [Caracas](car event) {resume}(e15) Monday anyway, [Oslo](osl metonym) confirms.

17:10 Two inmates killed, 14 wounded in [Tuluá](tul event). Last hostages {out}(e13). It's over.

18:00 Schools in [Meta](met event) {closed}(e16) tomorrow. 312 houses {cracked}(e17) in [Cumaral](cum event), [Restrepo](res event). 80 families {sleeping outside}(e18).

19:20 {Match}(e19) Millonarios v [Cali](cal metonym) at El Campín goes ahead at 20:00 after {check}(e20) of stands.

22:05 {Final}(e19), 1-1. Third {aftershock}(e21) in the 71st minute: nobody left. Goodnight.

---
places:
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  tul: {name: Tuluá, geonameid: 3666645, point: [4.0847, -76.1954]}
  elc: {name: El Calvario, point: [4.35, -73.71]}
  met: {name: Meta, geonameid: 3674810, point: [3.5302, -72.9789], precision: division}
  vil: {name: Villavicencio, geonameid: 3665900, point: [4.1324, -73.6256]}
  iba: {name: Ibagué, geonameid: 3680656, point: [4.4357, -75.2029]}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  cha: {name: Chapinero, point: [4.648, -74.06], precision: near}
  mad: {name: Madelena, point: [4.59, -74.155], precision: near}
  bug: {name: Guadalajara de Buga, geonameid: 3688256, point: [3.9009, -76.2978]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  cum: {name: Cumaral, geonameid: 3685442, point: [4.2708, -73.4867]}
  res: {name: Restrepo, point: [4.26, -73.56]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
events:
  e1: {type: earthquake, places: [elc], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "12:04", status: happened, actors: "", main: true}
  e2: {type: riot, places: [tul], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", killed: 2, injured: 14, status: happened, actors: "", main: true}
  e3: {type: earthquake, places: [vil, iba, med], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: earthquake, places: [cha], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "12:24", status: happened, actors: ""}
  e5: {type: displacement, places: [bog], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: collapse, places: [bog], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: death, places: [mad], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "12:50", killed: 1, status: happened, actors: "", targets: Woman}
  e8: {type: closure, places: [bog, vil], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: landslide, places: [bog, vil], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "13:15", injured: 2, status: happened, actors: ""}
  e10: {type: riot, places: [tul], start: 2022-06, end: 2022-06, date_precision: month, date_text: last June, killed: 53, status: happened, actors: ""}
  e11: {type: abduction, places: [tul], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "14:40", status: happened, actors: inmates, targets: seven guards}
  e12: {type: meeting, places: [tul], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: rescue, places: [tul], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "15:30", status: happened, actors: inmates, targets: seven guards}
  e14: {type: attack, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ELN, targets: general prosecutor}
  e15: {type: meeting, places: [car], start: 2023-08-21, end: 2023-08-21, date_precision: day, date_text: Monday, status: planned, actors: ""}
  e16: {type: closure, places: [met], start: 2023-08-18, end: 2023-08-18, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e17: {type: earthquake, places: [cum, res], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e18: {type: displacement, places: [cum, res], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e19: {type: match, places: [], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "at 20:00", status: happened, actors: ""}
  e20: {type: investigation, places: [], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e21: {type: earthquake, places: [], start: 2023-08-17, end: 2023-08-17, date_precision: day, date_text: in the 71st minute, status: happened, actors: ""}
notes: ""
