---
id: press-dk-14
genre: press
country: DK
published: 2019-06-18
title: "[Bornholm](bor metonym) wind cooperative {elects}(e1) new board and {says sorry}(e2) about the noise"
---
At its {general meeting}(e3) in [Aakirkeby](aak event) on Saturday the members of Østvind, 2,114 households on [Bornholm](bor mention), {elected}(e1) Kirsten Munch Jespersen, a dairy farmer from [Klemensker](kle mention), as chair. She {follows}(e4) Poul Kofoed, who {moves}(e5) to [Aarhus](aar mention) to be near his grandchildren.

The {meeting}(e3) also {voted}(e6), by 311 to 64, to {take down}(e7) turbine no. 3 at [Hasle](has event), whose bearing has whistled since the spring. A crane comes from [Rostock](ros mention) in August. To neighbours in [Rutsker](rut event), who have had to sleep with the windows shut: {sorry}(e2).

Members heard that the cable to [Sweden](se mention), {damaged}(e8) by an anchor off [Borrby](bob event) in February, has been {repaired}(e9). For five weeks the island ran on its own straw and wind, as it could again, said the manager, if [Copenhagen](cop metonym) let it.

A {dividend}(e10) of 310 kroner a share will be paid on 1 July. No seabed {talks}(e11) have been held with the [Polish](pl demonym) group named in last week's Tidende.

Ferry delegates from [Christiansø](chr mention), who attend free, were {thanked}(e12) for the herring. Next year's {meeting}(e13): [Svaneke](sva event), 13 June.

---
places:
  bor: {name: Bornholm, point: [55.13, 14.92], precision: area, radius_km: 20}
  aak: {name: Aakirkeby, point: [55.071, 14.92], precision: near}
  kle: {name: Klemensker, point: [55.174, 14.81], precision: near}
  aar: {name: Århus, geonameid: 2624652, point: [56.1567, 10.2108]}
  has: {name: Hasle, point: [55.184, 14.706], precision: near}
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  rut: {name: Rutsker, point: [55.21, 14.75], precision: near}
  se: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  bob: {name: Borrby, point: [55.456, 14.18], precision: near}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  chr: {name: Christiansø, point: [55.32, 15.187], precision: near}
  sva: {name: Svaneke, point: [55.135, 15.143], precision: near}
events:
  e1: {type: appointment, places: [aak], start: 2019-06-15, end: 2019-06-15, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: statement, places: [rut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: meeting, places: [aak], start: 2019-06-15, end: 2019-06-15, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e4: {type: resignation, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [aar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: decision, places: [aak], start: 2019-06-15, end: 2019-06-15, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e7: {type: construction, places: [has], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August, status: planned, actors: ""}
  e8: {type: sea_accident, places: [bob], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, status: happened, actors: ""}
  e9: {type: construction, places: [bob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: earnings, places: [bor], start: 2019-07-01, end: 2019-07-01, date_precision: day, date_text: on 1 July, status: planned, actors: ""}
  e11: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: statement, places: [aak], start: 2019-06-15, end: 2019-06-15, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: meeting, places: [sva], start: 2020-06-13, end: 2020-06-13, date_precision: day, date_text: 13 June, status: planned, actors: ""}
notes: ""
