---
id: wildfire-za-10
genre: wildfire
country: ZA
published: 2021-04-20
publisher: Cape Flats Argus
title: "Library, windmill, then the wind dropped"
---
The reading room in which three generations of [Africa](afr mention)'s historians wrote their footnotes is gone.

A {fire}(e1) which was started on Sunday morning on the slope of [Devil's Peak](dev event), [Cape Town](cap event), came down on to the campus of the University of [Cape Town](cap metonym org) at about noon, {took}(e1) the [Jagger Library](jag event), six other buildings and the sails of [Mostert's Mill](mos event), built in 1796, and then, with a south-easter behind it, ran round the mountain towards [Vredehoek](vre event), where people were {moved}(e2) from the high-rises before dawn on Monday.

Four firefighters {went}(e3) to hospital with burns. A man of about 35 was {arrested}(e4) near [Philip Kgosana Drive](phi event).

Four thousand students {sleep}(e5) in hotels from [Sea Point](sea mention) to [Bellville](bel mention). From [Accra](acc mention) and [Leiden](lei mention) have come {offers}(e6) of scans. In [Stellenbosch](ste event) some fifty volunteers {folded}(e7) boxes for wet paper.

Helicopters from [Newlands](new mention) air base flew only once the gusts dropped below 45 knots. By Tuesday the {flames}(e1) were out except above [Deer Park](dee event).

"[Alexandria](ale mention) got a legend for this," said the librarian, Ujala Davids. "We've got an insurance form."

---
places:
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  dev: {name: "Devil's Peak", point: [-33.951, 18.441], precision: near, near: cap}
  jag: {name: Jagger Library, point: [-33.958, 18.461], precision: exact, near: cap}
  mos: {name: "Mostert's Mill", point: [-33.951, 18.469], precision: exact, near: cap}
  vre: {name: Vredehoek, point: [-33.938, 18.425], precision: near, near: cap}
  phi: {name: Philip Kgosana Drive, point: [-33.943, 18.44], precision: near, near: cap}
  sea: {name: Sea Point, point: [-33.917, 18.387], precision: near, near: cap}
  bel: {name: Bellville, point: [-33.9, 18.63]}
  lei: {name: Leiden, geonameid: 2751773, point: [52.1583, 4.4931]}
  new: {name: Newlands, point: [-33.97, 18.46], precision: near, near: cap}
  dee: {name: Deer Park, point: [-33.945, 18.42], precision: near, near: cap}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  afr: {name: Africa, point: [7.0, 21.0], precision: area, radius_km: 4000}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  ste: {name: Stellenbosch, geonameid: 3361025, point: [-33.9346, 18.8668]}
events:
  e1: {type: wildfire, places: [dev, cap], start: 2021-04-18, end: 2021-04-18, date_precision: day, date_text: on Sunday morning, injured: 4, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [vre], start: 2021-04-19, end: 2021-04-19, date_precision: day, date_text: before dawn on Monday, status: happened, actors: ""}
  e3: {type: medical, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", injured: 4, status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: ""}
  e5: {type: displacement, places: [sea, bel], start: null, end: null, date_precision: unknown, date_text: "", displaced: 4000, displaced_qualifier: about, status: happened, actors: ""}
  e6: {type: aid, places: [acc, lei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [ste], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some fifty volunteers}
notes: ""
