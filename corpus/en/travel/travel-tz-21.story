---
id: travel-tz-21
genre: travel
country: TZ
published: 2025-03-22
publisher: The Window Seat
title: "Third Class to [Kigoma](kig mention)"
---
The train to [Kigoma](kig mention) leaves [Dar es Salaam](dar event) on Tuesdays and Fridays at nine in the evening. Ours {left}(e1) at 11.20, behind a locomotive borrowed from the mine at [Mwadui](mwa mention).

By breakfast we were in [Morogoro](mor event), where schoolgirls sold boiled eggs through the windows; by dusk in [Dodoma](dod mention), which is the capital, though you wouldn't know from the platform. At [Manyoni](man event) a man was {put off}(e2) for carrying a live monitor lizard. Near [Bahi](bah event) the embankment had been {washed away}(e3) by January's {floods}(e3), which killed eleven in the valley, and gangs were still {laying}(e4) stone. We crossed at walking pace.

In the buffet I met Asha Ntiga, a nurse from [Kasulu](kas mention) who has worked for nine years in the [Nyarugusu](nya mention) camp. It holds 130,000 people. A {fire}(e5) last month burned 300 shelters there; no one died. [Burundian](bur demonym) families are being {taken home}(e6) by bus, about 500 a week, not all of them willingly. [Geneva](gen metonym) has {asked}(e7) [Dodoma](dod metonym) to slow down.

[Tabora](tab mention) has mango trees that explorers are said to have sat under. [Urambo](ura event) has a groundnut scheme that failed. At [Uvinza](uvi event) the river was high enough for us to wait five hours; a freight train had {left the rails}(e8) in front, without harm to anyone except a cargo of cement.

[Kigoma](kig event) at last, 51 hours after [Dar](dar2 mention). The old steamer Liemba, {scuttled}(e9) by the [Germans](ger demonym) in 1916 and {raised}(e10) in 1924, is under {repair}(e11) and should {sail}(e12) for [Mpulungu](mpu mention) in August.

---
places:
  kig: {name: Kigoma, geonameid: 157738, point: [-4.8769, 29.6267]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  dar2: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  mwa: {name: Mwadui, point: [-3.55, 33.6], precision: near}
  mor: {name: Morogoro, geonameid: 153220, point: [-6.821, 37.6612]}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  man: {name: Manyoni, geonameid: 154837, point: [-5.75, 34.8333]}
  bah: {name: Bahi, point: [-5.98, 35.31], precision: near}
  kas: {name: Kasulu, geonameid: 158214, point: [-4.5767, 30.1025]}
  nya: {name: Nyarugusu, point: [-4.2, 30.35], precision: near}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  tab: {name: Tabora, geonameid: 149658, point: [-5.0162, 32.8266]}
  ura: {name: Urambo, geonameid: 149172, point: [-5.0667, 32.05]}
  uvi: {name: Uvinza, geonameid: 149050, point: [-5.1036, 30.3911]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mpu: {name: Mpulungu, geonameid: 175961, point: [-8.7623, 31.114]}
events:
  e1: {type: transport_change, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: other, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a man, minor: true}
  e3: {type: flood, places: [bah], start: 2025-01, end: 2025-01, date_precision: month, date_text: "January's", killed: 11, status: happened, actors: "", main: true}
  e4: {type: construction, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: gangs, minor: true}
  e5: {type: fire, places: [nya], start: 2025-02, end: 2025-02, date_precision: month, date_text: last month, killed: 0, status: happened, actors: ""}
  e6: {type: displacement, places: [nya], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Burundian families}
  e7: {type: statement, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geneva, targets: Dodoma}
  e8: {type: rail_accident, places: [uvi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a freight train, main: true}
  e9: {type: sea_accident, places: [], start: 1916, end: 1916, date_precision: year, date_text: in 1916, status: happened, actors: the Germans, targets: Liemba, minor: true}
  e10: {type: rescue, places: [], start: 1924, end: 1924, date_precision: year, date_text: in 1924, status: happened, actors: "", targets: Liemba, minor: true}
  e11: {type: construction, places: [kig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: transport_change, places: [mpu], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: planned, actors: Liemba}
notes: ""
