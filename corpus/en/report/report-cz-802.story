---
id: report-cz-802
genre: report
country: CZ
published: 2018-12-21
publisher: Moravian Post in English
title: "[Karviná](kar event) mine {blast}(e1): flames stop search for 11, foreign crews {mourned}(e2)"
---
Fire and a wall of methane are keeping rescuers from the place where at least 11 miners are believed to have {died}(e1) at a coal mine in the east of the [Czech Republic](cze event).

An {explosion}(e1) {ripped}(e1) through a face 880 metres below [Stonava](sto event), near [Karviná](kar mention), at 5.16 on Thursday afternoon. Thirteen men are {dead}(e1), the company said on Friday, only two of whom have been {brought}(e3) up. Ten were {injured}(e1). Twelve of the victims came from [Poland](pol mention) and worked for a contractor with offices in [Jastrzębie-Zdrój](jas mention).

"We can see them on the list and not on the ground," said Jan Krupička of the mine rescue station at [Ostrava](ost event). The area is to be {walled off}(e4) for months.

Prime ministers Vojtěch Hanák and Marek Zaręba {met}(e5) at the colliery on Friday, and families {lit}(e2) candles at the gate. Sunday will be a day of national mourning in [Poland](pol event). At the Christmas market in [Katowice](kat event), music was {turned off}(e2).

It is the worst {accident}(e6) underground in the republic since 1990, when 30 miners {died}(e6) in the neighbouring [Doubrava](dou event) settlement; 108 were {lost}(e7) at [Dukla](duk event) colliery, [Havířov](hav mention), in 1961. In May, five men were {killed}(e8) after a tremor at [Jastrzębie-Zdrój](jas event) on the other side of the border.

The state firm, {rescued}(e9) from insolvency in 2018 by a government {purchase}(e9), employs 9,000 people and wants to {shut}(e10) its last pit in 2030. About one worker in eight is a foreigner. Inspectors had {measured}(e11) methane above the limit on three days this autumn, a trade unionist said; the company {disputes}(e12) that.

Elsewhere in the country on Friday, black ice {caused}(e13) a crash of eight cars on the D1 near [Jihlava](jih event), {closing}(e13) the motorway for four hours; a woman from [Humpolec](hum mention) {died}(e13). In [Prague](pra event), deputies {passed}(e14) a budget with a deficit of 40 billion crowns, and a court {upheld}(e15) the verdict on a former hospital director from [Ústí nad Labem](ust mention) in a bribery case.

Collections of money have been {opened}(e16) in [Karviná](kar event) and in the [Cieszyn](cie event) region on both banks of the [Olza](olz mention). The power station at [Dětmarovice](det event), fed by the mine, has coal for nine days.

---
places:
  kar: {name: Karviná, geonameid: 3073789, point: [49.854, 18.5417]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  sto: {name: Stonava, point: [49.82, 18.53]}
  jas: {name: Jastrzębie-Zdrój, point: [49.95, 18.6]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  dou: {name: Doubrava, point: [49.86, 18.48]}
  duk: {name: Dukla, point: [49.79, 18.44], precision: near}
  hav: {name: Havířov, point: [49.78, 18.43]}
  jih: {name: Jihlava, geonameid: 3074199, point: [49.3961, 15.5912]}
  hum: {name: Humpolec, point: [49.54, 15.36]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  ust: {name: Ústí nad Labem, point: [50.66, 14.03]}
  cie: {name: Cieszyn, geonameid: 3101321, point: [49.7513, 18.6321]}
  olz: {name: Olza, point: [49.8, 18.6], precision: near}
  det: {name: Dětmarovice, point: [49.89, 18.47]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
events:
  e1: {type: explosion, places: [sto, kar], start: 2018-12-20, end: 2018-12-20, date_precision: day, date_text: at 5.16 on Thursday afternoon, killed: 13, injured: 10, status: happened, actors: "", targets: Thirteen men, main: true}
  e2: {type: ceremony, places: [kar, kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: families, main: true}
  e3: {type: rescue, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two of whom, minor: true}
  e4: {type: closure, places: [sto], start: null, end: null, date_precision: unknown, date_text: for months, status: planned, actors: "", targets: The area, minor: true}
  e5: {type: visit, places: [kar], start: 2018-12-21, end: 2018-12-21, date_precision: day, date_text: on Friday, status: happened, actors: Prime ministers Vojtěch Hanák and Marek Zaręba}
  e6: {type: explosion, places: [dou], start: 1990, end: 1990, date_precision: year, date_text: since 1990, killed: 30, status: happened, actors: "", targets: 30 miners}
  e7: {type: fire, places: [duk], start: 1961, end: 1961, date_precision: year, date_text: in 1961, killed: 108, status: happened, actors: "", targets: 108}
  e8: {type: collapse, places: [jas], start: 2018-05, end: 2018-05, date_precision: month, date_text: In May, killed: 5, status: happened, actors: a tremor, targets: five men}
  e9: {type: deal, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: government, targets: The state firm, minor: true}
  e10: {type: closure, places: [], start: 2030, end: 2030, date_precision: year, date_text: in 2030, status: planned, actors: The state firm, targets: its last pit, minor: true}
  e11: {type: survey, places: [sto], start: 2018, end: 2018, date_precision: year, date_text: this autumn, status: happened, actors: Inspectors, targets: methane, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the company, minor: true}
  e13: {type: road_accident, places: [jih], start: 2018-12-21, end: 2018-12-21, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: eight cars, targets: a woman from Humpolec}
  e14: {type: legislation, places: [pra], start: 2018-12-21, end: 2018-12-21, date_precision: day, date_text: on Friday, status: happened, actors: deputies, targets: a budget}
  e15: {type: verdict, places: [pra], start: 2018-12-21, end: 2018-12-21, date_precision: day, date_text: on Friday, status: happened, actors: a court, targets: a former hospital director}
  e16: {type: aid, places: [kar, cie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Collections of money, minor: true}
notes: ""
