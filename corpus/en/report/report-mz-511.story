---
id: report-mz-511
genre: report
country: MZ
published: 2024-11-08
publisher: Southern Africa Wire
title: "Soldiers on streets of [Maputo](map event) as 'final day' of {protests}(e1) turns deadly"
---
[MAPUTO](map dateline) – Soldiers in armoured vehicles {patrolled}(e2) the centre of [Mozambique](moz metonym)'s capital on Thursday after thousands of people, some with nothing but pot lids, {marched}(e1) against the result of the October {election}(e6) and were {met}(e3) with tear gas and rubber bullets.

At least three people were {killed}(e1) and 66 {hurt}(e1), [Maputo](map metonym org) Central Hospital said. Since the {protests}(e1) {began}(e1) on 21 October, 34 have {died}(e1) across the country, according to the Centre for Civic Rights; police give the figure of 12.

From early morning, young men {built}(e4) barricades on the avenues that lead in from [Matola](mat event) and [Marracuene](mar event). In the [Maxaquene](max event) district, a policewoman's house was {set on fire}(e5). Two supermarkets were {looted}(e5), and the statue of a former president was {pelted}(e5).

The opposition candidate, Isaías Macamo, who says that he {won}(e6), is in hiding abroad and {urged}(e7) followers over a video link to go on "until the truth comes out of the boxes". He {fled}(e8) through [Ressano Garcia](res event) last month, days after gunmen {killed}(e9) his lawyer and a party official in their car in the capital.

The election commission {declared}(e6) the governing party's Albino Chirindza, 47, the {winner}(e6) with 71 per cent of the {vote}(e6). [European Union](eur metonym) observers {noted}(e10) "unjustified alterations" of results in [Zambezia](zam event) and [Nampula](nam event).

[South Africa](sou metonym) {shut}(e11) its post at [Lebombo](leb event) on Wednesday after trucks were {torched}(e12) on the [Mozambican](moza demonym) side, and {reopened}(e11) it the following evening for ore lorries only. A chamber in [Johannesburg](joh mention) reckoned the loss at 10 million rand a day. Buses from [Mbombela](mbo mention) {turned back}(e20). In the north, markets in [Nampula](nam event), [Pemba](pem event) and [Nacala](nac event) were {shut}(e13) for a third day, and in [Mecanhelas](mec event), [Niassa](nia mention), a police station was {stormed}(e14).

The Constitutional Council must {confirm}(e15) the result before January. The archbishops of [Beira](bei metonym) and [Maputo](map metonym) have {offered}(e16) to mediate. Banks and most schools will {reopen}(e17) on Monday, said the education ministry; internet access, {cut}(e18) for the tenth night in a row, has not come back in full.

"We have buried Isaac," said Graça Cossa, whose nephew, 16, was {shot}(e19) in [Chokwé](cho event) on 26 October. "He was carrying bread."

---
places:
  max: {name: Maxaquene, point: [-25.94, 32.59]}
  mar: {name: Marracuene, point: [-25.74, 32.67]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  zam: {name: Zambezia, point: [-16.6, 37.0], precision: division}
  leb: {name: Lebombo, point: [-25.444, 31.98]}
  res: {name: Ressano Garcia, point: [-25.441, 31.99]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  mbo: {name: Mbombela, point: [-25.466, 30.97]}
  mec: {name: Mecanhelas, point: [-15.18, 35.89]}
  nia: {name: Niassa, point: [-13.0, 36.5], precision: division}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  cho: {name: Chokwé, point: [-24.53, 33.0]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mat: {name: Matola, geonameid: 1039854, point: [-25.9622, 32.4589]}
  nam: {name: Nampula, geonameid: 1033356, point: [-15.1165, 39.2666]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  moza: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  nac: {name: Nacala, geonameid: 1035025, point: [-14.5626, 40.6854]}
  bei: {name: Beira, geonameid: 1052373, point: [-19.8436, 34.8389]}
events:
  e1: {type: protest, places: [map], start: 2024-10-21, end: 2024-11-07, date_precision: day, date_text: on Thursday, killed: 34, injured: 66, status: happened, actors: thousands of people, main: true}
  e2: {type: raid, places: [map], start: 2024-11-07, end: 2024-11-07, date_precision: day, date_text: on Thursday, status: happened, actors: Soldiers in armoured vehicles}
  e3: {type: riot, places: [map], start: 2024-11-07, end: 2024-11-07, date_precision: day, date_text: "", status: happened, actors: "", targets: thousands of people, minor: true}
  e4: {type: protest, places: [mat, mar], start: 2024-11-07, end: 2024-11-07, date_precision: day, date_text: From early morning, status: happened, actors: young men}
  e5: {type: riot, places: [max, map], start: 2024-11-07, end: 2024-11-07, date_precision: day, date_text: "", status: happened, actors: "", targets: "a policewoman's house"}
  e6: {type: election, places: [moz], start: 2024-10, end: 2024-10, date_precision: month, date_text: October, status: happened, actors: Albino Chirindza, main: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Isaías Macamo, targets: followers}
  e8: {type: displacement, places: [res], start: 2024-10, end: 2024-10, date_precision: month, date_text: last month, status: happened, actors: Isaías Macamo}
  e9: {type: shooting, places: [map], start: 2024-10, end: 2024-10, date_precision: month, date_text: "", killed: 2, status: happened, actors: gunmen, targets: his lawyer and a party official}
  e10: {type: statement, places: [zam, nam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: European Union observers}
  e11: {type: closure, places: [leb], start: 2024-11-06, end: 2024-11-06, date_precision: day, date_text: on Wednesday, status: happened, actors: South Africa, targets: its post}
  e12: {type: riot, places: [res], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: trucks}
  e13: {type: closure, places: [nam, pem, nac], start: null, end: null, date_precision: unknown, date_text: for a third day, status: happened, actors: "", targets: markets}
  e14: {type: attack, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a police station}
  e15: {type: decision, places: [moz], start: null, end: null, date_precision: unknown, date_text: before January, status: planned, actors: The Constitutional Council, targets: the result}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The archbishops of Beira and Maputo, minor: true}
  e17: {type: opening, places: [moz], start: 2024-11-11, end: 2024-11-11, date_precision: day, date_text: on Monday, status: planned, actors: "", targets: Banks and most schools, minor: true}
  e18: {type: outage, places: [moz], start: null, end: null, date_precision: unknown, date_text: for the tenth night in a row, status: happened, actors: "", targets: internet access}
  e19: {type: shooting, places: [cho], start: 2024-10-26, end: 2024-10-26, date_precision: day, date_text: on 26 October, killed: 1, status: happened, actors: "", targets: "nephew, 16"}
  e20: {type: transport_change, places: [leb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Buses, minor: true}
notes: ""
