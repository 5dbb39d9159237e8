---
id: raid-se-20
genre: raid
country: SE
published: 2023-09-29
publisher: Mälaren Today
title: "Explosives {Seized}(e1) in Suburb {Sweep}(e1) After Third Night of {Blasts}(e2)"
---
[STOCKHOLM](sto dateline) – Police {searched}(e1) eleven flats in [Södertälje](sod event) and [Botkyrka](bot event) on Thursday and {seized}(e1) 14 kilos of dynamite, following a third night of {bombings}(e2) in the feud between two drug networks.

A woman of 25 was {killed}(e2) in her bed before dawn on Thursday when a charge {went off}(e2) against the wall of a house north of [Uppsala](upp event). She had moved in last month and had nothing to do with gangs, officers said. Two neighbours were taken to hospital with cuts.

On Wednesday evening an 18-year-old was {shot dead}(e3) on a football pitch in southern [Stockholm](sto event), and hours later a man of 30 in [Jordbro](jor event), where a second victim was {wounded}(e4). September has been the country's deadliest month since 2019, with eleven people {killed}(e5).

Six suspects aged 15 to 19 were {arrested}(e6) in the sweep, and a seventh at [Arlanda](arl event) airport as he boarded a plane to [Istanbul](ist mention). Prosecutors {charged}(e7) two of them on Friday at [Södertälje](sod metonym) district court.

In a televised {address}(e8) the prime minister said he would summon the head of the armed forces. The opposition wants body searches without suspicion in marked zones, as in [Denmark](den mention); parliament will {debate}(e9) the matter on Tuesday.

One network's leader, known as the Wolverine, has lived in [Turkey](tur mention) since 2018. [Ankara](ank metonym) {refused}(e10) to extradite him in May.

"We've stopped letting the dog out," said a pensioner in [Märsta](mar event), where a stairwell was {blown out}(e11) last weekend. Nobody was injured.

---
places:
  bot: {name: Botkyrka, point: [59.2, 17.83], precision: division}
  jor: {name: Jordbro, point: [59.14, 18.13]}
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  arl: {name: Arlanda, point: [59.65, 17.92], precision: exact}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  sod: {name: Södertälje, geonameid: 2676176, point: [59.1955, 17.6253]}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mar: {name: Märsta, geonameid: 2692475, point: [59.6216, 17.8548]}
events:
  e1: {type: raid, places: [sod, bot], start: 2023-09-28, end: 2023-09-28, date_precision: day, date_text: on Thursday, status: happened, actors: Police, main: true}
  e2: {type: bombing, places: [upp], start: 2023-09-28, end: 2023-09-28, date_precision: day, date_text: on Thursday, killed: 1, injured: 2, status: happened, actors: "", targets: A woman of 25, main: true}
  e3: {type: shooting, places: [sto], start: 2023-09-27, end: 2023-09-27, date_precision: day, date_text: On Wednesday evening, killed: 1, status: happened, actors: "", targets: "an 18-year-old; a man of 30"}
  e4: {type: shooting, places: [jor], start: 2023-09-27, end: 2023-09-27, date_precision: day, date_text: hours later, killed: 1, injured: 1, status: happened, actors: "", targets: "an 18-year-old; a man of 30"}
  e5: {type: killing, places: [], start: 2023-09, end: 2023-09, date_precision: month, date_text: September, killed: 11, status: happened, actors: "", minor: true}
  e6: {type: arrest, places: [sod, bot, arl], start: 2023-09-28, end: 2023-09-28, date_precision: day, date_text: "", arrested: 7, status: happened, actors: "", targets: Six suspects, main: true}
  e7: {type: charge, places: [sod], start: 2023-09-29, end: 2023-09-29, date_precision: day, date_text: on Friday, status: happened, actors: Prosecutors, targets: two of them}
  e8: {type: statement, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the prime minister}
  e9: {type: meeting, places: [sto], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: on Tuesday, status: planned, actors: parliament}
  e10: {type: decision, places: [ank], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: Ankara}
  e11: {type: bombing, places: [mar], start: 2023-09-23, end: 2023-09-24, date_precision: day, date_text: last weekend, injured: 0, status: happened, actors: ""}
notes: ""
