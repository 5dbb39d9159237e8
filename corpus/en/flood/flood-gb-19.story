---
id: flood-gb-19
genre: flood
country: GB
published: 2023-10-22
publisher: Northern Courier
title: "Storm {Leaves}(e1) Four {Dead}(e1) in [Scotland](sco event)"
---
A fourth person has {died}(e1) in the {storm}(e1) that has {battered}(e1) eastern [Scotland](sco event) since Thursday, Police [Scotland](sco metonym org) said.

The body of a man of 61 was {recovered}(e2) on Saturday from a van near [Marykirk](mar event), [Aberdeenshire](abe event). He had been {reported}(e2) trapped in floodwater early on Friday. A woman of 57 was {swept}(e1) into the [Water of Lee](wat event) in [Angus](ang event) on Thursday; a driver {died}(e1) the same day when a tree {fell}(e1) on his van near [Forfar](for event); and a man in his 60s was {killed}(e1) by fast water at [Cleobury Mortimer](cle event) in [Shropshire](shr event) on Friday.

In [Brechin](bre event), where the [South Esk](sou event) {overtopped}(e3) its new wall, more than 300 homes were {flooded}(e3) and 47 people {rescued}(e4), some in their nightclothes. [Angus](ang metonym) council said the bridge was {closed}(e5) until engineers had {examined}(e6) it.

A second red warning, for up to 100 mm of rain, {expired}(e7) at midnight on Saturday. Trains between [Edinburgh](edi mention) and [Aberdeen](aber mention) will not {run}(e8) before Monday; at [Leeds Bradford](lee event) airport, closed on Friday after a plane {skidded}(e9) off the runway, flights {restarted}(e10) on Saturday afternoon.

The wall at [Brechin](bre event) {cost}(e11) £16m and was {completed}(e11) in 2016. "It did what it was built for, and then the river did more," said Councillor Jean Milne.

The first minister {visited}(e12) a rest centre in the town on Sunday. Aftershocks of another kind: insurers put the {damage}(e1) at £500m.

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
  e1: {type: storm, places: [sco, mar, abe, wat, ang, for, cle, shr], start: 2023-10-19, end: 2023-10-21, date_precision: day, date_text: since Thursday, killed: 4, status: happened, actors: "", main: true}
  e2: {type: discovery, places: [mar, abe], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e3: {type: flood, places: [bre, sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: rescue, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 47 people}
  e5: {type: transport_change, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Angus council}
  e6: {type: investigation, places: [bre], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: engineers}
  e7: {type: decision, places: [], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: at midnight on Saturday, status: happened, actors: ""}
  e8: {type: transport_change, places: [edi, aber], start: 2023-10-23, end: 2023-10-23, date_precision: day, date_text: before Monday, status: planned, negated: true, actors: ""}
  e9: {type: air_accident, places: [lee], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: a plane}
  e10: {type: transport_change, places: [lee], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: on Saturday afternoon, status: happened, actors: ""}
  e11: {type: construction, places: [bre], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e12: {type: visit, places: [bre], start: 2023-10-22, end: 2023-10-22, date_precision: day, date_text: on Sunday, status: happened, actors: The first minister}
notes: ""
