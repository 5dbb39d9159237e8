---
id: aviation-sr-30
genre: aviation
country: SR
published: 2025-03-05
publisher: Paramaribo Post
title: "Bush plane {overdue}(e1); four on board"
---
A single-engined plane with a pilot and three surveyors is {missing}(e1) in the forest of southern [Suriname](sur event), the civil aviation office {confirmed}(e2) late on Tuesday.

It {left}(e3) [Zorg en Hoop](zor event) at 9.40 a.m. for [Kwamalasamutu](kwa mention) and was {last heard of}(e1) above the [Eilerts de Haan](eil event) mountains. The weather there was bad. A {search}(e4) from the air was broken off at dusk and goes on this morning, with {help}(e5) from [Cayenne](cay mention).

The pilot, Orlando Amatdanom, 36, survived a forced {landing}(e6) near [Apetina](ape event) in 2018, in which a passenger broke her back.

A hunter at [Palumeu](pal event) says that he heard a {bang}(e7) at about half past ten. The office has not been able to check that. It refuted reports on social media that bodies had been {found}(e8).

Relatives of the surveyors, all three from [Nickerie](nic mention), waited through the night at the airfield. They were given soup.

---
places:
  sur: {name: Suriname, geonameid: 3382998, point: [4.0, -56.0], precision: country}
  zor: {name: Zorg en Hoop, point: [5.81, -55.19], precision: near}
  kwa: {name: Kwamalasamutu, point: [2.35, -56.79]}
  eil: {name: Eilerts de Haan, point: [3.3, -56.4], precision: area, radius_km: 40}
  ape: {name: Apetina, point: [3.52, -55.05], precision: near}
  pal: {name: Palumeu, point: [3.34, -55.44], precision: near}
  nic: {name: Nieuw Nickerie, geonameid: 3383427, point: [5.9261, -56.973]}
  cay: {name: Cayenne, geonameid: 3382160, point: [4.9381, -52.3346]}
events:
  e1: {type: air_accident, places: [eil], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: A single-engined plane, main: true}
  e2: {type: statement, places: [], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e3: {type: transport_change, places: [zor], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: happened, actors: It, minor: true}
  e4: {type: rescue, places: [sur], start: 2025-03-04, end: 2025-03-05, date_precision: day, date_text: this morning, status: happened, actors: "", main: true}
  e5: {type: aid, places: [cay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: air_accident, places: [ape], start: 2018, end: 2018, date_precision: year, date_text: in 2018, injured: 1, status: happened, actors: Orlando Amatdanom, targets: a passenger}
  e7: {type: air_accident, places: [pal], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: reported, actors: "", minor: true}
  e8: {type: discovery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: bodies}
notes: ""
