---
id: aviation-nz-22
genre: aviation
country: NZ
published: 2022-01-30
publisher: Wairarapa Star
title: "Three Dead After Two Small Planes {Collide}(e1) Near [Masterton](mas event)"
---
Three people died when two light aircraft {collided}(e1) in clear weather above farmland near [Masterton](mas event) on Saturday morning, police said.

The wreckage {came down}(e1) in two paddocks 400 metres apart at [Te Ore Ore](teo event). One plane, a Cessna on skydiving duty, had dropped four jumpers minutes before; all {landed}(e2) safely and were the first to run to the scene. The other, a Tecnam, had {left}(e3) [Paraparaumu](par event) at 10.15 with an instructor, 27, and a pupil, 19.

Hood aerodrome was {closed}(e4) until Sunday noon. Inspectors from [Wellington](wel mention) {arrived}(e5) by helicopter in the afternoon. The {inquiry}(e6) could take two years, the commission's chief, Moana Tarrant, said.

It was the second fatal {accident}(e7) there since June 2019, when two pilots died in almost identical circumstances. After that one, the council {promised}(e8) a control tower. It {voted down}(e9) the money last November by five votes to four.

In an unrelated {accident}(e10), a topdressing plane {hit}(e10) wires near [Taihape](tai event) on Friday. Its pilot, aged 61, walked away with a cut lip.

{Flags flew at half-mast}(e11) in [Carterton](car event), the instructor's home town, where a {service}(e12) will be held at St Mark's on Friday. He had {played}(e13) for [Wairarapa Bush](wai metonym) against [Hawke's Bay](haw metonym) only a week earlier.

"He rang his mum every time he landed," the mayor said. "She was waiting on Saturday."

The airport at [Palmerston North](pal event) has {halted}(e14) solo training for a week.

---
places:
  teo: {name: Te Ore Ore, point: [-40.94, 175.7], precision: near}
  wai: {name: Wairarapa Bush, point: [-41.0, 175.7], precision: division}
  haw: {name: "Hawke's Bay", geonameid: 2190146, point: [-39.5434, 176.605], precision: division}
  car: {name: Carterton, geonameid: 6226000, point: [-41.0183, 175.5302]}
  tai: {name: Taihape, point: [-39.676, 175.79]}
  mas: {name: Masterton, geonameid: 2206890, point: [-40.9597, 175.6575]}
  par: {name: Paraparaumu, geonameid: 2184904, point: [-40.9167, 175.0167]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  pal: {name: Palmerston North, geonameid: 2185018, point: [-40.3564, 175.6111]}
events:
  e1: {type: air_accident, places: [teo], start: 2022-01-29, end: 2022-01-29, date_precision: day, date_text: on Saturday morning, killed: 3, status: happened, actors: "", targets: two light aircraft, main: true}
  e2: {type: other, places: [teo], start: 2022-01-29, end: 2022-01-29, date_precision: day, date_text: "", status: happened, actors: "", targets: four jumpers, minor: true}
  e3: {type: transport_change, places: [par], start: 2022-01-29, end: 2022-01-29, date_precision: day, date_text: at 10.15, status: happened, actors: a Tecnam, minor: true}
  e4: {type: closure, places: [], start: 2022-01-29, end: 2022-01-30, date_precision: day, date_text: until Sunday noon, status: happened, actors: ""}
  e5: {type: visit, places: [teo], start: 2022-01-29, end: 2022-01-29, date_precision: day, date_text: in the afternoon, status: happened, actors: Inspectors, minor: true}
  e6: {type: investigation, places: [teo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: air_accident, places: [mas], start: 2019-06, end: 2019-06, date_precision: month, date_text: June 2019, killed: 2, status: happened, actors: ""}
  e8: {type: statement, places: [mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the council, minor: true}
  e9: {type: decision, places: [mas], start: 2021-11, end: 2021-11, date_precision: month, date_text: last November, status: happened, actors: the council}
  e10: {type: air_accident, places: [tai], start: 2022-01-28, end: 2022-01-28, date_precision: day, date_text: on Friday, injured: 1, status: happened, actors: "", targets: a topdressing plane}
  e11: {type: ceremony, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: ceremony, places: [car], start: 2022-02-04, end: 2022-02-04, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e13: {type: match, places: [], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: a week earlier, status: happened, actors: "", minor: true}
  e14: {type: decision, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
