---
id: raid-pe-33
genre: raid
country: PE
published: 2022-08-10
publisher: Agencia Tumi
title: "Police {Search}(e1) Presidential Palace in [Lima](lim event)"
---
[LIMA](lim dateline) (AT) – Prosecutors and police {searched}(e1) the presidential palace in [Lima](lim event) for almost four hours on Tuesday night, looking for the president's sister-in-law, who is suspected of fixing public works contracts. They did not find her.

She {gave herself up}(e2) on Wednesday morning and was placed in {custody}(e2) for ten days. Two businessmen and the mayor of [Anguía](ang metonym), a village in [Cajamarca](caj mention), were {arrested}(e3) in the same operation, in which a house in [Chota](cho event) was also {raided}(e4).

It was the first {search}(e1) of the residence in [Peru](per mention)'s history. The president, Isidro Castañeda, {called}(e5) it a show for a coup. He has survived two {votes}(e6) of {impeachment}(e6) since he {took office}(e7) in July 2021 and is the subject of five {inquiries}(e8).

Several hundred supporters {gathered}(e9) on the [Plaza Mayor](pla event) and {threw}(e9) eggs at prosecutors. A cameraman was {hit}(e10) with a pole. In [Arequipa](are event) and [Cusco](cus event) there were small {marches}(e11) for and against.

The attorney general {denied}(e12) any political motive. The finance minister {resigned}(e13) on Friday, the fourth to go in a year; a successor is to be {sworn in}(e14) on Thursday. The sol {lost}(e15) 0.8 per cent.

---
places:
  pla: {name: Plaza Mayor, point: [-12.046, -77.03], precision: exact}
  ang: {name: Anguía, point: [-6.34, -78.6], precision: near}
  caj: {name: Cajamarca, geonameid: 3699087, point: [-6.8178, -78.6091], precision: division}
  cho: {name: Chota, geonameid: 3698141, point: [-6.55, -78.65]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  are: {name: Arequipa, geonameid: 3947322, point: [-16.399, -71.5375]}
  cus: {name: Cusco, geonameid: 3941584, point: [-13.5319, -71.967]}
events:
  e1: {type: raid, places: [lim], start: 2022-08-09, end: 2022-08-09, date_precision: day, date_text: on Tuesday night, status: happened, actors: Prosecutors and police, targets: the presidential palace, main: true}
  e2: {type: arrest, places: [lim], start: 2022-08-10, end: 2022-08-10, date_precision: day, date_text: on Wednesday morning, arrested: 1, status: happened, actors: "", targets: "the president's sister-in-law", main: true}
  e3: {type: arrest, places: [ang], start: 2022-08-09, end: 2022-08-09, date_precision: day, date_text: "", arrested: 3, status: happened, actors: "", targets: "the president's sister-in-law"}
  e4: {type: raid, places: [cho], start: 2022-08-09, end: 2022-08-09, date_precision: day, date_text: "", status: happened, actors: Prosecutors and police, targets: the presidential palace}
  e5: {type: statement, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Isidro Castañeda}
  e6: {type: charge, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: appointment, places: [per], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July 2021, status: happened, actors: "", targets: Isidro Castañeda, minor: true}
  e8: {type: investigation, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: protest, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Several hundred supporters, targets: prosecutors}
  e10: {type: attack, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: Several hundred supporters, targets: prosecutors}
  e11: {type: protest, places: [are, cus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The attorney general, minor: true}
  e13: {type: resignation, places: [per], start: 2022-08-05, end: 2022-08-05, date_precision: day, date_text: on Friday, status: happened, actors: The finance minister}
  e14: {type: appointment, places: [per], start: 2022-08-11, end: 2022-08-11, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: a successor}
  e15: {type: market, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
