---
id: sitrep-bs-12
genre: sitrep
country: BS
published: 2019-09-11
title: "{Hurricane}(e1) Dorian | [Bahamas](bs event) | Desk note 10, covering Tuesday"
---
Toll. 50 {confirmed}(e1): 42 on [Abaco](aba event), 8 on [Grand Bahama](gb event). The minister {warned}(e2) that the number killed will climb; some 2,500 names are on the list of the unaccounted.

[Abaco](aba event). [The Mudd](mud event), the [Haitian](ht demonym) settlement in [Marsh Harbour](mar event), is being {searched}(e3) by dogs brought from [Fairfax County](fai mention), [Virginia](va mention). No one lives there. [Treasure Cay](tre event) airstrip takes small aircraft. About 20 hold-outs remain on [Man-O-War Cay](man event), with a chainsaw each and good spirits.

[Grand Bahama](gb event). East of [High Rock](hig event) there is nothing to assess. An oil tank farm at [South Riding Point](srp event) {lost}(e4) five lids; the {slick}(e4) lies inland. In [Freeport](fre event), water is salty. On Sunday 119 evacuees bound for [Fort Lauderdale](ftl mention) were {put off}(e5) the ferry for want of visas.

[New Providence](np event). [Nassau](nas event) has {taken in}(e6) more than 5,000; the gymnasium is full, the [Carmichael Road](car event) site next.

Weather. A {wave}(e7) near the [Turks and Caicos](tc mention) may form by Friday and track over [Andros](and event) or [Abaco](aba event). Move tents indoors.

{Thanks}(e8) to [Halifax](hal mention), [Kingston](kin mention) and the sponge fishermen of [Red Bays](red mention).

---
places:
  bs: {name: Bahamas, geonameid: 3572887, point: [25.0408, -77.3712], precision: country}
  aba: {name: Abaco, point: [26.4, -77.1], precision: area, radius_km: 60}
  gb: {name: Grand Bahama, point: [26.63, -78.4], precision: area, radius_km: 60}
  mud: {name: The Mudd, point: [26.546, -77.062], precision: near, near: mar}
  ht: {name: Haiti, geonameid: 3723988, point: [19.0, -72.4167], precision: country}
  mar: {name: Marsh Harbour, geonameid: 3571913, point: [26.5412, -77.0636]}
  fai: {name: Fairfax County, geonameid: 4758041, point: [38.8295, -77.2733], precision: division}
  va: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  tre: {name: Treasure Cay, point: [26.745, -77.39], precision: near}
  man: {name: "Man-O-War Cay", point: [26.596, -77.005], precision: near}
  hig: {name: High Rock, point: [26.623, -78.28], precision: near}
  srp: {name: South Riding Point, point: [26.608, -78.22], precision: near}
  fre: {name: Freeport, geonameid: 3572374, point: [26.5339, -78.6252], precision: division}
  ftl: {name: Fort Lauderdale, geonameid: 4155966, point: [26.1223, -80.1434]}
  nas: {name: Nassau, geonameid: 3571824, point: [25.0582, -77.3431]}
  car: {name: Carmichael Road, point: [25.01, -77.4], precision: near, near: nas}
  tc: {name: Turks and Caicos Islands, geonameid: 3576916, point: [21.7333, -71.5833], precision: country}
  np: {name: New Providence, point: [25.03, -77.4], precision: area, radius_km: 18}
  and: {name: Andros, point: [24.4, -77.95], precision: area, radius_km: 80}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  red: {name: Red Bays, point: [25.12, -78.19], precision: near}
events:
  e1: {type: storm, places: [aba, gb], start: null, end: null, date_precision: unknown, date_text: "", killed: 50, status: happened, actors: "", main: true}
  e2: {type: statement, places: [bs], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: rescue, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: other_accident, places: [srp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [fre], start: 2019-09-08, end: 2019-09-08, date_precision: day, date_text: On Sunday, status: happened, actors: ""}
  e6: {type: displacement, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", displaced: 5000, displaced_qualifier: at_least, status: happened, actors: ""}
  e7: {type: storm, places: [tc], start: 2019-09-13, end: 2019-09-13, date_precision: day, date_text: by Friday, status: planned, actors: ""}
  e8: {type: aid, places: [hal, kin, red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
