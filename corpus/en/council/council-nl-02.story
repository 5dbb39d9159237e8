---
id: council-nl-02
genre: council
country: NL
published: 2019-11-21
publisher: Hollandse Delta Bode
title: "Houseboats {win}(e1), swans abstain"
---
[GOUDA](gou dateline) — By eighteen votes to seventeen, the council of [Gouda](gou metonym) {let}(e1) eleven houseboats on the [Turfsingel](tur event) stay until 2030, against the advice of its own water engineer.

The {vote}(e1) fell a little before midnight on Wednesday, after an alderman from [Waddinxveen](wad mention), on loan, had asked what a swan was entitled to. Moorings at [Reeuwijk](ree event) {cost double}(e2) since January. Boats that were {moved}(e3) there from [Leiden](lei mention) two years ago had {sunk}(e4), one of them, with a piano in it.

The province, in [The Hague](the mention), may still object. [Utrecht](utr metonym) has said it will take two.

Also on the agenda: cheese. The Thursday market is to be {closed}(e5) to coaches that come from [Schiphol](sch mention); the tourist board spoke of a disaster and the baker on the [Lage Gouwe](lag event) of sleep. A plan for wind turbines along the A12 was {withdrawn}(e6).

"In [Giethoorn](gie mention) they've asked for this for ten years," said Mieke van der Pol, of boat no. 7, on the steps of the town hall. She'd brought the swan's {petition}(e7).

---
places:
  tur: {name: Turfsingel, point: [52.015, 4.715], precision: near, near: gou}
  ree: {name: Reeuwijk, point: [52.045, 4.725]}
  lei: {name: Leiden, geonameid: 2751773, point: [52.1583, 4.4931]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  sch: {name: Schiphol, point: [52.308, 4.764], precision: exact}
  lag: {name: Lage Gouwe, point: [52.013, 4.71], precision: near, near: gou}
  gie: {name: Giethoorn, point: [52.74, 6.078]}
  wad: {name: Waddinxveen, geonameid: 2745096, point: [52.045, 4.6514]}
  gou: {name: Gouda, geonameid: 2755420, point: [52.0167, 4.7083]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
events:
  e1: {type: decision, places: [gou], start: 2019-11-20, end: 2019-11-20, date_precision: day, date_text: on Wednesday, status: happened, actors: the council of Gouda, main: true}
  e2: {type: market, places: [ree], start: 2019-01, end: 2019-01, date_precision: month, date_text: since January, status: happened, actors: "", minor: true}
  e3: {type: displacement, places: [lei], start: 2017, end: 2017, date_precision: year, date_text: two years ago, status: happened, actors: "", minor: true}
  e4: {type: sea_accident, places: [ree], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: closure, places: [gou], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: protest, places: [gou], start: 2019-11-20, end: 2019-11-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
