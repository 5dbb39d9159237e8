---
id: report-gb-295
genre: report
country: GB
published: 2019-05-08
publisher: Peak Advertiser
title: "Hundreds {object}(e1) to quarry plan near [Dovedale](dov event)"
---
More than 800 people have {written}(e1) to [Derbyshire](der metonym org) County Council to oppose a limestone quarry a mile from [Dovedale](dov event).

The applicant, Tarrant Aggregates of [Buxton](bux mention), wants to {extract}(e2) 400,000 tonnes a year for 22 years from fields between [Thorpe](thor event) and [Fenny Bentley](fen event). It says that the scheme would secure 45 jobs and that the land would be restored to meadow and a lake.

Lorries would reach the A515 by a new junction. Under national policy, quarrying may be approved outside the [Peak District](pea mention) National Park where there is a proven need, and the company argues that supplies of high-purity stone for glass makers in [St Helens](sth mention) and [Doncaster](don mention) are running low.

But villagers told a packed {meeting}(e3) in [Ashbourne](ash event) on Friday that dust, noise and blasting would drive away walkers. The stepping stones over the River [Dove](dove mention) draw a million visitors a year.

"You would hear it from [Thorpe Cloud](tho mention). It's as simple as that," said Marian Critchlow, who runs a tea room in [Tissington](tis mention).

The parish councils of [Thorpe](thor metonym), [Parwich](par metonym) and [Mappleton](map metonym) are against. So is [Staffordshire](staf metonym org) Wildlife Trust. The district council in [Matlock](mat metonym) has not objected but asked for a limit of 90 lorries a day.

The planning committee is expected to {decide}(e4) in September. If it refuses, the company could appeal to the Planning Inspectorate, and a public inquiry would probably be held.

Memories are long here. In 1999 protesters {set up}(e5) a camp at [Stanton Moor](sta event), near [Bakewell](bak event), to stop the reopening of two quarries; they {stayed}(e5) for nearly ten years, until permission was {revoked}(e6). At [Longstone Edge](lon event), the Court of Appeal {ruled}(e7) in 2009 that a firm had gone beyond a consent {granted}(e8) in 1952.

Tarrant managing director Giles Pember, who {attended}(e3) Friday's {meeting}(e3), said the comparison was unfair. "We have worked next to [Wirksworth](wir mention) since 1931 and I live there," he said.

A petition will be {handed over}(e9) in [Matlock](mat event) on 22 May.

---
places:
  der: {name: Derbyshire, geonameid: 2651346, point: [52.9938, -1.5895], precision: division}
  dov: {name: Dovedale, point: [53.06, -1.78], precision: near}
  tho: {name: Thorpe Cloud, point: [53.055, -1.776], precision: near}
  sta: {name: Stanton Moor, point: [53.17, -1.63], precision: near}
  thor: {name: Thorpe, point: [53.05, -1.77]}
  fen: {name: Fenny Bentley, point: [53.05, -1.74]}
  pea: {name: Peak District, point: [53.35, -1.8], precision: area, radius_km: 25}
  dove: {name: Dove, point: [53.06, -1.78], precision: near}
  tis: {name: Tissington, point: [53.07, -1.74]}
  par: {name: Parwich, point: [53.085, -1.72]}
  map: {name: Mappleton, point: [53.03, -1.755]}
  staf: {name: Staffordshire, geonameid: 2637141, point: [52.9024, -2.0152], precision: division}
  bak: {name: Bakewell, geonameid: 2656617, point: [53.2134, -1.6748]}
  lon: {name: Longstone Edge, point: [53.26, -1.69], precision: near}
  wir: {name: Wirksworth, geonameid: 2633774, point: [53.0823, -1.5739]}
  sth: {name: St Helens, geonameid: 2638785, point: [53.45, -2.7333]}
  mat: {name: Matlock, geonameid: 2642910, point: [53.1384, -1.5556]}
  bux: {name: Buxton, geonameid: 2654141, point: [53.2574, -1.9098]}
  don: {name: Doncaster, geonameid: 2651123, point: [53.5228, -1.1312]}
  ash: {name: Ashbourne, geonameid: 2656981, point: [53.0167, -1.7333]}
events:
  e1: {type: statement, places: [dov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: More than 800 people, targets: a limestone quarry, main: true}
  e2: {type: construction, places: [thor, fen], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Tarrant Aggregates, targets: "400,000 tonnes a year", main: true}
  e3: {type: meeting, places: [ash], start: 2019-05-03, end: 2019-05-03, date_precision: day, date_text: on Friday, status: happened, actors: villagers, main: true}
  e4: {type: decision, places: [mat], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September, status: planned, actors: The planning committee}
  e5: {type: protest, places: [sta], start: 1999, end: 1999, date_precision: year, date_text: In 1999, status: happened, actors: protesters, targets: two quarries}
  e6: {type: decision, places: [sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: permission, minor: true}
  e7: {type: verdict, places: [lon], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: the Court of Appeal, targets: a firm}
  e8: {type: decision, places: [lon], start: 1952, end: 1952, date_precision: year, date_text: in 1952, status: happened, actors: "", minor: true}
  e9: {type: statement, places: [mat], start: 2019-05-22, end: 2019-05-22, date_precision: day, date_text: on 22 May, status: planned, actors: "", targets: A petition}
notes: ""
