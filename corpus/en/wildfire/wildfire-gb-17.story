---
id: wildfire-gb-17
genre: wildfire
country: GB
published: 2018-06-28
publisher: Pennine Observer
title: "Army {Joins}(e1) [Saddleworth Moor](sad event) {Fire}(e2) Fight; Man, 22, {Held}(e8)"
---
One hundred soldiers {arrived}(e1) on [Saddleworth Moor](sad event) on Wednesday night to help firefighters with a {blaze}(e2) that has {burned}(e2) seven square miles of heather and peat since Sunday and {emptied}(e3) 34 homes at [Carrbrook](car event).

The troops, from a Highlanders battalion, {flew}(e4) from [Inverness](inv event) to [Manchester](man event). An RAF Chinook has {carried}(e1) pumps to crews working at [Stalybridge](sta event), [Mossley](mos event) and, across the county line, at [Glossop](glo event) in [Derbyshire](der event). Two firemen were {treated}(e5) for heat exhaustion.

Smoke was smelt in [Wigan](wig event) and [Sheffield](she event). Five schools in [Tameside](tam event) have {closed}(e6) for the week. Levels of fine dust in [Ashton-under-Lyne](ash event) exceeded the limit eightfold on Tuesday, and pharmacists there {handed out}(e7) 3,000 masks.

A man of 22 was {arrested}(e8) on suspicion of arson at [Bolton](bol event) on Thursday in connection with a second {fire}(e9), on [Winter Hill](win event), which threatened a television mast that serves 6 million viewers. He remains in custody.

"In thirty years I have never seen it run uphill at this speed," said Station Manager Lee Drabble. In 2011 a smaller {fire}(e10) on the same moor burned underground for a month.

The home secretary thanked crews in the Commons. Labour {blamed}(e11) cuts: [Greater Manchester](gre metonym) has lost 700 firefighters since 2010.

There is no rain in the forecast before Wednesday week. United Utilities {asked}(e12) customers in the [North West](nor event) to spare water, but said no hosepipe {ban}(e13) was planned.

---
places:
  sad: {name: Saddleworth Moor, point: [53.53, -1.97], precision: near}
  car: {name: Carrbrook, point: [53.5, -2.03], precision: near}
  tam: {name: Tameside, point: [53.48, -2.08], precision: division}
  der: {name: Derbyshire, geonameid: 2651346, point: [52.9938, -1.5895], precision: division}
  win: {name: Winter Hill, point: [53.626, -2.515], precision: near}
  gre: {name: Greater Manchester, point: [53.5, -2.3], precision: division}
  nor: {name: North West, point: [54.0, -2.6], precision: division}
  mos: {name: Mossley, point: [53.515, -2.035]}
  ash: {name: Ashton-under-Lyne, point: [53.49, -2.095]}
  inv: {name: Inverness, geonameid: 2646088, point: [57.4791, -4.224]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  sta: {name: Stalybridge, geonameid: 2637106, point: [53.4841, -2.0591]}
  glo: {name: Glossop, geonameid: 2648405, point: [53.4432, -1.949]}
  wig: {name: Wigan, geonameid: 2633948, point: [53.543, -2.6371]}
  she: {name: Sheffield, geonameid: 2638077, point: [53.383, -1.4659]}
  bol: {name: Bolton, geonameid: 2655237, point: [53.5833, -2.4333]}
events:
  e1: {type: aid, places: [sad], start: 2018-06-27, end: 2018-06-27, date_precision: day, date_text: on Wednesday night, status: happened, actors: One hundred soldiers, main: true}
  e2: {type: wildfire, places: [sad], start: 2018-06-24, end: 2018-06-24, date_precision: day, date_text: since Sunday, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The troops, minor: true}
  e5: {type: medical, places: [sad], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: Two firemen, minor: true}
  e6: {type: closure, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [ash], start: 2018-06-26, end: 2018-06-26, date_precision: day, date_text: on Tuesday, status: happened, actors: pharmacists}
  e8: {type: arrest, places: [bol], start: 2018-06-28, end: 2018-06-28, date_precision: day, date_text: on Thursday, arrested: 1, status: happened, actors: "", targets: A man of 22, main: true}
  e9: {type: wildfire, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: wildfire, places: [sad], start: 2011, end: 2011, date_precision: year, date_text: In 2011, status: happened, actors: "", minor: true}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Labour}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: United Utilities}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
