---
id: festival-vn-25
genre: festival
country: VN
published: 2025-04-07
publisher: Saigon Riverside
title: "Whale {Festival}(e1) Opens at [Cần Giờ](can event); Boat With 19 {Overturns}(e2)"
---
A ceremony boat carrying 19 people {overturned}(e2) off [Cần Giờ](can event) on Sunday morning during the Nghinh Ông {festival}(e1), in which fishermen thank the whale for bringing them home. It brought all of them home: 17 were {pulled aboard}(e3) by the fleet and two swam. Three musicians were {taken}(e4) to the district hospital with water in their lungs.

The {accident}(e2) happened at 9.10 a.m. when the bow wave of a ferry from [Vũng Tàu](vun mention) caught the vessel side-on. The ferry's captain, 47, has had his licence {withdrawn}(e5) and is being {questioned}(e6) in [Ho Chi Minh City](hoc event).

Some 200 boats and 45,000 visitors {took part}(e1). The offering, a roast pig, {went down}(e7) at noon, an hour late. A contest in mending nets was {won}(e8) by a team from [Bến Tre](ben metonym); [Tiền Giang](tie metonym) came third.

At [Phan Thiết](pha event), 150 kilometres up the coast, a real whale, 11 metres long, was {washed up}(e9) dead on Friday and will be {buried}(e10) on Tuesday with the rites due to an uncle. The one {found}(e11) at [Lý Sơn](lys event) in 2019 drew 10,000 {mourners}(e12).

[Hanoi](han metonym) {recognised}(e13) the festival as national heritage in 2013. It was {cancelled}(e14) in 2020 and 2021 for Covid, and in 1968, when {shells}(e15) {hit}(e15) the temple and killed the keeper.

A {bridge}(e16) to the island is to be {begun}(e16) this month. "Then the ferry will be out of work," said Mrs Sáu, whose son {drowned}(e17) at [Côn Đảo](con event) in {Typhoon}(e17) Linda, in 1997, "and the whale too."

---
places:
  can: {name: Cần Giờ, point: [10.41, 106.955], precision: near}
  vun: {name: Vũng Tàu, geonameid: 1562414, point: [10.346, 107.0843]}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  ben: {name: Bến Tre, geonameid: 1587976, point: [10.2415, 106.3758]}
  tie: {name: Tiền Giang, point: [10.4, 106.3], precision: area, radius_km: 40}
  pha: {name: Phan Thiết, geonameid: 1571058, point: [10.9289, 108.1021]}
  lys: {name: Lý Sơn, point: [15.38, 109.12], precision: near}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  con: {name: Côn Đảo, point: [8.69, 106.6], precision: near}
events:
  e1: {type: festival, places: [can], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [can], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: on Sunday morning, injured: 3, status: happened, actors: "", targets: A ceremony boat, main: true}
  e3: {type: rescue, places: [can], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: "", status: happened, actors: "", targets: 17}
  e4: {type: medical, places: [can], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: "", status: happened, actors: "", targets: Three musicians, minor: true}
  e5: {type: decision, places: [hoc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "The ferry's captain"}
  e6: {type: investigation, places: [hoc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "The ferry's captain"}
  e7: {type: ceremony, places: [can], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: match, places: [can], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: "", status: happened, actors: Bến Tre, targets: Tiền Giang}
  e9: {type: discovery, places: [pha], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e10: {type: ceremony, places: [pha], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e11: {type: discovery, places: [lys], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", minor: true}
  e12: {type: ceremony, places: [lys], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
  e13: {type: decision, places: [han], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: Hanoi}
  e14: {type: festival, places: [can], start: 2020, end: 2021, date_precision: year, date_text: in 2020 and 2021, status: happened, negated: true, actors: ""}
  e15: {type: shelling, places: [can], start: 1968, end: 1968, date_precision: year, date_text: in 1968, killed: 1, status: happened, actors: "", targets: the keeper}
  e16: {type: construction, places: [can], start: 2025-04, end: 2025-04, date_precision: month, date_text: this month, status: planned, actors: ""}
  e17: {type: storm, places: [con], start: 1997, end: 1997, date_precision: year, date_text: in 1997, killed: 1, status: happened, actors: "", targets: whose son}
notes: ""
