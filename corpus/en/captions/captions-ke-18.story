---
id: captions-ke-18
genre: captions
country: KE
published: 2019-03-12
publisher: Lens Nairobi
title: "In Pictures: [Kenya](ken event) This Week"
---
[NAIVASHA](nai event) FLOWERS: Workers pack roses for Mother's Day at a farm in [Naivasha](nai event) on Friday. Exports to [Britain](bri mention) are {up}(e1) 9% on last year.

[TURKANA](tur event) {DROUGHT}(e2): Lokwang Ekal, 9, leads goats past a carcass near [Lodwar](lod event). A million people need food in the north; the governor denied on Sunday that eleven had {starved}(e3) in [Turkana](tur event).

AIR {DISASTER}(e4): Relatives weep at the international airport in [Nairobi](nair event) after an airliner from [Addis Ababa](add mention) {crashed}(e4) near [Bishoftu](bis event) on Sunday morning, {killing}(e4) all 157 on board, 32 of them [Kenyans](keny demonym).

TEACHERS: Police chase {demonstrators}(e5) through [Kisumu](kis event) on Wednesday. Teachers {walked out}(e6) over transfers; 14 were {detained}(e7).

WINNER: [Eldoret](eld mention)'s Mercy Jerop crosses the line to {win}(e8) the women's {marathon}(e8) in [Barcelona](bar event) in 2:24:44.

RHINO: Rangers tranquillise a black rhino in [Lake Nakuru](lak event) park before its {transfer}(e9) to [Meru](mer mention). In July, eleven rhinos {died}(e10) after such a move to [Tsavo](tsa event).

{FIRE}(e11): A trader salvages cloth from [Gikomba](gik event) market, [Nairobi](nair event), which {burned}(e11) for the third time in two years. Nobody was hurt. Police are {investigating}(e12).

{SUMMIT}(e13): [France](fra mention)'s president {plants}(e13) a tree at a forest near the capital on Thursday, after {signing deals}(e14) worth three billion dollars at the state house.

---
places:
  tur: {name: Turkana, point: [3.1, 35.6], precision: division}
  lod: {name: Lodwar, point: [3.119, 35.597]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  bis: {name: Bishoftu, point: [8.75, 38.98]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  lak: {name: Lake Nakuru, point: [-0.36, 36.08], precision: near}
  tsa: {name: Tsavo, point: [-2.9, 38.4], precision: area, radius_km: 60}
  gik: {name: Gikomba, point: [-1.286, 36.84], precision: near}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  nai: {name: Naivasha, geonameid: 184707, point: [-0.7138, 36.4326]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  nair: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  kis: {name: Kisumu, geonameid: 191245, point: [-0.1022, 34.7617]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  mer: {name: Meru, geonameid: 186827, point: [0.0463, 37.6559]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: market, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: drought, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: drought, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", killed: 11, status: denied, actors: ""}
  e4: {type: air_accident, places: [bis], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: on Sunday morning, killed: 157, status: happened, actors: "", targets: an airliner, main: true}
  e5: {type: protest, places: [kis], start: 2019-03-06, end: 2019-03-06, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e6: {type: strike, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Teachers}
  e7: {type: arrest, places: [kis], start: 2019-03-06, end: 2019-03-06, date_precision: day, date_text: "", arrested: 14, status: happened, actors: "", targets: 14}
  e8: {type: match, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mercy Jerop}
  e9: {type: transport_change, places: [lak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rangers, targets: a black rhino}
  e10: {type: death, places: [tsa], start: 2018-07, end: 2018-07, date_precision: month, date_text: In July, killed: 11, status: happened, actors: "", targets: eleven rhinos}
  e11: {type: fire, places: [nair], start: null, end: null, date_precision: unknown, date_text: "", injured: 0, status: happened, actors: ""}
  e12: {type: investigation, places: [nair], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police}
  e13: {type: visit, places: [nair], start: 2019-03-07, end: 2019-03-07, date_precision: day, date_text: on Thursday, status: happened, actors: "France's president"}
  e14: {type: deal, places: [nair], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "France's president"}
notes: ""
