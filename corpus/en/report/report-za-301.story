---
id: report-za-301
genre: report
country: ZA
published: 2022-01-17
publisher: Great Karoo Courier
title: "{Fire}(e5)-hit [Deelfontein](dee event) hotel gets stay of execution as [Karoo](kar mention) town sells itself to film crews"
---
When the production company {arrived}(e2) in [Philipstown](phi event) in November with 60 trucks, the municipal manager lent them his office. There was no other room with a working air conditioner.

The six-week {shoot}(e3) of an [American](ame demonym) western {left}(e3) behind, by the reckoning of the business chamber in [De Aar](dea mention), R11 million in wages and rent: more than a year's worth of tourism. Guest houses in [Hanover](han event), [Colesberg](col event) and [Britstown](bri event) were full for the first time since the lockdown of March 2020.

Now the town wants more. On Thursday its council {voted}(e4) to {waive}(e4) location fees for three years and {approved}(e4) a {sale}(e1) of the abandoned railway hotel at [Deelfontein](dee event), which {burned}(e5) in July, to a company from [Cape Town](cap mention) that would rebuild it as a studio. A demolition order, {signed}(e6) by the heritage agency in [Kimberley](kim mention) in October, has been {suspended}(e6).

"We've been selling sheep for 150 years and the price is made in [Australia](aus mention)," said councillor Ferdinand Booysen, who raises merinos near [Petrusville](pet mention). "A dust storm is free."

Not all residents agree. Some 70 extras {picketed}(e7) the company's caravan on 14 December because wages had not been {paid}(e8). They got their money on the 20th. Ward committee member Nomvula Jack said that girls of fifteen were seen at parties. The company denied this and there is no investigation.

The [Northern Cape](nor event) earned R182 million from film work in the last financial year, most of it at [Springbok](spr mention) and around [Upington](upi mention), where deserts stand in for [Iraq](ira mention) and [Mexico](mex mention). Competition is stiff: [Namibia](nam metonym) {raised}(e9) its rebate to 30% in April, and in [Kenya](ken mention), crews pay no VAT.

Transnet, which owns the tracks, has not said if the line to [De Aar](dea mention) can be used. The last passenger train {stopped}(e10) at [Deelfontein](dee event) in 2011.

The western will be {released}(e11) in [Los Angeles](los event) in August. A {screening}(e12) in the church hall in [Philipstown](phi event) is promised.

---
places:
  dee: {name: Deelfontein, point: [-30.99, 23.8]}
  kar: {name: Karoo, point: [-31.5, 23.5], precision: area, radius_km: 150}
  phi: {name: Philipstown, point: [-30.43, 24.47]}
  han: {name: Hanover, point: [-31.07, 24.44]}
  col: {name: Colesberg, point: [-30.72, 25.1]}
  bri: {name: Britstown, point: [-30.59, 23.51]}
  pet: {name: Petrusville, point: [-30.08, 24.66]}
  nor: {name: Northern Cape, geonameid: 1085596, point: [-29.7437, 20.9961], precision: division}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  spr: {name: Springbok, geonameid: 3361142, point: [-29.6643, 17.8865]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  dea: {name: De Aar, geonameid: 1011632, point: [-30.6497, 24.0123]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  kim: {name: Kimberley, geonameid: 990930, point: [-28.7323, 24.7623]}
  upi: {name: Upington, geonameid: 945945, point: [-28.4478, 21.2561]}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
events:
  e1: {type: deal, places: [dee], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: its council, targets: the abandoned railway hotel, main: true}
  e2: {type: visit, places: [phi], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November, status: happened, actors: the production company, minor: true}
  e3: {type: performance, places: [phi], start: 2021-11, end: 2021-12, date_precision: month, date_text: six-week, status: happened, actors: "", main: true}
  e4: {type: decision, places: [phi], start: 2022-01-13, end: 2022-01-13, date_precision: day, date_text: On Thursday, status: happened, actors: its council, targets: location fees, main: true}
  e5: {type: fire, places: [dee], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: the abandoned railway hotel}
  e6: {type: decision, places: [dee], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October, status: happened, actors: the heritage agency in Kimberley, targets: A demolition order}
  e7: {type: protest, places: [phi], start: 2021-12-14, end: 2021-12-14, date_precision: day, date_text: on 14 December, status: happened, actors: Some 70 extras, targets: "the company's caravan"}
  e8: {type: deal, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: wages, minor: true}
  e9: {type: decision, places: [nam], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April, status: happened, actors: Namibia, targets: its rebate, minor: true}
  e10: {type: transport_change, places: [dee], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: The last passenger train, minor: true}
  e11: {type: publication, places: [los], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, status: planned, actors: "", targets: The western}
  e12: {type: performance, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
