---
id: report-us-846
genre: report
country: US
published: 2012-11-15
publisher: Cumberland Ridge Sportsman
title: "Deer opener: Where the bucks are, and what you may shoot"
---
Gun season for deer {opens}(e1) Saturday half an hour before sunrise in [Tennessee](ten event)'s Unit L, and hunters in [Fentress County](fen mention), [Overton County](ove mention) and [Pickett County](pic mention) have more to choose from than their fathers ever did.

The herd on the Plateau is put at 38,000, up from next to none in 1950, when the state was trucking in deer from [Wisconsin](wis mention) and [North Carolina](nor mention). The daily limit is three antlerless deer; for antlered ones it is three for the year.

"Look for white oaks," said Randy Beaty, the wildlife officer in [Jamestown](jam mention). "The red oaks didn't make. If you find where they're eating, you've found them."

Public land is plentiful. The [Big South Fork](big mention) has 125,000 acres, though you need a $5 permit and must stay 150 yards from any trail camp. [Catoosa](cat mention), south of [Lancing](lan mention), is by draw on some weekends. In the [Standing Stone](sta mention) forest near [Livingston](liv mention) only archery is allowed until December.

A hunter born in 1969 or after must carry proof of a safety course. An orange vest and cap are the law. Fines start at $50; shooting from the road can cost you the gun, the truck and your license. Most accidents are falls from stands, according to Beaty, and most of those who die alone in the woods each fall have a harness in the box at home.

Check stations have moved online, but [Byrdstown](byr mention) and [Allardt](all mention) stores will still weigh your deer and hang its picture. Processors charge $75 to $85, and a family that does not want a whole deer may give it to the food bank in [Cookeville](coo mention), which pays for the cutting.

Is there chronic wasting disease here? No, said Beaty. It has been found in [Missouri](mis mention) and [Virginia](vir mention), and those who hunt there may not bring home a head or a spine.

For those who don't hunt: walk the dog in something bright.

---
places:
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  fen: {name: Fentress County, point: [36.38, -84.93], precision: area, radius_km: 25}
  ove: {name: Overton County, point: [36.35, -85.28], precision: area, radius_km: 20}
  pic: {name: Pickett County, point: [36.56, -85.07], precision: area, radius_km: 15}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  nor: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  jam: {name: Jamestown, geonameid: 4632852, point: [36.4276, -84.9319]}
  big: {name: Big South Fork, point: [36.5, -84.7], precision: area, radius_km: 25}
  cat: {name: Catoosa, point: [36.07, -84.85], precision: area, radius_km: 20}
  lan: {name: Lancing, point: [36.12, -84.65]}
  sta: {name: Standing Stone, point: [36.47, -85.42], precision: near}
  liv: {name: Livingston, geonameid: 4637626, point: [36.3834, -85.323]}
  byr: {name: Byrdstown, point: [36.574, -85.129]}
  all: {name: Allardt, point: [36.38, -84.88]}
  coo: {name: Cookeville, geonameid: 4615145, point: [36.1628, -85.5016]}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
events:
  e1: {type: opening, places: [ten], start: 2012-11-17, end: 2012-11-17, date_precision: day, date_text: Saturday, status: planned, actors: "", targets: Gun season for deer, main: true}
notes: ""
