---
id: shipping-vn-28
genre: shipping
country: VN
published: 2025-07-20
publisher: Red River News
title: "Tour boat {capsizes}(e1) in sudden {squall}(e2); at least 38 dead"
---
[HANOI](han dateline), July 20 - Thirty-eight bodies have been {recovered}(e3) from a pleasure boat that {overturned}(e1) within seconds on Saturday afternoon, among them a family of nine.

The vessel, with 48 passengers and five crew, was sightseeing in [Ha Long Bay](hal event) when the sky turned black about 2 p.m. and {hailstones}(e2) struck the deck. Ten people were {rescued}(e3). A boy of 14 spent four hours in an air pocket in the cabin.

Five remain missing. Most on board were from [Hanoi](han mention), including about 20 children.

Divers {worked}(e4) through the night; the hull was {towed}(e4) in on Sunday morning. A crane barge, {sent}(e5) from [Haiphong](hai mention), {arrived}(e5) too late to be used.

{Storm}(e6) Wipha, which has {closed}(e7) the airport of [Hong Kong](hon event) and left one dead in the [Philippines](phi event), is {expected}(e8) on Tuesday near [Thai Binh](tha event). The squall had nothing to do with it, the weather office said. All cruises are {stopped}(e9) until further notice.

---
places:
  hal: {name: Ha Long Bay, point: [20.94, 107.06], precision: area, radius_km: 30}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  hon: {name: Hong Kong, geonameid: 1819729, point: [22.2783, 114.1747]}
  tha: {name: Thái Bình, geonameid: 1566346, point: [20.45, 106.34]}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
events:
  e1: {type: sea_accident, places: [hal], start: 2025-07-19, end: 2025-07-19, date_precision: day, date_text: on Saturday afternoon, killed: 38, killed_qualifier: at_least, status: happened, actors: "", targets: a pleasure boat, main: true}
  e2: {type: storm, places: [hal], start: 2025-07-19, end: 2025-07-19, date_precision: day, date_text: about 2 p.m., status: happened, actors: "", main: true}
  e3: {type: rescue, places: [hal], start: 2025-07-19, end: 2025-07-19, date_precision: day, date_text: "", status: happened, actors: Divers, targets: Thirty-eight bodies}
  e4: {type: rescue, places: [hal], start: 2025-07-20, end: 2025-07-20, date_precision: day, date_text: on Sunday morning, status: happened, actors: Divers, targets: Thirty-eight bodies}
  e5: {type: aid, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A crane barge, minor: true}
  e6: {type: storm, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: ""}
  e7: {type: closure, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Storm Wipha, targets: the airport of Hong Kong}
  e8: {type: storm, places: [tha], start: 2025-07-22, end: 2025-07-22, date_precision: day, date_text: on Tuesday, status: planned, actors: Storm Wipha}
  e9: {type: closure, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: All cruises}
notes: ""
