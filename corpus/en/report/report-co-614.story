---
id: report-co-614
genre: report
country: CO
published: 2024-09-15
publisher: Latin Desk
title: "[Bogotá](bog event) {receives}(e1) first metro train, six decades and eleven mayors later"
---
[BOGOTÁ](bog dateline) (LD) — Thousands of people {lined}(e1) the road on Saturday as a driverless carriage, wrapped in white plastic and pulled at walking pace by two trucks, {entered}(e1) the capital of [Colombia](col mention) for a railway that was first promised in 1942.

The carriage, one of 180 {ordered}(e2) from a factory in [Changchun](cha mention), [China](chi mention), was {unloaded}(e3) in [Cartagena](car event) on Aug. 24 and {took}(e1) three weeks to climb through [Bosconia](bosc event), [Puerto Salgar](pue event) and [Guaduas](gua event) to the capital, 2,600 metres above the sea. Twice it had to stop for {landslides}(e4). At [Honda](hon event), a power cable was {torn down}(e5) and the town was {without light}(e5) for a night.

Mayor Laura Pinzón {called}(e6) it "the end of a joke that every family in [Bogotá](bog mention) has told". The first line, 24 km on stilts from [Bosa](bos event) to Avenida Caracas, is 41% {built}(e7) and should {open}(e8) in March 2028.

Critics, among them President Darío Quiroz, would have preferred a tunnel. His government {held back}(e9) payments last year, and in May the comptroller {opened}(e10) an inquiry into the {demolition}(e11) of 1,400 houses along the route. Merchants in [Kennedy](ken event) say that trade is down by half; their last {blockade}(e12) of a building site, on Sept. 4, was {broken up}(e12) by riot police, with 12 people {detained}(e13).

[Medellín](med mention) has had a metro since 1995. So do [Caracas](cara mention), [Lima](lim mention), [Quito](qui mention) and [Santo Domingo](san mention). In the meantime [Bogotá](bog mention) came to rely on red buses, which carry two million passengers a day in lanes of their own and which the World Bank has held up as an example to [Jakarta](jak mention) and [Johannesburg](joh mention).

{Tests}(e15) on a short stretch of track will start in [Bosa](bos event) in October. The next five trains have already {left}(e16) the port of [Dalian](dal event).

One onlooker, Hernando Cuervo, 81, a retired typesetter from [Fontibón](fon mention), had {waited}(e1) since five in the morning. His father, he said, had {bought}(e17) shares in the first metro company.

---
places:
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  cha: {name: Changchun, geonameid: 2038180, point: [43.88, 125.3228]}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  hon: {name: Honda, point: [5.21, -74.74]}
  bos: {name: Bosa, point: [4.62, -74.19]}
  ken: {name: Kennedy, point: [4.63, -74.15]}
  fon: {name: Fontibón, point: [4.68, -74.14]}
  car: {name: Cartagena, geonameid: 3687238, point: [10.3982, -75.4933]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  dal: {name: Dalian, geonameid: 1814087, point: [38.9122, 121.6022]}
  gua: {name: Guaduas, point: [5.07, -74.6]}
  pue: {name: Puerto Salgar, point: [5.47, -74.65]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bosc: {name: Bosconia, geonameid: 3688566, point: [9.9711, -73.8882]}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  cara: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
events:
  e1: {type: transport_change, places: [bog, bosc, pue, gua], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: on Saturday, status: happened, actors: a driverless carriage, main: true}
  e2: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The carriage, minor: true}
  e3: {type: transport_change, places: [car], start: 2024-08-24, end: 2024-08-24, date_precision: day, date_text: on Aug. 24, status: happened, actors: "", targets: The carriage}
  e4: {type: landslide, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: outage, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a power cable}
  e6: {type: statement, places: [bog], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: "", status: happened, actors: Mayor Laura Pinzón, minor: true}
  e7: {type: construction, places: [bog, bos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The first line}
  e8: {type: opening, places: [bog, bos], start: 2028-03, end: 2028-03, date_precision: month, date_text: in March 2028, status: planned, actors: "", targets: The first line}
  e9: {type: decision, places: [bog], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: His government, targets: payments}
  e10: {type: investigation, places: [bog], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: happened, actors: the comptroller}
  e11: {type: construction, places: [bog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "1,400 houses", minor: true}
  e12: {type: protest, places: [ken], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: on Sept. 4, status: happened, actors: Merchants, targets: a building site}
  e13: {type: arrest, places: [ken], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: on Sept. 4, arrested: 12, status: happened, actors: riot police, targets: 12 people}
  e15: {type: survey, places: [bos], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: planned, actors: ""}
  e16: {type: transport_change, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The next five trains, minor: true}
  e17: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His father, targets: shares, minor: true}
notes: ""
