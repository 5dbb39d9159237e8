---
id: quake-la-25
genre: quake
country: LA
published: 2025-06-20
publisher: Mekong Bulletin
title: "{Tremor}(e2) cracks old temple, {empties}(e1) classrooms"
---
[LUANG PRABANG](lua dateline) - An {earthquake}(e2) of 5.1 shook the north on Wednesday at 10.22 a.m., opening cracks in the wall of a sixteenth-century temple and sending pupils into the yards, provincial officials said.

Its centre lay some 30 km from [Xayaboury](xay event). Eleven people were {injured}(e2), nine when they jumped from a garment workshop in [Hongsa](hon event), and a monk, 74, {died}(e2) of his heart. The dam on the river withstood it, said its owners, who {lowered}(e3) the water by a metre all the same.

It was felt in [Nan](nan event) and, on upper floors, in [Hanoi](han event). Six {aftershocks}(e4) followed until nightfall. Schools {opened}(e5) again the next morning.

Restorers from [Siem Reap](sie mention) are coming to {look}(e6) at the wall. Guesthouses {lost}(e7) a third of their bookings.

In November 2019, 6.1 was {measured}(e8) in the same province, with no deaths and one burst pipe at the power station, for a few hours the cause of a {blackout}(e9) in three districts.

---
places:
  lua: {name: Luang Prabang, geonameid: 1655559, point: [19.8933, 102.1525]}
  xay: {name: Sainyabuli, geonameid: 1655084, point: [19.2576, 101.7103]}
  hon: {name: Muang Hongsa, geonameid: 1655210, point: [19.7025, 101.3397]}
  nan: {name: Nan, geonameid: 1608452, point: [18.7838, 100.779]}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  sie: {name: Siem Reap, geonameid: 1822214, point: [13.3618, 103.8606]}
events:
  e1: {type: closure, places: [lua], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, actors: "", targets: pupils, minor: true}
  e2: {type: earthquake, places: [xay, lua], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: on Wednesday, killed: 1, injured: 11, status: happened, actors: "", targets: "a monk, 74", main: true}
  e3: {type: other, places: [], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: "", status: happened, actors: its owners, targets: the water, minor: true}
  e4: {type: earthquake, places: [xay], start: 2025-06-18, end: 2025-06-18, date_precision: day, date_text: until nightfall, status: happened, actors: ""}
  e5: {type: opening, places: [lua], start: 2025-06-19, end: 2025-06-19, date_precision: day, date_text: the next morning, status: happened, actors: Schools}
  e6: {type: investigation, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e7: {type: market, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Guesthouses, targets: a third of their bookings, minor: true}
  e8: {type: earthquake, places: [xay], start: 2019-11, end: 2019-11, date_precision: month, date_text: In November 2019, killed: 0, status: happened, actors: "", minor: true}
  e9: {type: outage, places: [], start: 2019-11, end: 2019-11, date_precision: month, date_text: In November 2019, status: happened, actors: "", targets: three districts, minor: true}
notes: ""
