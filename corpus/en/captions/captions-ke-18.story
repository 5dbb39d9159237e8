---
id: captions-ke-18
genre: captions
country: KE
published: 2019-03-12
publisher: Lens Nairobi
title: "In Pictures: [Kenya](ken event) This Week"
---
[NAIVASHA](nai event) FLOWERS: Workers {pack}(e1) roses for Mother's Day at a farm in [Naivasha](nai event) on Friday. Exports to [Britain](bri mention) are {up}(e2) 9% on last year.

[TURKANA](tur event) DROUGHT: Lokwang Ekal, 9, {leads}(e3) goats past a carcass near [Lodwar](lod event). A million people need food in the north; the governor {denied}(e4) on Sunday that eleven had {starved}(e3) in [Turkana](tur event).

AIR DISASTER: Relatives {weep}(e5) at the international airport in [Nairobi](nair event) after an airliner from [Addis Ababa](add mention) {crashed}(e6) near [Bishoftu](bis event) on Sunday morning, {killing}(e6) all 157 on board, 32 of them [Kenyans](keny demonym).

TEACHERS: Police {chase}(e7) demonstrators through [Kisumu](kis event) on Wednesday. Teachers {walked out}(e8) over transfers; 14 were {detained}(e9).

WINNER: [Eldoret](eld mention)'s Mercy Jerop crosses the line to {win}(e10) the women's {marathon}(e10) in [Barcelona](bar event) in 2:24:44.

RHINO: Rangers {tranquillise}(e11) a black rhino in [Lake Nakuru](lak event) park before its {transfer}(e11) to [Meru](mer mention). In July, eleven rhinos {died}(e12) after such a move to [Tsavo](tsa event).

FIRE: A trader {salvages}(e13) cloth from [Gikomba](gik event) market, [Nairobi](nair event), which {burned}(e13) for the third time in two years. Nobody was {hurt}(e13). Police are {investigating}(e14).

SUMMIT: [France](fra mention)'s president {plants}(e15) a tree at a forest near the capital on Thursday, after {signing}(e16) deals worth three billion dollars at the state house.

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
  e1: {type: other, places: [nai], start: 2019-03-08, end: 2019-03-08, date_precision: day, date_text: on Friday, status: happened, actors: Workers}
  e2: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: drought, places: [lod, tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [tur], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: on Sunday, status: happened, actors: the governor}
  e5: {type: other, places: [nair], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: "", status: happened, actors: Relatives}
  e6: {type: air_accident, places: [bis], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: on Sunday morning, killed: 157, status: happened, actors: "", targets: an airliner, main: true}
  e7: {type: riot, places: [kis], start: 2019-03-06, end: 2019-03-06, date_precision: day, date_text: on Wednesday, status: happened, actors: Police, targets: demonstrators}
  e8: {type: strike, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Teachers}
  e9: {type: arrest, places: [kis], start: 2019-03-06, end: 2019-03-06, date_precision: day, date_text: "", arrested: 14, status: happened, actors: "", targets: 14}
  e10: {type: match, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mercy Jerop}
  e11: {type: medical, places: [lak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rangers, targets: a black rhino}
  e12: {type: death, places: [tsa], start: 2018-07, end: 2018-07, date_precision: month, date_text: In July, status: happened, actors: "", targets: eleven rhinos}
  e13: {type: fire, places: [gik, nair], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: investigation, places: [gik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police}
  e15: {type: visit, places: [nair], start: 2019-03-07, end: 2019-03-07, date_precision: day, date_text: on Thursday, status: happened, actors: "France's president"}
  e16: {type: agreement, places: [nair], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "France's president"}
notes: ""
