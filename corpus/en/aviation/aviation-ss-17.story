---
id: aviation-ss-17
genre: aviation
country: SS
published: 2017-03-21
publisher: Juba Bearing
title: "Everybody out, says sky"
---
[WAU](wau dateline), [South Sudan](sou dateline), March 21 - Of forty-nine people in a twenty-seven-year-old Antonov which {landed on its nose}(e1) at [Wau](wau event) yesterday, met a fire engine on the runway and {burned}(e1) to the ribs, not one is dead.

Thirty-seven were {taken}(e2) to the teaching hospital; most had left it by evening to look for their luggage. The pilots, a [Kyrgyz](kyr demonym) and a [Russian](rus demonym), complained of fog. Fog, in March, in [Bahr el Ghazal](bah event)? The bishop, who was baptising at that hour, says that the sun was out.

The plane, of a firm from [Juba](jub mention) whose other craft was {lost}(e3) at [Malakal](mal event), was on hire from [Entebbe](ent mention), or from [Tashkent](tas mention). [Nairobi](nai metonym) had {taken it off}(e4) a list, and [Khartoum](kha metonym) had put it on another.

In 2015, 37 people {died}(e5) on an island in the [White Nile](whi event), half a mile beyond [Juba](jub event)'s runway, under a cargo plane on its way to [Paloich](pal mention). A boy of one was found on his dead father's stomach.

Rain comes in April, and nothing lands then but pelicans.

---
places:
  wau: {name: Wau, point: [7.703, 27.995]}
  bah: {name: Bahr el Ghazal, point: [8.0, 27.0], precision: area, radius_km: 150}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  mal: {name: Malakal, point: [9.533, 31.66]}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  whi: {name: White Nile, point: [4.87, 31.63], precision: area, radius_km: 20}
  pal: {name: Paloich, point: [10.46, 32.53], precision: near}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
events:
  e1: {type: air_accident, places: [wau], start: 2017-03-20, end: 2017-03-20, date_precision: day, date_text: yesterday, killed: 0, status: happened, actors: "", main: true}
  e2: {type: medical, places: [wau], start: 2017-03-20, end: 2017-03-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: air_accident, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: sanction, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: air_accident, places: [whi], start: 2015, end: 2015, date_precision: year, date_text: In 2015, killed: 37, status: happened, actors: ""}
notes: ""
