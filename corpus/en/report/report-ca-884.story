---
id: report-ca-884
genre: report
country: CA
published: 2018-04-12
publisher: Border Prairie Mercury
title: "Junior A: what [Estevan](est metonym) must do to get past [Nipawin](nip metonym)"
---
Down three games to two, the Bruins could use some sleep, some luck and a save from the point.

[Nipawin](nip metonym) {won}(e1) Game 5 of the SJHL final 3-2 in overtime on Tuesday at Affinity Place in [Estevan](est event). The series {moves}(e2) back north to [Nipawin](nip event) on Friday. It's a seven-hour bus ride, by way of [Regina](reg mention), [Melfort](mel mention) and too many gravel trucks.

"There isn't a player in this room who thinks we're done," captain Jake Fletcher said. "We've got to shoot more from bad angles. Their guy's great on the good ones."

Their guy is goalie Declan Hay, of [Red Deer](red mention), who has stopped 94.4 per cent of shots in the post-season. To beat him, coach Chris Lindquist thinks, a team has to get bodies in front of him and be ready to be punched. The power play is 2 for 23. He could change the units or, he said, "decline the penalty."

It would be the first title for either town since 1999, when [Estevan](est metonym) {took}(e3) it. The winner is to meet the champion of [Manitoba](man mention), [Steinbach](ste metonym) or [Virden](vir metonym), for a berth in the national event at [Chilliwack](chi mention), [B.C.](bri mention)

Hockey matters little this week, and everyone is aware of it. Both teams have worn green ribbons since the bus {crash}(e4) near [Armley](arm event) that {killed}(e4) 16 people from the [Humboldt](hum metonym) team on April 6, when [Nipawin](nip metonym) was to be its host. Sticks are out on porches from here to [Prince Albert](pri mention). A moment of silence opens each game. "You sit down on a bus and you think," said Fletcher. "Then somebody puts on a movie. You have to go on, I guess. Nobody tells you how."

Counsellors travel with both clubs. Parents may ride along.

Tickets for a possible Game 7, on Sunday, would go on sale on Saturday at 9 at the rink. Adults, $22; students, $12. There's a limit of four.

---
places:
  est: {name: Estevan, geonameid: 5949568, point: [49.1334, -102.9842]}
  nip: {name: Nipawin, geonameid: 6088469, point: [53.3668, -104.0009]}
  reg: {name: Regina, geonameid: 6119109, point: [50.4501, -104.6178]}
  mel: {name: Melfort, geonameid: 6071876, point: [52.8667, -104.6177]}
  red: {name: Red Deer, geonameid: 6118158, point: [52.2668, -113.802]}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  ste: {name: Steinbach, geonameid: 6156102, point: [49.5258, -96.6845]}
  vir: {name: Virden, geonameid: 6174457, point: [49.8508, -100.9326]}
  chi: {name: Chilliwack, geonameid: 5921356, point: [49.1664, -121.9526]}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  arm: {name: Armley, point: [53.1, -103.9], precision: near}
  hum: {name: Humboldt, geonameid: 5978404, point: [52.2, -105.1255]}
  pri: {name: Prince Albert, geonameid: 6113335, point: [53.2001, -105.7677]}
events:
  e1: {type: match, places: [est], start: 2018-04-10, end: 2018-04-10, date_precision: day, date_text: on Tuesday, status: happened, actors: Nipawin, targets: Estevan, main: true}
  e2: {type: match, places: [nip], start: 2018-04-13, end: 2018-04-13, date_precision: day, date_text: on Friday, status: planned, actors: "", main: true}
  e3: {type: match, places: [], start: 1999, end: 1999, date_precision: year, date_text: since 1999, status: happened, actors: Estevan, minor: true}
  e4: {type: road_accident, places: [arm], start: 2018-04-06, end: 2018-04-06, date_precision: day, date_text: on April 6, killed: 16, status: happened, actors: "", targets: 16 people}
notes: ""
