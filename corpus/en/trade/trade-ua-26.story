---
id: trade-ua-26
genre: trade
country: UA
published: 2022-08-02
publisher: Black Sea Shipping Letter
title: "First Grain Ship Since {Invasion}(e1) {Leaves}(e2) [Odesa](ode event)"
---
The bulk carrier Raziel, flagged in [Sierra Leone](sie mention) and laden with 26,000 tonnes of maize for [Tripoli](tri mention), [Lebanon](leb mention), {sailed}(e2) from [Odesa](ode event) at 09.48 on Monday, the first ship to leave a [Ukrainian](ukr demonym) port on the [Black Sea](bla mention) with food since [Russia](rus metonym) {invaded}(e1) on 24 February.

She {anchored}(e3) off [Istanbul](ist event) last night, behind schedule because of fog, and will be {boarded}(e4) by {inspectors}(e4) of four parties this morning. Sixteen more are {waiting}(e5) in [Odesa](ode event), [Chornomorsk](cho event) and [Pivdennyi](piv event).

The {agreement}(e6) that made it possible was {signed}(e6) in [Istanbul](ist event) on 22 July, with [Ankara](ank metonym) as a broker. Less than a day afterwards two cruise missiles {hit}(e7) the port of [Odesa](ode event). On Sunday {rockets}(e8) {killed}(e8) one of the country's largest grain traders and his wife in their bedroom in [Mykolaiv](myk event).

Wheat {fell}(e9) 2 percent in [Chicago](chi event). Premiums did not: underwriters in [London](lon mention) ask 3 percent of hull value, and a crew from [Alexandria](ale mention) {refused}(e10) on Saturday to go.

Mines are the reason. One {blew up}(e11) a bather at [Zatoka](zat event) in June, another was {defused}(e12) off [Sulina](sul event) last week. A salvage tug was {damaged}(e13) near [Snake Island](sna event) on 7 July; none of its crew of five was hurt.

"One ship is a photograph," said Inna Drozd of the farmers' union in [Poltava](pol mention). Harvest has {begun}(e14) in [Vinnytsia](vin event). In [Kherson](khe event) it {burns}(e15). [Bucharest](buc metonym) has {repaired}(e16) 35 km of broad-gauge track to [Galați](gal event), and barges still queue at [Izmail](izm event).

---
places:
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  bla: {name: Black Sea, point: [43.5, 34.5], precision: area, radius_km: 500}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  cho: {name: "Chornomors'k", geonameid: 707688, point: [46.2991, 30.6553]}
  piv: {name: Pivdennyi, point: [46.62, 31.01], precision: near}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  zat: {name: Karolino-Buhaz, geonameid: 687556, point: [46.1444, 30.5307]}
  sul: {name: Sulina, geonameid: 665790, point: [45.1556, 29.654]}
  sna: {name: Snake Island, point: [45.255, 30.204]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  vin: {name: Vinnytsya, geonameid: 689558, point: [49.2322, 28.4687]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  gal: {name: Galaţi, geonameid: 677697, point: [45.4369, 28.0503]}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
events:
  e1: {type: battle, places: [ukr], start: 2022-02-24, end: 2022-02-24, date_precision: day, date_text: on 24 February, status: happened, actors: Russia}
  e2: {type: transport_change, places: [ode], start: 2022-08-01, end: 2022-08-01, date_precision: day, date_text: on Monday, status: happened, actors: Raziel, main: true}
  e3: {type: transport_change, places: [ist], start: 2022-08-01, end: 2022-08-01, date_precision: day, date_text: last night, status: happened, actors: Raziel}
  e4: {type: investigation, places: [ist], start: 2022-08-02, end: 2022-08-02, date_precision: day, date_text: this morning, status: planned, actors: inspectors}
  e5: {type: transport_change, places: [ode, cho, piv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: agreement, places: [ist], start: 2022-07-22, end: 2022-07-22, date_precision: day, date_text: on 22 July, status: happened, actors: "", main: true}
  e7: {type: shelling, places: [ode], start: 2022-07-23, end: 2022-07-23, date_precision: day, date_text: Less than a day afterwards, status: happened, actors: ""}
  e8: {type: shelling, places: [myk], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: On Sunday, killed: 2, status: happened, actors: "", targets: "one of the country's largest grain traders"}
  e9: {type: market, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: decision, places: [ale], start: 2022-07-30, end: 2022-07-30, date_precision: day, date_text: on Saturday, status: happened, actors: a crew from Alexandria}
  e11: {type: bombing, places: [zat], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, killed: 1, status: happened, actors: "", targets: a bather}
  e12: {type: bombing, places: [sul], start: 2022-07, end: 2022-07, date_precision: month, date_text: last week, status: happened, actors: ""}
  e13: {type: bombing, places: [sna], start: 2022-07-07, end: 2022-07-07, date_precision: day, date_text: on 7 July, injured: 0, status: happened, actors: "", targets: A salvage tug}
  e14: {type: other, places: [vin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: wildfire, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: construction, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bucharest}
notes: ""
