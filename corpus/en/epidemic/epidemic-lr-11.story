---
id: epidemic-lr-11
genre: epidemic
country: LR
published: 2014-10-01
publisher: Mesurado Weekly
title: "The man from the 72nd block"
---
[DALLAS](dal dateline)/[MONROVIA](mon dateline) – The first person to be {found}(e1) with {Ebola}(e1) in the [United States](uni event) was on Wednesday fighting for his life at a hospital in [Dallas](dal event), [Texas](tex event), and his street in [Monrovia](mon event), off the [Tubman Boulevard](tub mention), was working out who had {carried}(e2) the landlord's daughter.

He did, say three neighbours: to a taxi, on 15 September, when the [JFK](jfk mention) clinic had no bed. She was nineteen, seven months gone, and {died}(e3) that night. He {left}(e4) on the 19th by way of [Brussels](bru mention) and [Dulles](dul mention).

He was {sent home}(e5) from the emergency room on his first visit, with antibiotics, although he'd told the nurse that he came from [Liberia](lib mention).

[Paynesville](pay event) and [New Kru Town](new event) {buried}(e6) forty on Tuesday. In [Bong County](bon event) the [American](ame demonym) navy's laboratory {opens}(e7) this week, on [Bong](bong mention) mine road.

At [Roberts](rob event) airport they now take the temperature thrice.

Schoolchildren in [Dallas](dal event), five of whom met him, are {at home}(e8). In [Vickery Meadow](vic event), where thirty-odd languages are spoken, no one will say which door.

---
places:
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  tub: {name: Tubman Boulevard, point: [6.28, -10.77], precision: near, near: mon}
  jfk: {name: JFK, point: [6.29, -10.79], precision: exact, near: mon}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  dul: {name: Dulles, point: [38.95, -77.45], precision: exact}
  pay: {name: Paynesville, point: [6.27, -10.71]}
  new: {name: New Kru Town, point: [6.37, -10.79], precision: near}
  bon: {name: Bong County, point: [7.0, -9.4], precision: division}
  bong: {name: Bong, point: [6.82, -10.28], precision: near}
  rob: {name: Roberts, point: [6.23, -10.36], precision: exact}
  vic: {name: Vickery Meadow, point: [32.88, -96.76], precision: near, near: dal}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: outbreak, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [mon], start: 2014-09-15, end: 2014-09-15, date_precision: day, date_text: on 15 September, status: happened, actors: "", minor: true}
  e3: {type: outbreak, places: [mon], start: 2014-09-15, end: 2014-09-15, date_precision: day, date_text: that night, killed: 1, status: happened, actors: ""}
  e4: {type: transport_change, places: [mon], start: 2014-09-19, end: 2014-09-19, date_precision: day, date_text: on the 19th, status: happened, actors: "", minor: true}
  e5: {type: medical, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: ceremony, places: [pay, new], start: 2014-09-30, end: 2014-09-30, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e7: {type: opening, places: [bon], start: 2014-09-29, end: 2014-09-29, date_precision: week, date_text: this week, status: planned, actors: ""}
  e8: {type: closure, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
