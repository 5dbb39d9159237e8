---
id: travel-al-16
genre: travel
country: AL
published: 2025-05-31
publisher: "Ferry & Foot"
title: "The ferry that is really a bus with a hull"
---
At [Koman](kom event) the valley is shut by a dam, and at nine each morning a vessel made from a 1970s coach body pulls away from a tunnel mouth into what may be the best boat ride in [Europe](eu mention). Two and a half hours on, at [Fierza](fie event), vans wait for the climbers.

I shared a bench with a grandmother from [Bajram Curri](baj mention) and a fridge. She had {buried}(e1) a husband in [Gjakova](gja event), across in [Kosovo](xk event), and had four sons in the [Bronx](bron mention). In [Valbona](val event) the guesthouses were filling up for the pass; on Tuesday, though, two [Czech](cz demonym) walkers were {dug out}(e2) of late snow below the saddle by men from [Theth](the mention), and rangers {closed}(e3) the trail for the rest of the week.

[Shkodra](shk mention) makes the best base. By bicycle you can be on the lake in ten minutes, in [Montenegro](me mention) in two hours. [Tirana](tir metonym) wants a motorway to the [Alps](alb mention), and villagers {blocked}(e4) a {survey}(e5) team at [Boga](bog event) in April with a flock of sheep.

When the bus-boat's engine {failed}(e6), off [Lekbibaj](lek event), nobody looked up. The captain hit it with a shoe.

---
places:
  kom: {name: Koman, point: [42.107, 19.823], precision: near}
  eu: {name: Europe, point: [48.691, 9.1406], precision: area}
  fie: {name: Fierza, point: [42.263, 20.02], precision: near}
  baj: {name: Bajram Curri, geonameid: 7932375, point: [42.3573, 20.0768]}
  gja: {name: Gjakovë, geonameid: 791646, point: [42.3803, 20.4308]}
  xk: {name: Kosovo, geonameid: 831053, point: [42.5833, 20.9167], precision: country}
  bron: {name: The Bronx, geonameid: 5110266, point: [40.8499, -73.8664]}
  val: {name: Valbona, point: [42.454, 19.889], precision: near}
  cz: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  the: {name: Theth, point: [42.395, 19.774], precision: near}
  shk: {name: Shkodër, geonameid: 3184081, point: [42.0683, 19.5126]}
  me: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
  alb: {name: Albanian Alps, point: [42.45, 19.8], precision: area, radius_km: 40}
  bog: {name: Boga, point: [42.398, 19.643], precision: near}
  lek: {name: Lekbibaj, point: [42.293, 19.932], precision: near}
events:
  e1: {type: ceremony, places: [gja], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: rescue, places: [val], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e3: {type: closure, places: [val], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: protest, places: [bog], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e5: {type: survey, places: [bog], start: 2025-04, end: 2025-04, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: sea_accident, places: [lek], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
