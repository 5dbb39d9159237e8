---
id: travel-sv-26
genre: travel
country: SV
published: 2025-01-12
publisher: El Izalqueño
title: "Festival train {stopped}(e1) by ash; cone {quiet}(e2) again"
---
A light fall of {ash}(e2) from [Chaparrastique](cha event) on Friday night {stopped}(e1) the special train to the coffee festival, and 230 passengers {slept}(e1) in the parish hall of [Quelepa](que event).

The volcano {gave}(e2) off a column of 800 metres at 9.10 p.m. It {lasted}(e2) a quarter of an hour. The airport of [San Salvador](san event), 120 km away, was not {touched}(e3); a flight to [Managua](man mention) {turned}(e4) back as a precaution.

Two hundred families in [Chinameca](chi event) had been {told}(e5) to be ready to go, but nobody was {moved}(e5). In December 2013 some 5,000 people {left}(e6) their homes in a larger {eruption}(e7).

The festival, in [Berlín](ber event), {opened}(e8) a day late with the {crowning}(e8) of a retired picker, Doña Tencha Guevara, 81. A roof of a stall {gave}(e9) way under dancers; three have sprains. It {closes}(e10) tonight with fireworks, which the mayor of the next town, [Alegría](ale mention), says will wake the mountain.

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
  e3: {type: closure, places: [san], start: 2025-01-10, end: 2025-01-10, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: transport_change, places: [], start: 2025-01-10, end: 2025-01-10, date_precision: day, date_text: "", status: happened, actors: a flight to Managua}
  e5: {type: displacement, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", displaced: 0, status: happened, negated: true, actors: "", targets: nobody}
  e6: {type: displacement, places: [], start: 2013-12, end: 2013-12, date_precision: month, date_text: In December 2013, displaced: 5000, displaced_qualifier: about, status: happened, actors: "some 5,000 people"}
  e7: {type: eruption, places: [cha], start: 2013-12, end: 2013-12, date_precision: month, date_text: In December 2013, status: happened, actors: ""}
  e8: {type: festival, places: [ber], start: null, end: null, date_precision: unknown, date_text: a day late, status: happened, actors: "", targets: Doña Tencha Guevara}
  e9: {type: collapse, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: "", targets: A roof of a stall}
  e10: {type: festival, places: [ber], start: 2025-01-12, end: 2025-01-12, date_precision: day, date_text: tonight, status: planned, actors: ""}
notes: ""
