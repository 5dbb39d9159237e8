---
id: report-jo-801
genre: report
country: JO
published: 2022-06-29
publisher: "Levant Business & News"
title: "[Aqaba](aqa event) port: 13 {dead}(e1) in chlorine {leak}(e1), stevedores {refuse}(e2) to work"
---
Dock workers at [Jordan](jor mention)'s only seaport {stayed away}(e2) from their posts on Tuesday, a day after a tank of chlorine {fell}(e1) from a crane, {releasing}(e1) a yellow cloud that {killed}(e1) 13 people.

The tank, holding 25 tonnes of the gas and bound for [Djibouti](dji mention), was being lifted onto a ship at [Aqaba](aqa event) when the cable {snapped}(e1). More than 260 people were {injured}(e1), the government said; 120 were still in hospital on Tuesday. Five of the dead were from [Vietnam](vie mention), crew of the freighter.

"There was no oxygen on the quay and not one mask. We {ran}(e1) into the sea," said Ahmad Amaireh, a stevedore of 29.

Interior minister Hazem Tarawneh, who {heads}(e3) an investigation, {visited}(e4) the port with Prime Minister Yousef Kasasbeh. The rope was rated for a third of the load, people familiar with the findings said. Unions in [Amman](amm mention) have {demanded}(e5) the resignation of the port's director. Grain silos, which had been {sealed}(e6), were {inspected}(e6) on Tuesday and {cleared}(e6).

The beaches to the south were {emptied}(e7), as was the hotel strip, 16 km from the place. Across the gulf, in [Eilat](eil event), residents were {told}(e8) to shut windows for three hours. [Israel](isr metonym) and [Saudi Arabia](sau metonym) {offered}(e9) help.

Winds from the north spared most of [Aqaba](aqa mention), doctors said. A similar tank {leaked}(e10) on a train at [Graniteville](gra event), in [South Carolina](sou mention), in 2005 with the loss of nine lives, and in August 2020 ammonium nitrate {blew up}(e11) in [Beirut](bei event), {killing}(e11) more than 200. [Jordanians](jord demonym) know negligence well: in March last year, the health minister {resigned}(e12) when seven patients {died}(e13) for lack of oxygen in [Salt](sal event), and in October 2018 a flash {flood}(e14) {swept}(e14) 21 people, most of them pupils, to their deaths near the [Dead Sea](dea event).

Other accidents made news in the region the same day. A bus with pilgrims {overturned}(e15) outside [Najran](naj event), {injuring}(e15) 31. In [Haifa](hai event), 12 workers were {treated}(e16) after an ammonia valve {failed}(e16) at a cold store.

The {funerals}(e17) of the eight [Jordanians](jord demonym) took place in [Quweira](quw event), [Ma'an](maa event) and [Karak](kar event). Work on the quay is to {resume}(e2) on Thursday, provided that a demand for gas detectors is met.

---
places:
  aqa: {name: Aqaba, geonameid: 250774, point: [29.5267, 35.0078]}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  eil: {name: Eilat, geonameid: 295277, point: [29.5581, 34.9482]}
  gra: {name: Graniteville, point: [33.56, -81.81]}
  sou: {name: South Carolina, geonameid: 4597040, point: [34.0004, -81.0001], precision: division}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  sal: {name: Salt, point: [32.04, 35.73]}
  dea: {name: Dead Sea, point: [31.5, 35.5], precision: area, radius_km: 40}
  naj: {name: Najran, point: [17.49, 44.13]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  jord: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  quw: {name: Quweira, point: [29.8, 35.31]}
  maa: {name: "Ma'an", point: [30.2, 35.73]}
  kar: {name: Karak, point: [31.18, 35.7]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
events:
  e1: {type: poisoning, places: [aqa], start: 2022-06-27, end: 2022-06-27, date_precision: day, date_text: a day after, killed: 13, injured: 260, injured_qualifier: at_least, status: happened, actors: a tank of chlorine, targets: 13 people, main: true}
  e2: {type: strike, places: [aqa], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: on Tuesday, status: happened, actors: Dock workers, targets: their posts, main: true}
  e3: {type: investigation, places: [aqa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Interior minister Hazem Tarawneh}
  e4: {type: visit, places: [aqa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Interior minister Hazem Tarawneh, targets: the port, minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Unions, targets: "the resignation of the port's director", minor: true}
  e6: {type: investigation, places: [aqa], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Grain silos, minor: true}
  e7: {type: displacement, places: [aqa], start: 2022-06-27, end: 2022-06-27, date_precision: day, date_text: "", status: happened, actors: "", targets: The beaches}
  e8: {type: statement, places: [eil], start: 2022-06-27, end: 2022-06-27, date_precision: day, date_text: for three hours, status: happened, actors: "", targets: residents, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Israel and Saudi Arabia, minor: true}
  e10: {type: poisoning, places: [gra], start: 2005, end: 2005, date_precision: year, date_text: in 2005, killed: 9, status: happened, actors: A similar tank}
  e11: {type: explosion, places: [bei], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August 2020, killed: 200, killed_qualifier: at_least, status: happened, actors: ammonium nitrate, targets: more than 200}
  e12: {type: resignation, places: [], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March last year, status: happened, actors: the health minister}
  e13: {type: death, places: [sal], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March last year, killed: 7, status: happened, actors: "", targets: seven patients}
  e14: {type: flood, places: [dea], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October 2018, killed: 21, status: happened, actors: a flash flood, targets: 21 people}
  e15: {type: road_accident, places: [naj], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: the same day, injured: 31, status: happened, actors: A bus with pilgrims}
  e16: {type: poisoning, places: [hai], start: 2022-06-28, end: 2022-06-28, date_precision: day, date_text: "", injured: 12, status: happened, actors: "", targets: 12 workers}
  e17: {type: ceremony, places: [quw, maa, kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the eight Jordanians}
notes: ""
