---
id: report-ec-554
genre: report
country: EC
published: 2022-06-30
publisher: Equinox Wire
title: "Indigenous leaders and government {end}(e1) 18 days of {protests}(e1) in [Ecuador](ecu event)"
---
[QUITO](qui dateline), June 30 — The {strike}(e1) that emptied the shelves of [Quito](qui event) and {shut}(e1) two thirds of [Ecuador](ecu mention)'s oil wells {ended}(e1) on Thursday afternoon when Government Minister Hernán Villacís and the head of the indigenous confederation, Segundo Pilataxi, {signed}(e2) a five-page act in the hall of the bishops' conference.

Under the {deal}(e2), fuel will be 15 cents a gallon cheaper, not 10 as had been {offered}(e3) on Sunday; a decree on mining will be {changed}(e4); and the state of emergency in four provinces, among them [Imbabura](imb event) and [Sucumbíos](suc event), is {lifted}(e4). The parties have 90 days to work out the rest. Hundreds who had been {camping}(e1) at the House of Culture got onto lorries for [Cotopaxi](cot mention) and [Chimborazo](chi mention) with their flags and cooking pots.

At least six people were {killed}(e1) in the {marches}(e1) and {blockades}(e1) that began on 13 June. A soldier {died}(e5) on Tuesday in an {attack}(e5) with spears and rifles on a convoy of tankers near [Shushufindi](shu event), in the [Amazon](ama mention), upon which the president, Gonzalo Lasprilla, {broke off}(e6) the {talks}(e6) for a day. In [Puyo](puy event), a demonstrator was {hit}(e7) in the face by a gas canister on 21 June and the police station was {burned}(e8) that night.

"We came with 10 demands; we take home eight and a half," said Pilataxi, who was {arrested}(e9) on the second day near [Pastocalle](pas event) and {released}(e9) within 24 hours.

Lasprilla {survived}(e10) a {vote}(e10) on his removal in the National Assembly on Tuesday, with 80 in favour of the 92 that were needed. A former banker from [Guayaquil](gua mention), he has no majority and has {threatened}(e11) more than once to dissolve the chamber.

Losses have been put at $1 billion. Rose growers in [Cayambe](cay event) {threw}(e13) away 40 million stems. Flights from [Tena](ten mention) and road traffic from [Cuenca](cue mention) to [Loja](loj mention) are normal again, and classes will {resume}(e14) in person on Monday. In the markets of [Ambato](amb event) and [Riobamba](rio event), a sack of potatoes cost $17 on Thursday after $32 on the weekend.

In 2019, a similar {revolt}(e15) {lasted}(e15) 11 days and left 11 dead. It too began with the price of diesel.

---
places:
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  imb: {name: Imbabura, geonameid: 3655635, point: [0.5527, -78.4124], precision: division}
  suc: {name: Sucumbíos, point: [0.0, -76.5], precision: division}
  cot: {name: Cotopaxi, geonameid: 3658766, point: [-0.8133, -78.8554], precision: division}
  chi: {name: Chimborazo, geonameid: 3659237, point: [-1.8892, -78.7417], precision: division}
  shu: {name: Shushufindi, point: [-0.19, -76.65]}
  pas: {name: Pastocalle, point: [-0.72, -78.63]}
  ama: {name: Amazon, point: [-1.0, -76.5], precision: area, radius_km: 150}
  puy: {name: Puyo, geonameid: 3652584, point: [-1.4916, -78.0034]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  cay: {name: Cayambe, geonameid: 3659578, point: [0.041, -78.1464]}
  loj: {name: Loja, geonameid: 3654667, point: [-3.9931, -79.2042]}
  ten: {name: Tena, geonameid: 3650721, point: [-0.9961, -77.8131]}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  amb: {name: Ambato, geonameid: 3660689, point: [-1.2491, -78.6167]}
  rio: {name: Riobamba, geonameid: 3652350, point: [-1.6651, -78.6589]}
events:
  e1: {type: protest, places: [qui, ecu], start: 2022-06-13, end: 2022-06-30, date_precision: day, date_text: on Thursday afternoon, killed: 6, killed_qualifier: at_least, status: happened, actors: Indigenous leaders, main: true}
  e2: {type: agreement, places: [qui], start: 2022-06-30, end: 2022-06-30, date_precision: day, date_text: on Thursday afternoon, status: happened, actors: Government Minister Hernán Villacís, main: true}
  e3: {type: statement, places: [], start: 2022-06-26, end: 2022-06-26, date_precision: day, date_text: on Sunday, status: happened, actors: "", minor: true}
  e4: {type: decision, places: [imb, suc], start: 2022-06-30, end: 2022-06-30, date_precision: day, date_text: "", status: happened, actors: "", targets: the state of emergency}
  e5: {type: attack, places: [shu], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: a convoy of tankers}
  e6: {type: meeting, places: [qui], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: "", status: happened, negated: true, actors: Gonzalo Lasprilla, targets: the talks}
  e7: {type: riot, places: [puy], start: 2022-06-21, end: 2022-06-21, date_precision: day, date_text: on 21 June, injured: 1, status: happened, actors: "", targets: a demonstrator}
  e8: {type: riot, places: [puy], start: 2022-06-21, end: 2022-06-21, date_precision: day, date_text: that night, status: happened, actors: "", targets: the police station}
  e9: {type: arrest, places: [pas], start: 2022-06-14, end: 2022-06-14, date_precision: day, date_text: on the second day, arrested: 1, status: happened, actors: "", targets: Segundo Pilataxi}
  e10: {type: decision, places: [qui], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: on Tuesday, status: happened, actors: National Assembly, targets: Lasprilla}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A former banker, targets: the chamber, minor: true}
  e13: {type: market, places: [cay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rose growers, targets: 40 million stems, minor: true}
  e14: {type: education, places: [], start: 2022-07-04, end: 2022-07-04, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: classes}
  e15: {type: protest, places: [ecu], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 11, status: happened, actors: ""}
notes: ""
