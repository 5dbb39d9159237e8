---
id: travel-sv-26
genre: travel
country: SV
published: 2025-01-12
publisher: El Izalqueño
title: "{Festival}(e3) train {stopped}(e1) by {ash}(e2); cone quiet again"
---
A light fall of {ash}(e2) from [Chaparrastique](cha event) on Friday night {stopped}(e1) the special train to the coffee {festival}(e3), and 230 passengers {slept}(e4) in the parish hall of [Quelepa](que event).

The volcano {gave off}(e2) a column of 800 metres at 9.10 p.m. It lasted a quarter of an hour. The airport of [San Salvador](san event), 120 km away, was not touched; a flight to [Managua](man mention) {turned back}(e5) as a precaution.

Two hundred families in [Chinameca](chi event) had been {told to be ready}(e6) to go, but nobody was {moved}(e7). In December 2013 some 5,000 people {left their homes}(e8) in a larger {eruption}(e8).

The {festival}(e3), in [Berlín](ber event), opened a day late with the {crowning}(e9) of a retired picker, Doña Tencha Guevara, 81. A roof of a stall {gave way}(e10) under dancers; three have sprains. It closes tonight with {fireworks}(e11), which the mayor of the next town, [Alegría](ale mention), says will wake the mountain.

---
places:
  cha: {name: Chaparrastique, point: [13.43, -88.27], precision: near}
  que: {name: Quelepa, point: [13.53, -88.23]}
  man: {name: Managua, geonameid: 3617763, point: [12.1328, -86.2504]}
  chi: {name: Chinameca, geonameid: 3587037, point: [13.5, -88.35]}
  ber: {name: Berlín, geonameid: 3587266, point: [13.5, -88.5333]}
  ale: {name: Alegría, point: [13.5, -88.49]}
  san: {name: San Salvador, geonameid: 3583361, point: [13.6893, -89.1872]}
events:
  e1: {type: transport_change, places: [que], start: 2025-01-10, end: 2025-01-10, date_precision: day, date_text: on Friday night, status: happened, actors: "", targets: the special train, main: true}
  e2: {type: eruption, places: [cha], start: 2025-01-10, end: 2025-01-10, date_precision: day, date_text: on Friday night, status: happened, actors: "", main: true}
  e3: {type: festival, places: [ber], start: 2025-01-11, end: 2025-01-12, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: displacement, places: [que], start: 2025-01-10, end: 2025-01-10, date_precision: day, date_text: "", displaced: 230, status: happened, actors: "", targets: the special train}
  e5: {type: transport_change, places: [man], start: 2025-01-10, end: 2025-01-10, date_precision: day, date_text: "", status: happened, actors: a flight to Managua}
  e6: {type: statement, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: nobody}
  e7: {type: displacement, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: nobody}
  e8: {type: eruption, places: [cha], start: 2013-12, end: 2013-12, date_precision: month, date_text: In December 2013, displaced: 5000, displaced_qualifier: about, status: happened, actors: "some 5,000 people"}
  e9: {type: ceremony, places: [ber], start: 2025-01-11, end: 2025-01-11, date_precision: day, date_text: "", status: happened, actors: "", targets: Doña Tencha Guevara, minor: true}
  e10: {type: collapse, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: "", targets: A roof of a stall}
  e11: {type: festival, places: [ber], start: 2025-01-12, end: 2025-01-12, date_precision: day, date_text: tonight, status: planned, actors: "", minor: true}
notes: ""
