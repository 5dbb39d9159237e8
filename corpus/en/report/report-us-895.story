---
id: report-us-895
genre: report
country: US
published: 2023-11-30
publisher: Yellowstone Badlands News
title: "Could passenger trains come back to [Glendive](gle mention)?"
---
It has been 44 years since Amtrak's North Coast Hiawatha last {stopped}(e1) in [Glendive](gle event). Supporters of a new train think they could hear a whistle again by the mid-2030s, if a great many things go right.

The Big Sky Passenger Rail Authority, which represents 20 [Montana](mon mention) counties, hopes to learn in the next weeks whether its route from [Chicago](chi mention) to [Seattle](sea mention) by way of [Fargo](far mention), [Billings](bil mention), [Bozeman](boz mention) and [Missoula](mis mention) will be picked for a federal planning program. Being picked would bring $500,000 and a place in line. It would not bring a train.

"I tell people to think of it as getting your learner's permit," said [Dawson County](daw metonym) Commissioner Jo Ann Steffes, a member of the board.

A 2010 study by Amtrak put the cost at about $1 billion, with an annual subsidy of $31 million and 360,000 riders. The figures would be higher today. Stations in [Miles City](mil mention) and [Forsyth](for mention) are now offices; that of [Terry](ter mention) is gone. At [Glendive](gle mention) the depot still stands, owned by the railroad, and there is a bench.

Freight comes first. BNSF Railway, whose line it is for most of the way, says it will take part in talks and that any new train must not get in the way of its customers. Between [Glendive](gle mention) and [Billings](bil mention) there are 14 sidings, of which some are too short.

What would it do for a town of 4,800? Dr. Mike Hinrichs, who runs the clinic, has patients who drive 220 miles to [Billings](bil mention) for cancer treatment. "At 80 you can't do that in January. On a train you could sleep," he said. A motel owner is thinking of dinosaurs. A rancher from [Wibaux](wib mention) said he would believe it when he had coal smoke in his eye.

Fares can't be known, but the Empire Builder, which crosses the Hi-Line to the north, charges about $80 from [Wolf Point](wol mention) to [Whitefish](whi mention).

---
places:
  gle: {name: Glendive, geonameid: 5654391, point: [47.1053, -104.7125]}
  mon: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  far: {name: Fargo, geonameid: 5059163, point: [46.8772, -96.7898]}
  bil: {name: Billings, geonameid: 5640350, point: [45.7833, -108.5007]}
  boz: {name: Bozeman, geonameid: 5641727, point: [45.6797, -111.0386]}
  mis: {name: Missoula, geonameid: 5666639, point: [46.8721, -113.994]}
  daw: {name: Dawson County, point: [47.27, -104.9], precision: area, radius_km: 40}
  mil: {name: Miles City, geonameid: 5666176, point: [46.4083, -105.8406]}
  for: {name: Forsyth, geonameid: 5652699, point: [46.2664, -106.6778]}
  ter: {name: Terry, point: [46.793, -105.31]}
  wib: {name: Wibaux, point: [46.985, -104.19]}
  wol: {name: Wolf Point, geonameid: 5687028, point: [48.0906, -105.6406]}
  whi: {name: Whitefish, geonameid: 5686121, point: [48.4111, -114.3376]}
events:
  e1: {type: transport_change, places: [gle], start: 1979, end: 1979, date_precision: year, date_text: 44 years since, status: happened, actors: "", targets: North Coast Hiawatha}
notes: ""
