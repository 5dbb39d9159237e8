---
id: press-dk-14
genre: press
country: DK
published: 2019-06-18
title: "[Bornholm](bor metonym) wind cooperative elects new board and says sorry about the noise"
---
At its general meeting in [Aakirkeby](aak event) on Saturday the members of Østvind, 2,114 households on [Bornholm](bor mention), {elected}(e1) Kirsten Munch Jespersen, a dairy farmer from [Klemensker](kle mention), as chair. She follows Poul Kofoed, who moves to [Aarhus](aar mention) to be near his grandchildren.

The meeting also {voted}(e2), by 311 to 64, to take down turbine no. 3 at [Hasle](has event), whose bearing has whistled since the spring. A crane comes from [Rostock](ros mention) in August. To neighbours in [Rutsker](rut event), who have had to sleep with the windows shut: sorry.

Members heard that the cable to [Sweden](se mention), {damaged}(e3) by an anchor off [Borrby](bob event) in February, has been repaired. For five weeks the island ran on its own straw and wind, as it could again, said the manager, if [Copenhagen](cop metonym) let it.

A dividend of 310 kroner a share will be {paid}(e4) on 1 July. No seabed talks have been {held}(e5) with the [Polish](pl demonym) group named in last week's Tidende.

Ferry delegates from [Christiansø](chr mention), who attend free, were thanked for the herring. Next year's {meeting}(e6): [Svaneke](sva event), 13 June.

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
  e1: {type: election, places: [aak], start: 2019-06-15, end: 2019-06-15, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e2: {type: decision, places: [aak, has], start: 2019-06-15, end: 2019-06-15, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e3: {type: outage, places: [bob], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, status: happened, actors: ""}
  e6: {type: meeting, places: [sva], start: 2020-06-13, end: 2020-06-13, date_precision: day, date_text: 13 June, status: planned, actors: ""}
  e4: {type: earnings, places: [], start: 2019-07-01, end: 2019-07-01, date_precision: day, date_text: 1 July, status: planned, actors: ""}
  e5: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: ""}
notes: ""
