---
id: report-lk-631
genre: report
country: LK
published: 2022-07-11
publisher: Serendib Times
title: "Fuel ship {turned away}(e1), queues {grow}(e2) in [Colombo](col event)"
---
A tanker with 38,000 tonnes of diesel {left}(e1) the anchorage off [Colombo](col event) on Sunday night without unloading after the state oil corporation could not find dollars to pay for it, two port officials said.

The cargo, bought from a trader in [Dubai](dub mention), had {waited}(e3) since June 29. It is now headed for [Chittagong](chi mention). That leaves the island with less than a day's supply for the public until a ship from [Visakhapatnam](vis mention) {docks}(e4), which is {expected}(e4) on Friday at [Trincomalee](tri event).

Lines of cars and three-wheelers stretched over 5 km in [Maharagama](mah event) and [Negombo](neg event) on Monday. Sixteen people have {died}(e5) in queues since March, most of exhaustion. In [Visuvamadu](visu event), in the north, soldiers {opened fire}(e6) on June 18 when a crowd {threw}(e6) stones at a post guarding a filling station; four civilians and three soldiers were {wounded}(e6).

Schools have been {shut}(e7) since July 4. The national hospital has {put off}(e8) all but urgent operations, and in [Kandy](kan event) and [Badulla](bad event) nurses walk to work. Fishermen at [Mirissa](mir mention) share one boat's kerosene between five.

The economic {collapse}(e10) has {swept away}(e11) the government. Protesters who {came}(e12) by train and lorry from [Galle](gal mention), [Kurunegala](kur mention) and [Matara](mat mention) {overran}(e12) the president's residence on Saturday and were still {swimming}(e12) in his pool on Monday. He has {agreed}(e11) to step down on Wednesday, the speaker says. Nobody has seen him since Friday night.

A new team will have to {resume}(e13) {talks}(e13) with the International Monetary Fund in [Washington](was event). [Colombo](col metonym) {defaulted}(e14) on $51 billion of foreign debt in May.

Economist Priyanthi Gamlath of the University of [Peradeniya](per metonym org) traces the {crisis}(e10) to tax cuts in 2019, the {loss}(e15) of tourists after the Easter {bombings}(e16) of that year, and a {ban}(e17) on fertiliser that {halved}(e17) the rice crop of [Polonnaruwa](pol event) in 2021.

---
places:
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  chi: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  vis: {name: Rasapudipalem, geonameid: 1258393, point: [17.7331, 83.3162]}
  visu: {name: Visuvamadu, point: [9.33, 80.53]}
  mir: {name: Mirissa, point: [5.95, 80.46]}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  bad: {name: Badulla, geonameid: 1250615, point: [6.9802, 81.0577]}
  gal: {name: Galle, geonameid: 1246294, point: [6.0461, 80.2103]}
  mat: {name: Matara, geonameid: 1235846, point: [5.9485, 80.5353]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  per: {name: Peradeniya, point: [7.26, 80.6]}
  pol: {name: Polonnaruwa, point: [7.94, 81.0]}
  tri: {name: Trincomalee, geonameid: 1226260, point: [8.5778, 81.2289]}
  mah: {name: Maharagama, geonameid: 1236854, point: [6.848, 79.9265]}
  neg: {name: Negombo, geonameid: 1233369, point: [7.2083, 79.8358]}
  kur: {name: Kurunegala, geonameid: 1237980, point: [7.4839, 80.3683]}
events:
  e1: {type: transport_change, places: [col], start: 2022-07-10, end: 2022-07-10, date_precision: day, date_text: on Sunday night, status: happened, actors: A tanker, main: true}
  e2: {type: other, places: [col, mah, neg], start: 2022-07-11, end: 2022-07-11, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [col], start: 2022-06-29, end: 2022-07-10, date_precision: day, date_text: since June 29, status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [tri], start: 2022-07-15, end: 2022-07-15, date_precision: day, date_text: on Friday, status: planned, actors: a ship from Visakhapatnam}
  e5: {type: death, places: [], start: 2022-03, end: 2022-07, date_precision: month, date_text: since March, killed: 16, status: happened, actors: "", targets: Sixteen people}
  e6: {type: shooting, places: [visu], start: 2022-06-18, end: 2022-06-18, date_precision: day, date_text: on June 18, injured: 7, status: happened, actors: soldiers, targets: a crowd}
  e7: {type: closure, places: [], start: 2022-07-04, end: 2022-07-11, date_precision: day, date_text: since July 4, status: happened, actors: "", targets: Schools}
  e8: {type: decision, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The national hospital, targets: all but urgent operations}
  e10: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: resignation, places: [], start: 2022-07-13, end: 2022-07-13, date_precision: day, date_text: on Wednesday, status: planned, actors: He}
  e12: {type: riot, places: [col], start: 2022-07-09, end: 2022-07-09, date_precision: day, date_text: on Saturday, status: happened, actors: Protesters, targets: "the president's residence", main: true}
  e13: {type: meeting, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e14: {type: market, places: [col], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: happened, actors: Colombo, targets: "$51 billion of foreign debt"}
  e15: {type: market, places: [], start: 2019, end: 2019, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: bombing, places: [], start: 2019, end: 2019, date_precision: year, date_text: of that year, status: happened, actors: ""}
  e17: {type: decision, places: [pol], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: ""}
notes: ""
