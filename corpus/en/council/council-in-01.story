---
id: council-in-01
genre: council
country: IN
published: 2025-11-02
title: "[Kochi](koc metonym) Corporation {drops}(e1) canal-side metro car park"
---
[Kochi](koc dateline): The multi-level car park planned beside the [Thevara](the event)-[Perandoor](per event) canal will not be {built}(e2). After a five-hour {sitting}(e3) on Saturday that outlasted two power {cuts}(e4) and a tray of banana fritters, the [Kochi](koc metonym org) Municipal Corporation {scrapped}(e1) the Rs 41-crore scheme and asked for a {study}(e5) of the canal instead.

Members from both fronts had {walked}(e6) the bank last week with engineers from [IIT Madras](iit mention). They found that the plot, marked as dry on the drawings, was under a foot of water. "A car park for boats, then," Opposition leader Sherin Kurian told the house.

The councillor for [Panampilly Nagar](pan mention) said [Ernakulam](ern mention) would lose 620 spaces and [Fort Kochi](fk mention), whose tourists leave their cars on every lane from [Mattancherry](mat mention) to the [Chinese](cn demonym) nets, would see no relief.

The State government in [Thiruvananthapuram](tvm mention) is not bound by the vote and may {hand}(e7) the land to the metro company. Its minister for local self-government, asked about it in [Thrissur](thr event), denied that any such order had been {drafted}(e8).

---
places:
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  the: {name: Thevara, point: [9.938, 76.298], precision: near, near: koc}
  per: {name: Perandoor, point: [9.992, 76.29], precision: near, near: koc}
  iit: {name: IIT Madras, point: [12.9915, 80.2337], precision: exact}
  pan: {name: Panampilly Nagar, point: [9.959, 76.296], precision: near, near: koc}
  ern: {name: Ernakulam, geonameid: 1273874, point: [9.9399, 76.2602]}
  fk: {name: Fort Kochi, point: [9.965, 76.242], precision: near, near: koc}
  mat: {name: Mattancherry, point: [9.958, 76.259], precision: near, near: koc}
  tvm: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  thr: {name: Thrissur, geonameid: 1254187, point: [10.5167, 76.2167]}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: decision, places: [koc], start: 2025-11-01, end: 2025-11-01, date_precision: day, date_text: on Saturday, status: happened, actors: Kochi Municipal Corporation, main: true}
  e2: {type: construction, places: [koc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", main: true}
  e3: {type: meeting, places: [koc], start: 2025-11-01, end: 2025-11-01, date_precision: day, date_text: on Saturday, status: happened, actors: "", minor: true}
  e4: {type: outage, places: [koc], start: 2025-11-01, end: 2025-11-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: survey, places: [koc], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: visit, places: [koc], start: 2025-10-20, end: 2025-10-20, date_precision: week, date_text: last week, status: happened, actors: ""}
  e7: {type: decision, places: [tvm], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: decision, places: [tvm], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
