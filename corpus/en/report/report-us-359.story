---
id: report-us-359
genre: report
country: US
published: 2011-12-02
publisher: Great Basin Miner
title: "[Nevada](nev event) brothel town gets library after 20 years of bake sales"
---
[BEATTY](bea dateline), [Nev.](nev dateline) — The ribbon was kitchen twine, the scissors belonged to the school nurse, and when they had {cut}(e1) it, about 140 people, a third of everyone who lives in [Beatty](bea mention) on a given day, went in to see what 20 years of bake sales had bought.

The $1.4 million library {opened}(e1) Wednesday with 11,000 books, eight computers and a bench for burro watching.

"My oldest was three when I made the first pie," said Arlene Kostka. "She's a librarian in [Reno](ren mention). I guess she couldn't wait."

The money came in unequal parts: $212,000 in pies, raffles and rodeo parking; $400,000 {left}(e2) in 2008 by a gold miner, Hollis Bean, who could not read; and the rest from [Nye County](nye metonym) and a federal loan. The county seat is in [Tonopah](ton mention), 93 miles off, and the largest town, [Pahrump](pah mention), wanted the sum for a swimming pool. Commissioners {voted}(e3) 3-2 for [Beatty](bea mention) in 2010.

The old library occupied a trailer that had been {hauled}(e4) from [Mercury](mer event), the workers' camp at the nuclear test site, in 1979. On windy days it could be closed, for the door blew off.

Supervisor Rich Talamante said the building could serve as a refuge if a truck carrying low-level waste ever overturned on U.S. 95. The town gets 2,000 of them a year. The last {accident}(e5), in which a driver was {killed}(e5) near [Amargosa Valley](ama event) in 1997, released nothing.

Not everybody was invited. Angel's Ladies, the brothel three miles north of town, had offered $5,000 in 1994. The committee {sent}(e6) it back with a note.

---
places:
  nev: {name: Nevada, geonameid: 5509151, point: [39.2502, -116.7512], precision: division}
  bea: {name: Beatty, geonameid: 5550561, point: [36.9086, -116.7592]}
  ren: {name: Reno, geonameid: 5511077, point: [39.5296, -119.8138]}
  nye: {name: Nye County, geonameid: 5509519, point: [37.9659, -116.459], precision: division}
  ton: {name: Tonopah, geonameid: 5513795, point: [38.0672, -117.2301]}
  pah: {name: Pahrump, geonameid: 5509851, point: [36.2083, -115.9839]}
  mer: {name: Mercury, point: [36.66, -115.99]}
  ama: {name: Amargosa Valley, point: [36.64, -116.4]}
events:
  e1: {type: opening, places: [bea], start: 2011-11-30, end: 2011-11-30, date_precision: day, date_text: Wednesday, status: happened, actors: about 140 people, targets: "The $1.4 million library", main: true}
  e2: {type: aid, places: [bea], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: Hollis Bean, targets: "$400,000"}
  e3: {type: decision, places: [nye], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: Commissioners, targets: Beatty}
  e4: {type: transport_change, places: [mer], start: 1979, end: 1979, date_precision: year, date_text: in 1979, status: happened, actors: "", targets: a trailer, minor: true}
  e5: {type: road_accident, places: [ama], start: 1997, end: 1997, date_precision: year, date_text: in 1997, killed: 1, status: happened, actors: "", targets: a driver}
  e6: {type: decision, places: [bea], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: The committee, targets: "$5,000", minor: true}
notes: ""
