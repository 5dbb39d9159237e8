---
id: report-co-486
genre: report
country: CO
published: 2017-06-06
publisher: Pacific Coast Reporter
title: "[Buenaventura](bue event) port {reopens}(e1) as strikers and government {reach}(e2) deal"
---
The leaders of a three-week civic {strike}(e3) in [Colombia](col metonym)'s main [Pacific](pac mention) port have {called off}(e3) their action after a marathon of {talks}(e4) that ended at dawn on Tuesday.

Under a 10-point {agreement}(e2) {signed}(e2) in a hotel in [Buenaventura](bue event) by the interior minister and the strike committee, the state will {set up}(e5) a fund of 1.5 trillion pesos ($517 million) over ten years for drinking water, a hospital and schools. Around 80 per cent of the city's 400,000 inhabitants, most of them Afro-Colombians, live in poverty, though a third of the nation's sea trade passes their doors.

"We are going home with our heads high," said María Elcy Riascos, a schoolteacher from the [La Playita](lap mention) district.

The {stoppage}(e3), which began on 16 May, {halted}(e6) lorries on the only road to [Cali](cal event) and {left}(e6) up to 90 ships waiting in the bay, at a cost to trade of 10 billion pesos a day. On the night of 19 May, after riot police {broke through}(e7) a roadblock at [El Gallinero](elg event), crowds {looted}(e8) supermarkets; a curfew was {imposed}(e9) and 89 people were {arrested}(e10). A soldier was {killed}(e11) and more than 100 persons, including children affected by tear gas, were {treated}(e12) in clinics.

A parallel {strike}(e13) in the jungle department of [Chocó](cho event), to the north, {ended}(e13) on 27 May when the government {promised}(e14) to pave the roads from [Quibdó](qui mention) to [Medellín](med mention) and [Pereira](per mention). Teachers across the country, who {stopped work}(e15) on 11 May, {marched}(e16) again on Tuesday in [Bogotá](bog event), [Barranquilla](bar event) and [Bucaramanga](buc event).

The protests have overshadowed the first months of peace with the FARC guerrillas, who {signed}(e17) an accord in November and are gathered in 26 camps. They were due to have {handed over}(e18) all their arms by last week, but the deadline was {put back}(e19) to 20 June, President Germán Echavarría {announced}(e20) before he {left}(e21) for [Lisbon](lis event) and [Paris](par event).

In [Tumaco](tum event), another port where cocaine is shipped, the Ombudsman's Office {warned}(e22) on Monday that armed groups were moving into areas that the rebels had left. A community leader, the 38th this year, was {murdered}(e23) at [Guapi](gua event) over the weekend.

---
places:
  bue: {name: Buenaventura, point: [3.883, -77.03]}
  pac: {name: Pacific, point: [0.0, -90.0], precision: area, radius_km: 3000}
  lap: {name: La Playita, point: [3.884, -77.07]}
  elg: {name: El Gallinero, point: [3.87, -76.99]}
  cho: {name: Chocó, geonameid: 3686431, point: [5.3828, -76.7263], precision: division}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gua: {name: Guapí, geonameid: 3681505, point: [2.5708, -77.8854]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  qui: {name: Quibdó, geonameid: 3671116, point: [5.6919, -76.6583]}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  per: {name: Pereira, geonameid: 3672486, point: [4.8143, -75.6949]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  bar: {name: Barranquilla, geonameid: 3689147, point: [10.9685, -74.7813]}
  buc: {name: Bucaramanga, geonameid: 3688465, point: [7.125, -73.1189]}
  tum: {name: Tumaco, geonameid: 3666640, point: [1.7911, -78.7927]}
events:
  e1: {type: opening, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: port, main: true}
  e2: {type: agreement, places: [bue], start: 2017-06-06, end: 2017-06-06, date_precision: day, date_text: at dawn on Tuesday, status: happened, actors: the interior minister and the strike committee, main: true}
  e3: {type: strike, places: [bue], start: 2017-05-16, end: 2017-06-06, date_precision: day, date_text: 16 May, status: happened, actors: The leaders, main: true}
  e4: {type: meeting, places: [bue], start: 2017-06-06, end: 2017-06-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the state, targets: a fund}
  e6: {type: transport_change, places: [bue, cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: lorries}
  e7: {type: raid, places: [elg], start: 2017-05-19, end: 2017-05-19, date_precision: day, date_text: On the night of 19 May, status: happened, actors: riot police, targets: a roadblock}
  e8: {type: riot, places: [bue], start: 2017-05-19, end: 2017-05-19, date_precision: day, date_text: On the night of 19 May, status: happened, actors: crowds, targets: supermarkets}
  e9: {type: decision, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a curfew}
  e10: {type: arrest, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", arrested: 89, status: happened, actors: "", targets: 89 people}
  e11: {type: killing, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A soldier}
  e12: {type: medical, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", injured: 100, injured_qualifier: at_least, status: happened, actors: "", targets: more than 100 persons, minor: true}
  e13: {type: strike, places: [cho], start: 2017-05-27, end: 2017-05-27, date_precision: day, date_text: on 27 May, status: happened, actors: ""}
  e14: {type: statement, places: [cho], start: 2017-05-27, end: 2017-05-27, date_precision: day, date_text: "", status: happened, actors: the government}
  e15: {type: strike, places: [col], start: 2017-05-11, end: 2017-05-11, date_precision: day, date_text: on 11 May, status: happened, actors: Teachers}
  e16: {type: protest, places: [bog, bar, buc], start: 2017-06-06, end: 2017-06-06, date_precision: day, date_text: on Tuesday, status: happened, actors: Teachers}
  e17: {type: agreement, places: [col], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November, status: happened, actors: the FARC guerrillas, targets: an accord}
  e18: {type: agreement, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: all their arms, minor: true}
  e19: {type: decision, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the deadline}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Germán Echavarría, minor: true}
  e21: {type: visit, places: [lis, par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Germán Echavarría}
  e22: {type: statement, places: [tum], start: 2017-06-05, end: 2017-06-05, date_precision: day, date_text: on Monday, status: happened, actors: "the Ombudsman's Office"}
  e23: {type: killing, places: [gua], start: 2017-06-03, end: 2017-06-04, date_precision: day, date_text: over the weekend, killed: 1, status: happened, actors: "", targets: A community leader}
notes: ""
