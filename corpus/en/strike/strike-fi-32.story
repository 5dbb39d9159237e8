---
id: strike-fi-32
genre: strike
country: FI
published: 2025-05-08
publisher: Itämeri Lehti
title: "Ports {idle}(e1) as dockers walk {out}(e1) for third time this spring"
---
Cargo {stood}(e1) on the quays of [Kotka](kot event), [Rauma](rau event) and [Hanko](han event) on Wednesday as some 2,400 dockers began a 48-hour {stoppage}(e1), their third since March.

In [Helsinki](hel event) passenger ferries {sailed}(e2) as usual, but the crossing to [Travemünde](tra mention) left half {empty}(e2). [Turku](tur event) was not {affected}(e3): the branch there {settled}(e4) last week.

The employers {offered}(e5) 2.9 per cent on Monday; the union, which {asks}(e6) for 4.5, {broke}(e7) off the talks within an hour. Its chairman, Jari Vuorela, {said}(e8) he would "rather freeze than fold".

At [Rauma](rau event) a picket was {struck}(e9) by a van and {taken}(e10) to [Pori](por event) with a fractured hip. The driver, a strike-breaker by his own account, was {questioned}(e11) and let go.

A paper mill in [Äänekoski](aan event) will {run}(e12) out of room on Friday and may have to {stop}(e13). The mediator has {summoned}(e14) both parties for Saturday. If that fails, crane drivers will {join}(e15) in, for the first time since 2010.

---
places:
  kot: {name: Kotka, geonameid: 650946, point: [60.4664, 26.9458]}
  rau: {name: Rauma, geonameid: 639734, point: [61.1272, 21.5113]}
  han: {name: Hanko, geonameid: 659101, point: [59.8333, 22.95]}
  tra: {name: Travemünde, geonameid: 2821480, point: [53.963, 10.8709]}
  por: {name: Pori, geonameid: 640999, point: [61.4807, 21.7852]}
  aan: {name: Äänekoski, geonameid: 662095, point: [62.6, 25.7333]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  tur: {name: Turku, geonameid: 633679, point: [60.4515, 22.2687]}
events:
  e1: {type: strike, places: [kot, rau, han], start: 2025-05-07, end: 2025-05-08, date_precision: day, date_text: on Wednesday, status: happened, actors: "some 2,400 dockers", main: true}
  e2: {type: transport_change, places: [hel], start: 2025-05-07, end: 2025-05-07, date_precision: day, date_text: on Wednesday, status: happened, actors: passenger ferries}
  e3: {type: strike, places: [tur], start: 2025-05-07, end: 2025-05-07, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: agreement, places: [tur], start: 2025-04-28, end: 2025-05-04, date_precision: week, date_text: last week, status: happened, actors: the branch there}
  e5: {type: statement, places: [], start: 2025-05-05, end: 2025-05-05, date_precision: day, date_text: on Monday, status: happened, actors: The employers}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the union}
  e7: {type: meeting, places: [], start: 2025-05-05, end: 2025-05-05, date_precision: day, date_text: within an hour, status: happened, actors: the union, targets: the talks}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Its chairman, Jari Vuorela"}
  e9: {type: road_accident, places: [rau], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: a van, targets: a picket}
  e10: {type: medical, places: [por], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a picket}
  e11: {type: investigation, places: [rau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The driver}
  e12: {type: other, places: [aan], start: 2025-05-09, end: 2025-05-09, date_precision: day, date_text: on Friday, status: planned, actors: A paper mill}
  e13: {type: closure, places: [aan], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: A paper mill}
  e14: {type: meeting, places: [], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: for Saturday, status: planned, actors: The mediator, targets: both parties}
  e15: {type: strike, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: crane drivers}
notes: ""
