---
id: flood-gb-19
genre: flood
country: GB
published: 2023-10-22
publisher: Northern Courier
title: "{Storm}(e1) Leaves Four Dead in [Scotland](sco event)"
---
A fourth person has died in the {storm}(e1) that has {battered}(e1) eastern [Scotland](sco event) since Thursday, Police [Scotland](sco metonym org) said.

The body of a man of 61 was {recovered}(e2) on Saturday from a van near [Marykirk](mar event), [Aberdeenshire](abe event). He had been reported {trapped}(e3) in floodwater early on Friday. A woman of 57 was {swept}(e4) into the [Water of Lee](wat event) in [Angus](ang event) on Thursday; a driver died the same day when a tree {fell}(e5) on his van near [Forfar](for event); and a man in his 60s was killed by fast {water}(e6) at [Cleobury Mortimer](cle event) in [Shropshire](shr event) on Friday.

In [Brechin](bre event), where the [South Esk](sou event) {overtopped}(e7) its new wall, more than 300 homes were {flooded}(e7) and 47 people {rescued}(e8), some in their nightclothes. [Angus](ang metonym) council said the bridge was {closed}(e9) until engineers had examined it.

A second red {warning}(e10), for up to 100 mm of rain, {expired}(e10) at midnight on Saturday. Trains between [Edinburgh](edi mention) and [Aberdeen](aber mention) will not {run}(e11) before Monday; at [Leeds Bradford](lee event) airport, {closed}(e12) on Friday after a plane {skidded}(e13) off the runway, flights {restarted}(e14) on Saturday afternoon.

The wall at [Brechin](bre event) cost £16m and was {completed}(e15) in 2016. "It did what it was built for, and then the river did more," said Councillor Jean Milne.

The first minister {visited}(e16) a rest centre in the town on Sunday. Aftershocks of another kind: insurers put the damage at £500m.

---
places:
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  mar: {name: Marykirk, point: [56.78, -2.52], precision: near}
  abe: {name: Aberdeenshire, point: [57.15, -2.75], precision: division}
  wat: {name: Water of Lee, point: [56.91, -2.9], precision: near}
  ang: {name: Angus, point: [56.7, -2.9], precision: division}
  cle: {name: Cleobury Mortimer, point: [52.378, -2.48]}
  shr: {name: Shropshire, geonameid: 2638655, point: [52.6167, -2.7213], precision: division}
  bre: {name: Brechin, point: [56.73, -2.658]}
  sou: {name: South Esk, point: [56.73, -2.7], precision: area, radius_km: 15}
  lee: {name: Leeds Bradford, point: [53.866, -1.661], precision: exact}
  for: {name: Forfar, geonameid: 2649207, point: [56.6438, -2.89]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  aber: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
events:
  e1: {type: storm, places: [sco], start: 2023-10-19, end: 2023-10-19, date_precision: day, date_text: since Thursday, killed: 4, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [mar], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", minor: true}
  e3: {type: flood, places: [mar], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: early on Friday, killed: 1, status: happened, actors: ""}
  e4: {type: flood, places: [wat], start: 2023-10-19, end: 2023-10-19, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: ""}
  e5: {type: storm, places: [for], start: 2023-10-19, end: 2023-10-19, date_precision: day, date_text: the same day, killed: 1, status: happened, actors: ""}
  e6: {type: flood, places: [cle], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: ""}
  e7: {type: flood, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e8: {type: rescue, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 47 people}
  e9: {type: closure, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Angus council}
  e10: {type: statement, places: [], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: at midnight on Saturday, status: happened, actors: ""}
  e11: {type: transport_change, places: [edi, aber], start: 2023-10-16, end: 2023-10-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: closure, places: [lee], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e13: {type: air_accident, places: [lee], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: "", status: happened, actors: "", targets: a plane}
  e14: {type: opening, places: [lee], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: on Saturday afternoon, status: happened, actors: ""}
  e15: {type: construction, places: [bre], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e16: {type: visit, places: [bre], start: 2023-10-22, end: 2023-10-22, date_precision: day, date_text: on Sunday, status: happened, actors: The first minister}
notes: ""
