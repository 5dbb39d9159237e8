---
id: travel-gl-01
genre: travel
country: GL
published: 2024-12-07
publisher: The Long Weekend
title: "Wide bodies over the fjord"
---
Until last week you changed planes on an old [American](us demonym) air base. Now the jet from [Copenhagen](cop mention) {comes straight}(e1) in over the icebergs, and you may be eating musk ox on [Imaneq](ima event) forty minutes after the wheels stop. The new runway at [Nuuk](nuu event), 2,200 metres of blasted rock, {opened}(e1) on Nov. 28, and the capital of [Greenland](gl mention) isn't sure what to do with itself.

Go before it decides. I walked up [Lille Malene](lil event) on Sunday with a dentist who had never seen so many strangers in [Brugseni](bru mention), the supermarket. Beyond [Sermitsiaq](ser mention), the mountain that stands in every photograph, the fjord runs inland for a hundred kilometres to [Kapisillit](kap mention), where fifty people and as many dogs live.

Two cautions. Fog {shut}(e2) the airport for most of Tuesday, and 140 passengers {spent the night}(e3) in [Kangerlussuaq](kan event), as passengers always did. And beds are few: the hostel on the [colonial harbour](col mention) wants 1,100 kroner for a bunk.

United will {fly}(e4) from [Newark](new mention) from next June, four hours and a bit. [Ilulissat](ilu event) {gets}(e5) its own long runway in 2026. [Iceland](is metonym), which has sold itself as the north for twenty years, should be worried.

---
places:
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  ima: {name: Imaneq, point: [64.176, -51.738], precision: exact, near: nuu}
  nuu: {name: Nuuk, geonameid: 3421319, point: [64.1835, -51.7216]}
  gl: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  lil: {name: Lille Malene, point: [64.195, -51.64], precision: near, near: nuu}
  bru: {name: Brugseni, point: [64.1766, -51.7375], precision: exact, near: nuu}
  ser: {name: Sermitsiaq, point: [64.31, -51.49], precision: near, near: nuu}
  kap: {name: Kapisillit, point: [64.434, -50.266], precision: near}
  kan: {name: Kangerlussuaq, geonameid: 3419714, point: [67.0088, -50.6894]}
  col: {name: Colonial harbour, point: [64.1785, -51.746], precision: near, near: nuu}
  new: {name: Newark, geonameid: 5101798, point: [40.7357, -74.1724]}
  ilu: {name: Ilulissat, geonameid: 3423146, point: [69.2198, -51.0986]}
  is: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
events:
  e1: {type: opening, places: [nuu], start: 2024-11-28, end: 2024-11-28, date_precision: day, date_text: on Nov. 28, status: happened, actors: "", main: true}
  e2: {type: closure, places: [nuu], start: 2024-12-03, end: 2024-12-03, date_precision: day, date_text: of Tuesday, status: happened, actors: ""}
  e3: {type: transport_change, places: [kan], start: 2024-12-03, end: 2024-12-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [new], start: 2025-06, end: 2025-06, date_precision: month, date_text: from next June, status: planned, actors: ""}
  e5: {type: opening, places: [ilu], start: 2026, end: 2026, date_precision: year, date_text: in 2026, status: planned, actors: ""}
notes: ""
