---
id: report-ua-551
genre: report
country: UA
published: 2025-07-24
publisher: Dnipro News Agency
title: "[Ukraine](ukr metonym) bill to {restore}(e1) anti-graft bodies' powers after wartime {rallies}(e2)"
---
[KYIV](kyi dateline), July 24 (DNA) — President Danylo Marchenko {sent}(e1) parliament a bill on Thursday that would give back to two anti-corruption agencies the independence that a law {signed}(e3) by him two days earlier {took}(e3) from them.

Thousands of mainly young people had {gathered}(e2) for a third evening on the slope near the Ivan Franko Theatre in [Kyiv](kyi event) with cardboard signs. There were {protests}(e2), the first against the government since the full-scale {invasion}(e4) of 2022, in [Lviv](lvi event), [Odesa](ode event), [Dnipro](dni event), [Kharkiv](kha event) and [Ivano-Frankivsk](iva event), and about 200 people {came out}(e2) in [Zaporizhzhia](zap event) between two air raid alarms.

The law, {rushed}(e3) through the Rada on Tuesday with 263 votes, put the bureau and the special prosecutor under the general prosecutor. The day before, the security service had {searched}(e5) some 70 homes of detectives in [Kyiv](kyi event), [Dnipro](dni event) and [Uzhhorod](uzh event), and {arrested}(e6) one for allegedly passing secrets to [Moscow](mos metonym).

[Brussels](bru metonym) {asked}(e7) for "explanations". [Berlin](ber metonym) {warned}(e8) that the road to the [EU](eur mention) would become longer, and the [European](euro demonym org) Commission president {called}(e7) Marchenko on Wednesday. Deputies are to {vote}(e9) on the new text on 31 July.

In a trench outside [Pokrovsk](pok mention), a drone pilot of the 93rd brigade wrote on a social network that he was "not here for somebody's villa in [Koncha-Zaspa](kon mention)". The bureau is looking into a former deputy prime minister, over land in [Kyiv](kyi event).

Overnight, [Russia](rus metonym) {fired}(e10) 103 drones and four missiles. Three were {wounded}(e10) in [Cherkasy](che event), seven in [Odesa](ode event), where the Pryvoz market {burned}(e10), and a couple in the village of [Pidlyman](pid event), in [Kharkiv](kha mention) region, {died}(e10) under their roof. [Ukrainian](ukra demonym) drones {set fire}(e11) to an oil depot at [Sochi](soc event), {killing}(e11) two women.

It came hours after envoys of both states {met}(e12) for 40 minutes in [Istanbul](ist event). They {agreed}(e13) on another {exchange}(e13), of 1,200 prisoners each, and on nothing else.

---
places:
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  kon: {name: Koncha-Zaspa, point: [50.3, 30.57]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  euro: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  pid: {name: Pidlyman, point: [49.36, 37.55]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  pok: {name: Pokrovsk, point: [48.28, 37.18]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  che: {name: Cherkasy, geonameid: 710791, point: [49.4445, 32.0574]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  iva: {name: Ivano-Frankivsk, geonameid: 707471, point: [48.9231, 24.7125]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: legislation, places: [kyi], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: on Thursday, status: planned, actors: President Danylo Marchenko, targets: two anti-corruption agencies, main: true}
  e2: {type: protest, places: [kyi, lvi, ode, dni, kha, iva, zap], start: 2025-07-22, end: 2025-07-24, date_precision: day, date_text: for a third evening, status: happened, actors: Thousands of mainly young people, main: true}
  e3: {type: legislation, places: [kyi], start: 2025-07-22, end: 2025-07-22, date_precision: day, date_text: on Tuesday, status: happened, actors: Rada, targets: two anti-corruption agencies}
  e4: {type: battle, places: [ukr], start: 2022, end: 2022, date_precision: year, date_text: 2022, status: happened, actors: "", minor: true}
  e5: {type: raid, places: [kyi, dni, uzh], start: 2025-07-21, end: 2025-07-21, date_precision: day, date_text: The day before, status: happened, actors: the security service, targets: 70 homes of detectives}
  e6: {type: arrest, places: [], start: 2025-07-21, end: 2025-07-21, date_precision: day, date_text: The day before, arrested: 1, status: happened, actors: the security service, targets: one}
  e7: {type: statement, places: [], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: on Wednesday, status: happened, actors: Brussels, targets: Marchenko}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Berlin}
  e9: {type: legislation, places: [kyi], start: 2025-07-31, end: 2025-07-31, date_precision: day, date_text: on 31 July, status: planned, actors: Deputies, targets: the new text}
  e10: {type: airstrike, places: [che, ode, pid], start: 2025-07-23, end: 2025-07-24, date_precision: day, date_text: Overnight, killed: 2, injured: 10, status: happened, actors: Russia}
  e11: {type: airstrike, places: [soc], start: 2025-07-23, end: 2025-07-24, date_precision: day, date_text: Overnight, killed: 2, status: happened, actors: "", targets: an oil depot}
  e12: {type: meeting, places: [ist], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: hours after, status: happened, actors: envoys of both states}
  e13: {type: agreement, places: [ist], start: 2025-07-23, end: 2025-07-23, date_precision: day, date_text: "", status: happened, actors: envoys of both states, targets: "1,200 prisoners"}
notes: ""
