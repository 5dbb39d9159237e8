---
id: report-us-862
genre: report
country: US
published: 2011-07-14
publisher: Nemaha Ridge News
title: "Summer reading, lost skunk, and other notes from around the county"
---
By Doris Haug

The library in [Seneca](sen mention) reports that 118 children have signed up for summer reading. The theme is travel, so each book gets a stamp. Several have been to [Egypt](egy mention), [Paris](par mention) and the moon. You can sign up until the end of the month. Adults get a stamp, too.

Visitors at the Ed Holthaus home in [Seneca](sen event) over the Fourth {were}(e3) the Jim Holthaus family of [Overland Park](ove mention) and Tammy and boys of [Lincoln](lin mention), [Neb.](neb mention). They had brisket. They had a nice visit.

Don't forget that you are not to water lawns between 10 and 6. It's not the law but it ought to be. It was {103}(e5) at [Sabetha](sab event) and at [Centralia](cen event) on Sunday, and the corn is rolled up like cigars.

If you find a descented skunk that answers to Lou, he belongs to the Rottinghaus boy at [Baileyville](bai mention). He's tame. Don't shoot.

St. Mary's in [St. Benedict](stb event) {holds}(e1) its chicken dinner on Sunday, 11 to 2. Eight dollars, half of that for kids, and carry-outs from the basement door. The church, with its painted ceiling, is among the eight wonders of [Kansas](kan mention) according to a vote taken a few years ago, and we think it should have been first.

We hear that a man in [Axtell](axt mention) wants to put up a zip line. We wish him luck with his insurance.

Swim lessons at [Corning](cor mention): see Becky. Red Cross will {want blood}(e4) in [Sabetha](sab event) on July 26; eat before you go. You must weigh 110 pounds, which will not be a difficulty for most of us.

Father Arnold says that if you stand on the hill at [Kelly](kel mention) at 9:15 on a clear night you might see the space shuttle's last trip go over, following the station. It's as bright as an airplane and doesn't blink. It {took off}(e2) in [Florida](flo event) on Friday. Some of us had tears.

Thought for the week: A watched pot could be a help if it'd do the dishes.

---
places:
  sen: {name: Seneca, point: [39.834, -96.064]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ove: {name: Overland Park, geonameid: 4276873, point: [38.9822, -94.6708]}
  lin: {name: Lincoln, geonameid: 5072006, point: [40.8, -96.667]}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  sab: {name: Sabetha, point: [39.902, -95.801]}
  cen: {name: Centralia, point: [39.725, -96.13]}
  bai: {name: Baileyville, point: [39.85, -96.18]}
  stb: {name: St. Benedict, point: [39.89, -96.1]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  axt: {name: Axtell, point: [39.87, -96.258]}
  cor: {name: Corning, point: [39.66, -96.03]}
  kel: {name: Kelly, point: [39.72, -96.0]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
events:
  e1: {type: festival, places: [stb], start: 2011-07-17, end: 2011-07-17, date_precision: day, date_text: on Sunday, status: planned, actors: "St. Mary's", targets: its chicken dinner, main: true}
  e2: {type: launch, places: [flo], start: 2011-07-08, end: 2011-07-08, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: the space shuttle}
  e3: {type: visit, places: [sen], start: 2011-07-04, end: 2011-07-04, date_precision: day, date_text: over the Fourth, status: happened, actors: the Jim Holthaus family, minor: true}
  e4: {type: aid, places: [sab], start: 2011-07-26, end: 2011-07-26, date_precision: day, date_text: on July 26, status: planned, actors: Red Cross}
  e5: {type: extreme_weather, places: [sab, cen], start: 2011-07-10, end: 2011-07-10, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
notes: ""
