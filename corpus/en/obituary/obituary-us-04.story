---
id: obituary-us-04
genre: obituary
country: US
published: 2015-09-30
publisher: Delta Register
title: "J.T. \"Slim\" Rawlings, 91; {Walked}(e1) From [Selma](sel mention)"
---
J.T. Rawlings, a barber who {walked}(e1) all 54 miles from [Selma](sel event) to [Montgomery](mon event), [Alabama](ala event), in 1965 in a pair of borrowed bowling shoes, {died}(e2) Saturday at his home in [Clarksdale](cla event), [Mississippi](mis event), his granddaughter said. He was 91.

He'd been {hit}(e3) on the [Edmund Pettus Bridge](edm event) two weeks before, on the Sunday when troopers {charged}(e3) some 600 people, and asked for the scar to be left out of his photograph in the [Jackson](jac mention) paper.

{Born}(e4) at [Itta Bena](itt event), he {served}(e5) in [Burma](bur event) and [India](indi event) with a trucking company and learned to cut hair on a mule driver from [Athens](ath mention), [Georgia](geo mention). In [Chicago](chi event), where he {went}(e6) in 1947, he {kept}(e6) a shop on [East 47th Street](eas event); Muddy Waters, formerly of [Stovall](sto mention), sat in the second chair.

He {returned}(e7) in 1960 to vote, and was {turned away}(e8) in [Marks](mar event), [Quitman County](qui event), nine times.

There'll be a {visitation}(e9) on Friday at Centennial Baptist. A bus {leaves}(e10) [Memphis](mem mention) at 7.

He is survived by five children, of [Gary](gar mention), [Indiana](ind mention); [Oakland](oak mention); [Flint](fli mention); and, two, of [Clarksdale](cla mention). "They went," he liked to say. "I keep the key."

---
places:
  sel: {name: Selma, geonameid: 4089114, point: [32.4074, -87.0211]}
  mon: {name: Montgomery, geonameid: 4076784, point: [32.3668, -86.3]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  cla: {name: Clarksdale, geonameid: 4421935, point: [34.2001, -90.5709]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  edm: {name: Edmund Pettus Bridge, point: [32.405, -87.019], precision: exact, near: sel}
  jac: {name: Jackson, geonameid: 4431410, point: [32.2988, -90.1848]}
  itt: {name: Itta Bena, geonameid: 4431280, point: [33.4951, -90.3198]}
  bur: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  ath: {name: Athens, geonameid: 4180386, point: [33.9609, -83.3779]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  eas: {name: East 47th Street, point: [41.809, -87.61], precision: near, near: chi}
  sto: {name: Stovall, point: [34.3, -90.65], precision: near}
  mar: {name: Marks, geonameid: 4434925, point: [34.2568, -90.273]}
  qui: {name: Quitman County, geonameid: 4442697, point: [34.2528, -90.2902], precision: division}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  gar: {name: Gary, geonameid: 4920607, point: [41.5934, -87.3464]}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  oak: {name: Oakland, geonameid: 5378538, point: [37.8044, -122.2708]}
  fli: {name: Flint, geonameid: 4992982, point: [43.0125, -83.6875]}
  indi: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: protest, places: [sel, mon], start: 1965, end: 1965, date_precision: year, date_text: in 1965, status: happened, actors: "", main: true}
  e2: {type: death, places: [cla], start: 2015-09-26, end: 2015-09-26, date_precision: day, date_text: Saturday, killed: 1, status: happened, actors: "", targets: J.T. Rawlings, main: true}
  e3: {type: riot, places: [edm], start: 1965, end: 1965, date_precision: year, date_text: two weeks before, status: happened, actors: troopers, targets: some 600 people}
  e4: {type: medical, places: [itt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: career, places: [bur, indi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: career, places: [chi], start: 1947, end: 1947, date_precision: year, date_text: in 1947, status: happened, actors: "", minor: true}
  e7: {type: displacement, places: [mar], start: 1960, end: 1960, date_precision: year, date_text: in 1960, status: happened, actors: "", minor: true}
  e8: {type: election, places: [mar], start: 1960, end: 1960, date_precision: year, date_text: "", status: happened, actors: ""}
  e9: {type: ceremony, places: [cla], start: 2015-10-02, end: 2015-10-02, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e10: {type: transport_change, places: [mem], start: 2015-10-02, end: 2015-10-02, date_precision: day, date_text: at 7, status: planned, actors: "", minor: true}
notes: ""
