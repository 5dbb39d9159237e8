---
id: aviation-sr-30
genre: aviation
country: SR
published: 2025-03-05
publisher: Paramaribo Post
title: "Bush plane {overdue}(e1); four on board"
---
A single-engined plane with a pilot and three surveyors is {missing}(e1) in the forest of southern [Suriname](sur event), the civil aviation office confirmed late on Tuesday.

It {left}(e2) [Zorg en Hoop](zor event) at 9.40 a.m. for [Kwamalasamutu](kwa mention) and was last {heard}(e1) of above the [Eilerts de Haan](eil event) mountains. The weather there was bad. A search from the air was {broken}(e3) off at dusk and {goes}(e3) on this morning, with help from [Cayenne](cay mention).

The pilot, Orlando Amatdanom, 36, {survived}(e4) a forced {landing}(e4) near [Apetina](ape event) in 2018, in which a passenger {broke}(e4) her back.

A hunter at [Palumeu](pal event) says that he {heard}(e5) a bang at about half past ten. The office has not been {able}(e5) to check that. It {refuted}(e6) reports on social media that bodies had been {found}(e7).

Relatives of the surveyors, all three from [Nickerie](nic mention), {waited}(e8) through the night at the airfield. They were {given}(e8) soup.

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
  e1: {type: air_accident, places: [eil, sur], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: "", status: happened, actors: "", targets: A single-engined plane, main: true}
  e2: {type: transport_change, places: [zor], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: at 9.40 a.m., status: happened, actors: It}
  e3: {type: rescue, places: [eil, sur], start: 2025-03-04, end: 2025-03-05, date_precision: day, date_text: this morning, status: happened, actors: ""}
  e4: {type: air_accident, places: [ape], start: 2018, end: 2018, date_precision: year, date_text: in 2018, killed: 0, injured: 1, status: happened, actors: Orlando Amatdanom, targets: a passenger}
  e5: {type: explosion, places: [pal], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: at about half past ten, status: reported, actors: ""}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The office}
  e7: {type: discovery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: "", targets: bodies}
  e8: {type: meeting, places: [zor], start: 2025-03-04, end: 2025-03-05, date_precision: day, date_text: through the night, status: happened, actors: Relatives of the surveyors}
notes: ""
