---
id: report-au-316
genre: report
country: AU
published: 2014-06-12
publisher: Campaspe Riverina Times
title: "Paddle steamer {hits}(e1) snag as [Echuca](ech event) marks 150 years"
---
About 40 passengers had to be {taken off}(e2) the paddle steamer Mary Ann Elliott on Monday after it {struck}(e1) a submerged red gum on the [Murray](mur event) River upstream of [Echuca](ech event).

No one was hurt. The boat, built at [Goolwa](goo mention) in 1911, {took water}(e1) in a forward compartment and was {nosed}(e3) into the bank on the [New South Wales](new event) side, near [Moama](moa event). Houseboats {ferried}(e2) the passengers to the port.

It was the last day of a weekend of {celebrations}(e4) for the river trade, which {drew}(e4) 14,000 people. Woodchopping, a {parade}(e4) of steam engines from [Bendigo](ben mention) and [Shepparton](she mention) and a {regatta}(e4) all {went ahead}(e4).

Skipper Noel Trickey, 70, said the river had dropped 40 centimetres in three days because water was being held back at [Yarrawonga](yar mention). "You learn the snags, and then the snags move," he said. [Goulburn](gou metonym org)-[Murray](mur metonym org) Water denied that levels were unusual for June.

The [Australian](aus demonym org) Maritime Safety Authority will {inspect}(e5) the hull. Repairs could take until spring, said owner Deb Cassidy, and there is only one slipway, at [Mildura](mil mention).

[Campaspe](cam metonym) mayor Ray Dunstan, whose council owns five vessels of its own, said the fleet was safe.

In 2012 the replica PS Federal, from [Swan Hill](swa mention), {burned}(e6) at its mooring at [Barham](bar event). Police {charged}(e7) a teenager.

---
places:
  mur: {name: Murray, point: [-36.1, 144.8], precision: near}
  gou: {name: Goulburn, point: [-36.6, 145.2], precision: near}
  goo: {name: Goolwa, point: [-35.5, 138.78]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  moa: {name: Moama, point: [-36.11, 144.76]}
  yar: {name: Yarrawonga, point: [-36.02, 146.0]}
  cam: {name: Campaspe, point: [-36.5, 144.6], precision: area, radius_km: 30}
  swa: {name: Swan Hill, point: [-35.34, 143.55]}
  bar: {name: Barham, point: [-35.63, 144.13]}
  ech: {name: Echuca, geonameid: 2167817, point: [-36.1406, 144.7518]}
  ben: {name: Bendigo, geonameid: 2176187, point: [-36.7582, 144.2802]}
  she: {name: Shepparton, geonameid: 2149645, point: [-36.3805, 145.3987]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mil: {name: Mildura, geonameid: 2157698, point: [-34.1855, 142.1625]}
events:
  e1: {type: sea_accident, places: [ech, mur], start: 2014-06-09, end: 2014-06-09, date_precision: day, date_text: on Monday, status: happened, actors: the paddle steamer Mary Ann Elliott, targets: a submerged red gum, main: true}
  e2: {type: rescue, places: [ech, moa], start: 2014-06-09, end: 2014-06-09, date_precision: day, date_text: on Monday, status: happened, actors: Houseboats, targets: About 40 passengers, main: true}
  e3: {type: transport_change, places: [moa], start: 2014-06-09, end: 2014-06-09, date_precision: day, date_text: "", status: happened, actors: The boat, minor: true}
  e4: {type: festival, places: [ech], start: 2014-06-07, end: 2014-06-09, date_precision: day, date_text: a weekend, status: happened, actors: "14,000 people", main: true}
  e5: {type: investigation, places: [ech], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The Australian Maritime Safety Authority, targets: the hull}
  e6: {type: fire, places: [bar], start: 2012, end: 2012, date_precision: year, date_text: In 2012, status: happened, actors: "", targets: the replica PS Federal}
  e7: {type: charge, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: a teenager, minor: true}
notes: ""
