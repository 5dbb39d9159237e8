---
id: travel-st-08
genre: travel
country: ST
published: 2025-01-25
publisher: Off Season
title: "Chocolate for breakfast, and the road ends at noon"
---
Nothing prepares you for the smell: cocoa drying on the quay in [São Tomé](sao event), and behind it the sea. The archipelago of the same name, off [Gabon](ga mention), lives at a pace it calls leve-leve. I {came}(e1) by way of [Lisbon](lis mention), though from [Luanda](lua mention) it is nearer, and for a week saw perhaps thirty other visitors.

They were at [Roça São João](roc event) in [Angolares](ang event), where an eleven-course {lunch}(e2) took us four hours on Sunday. South of there the road gets worse and the forest better. [Pico Cão Grande](pic mention), a needle of rock 370 metres high, shows itself for a moment and is gone. At [Porto Alegre](por event), and no [Brazilian](br demonym) should expect a metropolis, children {sold}(e3) us a ride to [Ilhéu das Rolas](rol mention), where you can straddle the equator.

[Príncipe](pri event), 150 kilometres to the north, is dearer and emptier. Its only bank {closed}(e4) in December; bring cash. A small plane goes daily from the capital, except when it doesn't: it was {grounded}(e5) for three days last week with a burst tyre, and the replacement {came}(e6) from [Libreville](lib mention) by fishing boat.

A [Dutch](nl demonym)-owned lodge at [Praia Boi](pra event) is to {open}(e7) in August.

---
places:
  sao: {name: São Tomé, geonameid: 2410763, point: [0.3376, 6.7299]}
  ga: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  roc: {name: Roça São João dos Angolares, point: [0.134, 6.648], precision: exact, near: ang}
  ang: {name: São João dos Angolares, point: [0.134, 6.649], precision: near}
  pic: {name: Pico Cão Grande, point: [0.117, 6.565], precision: near}
  por: {name: Porto Alegre, point: [0.033, 6.533], precision: near}
  br: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  rol: {name: Ilhéu das Rolas, point: [-0.003, 6.522], precision: near}
  pri: {name: Príncipe, point: [1.61, 7.4], precision: area, radius_km: 10}
  lib: {name: Libreville, geonameid: 2399697, point: [0.3924, 9.4536]}
  nl: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  pra: {name: Praia Boi, point: [1.68, 7.44], precision: near, near: pri}
events:
  e1: {type: visit, places: [sao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: other, places: [ang], start: 2025-01-19, end: 2025-01-19, date_precision: day, date_text: on Sunday, status: happened, actors: "", minor: true}
  e3: {type: deal, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: closure, places: [pri], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: ""}
  e5: {type: transport_change, places: [sao], start: 2025-01-13, end: 2025-01-13, date_precision: week, date_text: last week, status: happened, actors: ""}
  e6: {type: transport_change, places: [lib], start: 2025-01-13, end: 2025-01-13, date_precision: week, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: opening, places: [pra], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: planned, actors: ""}
notes: ""
