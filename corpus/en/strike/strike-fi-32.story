---
id: strike-fi-32
genre: strike
country: FI
published: 2025-05-08
publisher: Itämeri Lehti
title: "Ports idle as dockers {walk out}(e1) for third time this spring"
---
Cargo stood on the quays of [Kotka](kot event), [Rauma](rau event) and [Hanko](han event) on Wednesday as some 2,400 dockers {began}(e1) a 48-hour {stoppage}(e1), their third since March.

In [Helsinki](hel event) passenger ferries sailed as usual, but the crossing to [Travemünde](tra mention) left half empty. [Turku](tur event) was not affected: the branch there {settled}(e2) last week.

The employers {offered}(e3) 2.9 per cent on Monday; the union, which asks for 4.5, {broke off}(e3) the {talks}(e3) within an hour. Its chairman, Jari Vuorela, said he would "rather freeze than fold".

At [Rauma](rau event) a picket was {struck}(e4) by a van and {taken}(e5) to [Pori](por event) with a fractured hip. The driver, a strike-breaker by his own account, was {questioned}(e6) and let go.

A paper mill in [Äänekoski](aan event) will run out of room on Friday and may have to {stop}(e7). The mediator has {summoned}(e8) both parties for Saturday. If that fails, crane drivers will {join in}(e9), for the first time since 2010.

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
  e1: {type: strike, places: [kot, rau, han], start: 2025-05-07, end: 2025-05-07, date_precision: day, date_text: on Wednesday, status: happened, actors: "some 2,400 dockers", main: true}
  e2: {type: agreement, places: [tur], start: 2025-04-28, end: 2025-04-28, date_precision: week, date_text: last week, status: happened, actors: the branch there}
  e3: {type: meeting, places: [], start: 2025-05-05, end: 2025-05-05, date_precision: day, date_text: on Monday, status: happened, actors: the union, targets: the talks, main: true}
  e4: {type: road_accident, places: [rau], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: a van, targets: a picket}
  e5: {type: medical, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a picket, minor: true}
  e6: {type: investigation, places: [rau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The driver, minor: true}
  e7: {type: closure, places: [aan], start: 2025-05-09, end: 2025-05-09, date_precision: day, date_text: on Friday, status: planned, actors: A paper mill}
  e8: {type: meeting, places: [], start: 2025-05-10, end: 2025-05-10, date_precision: day, date_text: for Saturday, status: planned, actors: The mediator, targets: both parties}
  e9: {type: strike, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: crane drivers}
notes: ""
