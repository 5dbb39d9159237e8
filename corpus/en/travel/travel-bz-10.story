---
id: travel-bz-10
genre: travel
country: BZ
published: 2023-03-18
publisher: Caye Caulker Courier
title: "Go slow, and bring a torch"
---
Everybody tells you to skip [Belize City](bec mention). I stayed two nights. The swing bridge over [Haulover Creek](hau event), a hundred years old next month, was {cranked open}(e1) by four men on Tuesday at half past five, and a market's worth of people leaned on the rail to watch one sailboat go by.

After that, sure, the water taxi. [Caye Caulker](cay event) is 45 minutes off and has golf carts, a split, and a sandbar bar. A crocodile has been {removed}(e2) from the school field twice since Christmas. If you dive, the [Blue Hole](blu mention) is dear and dark; the wall at [Half Moon Caye](hal event), where we met a whale shark, is neither.

But [Belize](bz mention) is bigger inland. I took the [Hummingbird Highway](hum mention) to [Hopkins](hop event), a Garifuna village of drummers, and came back by [San Ignacio](san mention), ten miles short of [Guatemala](gt mention). The ruins at [Xunantunich](xun event) were {shut}(e3) by a {strike}(e3) of the men who work the hand-cranked ferry. It's been {settled}(e4), they say in [Benque](ben mention).

A {fire}(e5) three weeks ago took the old hotel in [Placencia](pla event). Nobody hurt; nowhere to stay. Try [Dangriga](dan mention).

---
places:
  bec: {name: Belize City, geonameid: 3582677, point: [17.4995, -88.1976]}
  hau: {name: Haulover Creek, point: [17.494, -88.188], precision: near, near: bec}
  cay: {name: Caye Caulker, geonameid: 3582431, point: [17.7366, -88.0276]}
  blu: {name: Great Blue Hole, point: [17.316, -87.535], precision: near}
  hal: {name: Half Moon Caye, point: [17.205, -87.535], precision: near}
  bz: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
  hum: {name: Hummingbird Highway, point: [17.12, -88.62], precision: area, radius_km: 30}
  hop: {name: Hopkins, geonameid: 3581922, point: [16.8631, -88.2844]}
  san: {name: San Ignacio, geonameid: 3581194, point: [17.1588, -89.0696]}
  gt: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  xun: {name: Xunantunich, point: [17.089, -89.141], precision: exact}
  ben: {name: Benque Viejo el Carmen, geonameid: 3582662, point: [17.075, -89.1392]}
  pla: {name: Placencia, geonameid: 3581447, point: [16.5142, -88.3665]}
  dan: {name: Dangriga, geonameid: 3582228, point: [16.9697, -88.2331]}
events:
  e1: {type: opening, places: [hau], start: 2023-03-14, end: 2023-03-14, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e2: {type: rescue, places: [cay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: strike, places: [xun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: agreement, places: [xun], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e5: {type: fire, places: [pla], start: 2023-02-25, end: 2023-02-25, date_precision: week, date_text: three weeks ago, killed: 0, status: happened, actors: "", main: true}
notes: ""
