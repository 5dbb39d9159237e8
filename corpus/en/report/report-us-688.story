---
id: report-us-688
genre: report
country: US
published: 2016-11-30
publisher: South Georgia Ledger
title: "Two {killed}(e1) as train {hits}(e1) truck at [Cairo](cai event) crossing"
---
[CAIRO](cai dateline), [Ga.](ga dateline) - Two men {died}(e1) Tuesday afternoon when a freight train {struck}(e1) their flatbed truck at a crossing on the west side of [Cairo](cai event), the [Grady County](gra metonym org) Sheriff's Office said.

The victims were {identified}(e2) as Marcus Tillery, 44, of [Thomasville](tho mention), and Jose Luis Benitez, 29, of [Quincy](qui mention), [Florida](flo mention). They were {hauling}(e1) syrup kettles to the festival grounds, Sheriff Lonnie Cribb said.

The 71-car train was on its way from [Waycross](way mention) to [Bainbridge](bai mention) and carried no hazardous cargo. Its engineer was {treated}(e3) at a hospital in [Thomasville](tho event) and {released}(e3). U.S. 84 was {blocked}(e4) until 9 p.m.

The crossing has lights but no gates. A woman was {hurt}(e5) there in 2013, and in August the [Georgia](geo metonym org) Department of Transportation {put}(e6) it on a list of 38 in line for upgrades. "It's on a list. That's where it's been," City Councilwoman Lannis Dollar said.

The Federal Railroad Administration has {sent}(e7) an inspector from [Atlanta](atl mention). It was the second fatal {wreck}(e8) on the line in a month: on Nov. 2 a teenager on an ATV was {killed}(e8) near [Climax](cli event).

Organizers said Saturday's syrup {festival}(e9) would go ahead, with a moment of silence at noon.

---
places:
  cai: {name: Cairo, geonameid: 4185632, point: [30.8775, -84.2021]}
  ga: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  gra: {name: Grady County, point: [30.87, -84.23], precision: area, radius_km: 22}
  tho: {name: Thomasville, geonameid: 4226348, point: [30.8366, -83.9788]}
  qui: {name: Quincy, geonameid: 4169510, point: [30.5871, -84.5833]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  way: {name: Waycross, geonameid: 4229763, point: [31.2137, -82.3557]}
  bai: {name: Bainbridge, geonameid: 4180775, point: [30.9038, -84.5755]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  cli: {name: Climax, point: [30.88, -84.43]}
events:
  e1: {type: rail_accident, places: [cai], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: Tuesday afternoon, killed: 2, status: happened, actors: a freight train, targets: their flatbed truck, main: true}
  e2: {type: investigation, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The victims, minor: true}
  e3: {type: medical, places: [tho], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: "", status: happened, actors: "", targets: Its engineer, minor: true}
  e4: {type: closure, places: [cai], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: until 9 p.m., status: happened, actors: "", targets: U.S. 84, minor: true}
  e5: {type: road_accident, places: [cai], start: 2013, end: 2013, date_precision: year, date_text: in 2013, injured: 1, status: happened, actors: "", targets: A woman, minor: true}
  e6: {type: decision, places: [cai], start: 2016-08, end: 2016-08, date_precision: month, date_text: in August, status: happened, actors: the Georgia Department of Transportation, minor: true}
  e7: {type: investigation, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Federal Railroad Administration, targets: an inspector}
  e8: {type: rail_accident, places: [cli], start: 2016-11-02, end: 2016-11-02, date_precision: day, date_text: on Nov. 2, killed: 1, status: happened, actors: "", targets: a teenager}
  e9: {type: festival, places: [cai], start: 2016-12-03, end: 2016-12-03, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
