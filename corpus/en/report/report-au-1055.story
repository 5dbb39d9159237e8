---
id: report-au-1055
genre: report
country: AU
published: 2022-03-29
publisher: Western Rivers Post
title: "\"Insurance won't touch us\": [Hawkesbury](haw mention) families count the cost, again"
---
The mark from last year is at the height of the light switch. The one from this month is just below the cornice. Sharyn Xuereb has dated them both with a pencil, as you'd do for a growing child.

"People say, why don't you leave? Who's going to buy it? You?" she says.

Her house at [Pitt Town Bottoms](pit event) was one of around 900 that were {inundated}(e1) when the [Hawkesbury](haw event) {rose}(e1) to 13.8 metres at [Windsor](win event) on 9 March. A couple in their sixties {drowned}(e2) in a drain at [Wentworthville](wen event) the day before.

She had no cover for flood. The cheapest quote was $31,000 a year. In [Lismore](lis mention) and in [Grafton](gra mention), she has heard, it's the same, and there isn't much that anybody can do about it. An insurer may ask whatever it likes. The federal government is setting up a pool that will make policies cheaper in cyclone country, north of about [Bundaberg](bun mention), but floods without a cyclone are not included.

The valley is like a bath with five taps and one plughole. Water from the [Nepean](nep mention), the [Grose](gro mention), the [Colo](col mention) and elsewhere pours in and has to leave by a gorge near [Sackville](sac mention). Engineers say that a flood like that of 1867, which reached 19.7 metres, would today force 90,000 people from their homes.

Should the wall of [Warragamba Dam](war mention) be raised? The state would like to add 14 metres. Those upstream, among them Gundungurra elders, say that it would drown rock art and forests. Some hydrologists think that it would just encourage more people to build in places like [Marsden Park](mar mention), and that the money might be better spent on buying out those at the bottom of the bath.

Ms Xuereb, whose grandparents came from [Gozo](goz mention) and grew cabbages here, has looked at flats in [Penrith](pen mention). They have balconies. "What do you do on a balcony?"

Volunteers from a Sikh kitchen in [Glenwood](gle mention) {brought}(e3) 300 meals on Saturday. Her neighbour has lost 40 head of cattle and hasn't spoken since.

The hotline for the $1,000 grant is open from 8am. She was number 214 in the queue, she says. The music is a song about rain.

---
places:
  haw: {name: Hawkesbury, point: [-33.55, 150.8], precision: near}
  pit: {name: Pitt Town Bottoms, point: [-33.59, 150.85]}
  win: {name: Windsor, point: [-33.61, 150.81]}
  wen: {name: Wentworthville, point: [-33.81, 150.97]}
  nep: {name: Nepean, point: [-33.75, 150.66], precision: near}
  gro: {name: Grose, point: [-33.6, 150.6], precision: near}
  col: {name: Colo, point: [-33.43, 150.83], precision: near}
  sac: {name: Sackville, point: [-33.5, 150.88]}
  war: {name: Warragamba Dam, point: [-33.88, 150.59]}
  mar: {name: Marsden Park, point: [-33.7, 150.83]}
  goz: {name: Gozo, point: [36.05, 14.25]}
  pen: {name: Penrith, point: [-33.75, 150.7]}
  gle: {name: Glenwood, point: [-33.74, 150.93]}
  lis: {name: Lismore, point: [-28.81, 153.28]}
  gra: {name: Grafton, geonameid: 2164771, point: [-29.681, 152.9339]}
  bun: {name: Bundaberg, geonameid: 2173323, point: [-24.8662, 152.3479]}
events:
  e1: {type: flood, places: [haw, win, pit], start: 2022-03-09, end: 2022-03-09, date_precision: day, date_text: on 9 March, status: happened, actors: "", targets: around 900, main: true}
  e2: {type: flood, places: [wen], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: the day before, killed: 2, status: happened, actors: "", targets: A couple in their sixties}
  e3: {type: aid, places: [haw], start: 2022-03-26, end: 2022-03-26, date_precision: day, date_text: on Saturday, status: happened, actors: Volunteers from a Sikh kitchen in Glenwood, targets: 300 meals, minor: true}
notes: ""
