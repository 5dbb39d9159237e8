---
id: report-lb-651
genre: report
country: LB
published: 2021-08-16
publisher: Eastern Mediterranean News
title: "[Beirut](bei event) hospitals {appeal}(e1) for fuel after deadly {blast}(e2) in north"
---
[BEIRUT](bei dateline) — Two of [Lebanon](leb mention)'s leading hospitals said on Sunday that they would have to {switch off}(e3) ventilators within 48 hours unless they received diesel, as wards filled with people {burned}(e2) when a fuel tank {exploded}(e2) in the north of the country.

At least 28 people were {killed}(e2) and about 80 {injured}(e2) in the {explosion}(e2) before dawn on Sunday in the village of [Tleil](tle event), in [Akkar](akk event), where soldiers had been {distributing}(e4) petrol from a lorry that they had {seized}(e5) from smugglers the day before. Witnesses said that some 200 people had gathered around the tank, several of them carrying lighters in the dark.

The wounded were {taken}(e6) to [Halba](hal event) and [Tripoli](tri event), but only two hospitals in the country treat severe burns, in [Beirut](bei mention) and [Zahle](zah mention). Nine of the injured were {flown}(e6) to [Turkey](tur event) on Monday on a military aircraft, and [Kuwait](kuw metonym) {promised}(e7) medical supplies.

Relatives {attacked}(e8) the house of the owner of the land on Sunday and {set it on fire}(e8). He has been {arrested}(e9) with his son.

Long power cuts and a lack of dollars had already crippled the health service. The [American](ame demonym org) hospital of [Beirut](bei metonym org) said it had 55 patients on respirators. "This is not an appeal for money. We have no litres," its director, Dr Samir Tohme, told reporters. On Monday evening the army {delivered}(e11) 50,000 litres there and to three clinics in [Sidon](sid event) and [Nabatieh](nab event).

The central bank {ended}(e12) its subsidy for fuel last Wednesday. Since then drivers have {blocked}(e13) motorways at [Jiyeh](jiy event) and [Jounieh](jou event), and a man was {shot}(e14) dead in a queue in [Bakhoun](bak event) on Friday.

Prime Minister-designate Karim Salam, who has been trying to form a cabinet for three weeks, {met}(e16) the president at [Baabda](baa event). [Lebanon](leb metonym) has been without a full government since the port {explosion}(e17) of August 4, 2020, which {killed}(e17) more than 200.

---
places:
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  tle: {name: Tleil, point: [34.57, 36.06]}
  akk: {name: Akkar, point: [34.55, 36.15], precision: area, radius_km: 20}
  hal: {name: Halba, point: [34.54, 36.08]}
  tri: {name: Tripoli, point: [34.436, 35.85]}
  zah: {name: Zahle, point: [33.85, 35.9]}
  sid: {name: Sidon, point: [33.56, 35.37]}
  nab: {name: Nabatieh, point: [33.38, 35.48]}
  jiy: {name: Jiyeh, point: [33.66, 35.41]}
  jou: {name: Jounieh, point: [33.98, 35.62]}
  bak: {name: Bakhoun, point: [34.38, 36.01]}
  baa: {name: Baabda, point: [33.83, 35.54]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: statement, places: [bei], start: 2021-08-15, end: 2021-08-15, date_precision: day, date_text: on Sunday, status: happened, actors: "Two of Lebanon's leading hospitals", main: true}
  e2: {type: explosion, places: [tle], start: 2021-08-15, end: 2021-08-15, date_precision: day, date_text: before dawn on Sunday, killed: 28, killed_qualifier: at_least, injured: 80, injured_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: outage, places: [bei], start: 2021-08-17, end: 2021-08-17, date_precision: day, date_text: within 48 hours, status: threatened, actors: "", targets: ventilators}
  e4: {type: aid, places: [tle], start: 2021-08-15, end: 2021-08-15, date_precision: day, date_text: "", status: happened, actors: soldiers, targets: petrol, minor: true}
  e5: {type: raid, places: [akk], start: 2021-08-14, end: 2021-08-14, date_precision: day, date_text: the day before, status: happened, actors: soldiers, targets: a lorry}
  e6: {type: medical, places: [hal, tri, tur], start: 2021-08-15, end: 2021-08-16, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The wounded}
  e7: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Kuwait, targets: medical supplies, minor: true}
  e8: {type: riot, places: [tle], start: 2021-08-15, end: 2021-08-15, date_precision: day, date_text: on Sunday, status: happened, actors: Relatives, targets: the house of the owner of the land}
  e9: {type: arrest, places: [akk], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: He}
  e11: {type: aid, places: [bei, sid, nab], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: On Monday evening, status: happened, actors: the army, targets: "50,000 litres"}
  e12: {type: decision, places: [], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: last Wednesday, status: happened, actors: The central bank, targets: its subsidy for fuel}
  e13: {type: protest, places: [jiy, jou], start: null, end: null, date_precision: unknown, date_text: Since then, status: happened, actors: drivers, targets: motorways}
  e14: {type: shooting, places: [bak], start: 2021-08-13, end: 2021-08-13, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: a man}
  e16: {type: meeting, places: [baa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister-designate Karim Salam, targets: the president}
  e17: {type: explosion, places: [bei], start: 2020-08-04, end: 2020-08-04, date_precision: day, date_text: "August 4, 2020", killed: 200, killed_qualifier: at_least, status: happened, actors: ""}
notes: ""
