---
id: report-cu-189
genre: report
country: CU
published: 2022-09-22
publisher: Antilles Wire
title: "14 firefighters {buried}(e1) with honours after [Matanzas](mat event) oil depot {fire}(e2)"
---
[HAVANA](hav dateline), Sept 22 (AW) - Fourteen flag-draped boxes, holding what could be identified of the men who {died}(e2) in [Cuba](cub mention)'s worst industrial {fire}(e2), were {carried}(e1) through [Matanzas](mat event) on Wednesday past crowds standing five deep.

Most were conscripts under 21 from [Cárdenas](car mention), [Colón](col mention) and [Jagüey Grande](jag mention), sent to cool a tank at the supertanker base when a second one {exploded}(e2). Two others {died}(e2) later in hospital and more than 140 people were {burned}(e2) or {hurt}(e2).

The {blaze}(e2) {started}(e2) with a {lightning strike}(e3) on Aug. 5 and {burned}(e2) for five days. Crews from [Mexico](mex mention) and [Venezuela](ven mention) {brought}(e4) foam, pumps and two fireboats from [Tampico](tam mention) and [Puerto La Cruz](pue mention).

President Manuel Echenique, who {led}(e1) the {ceremony}(e1), said that an {inquiry}(e5) had found the lightning rods "insufficient". He did not say who would answer for it.

The loss of four tanks out of eight deepened a fuel shortage. Power is {cut}(e6) for up to 12 hours a day in [Holguín](hol event), [Camagüey](cam event) and even, since last month, in [Havana](hav event), where people {banged}(e7) pots in [La Lisa](lal event) on Friday. The thermal plant Antonio Guiteras, next to the depot, was {shut}(e8) for repairs on Sunday, the ninth time this year.

"My son had never held a hose before May," the mother of one of the dead, from [Jovellanos](jov mention), told foreign reporters before she was led away.

A {hotel blast}(e9) in Old [Havana](hav event) in May, caused by a gas truck, {killed}(e9) 47.

Forecasters in [Casablanca](cas mention) and at the [U.S.](us metonym org) National Hurricane Center in [Miami](mia mention) are watching a tropical {depression}(e10) south of [Haiti](hai mention), likely to {become}(e10) a hurricane by the weekend and to {reach}(e10) [Pinar del Río](pin event) or [Isla de la Juventud](isl event) on Monday or Tuesday.

---
places:
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  mat: {name: Matanzas, geonameid: 3547398, point: [23.0439, -81.5828]}
  car: {name: Cárdenas, geonameid: 3565432, point: [23.0363, -81.206]}
  col: {name: Colón, geonameid: 3563843, point: [22.7211, -80.9037]}
  jag: {name: Jagüey Grande, geonameid: 3556437, point: [22.5263, -81.1286]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  tam: {name: Tampico, geonameid: 3516355, point: [22.2852, -97.8778]}
  pue: {name: Puerto La Cruz, point: [10.21, -64.63]}
  hol: {name: Holguín, geonameid: 3556969, point: [20.8872, -76.2631]}
  cam: {name: Camagüey, geonameid: 3566067, point: [21.3808, -77.9169]}
  lal: {name: La Lisa, point: [23.06, -82.45], precision: near}
  jov: {name: Jovellanos, geonameid: 3555907, point: [22.8045, -81.1918]}
  cas: {name: Casablanca, point: [23.14, -82.34], precision: near}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  pin: {name: Pinar del Río, geonameid: 3544091, point: [22.4165, -83.6966]}
  isl: {name: Isla de la Juventud, point: [21.7, -82.8], precision: area, radius_km: 40}
events:
  e1: {type: ceremony, places: [mat], start: 2022-09-21, end: 2022-09-21, date_precision: day, date_text: on Wednesday, status: happened, actors: President Manuel Echenique, targets: Fourteen flag-draped boxes, main: true}
  e2: {type: fire, places: [mat], start: 2022-08-05, end: 2022-08-09, date_precision: day, date_text: on Aug. 5, killed: 16, injured: 140, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [mat], start: 2022-08-05, end: 2022-08-05, date_precision: day, date_text: on Aug. 5, status: happened, actors: ""}
  e4: {type: aid, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Crews from Mexico and Venezuela, targets: foam}
  e5: {type: investigation, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: outage, places: [hol, cam, hav], start: null, end: null, date_precision: unknown, date_text: since last month, status: happened, actors: ""}
  e7: {type: protest, places: [lal], start: 2022-09-16, end: 2022-09-16, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e8: {type: closure, places: [mat], start: 2022-09-18, end: 2022-09-18, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: The thermal plant Antonio Guiteras}
  e9: {type: explosion, places: [hav], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, killed: 47, status: happened, actors: a gas truck}
  e10: {type: storm, places: [pin, isl], start: 2022-09-26, end: 2022-09-27, date_precision: day, date_text: on Monday or Tuesday, status: planned, actors: ""}
notes: ""
