---
id: quake-la-25
genre: quake
country: LA
published: 2025-06-20
publisher: Mekong Bulletin
title: "Tremor {cracks}(e1) old temple, {empties}(e2) classrooms"
---
[LUANG PRABANG](lua dateline) - An {earthquake}(e1) of 5.1 {shook}(e1) the north on Wednesday at 10.22 a.m., {opening}(e1) cracks in the wall of a sixteenth-century temple and {sending}(e2) pupils into the yards, provincial officials said.

Its centre {lay}(e1) some 30 km from [Xayaboury](xay event). Eleven people were {injured}(e1), nine when they {jumped}(e2) from a garment workshop in [Hongsa](hon event), and a monk, 74, {died}(e3) of his heart. The dam on the river {withstood}(e4) it, said its owners, who {lowered}(e5) the water by a metre all the same.

It was {felt}(e1) in [Nan](nan event) and, on upper floors, in [Hanoi](han event). Six {aftershocks}(e6) followed until nightfall. Schools {opened}(e7) again the next morning.

Restorers from [Siem Reap](sie mention) are {coming}(e8) to look at the wall. Guesthouses {lost}(e9) a third of their bookings.

In November 2019, 6.1 was {measured}(e10) in the same province, with no {deaths}(e10) and one burst pipe at the power station, for a few hours the cause of a {blackout}(e11) in three districts.

---
places:
  lua: {name: Luang Prabang, geonameid: 1655559, point: [19.8933, 102.1525]}
  xay: {name: Sainyabuli, geonameid: 1655084, point: [19.2576, 101.7103]}
  hon: {name: Muang Hongsa, geonameid: 1655210, point: [19.7025, 101.3397]}
  nan: {name: Nan, geonameid: 1608452, point: [18.7838, 100.779]}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  sie: {name: Siem Reap, geonameid: 1822214, point: [13.3618, 103.8606]}
events:
  e1: {type: earthquake, places: [xay, lua, nan, han], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: on Wednesday at 10.22 a.m., killed: 1, injured: 11, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [hon, lua], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", injured: 9, status: happened, actors: "", targets: pupils}
  e3: {type: death, places: [], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: "a monk, 74"}
  e4: {type: collapse, places: [], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: The dam on the river}
  e5: {type: decision, places: [], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, actors: its owners, targets: the water}
  e6: {type: earthquake, places: [xay], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: until nightfall, status: happened, actors: ""}
  e7: {type: opening, places: [], start: 2025-06-19, end: 2025-06-19, date_precision: day, date_text: the next morning, status: happened, actors: Schools}
  e8: {type: visit, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Restorers from Siem Reap}
  e9: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Guesthouses, targets: a third of their bookings}
  e10: {type: earthquake, places: [xay], start: 2019-11, end: 2019-11, date_precision: month, date_text: In November 2019, killed: 0, status: happened, actors: ""}
  e11: {type: outage, places: [xay], start: 2019-11, end: 2019-11, date_precision: month, date_text: for a few hours, status: happened, actors: "", targets: three districts}
notes: ""
