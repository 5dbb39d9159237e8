---
id: press-lc-10
genre: press
country: LC
published: 2024-05-09
title: "[Laborie](lab event) boatyard {appeals}(e1) for witnesses; {launch}(e2) goes ahead"
---
The {launch}(e2) of the schooner Ti Chans will take place as planned at [Laborie](lab event) on Sunday, May 19, despite the overnight {theft}(e3) on May 6 of her two compasses, a generator and 300 feet of bronze chain. The South Coast Boatbuilders' Society {asks}(e1) anyone who was on the [Choiseul](cho mention) road between midnight and four that Monday to call the police in [Vieux Fort](vie mention).

Ti Chans, 54 feet, is the first trading schooner to be {built}(e4) on [Saint Lucia](lc event) since 1974. Her keel of white cedar was {laid}(e5) in October 2020. The shipwrights are from [Carriacou](car mention) and [Bequia](beq mention), the sails from [Lunenburg](lun mention), [Nova Scotia](ns mention). Blocks were {given}(e6) by a museum in [Mystic](mys mention), [Connecticut](ct mention).

She will carry ground provisions to [Fort-de-France](fdf mention) and [Bridgetown](bri mention), and bring back flour. A {trial run}(e7) across the channel to [St. Vincent](vc mention), whose hills you see from our yard, is pencilled in for June.

There has been no {offer}(e8), from [Castries](cas metonym) or anyone, to buy her for tourism.

— Ferdinand Auguste, chair. Bread and cocoa tea from 5 a.m.

---
places:
  lab: {name: Laborie, geonameid: 3576663, point: [13.75, -60.9833]}
  cho: {name: Choiseul, geonameid: 3576795, point: [13.7727, -61.0493]}
  vie: {name: "Vieux-Fort", geonameid: 3576413, point: [13.7762, -60.9438], precision: division}
  lc: {name: Saint Lucia, geonameid: 3576468, point: [13.8833, -60.9667], precision: country}
  car: {name: Carriacou, point: [12.48, -61.45], precision: area, radius_km: 6}
  beq: {name: Bequia, point: [13.01, -61.23], precision: area, radius_km: 5}
  lun: {name: Lunenburg, geonameid: 6062069, point: [44.3785, -64.3166]}
  ns: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  mys: {name: Mystic, geonameid: 4839141, point: [41.3543, -71.9665]}
  ct: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  fdf: {name: "Fort-de-France", geonameid: 3570675, point: [14.6037, -61.0742]}
  bri: {name: Bridgetown, geonameid: 3374036, point: [13.1073, -59.6202]}
  vc: {name: Saint Vincent, point: [13.25, -61.19], precision: area, radius_km: 15}
  cas: {name: Castries, geonameid: 3576812, point: [13.9957, -61.0061]}
events:
  e1: {type: statement, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: launch, places: [lab], start: 2024-05-19, end: 2024-05-19, date_precision: day, date_text: "on Sunday, May 19", status: planned, actors: "", main: true}
  e3: {type: robbery, places: [lab], start: 2024-05-06, end: 2024-05-06, date_precision: day, date_text: on May 6, status: happened, actors: "", main: true}
  e4: {type: construction, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: construction, places: [lab], start: 2020-10, end: 2020-10, date_precision: month, date_text: in October 2020, status: happened, actors: ""}
  e6: {type: aid, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: transport_change, places: [vc], start: 2024-06, end: 2024-06, date_precision: month, date_text: for June, status: planned, actors: ""}
  e8: {type: deal, places: [cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
