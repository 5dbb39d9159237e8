---
id: court-gb-01
genre: court
country: GB
published: 2015-01-28
title: "[Skye](sky mention) man who {rammed}(e1) ferry queue is {banned}(e2) from both"
---
A crofter who lost patience on the slipway at [Sconser](sco event) and {drove}(e1) his tractor into four waiting cars has been {barred}(e2) from the road and, rather less usually, from the boat.

Ruaridh MacInnes-Boyd, 66, from [Carbost](car mention) on [Skye](sky mention), {admitted}(e3) culpable and reckless conduct when he {appeared}(e3) at [Portree](por metonym org) Sheriff Court, his case having been passed there from [Inverness](inv mention). No one was hurt on August 9 last year, though a [Dutch](nl demonym) caravan, whose owners were bound for [Raasay](raa mention), rolled into the [Sound of Raasay](sor event) and had to be {lifted out}(e4) by a fish farm's crane from [Kyle of Lochalsh](kyl mention).

Sheriff Elspeth Munro-Drever heard that he had been overtaken in the queue by a hired car with [London](lon mention) plates. She said that this was a provocation but not a defence, and {disqualified}(e2) him for two years. He may not board the [Raasay](raa mention) ferry until 2016 except to attend a funeral.

A woman from [Rotterdam](rot mention), reached by letter, {asked}(e5) the court to be lenient. [Skye](sky mention), she wrote, had been lovely until then.

---
places:
  sco: {name: Sconser, point: [57.313, -6.111]}
  car: {name: Carbost, point: [57.302, -6.355]}
  sky: {name: Isle of Skye, point: [57.3, -6.25], precision: area, radius_km: 35}
  por: {name: Portree, geonameid: 2640006, point: [57.4129, -6.1942]}
  inv: {name: Inverness, geonameid: 2646088, point: [57.4791, -4.224]}
  nl: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  raa: {name: Raasay, point: [57.4, -6.04], precision: area, radius_km: 12}
  sor: {name: Sound of Raasay, point: [57.4, -6.12], precision: area, radius_km: 15}
  kyl: {name: Kyle of Lochalsh, geonameid: 2645090, point: [57.2839, -5.7112]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
events:
  e1: {type: road_accident, places: [sco], start: 2014-08-09, end: 2014-08-09, date_precision: day, date_text: on August 9 last year, injured: 0, status: happened, actors: Ruaridh MacInnes-Boyd, main: true}
  e2: {type: verdict, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sheriff Elspeth Munro-Drever, targets: Ruaridh MacInnes-Boyd, main: true}
  e3: {type: trial, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: rescue, places: [sor], start: 2014-08-09, end: 2014-08-09, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
