---
id: report-in-693
genre: report
country: IN
published: 2024-01-08
publisher: The Bengaluru Standard
title: "Solar probe {reaches}(e1) its post; ISRO looks to crew test from [Sriharikota](sri event)"
---
[BENGALURU](ben dateline): [India](indi metonym)'s first mission to study the sun {arrived}(e1) at its destination 1.5 million km from Earth on Saturday evening, 127 days after {lift-off}(e2) from [Sriharikota](sri event).

Engineers at the tracking centre in [Peenya](pee event) {fired}(e1) the spacecraft's thrusters for 55 seconds at 4.17 pm to {put}(e1) it into an orbit around the point where the pull of the sun and that of the earth are in balance. Stations at [Byalalu](bya mention), [Canberra](can mention) and [Goonhilly](goo mention) {confirmed}(e3) the manoeuvre 20 minutes later.

From there its seven instruments will have an unbroken view. One of them, a coronagraph {built}(e4) at [Hosakote](hos event) by the [Indian](ind demonym org) Institute of Astrophysics, will {send}(e5) 1,440 pictures a day. First results are expected in February.

"Storms on the sun can knock out power and satellites. We'd like to have a day's notice instead of an hour's," said project scientist Dr Lakshmi Narayan, who {studied}(e6) in [Thiruvananthapuram](thi mention) and [Boulder](bou mention).

The agency now turns to its most ambitious programme. In October it {tested}(e7) an escape system by {dropping}(e7) a capsule into the [Bay of Bengal](bay event); a humanoid robot is to {fly}(e8) in the summer. A new launch pad at [Kulasekarapattinam](kul event) in [Tamil Nadu](tam event), for small rockets, has been {cleared}(e9) by the environment ministry, over the protests of salt-pan workers in [Thoothukudi](tho mention).

Private companies are not idle either. One from [Hyderabad](hyd mention) will {launch}(e10) its second rocket in April, while a [Chennai](che mention) start-up {called off}(e11) its first flight five seconds before ignition on Thursday.

---
places:
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  sri: {name: Sriharikota, point: [13.72, 80.2], precision: near}
  pee: {name: Peenya, point: [13.03, 77.52]}
  bya: {name: Byalalu, point: [12.9, 77.37]}
  goo: {name: Goonhilly, point: [50.05, -5.18], precision: near}
  hos: {name: Hosakote, point: [13.07, 77.8]}
  bou: {name: Boulder, geonameid: 5574991, point: [40.015, -105.2706]}
  bay: {name: Bay of Bengal, point: [13.5, 81.0], precision: area, radius_km: 150}
  kul: {name: Kulasekarapattinam, point: [8.4, 78.05]}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  tho: {name: Thoothukudi, point: [8.76, 78.13]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  indi: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
events:
  e1: {type: launch, places: [pee], start: 2024-01-06, end: 2024-01-06, date_precision: day, date_text: on Saturday evening, status: happened, actors: Engineers, targets: the spacecraft, main: true}
  e2: {type: launch, places: [sri], start: 2023-09-02, end: 2023-09-02, date_precision: day, date_text: 127 days after, status: happened, actors: ""}
  e3: {type: statement, places: [], start: 2024-01-06, end: 2024-01-06, date_precision: day, date_text: 20 minutes later, status: happened, actors: "", minor: true}
  e4: {type: construction, places: [hos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Indian Institute of Astrophysics, targets: a coronagraph, minor: true}
  e5: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: education, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Lakshmi Narayan, minor: true}
  e7: {type: launch, places: [bay], start: 2023-10, end: 2023-10, date_precision: month, date_text: In October, status: happened, actors: "", targets: a capsule}
  e8: {type: launch, places: [], start: 2024, end: 2024, date_precision: year, date_text: in the summer, status: planned, actors: a humanoid robot}
  e9: {type: decision, places: [kul, tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the environment ministry, targets: A new launch pad}
  e10: {type: launch, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: planned, actors: One from Hyderabad, targets: its second rocket}
  e11: {type: launch, places: [], start: 2024-01-04, end: 2024-01-04, date_precision: day, date_text: on Thursday, status: happened, negated: true, actors: a Chennai start-up, targets: its first flight}
notes: ""
