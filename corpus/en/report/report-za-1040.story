---
id: report-za-1040
genre: report
country: ZA
published: 2018-11-14
publisher: Garden Route Observer
title: "Councillors {clash}(e2) over R9m fence around [Knysna](kny metonym org) municipal offices"
---
A plan to put a fence around the municipal offices in [Knysna](kny mention) at a cost of R9 million has been {sent back}(e1) to the drawing board after a long and at times bad-tempered council {meeting}(e2).

"This is a house of the people. You don't build a wall round the people's house because the people are cross with you," said Cllr Mzwandile Sibeko on Tuesday.

The acting manager, Lizette Fourie, told councillors that staff had been threatened and that windows had been {broken}(e4) three times this year. Under the safety regulations an employer could be held liable if anything happened. A fence of clear mesh, two metres high, would be "welcoming but firm".

The room laughed at that. The speaker asked members to bear in mind the dignity of the chamber.

There were other voices. Cllr Annelie Vosloo, from [Sedgefield](sed mention), wanted to know why clear mesh was dearer than the sort that you can see. Cllr Themba Nqolo, whose ward includes [Concordia](con mention) and [Nekkies](nek mention), said that for R9 million he could put toilets in 300 yards. "I have grandmothers who go in the bush at night. Must I tell them that we bought a fence?"

The municipality has its back to the wall. Debts stand at R180 million. Thousands of households are still behind with rates since the great {fire}(e3) of June 2017, which {destroyed}(e3) almost 1 000 homes from [Knysna](kny event) to [Plettenberg Bay](ple event), and insurance money doesn't pay for clinics. Provincial treasury officials in [Cape Town](cap mention) have warned that it may not be able to pay salaries in the second half of next year unless it spends less.

Ratepayers' association chairman Clive Rademeyer, who had sat through all of it with a flask, said afterwards that he was delighted and ashamed in equal parts. "We came here from [Durbanville](dur mention) for the lagoon. Nobody mentioned that we would be getting theatre as well."

By 17 votes to four, the council {asked}(e1) officials to come back with cheaper ideas in the new year. One might be a guard, which would cost R340 000. Another suggestion, from a member at the back, was to answer the telephone.

The next {meeting}(e5) will be {held}(e5) in [Rheenendal](rhe event).

---
places:
  kny: {name: Knysna, geonameid: 988698, point: [-34.0363, 23.0471]}
  sed: {name: Sedgefield, point: [-34.02, 22.8]}
  con: {name: Concordia, point: [-34.02, 23.06]}
  nek: {name: Nekkies, point: [-34.03, 23.07]}
  dur: {name: Durbanville, point: [-33.83, 18.65]}
  rhe: {name: Rheenendal, point: [-33.95, 22.94]}
  ple: {name: Plettenberg Bay, point: [-34.06, 23.37]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
events:
  e1: {type: decision, places: [kny], start: 2018-11-13, end: 2018-11-13, date_precision: day, date_text: on Tuesday, status: happened, actors: the council, targets: a fence, main: true}
  e2: {type: meeting, places: [kny], start: 2018-11-13, end: 2018-11-13, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e3: {type: wildfire, places: [kny, ple], start: 2017-06, end: 2017-06, date_precision: month, date_text: June 2017, status: happened, actors: "", targets: almost 1 000 homes}
  e4: {type: other_crime, places: [kny], start: 2018, end: 2018, date_precision: year, date_text: this year, status: happened, actors: "", targets: windows, minor: true}
  e5: {type: meeting, places: [rhe], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
