---
id: council-ca-01
genre: council
country: CA
published: 2021-08-17
publisher: Tantramar Post
title: "Councillors {back}(e1) car-free Sundays beside the chocolate river"
---
[MONCTON](mon dateline), [N.B.](nb dateline) — No, said the mayor of [Dieppe](die metonym), the car-free Sundays were ours first. The two cities that face each other across a municipal line, and both across the brown tide of the [Petitcodiac](pet mention) from [Riverview](riv mention), spent Monday evening {arguing}(e2) about who thought of it.

What is not in dispute is the result. [Moncton](mon metonym org) city council {voted}(e1) 9-1 to {close}(e3) [Main Street](main event) to traffic every Sunday in September, from [Vaughan Harvey Boulevard](vau event) as far as the bus station. Buses to [Shediac](she mention) and [Sackville](sac mention) will be {sent round}(e4) by [St. George Street](geo event).

Coun. Réal Thibodeau, the lone dissenter, said merchants had been asked nothing. "In [Halifax](hal event) they {tried}(e5) it in June and {dropped}(e6) it in July," he said. Staff replied that the [Halifax](hal event) {trial}(e5) had been {ended}(e6) by sewer work, not by shopkeepers.

A second motion, to rename the square by the old [Aberdeen High School](abd event) after a nurse who {died}(e7) there in the 1918 influenza, was {withdrawn}(e8) when nobody could say on which side of [Botsford Street](bot mention) she lived.

[New Brunswick](nb metonym) will {decide}(e9) by October whether to help with the cost, a spokesman in [Fredericton](fre mention) said.

---
places:
  die: {name: Dieppe, geonameid: 5939219, point: [46.0784, -64.6873]}
  pet: {name: Petitcodiac River, point: [46.05, -64.72], precision: area, radius_km: 40}
  riv: {name: Riverview, geonameid: 6122758, point: [46.0545, -64.816]}
  mon: {name: Moncton, geonameid: 6076211, point: [46.0945, -64.7965]}
  main: {name: "Main Street, Moncton", point: [46.088, -64.777], precision: near, near: mon}
  vau: {name: Vaughan Harvey Boulevard, point: [46.0883, -64.788], precision: near, near: mon}
  she: {name: Shediac, geonameid: 6145668, point: [46.2198, -64.5411]}
  sac: {name: Sackville, geonameid: 6137063, point: [45.8987, -64.3684]}
  geo: {name: "St. George Street, Moncton", point: [46.0925, -64.785], precision: near, near: mon}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  abd: {name: "Aberdeen High School, Moncton", point: [46.0908, -64.779], precision: near, near: mon}
  bot: {name: Botsford Street, point: [46.092, -64.777], precision: near, near: mon}
  nb: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  fre: {name: Fredericton, geonameid: 5957776, point: [45.9454, -66.6656]}
events:
  e1: {type: decision, places: [mon], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: Monday evening, status: happened, actors: city council, main: true}
  e2: {type: statement, places: [mon, die], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: Monday evening, status: happened, actors: "", minor: true}
  e3: {type: closure, places: [mon], start: 2021-09, end: 2021-09, date_precision: month, date_text: every Sunday in September, status: planned, actors: "", main: true}
  e4: {type: transport_change, places: [mon], start: 2021-09, end: 2021-09, date_precision: month, date_text: "", status: planned, actors: "", minor: true}
  e5: {type: other, places: [hal], start: 2021-06, end: 2021-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
  e6: {type: decision, places: [hal], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e7: {type: death, places: [mon], start: 1918, end: 1918, date_precision: year, date_text: 1918, killed: 1, status: happened, actors: "", minor: true}
  e8: {type: decision, places: [mon], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: decision, places: [nb], start: 2021-10, end: 2021-10, date_precision: month, date_text: by October, status: planned, actors: ""}
notes: ""
