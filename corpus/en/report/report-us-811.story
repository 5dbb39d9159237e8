---
id: report-us-811
genre: report
country: US
published: 2009-07-16
publisher: Tri-Lakes Gazette
title: "Police blotter"
---
The following is taken from the log of the [Ray Brook](ray metonym org) state police barracks and from village departments. An arrest is not a conviction, and those named are presumed innocent.

[Saranac Lake](sar event) - A Broadway store clerk {reported}(e1) on Sunday that a man had {left}(e1) without paying for $14 in beef jerky. He was described as tall and in a [Buffalo](buf metonym) Sabres cap. Officers ask anyone who knows him to call.

[Lake Placid](lak event) - Dale P. Rondeau, 33, of [Malone](mal mention), was {charged}(e2) Friday with driving while intoxicated after a traffic stop on Saranac Avenue. He is due in town court Aug. 4.

[Tupper Lake](tup event) - A caller on Demars Boulevard said her neighbor's dog barks from 5 a.m. It is a violation to let a dog bark for more than 15 minutes within village limits. The owner was not home.

[Keene](kee event) - Two cars {collided}(e3) at routes 73 and 9N on Saturday afternoon. No one was hurt. Motorists from out of town often miss the stop sign there, which is behind a maple, said Sgt. Beth Oakes. "We've asked the state to trim it. We'd ask again," she said.

[Bloomingdale](blo mention) - A resident asked whether she could shoot a bear if it came onto her porch. She was told that she could not unless it was about to attack her, and to take in the bird feeder.

[Paul Smiths](pau mention) - A report of gunfire proved to be a college crew testing a nail gun.

Burglaries are rare at this time of year, but the sheriff's offices in [Essex County](ess mention) and [Franklin County](fra mention) remind camp owners to lock sheds. Copper pipe, chainsaws and outboard motors are what thieves look for, according to Oakes, and a serial number makes it far more likely that stolen goods find their way back.

Drivers heading to [Plattsburgh](pla mention) on Route 3 should allow for 20 minutes more until Labor Day because of work on the bridge in [Redford](red event), where one lane is {closed}(e4).

---
places:
  ray: {name: Ray Brook, point: [44.296, -74.083]}
  sar: {name: Saranac Lake, geonameid: 5136322, point: [44.3295, -74.1313]}
  buf: {name: Buffalo, geonameid: 5110629, point: [42.8865, -78.8784]}
  lak: {name: Lake Placid, geonameid: 5123831, point: [44.2796, -73.982]}
  mal: {name: Malone, geonameid: 5125717, point: [44.8487, -74.2949]}
  tup: {name: Tupper Lake, geonameid: 5141580, point: [44.224, -74.4641]}
  kee: {name: Keene, point: [44.257, -73.792]}
  blo: {name: Bloomingdale, point: [44.408, -74.091]}
  pau: {name: Paul Smiths, point: [44.437, -74.252]}
  ess: {name: Essex County, point: [44.12, -73.77], precision: area, radius_km: 35}
  fra: {name: Franklin County, point: [44.59, -74.3], precision: area, radius_km: 40}
  pla: {name: Plattsburgh, geonameid: 5131692, point: [44.6995, -73.4529]}
  red: {name: Redford, point: [44.609, -73.806]}
events:
  e1: {type: robbery, places: [sar], start: 2009-07-12, end: 2009-07-12, date_precision: day, date_text: on Sunday, status: happened, actors: a man, targets: "$14 in beef jerky"}
  e2: {type: charge, places: [lak], start: 2009-07-10, end: 2009-07-10, date_precision: day, date_text: Friday, status: happened, actors: "", targets: Dale P. Rondeau}
  e3: {type: road_accident, places: [kee], start: 2009-07-11, end: 2009-07-11, date_precision: day, date_text: on Saturday afternoon, status: happened, actors: Two cars}
  e4: {type: closure, places: [red], start: 2009-07-16, end: 2009-09-07, date_precision: day, date_text: until Labor Day, status: happened, actors: "", targets: one lane}
notes: ""
