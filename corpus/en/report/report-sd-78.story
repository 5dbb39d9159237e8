---
id: report-sd-78
genre: report
country: SD
published: 2025-10-28
publisher: Nile Basin Reporter
title: "[El Fasher](elf event) {falls}(e1); fears for 260,000 trapped in [Darfur](dar event) city"
---
[CAIRO](cai dateline)/[TAWILA](taw dateline) — [Sudan](sud metonym)'s army chief {acknowledged}(e2) late on Monday that his troops had {withdrawn}(e1) from [El Fasher](elf event), their last stronghold in [Darfur](dar event), after an 18-month {siege}(e1) by the paramilitary Rapid Support Forces that reduced people to eating animal fodder.

The RSF {overran}(e1) the headquarters of the Sixth Infantry Division on Sunday morning. Since then hundreds have been {killed}(e3), local committees say. Satellite images {analysed}(e4) by researchers at Yale University show clusters the size of bodies and reddish stains beside the earth wall, 57 km long, which the besiegers {built}(e5) around the city.

More than 26,000 people {got}(e6) out between Sunday and Tuesday, according to the UN migration agency; most are on foot to [Tawila](taw event), 60 km to the west, where 650,000 displaced people live already. "Of the eleven of us who {left}(e6), four arrived," said Halima Abdelrahman, resting under a thorn tree. "They took the men at [Garni](gar event) and we heard the shots." Doctors in [Tawila](taw event) {treated}(e7) 130 people on Monday, 15 with bullet wounds.

The last functioning hospital in [El Fasher](elf event), the [Saudi](sau demonym org) maternity, was {hit}(e8) by shells on Sunday and a nurse {killed}(e8). On October 11 a drone {struck}(e9) a shelter for displaced families in the city, leaving 60 {dead}(e9).

In [Bara](bar event), in [North Kordofan](nor event), where the RSF {retook}(e10) the town on Saturday, five Red Crescent volunteers were {executed}(e11). The army still holds [El Obeid](elo mention), and [Khartoum](kha event), which it {recaptured}(e12) in March, though drones {attacked}(e13) the airport last week, a day before the first civilian flight in two years was to {land}(e14).

[Abu Dhabi](abu metonym) {denied}(e15) once more that it arms the paramilitaries. Talks in [Washington](was event) with envoys of [Saudi Arabia](saud metonym), [Egypt](egy metonym), the [UAE](uae metonym) and the [United States](uni metonym) {broke}(e16) up on Friday without a truce. The EU {urged}(e17) all sides to "de-escalate". The UN Security Council will {meet}(e18) in [New York](new event) on Thursday.

The capture gives the RSF all five state capitals of [Darfur](dar event), from [Geneina](gen mention), where its fighters {massacred}(e19) up to 15,000 Masalit in 2023, to [Nyala](nya event), seat of the parallel government that it {proclaimed}(e20) in July.

"The world was told," a UN official in [Port Sudan](por event) said, "every week."

---
places:
  elf: {name: El Fasher, point: [13.63, 25.35]}
  dar: {name: Darfur, point: [13.0, 25.0], precision: area, radius_km: 300}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  taw: {name: TAWILA, point: [13.49, 24.88]}
  gar: {name: Garni, point: [13.7, 25.2], precision: near}
  bar: {name: Bara, point: [13.7, 30.37]}
  nor: {name: North Kordofan, point: [13.5, 30.0], precision: area, radius_km: 150}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  elo: {name: El-Obeid, geonameid: 379003, point: [13.1842, 30.2167]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  uae: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  gen: {name: Geneina, point: [13.45, 22.45]}
  nya: {name: Nyala, geonameid: 369004, point: [12.0489, 24.8807]}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  saud: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: battle, places: [elf], start: 2025-10-26, end: 2025-10-26, date_precision: day, date_text: on Sunday morning, status: happened, actors: Rapid Support Forces, targets: El Fasher, main: true}
  e2: {type: statement, places: [], start: 2025-10-27, end: 2025-10-27, date_precision: day, date_text: late on Monday, status: happened, actors: "Sudan's army chief"}
  e3: {type: killing, places: [elf], start: 2025-10-26, end: 2025-10-28, date_precision: day, date_text: Since then, killed: 200, killed_qualifier: at_least, status: happened, actors: "", targets: hundreds, main: true}
  e4: {type: survey, places: [elf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: researchers at Yale University, targets: Satellite images, minor: true}
  e5: {type: construction, places: [elf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the besiegers, targets: the earth wall, minor: true}
  e6: {type: displacement, places: [elf, taw, gar], start: 2025-10-26, end: 2025-10-28, date_precision: day, date_text: between Sunday and Tuesday, displaced: 26000, displaced_qualifier: at_least, status: happened, actors: "More than 26,000 people", main: true}
  e7: {type: medical, places: [taw], start: 2025-10-27, end: 2025-10-27, date_precision: day, date_text: on Monday, injured: 130, status: happened, actors: Doctors in Tawila, targets: 130 people}
  e8: {type: shelling, places: [elf], start: 2025-10-26, end: 2025-10-26, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: The last functioning hospital in El Fasher}
  e9: {type: airstrike, places: [elf], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: On October 11, killed: 60, status: happened, actors: a drone, targets: a shelter for displaced families}
  e10: {type: battle, places: [bar], start: 2025-10-25, end: 2025-10-25, date_precision: day, date_text: on Saturday, status: happened, actors: the RSF, targets: the town}
  e11: {type: killing, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: "", targets: five Red Crescent volunteers}
  e12: {type: battle, places: [kha], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: The army, targets: Khartoum}
  e13: {type: airstrike, places: [kha], start: 2025-10-20, end: 2025-10-20, date_precision: week, date_text: last week, status: happened, actors: drones, targets: the airport}
  e14: {type: transport_change, places: [kha], start: 2025-10, end: 2025-10, date_precision: month, date_text: "", status: planned, actors: the first civilian flight in two years, minor: true}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abu Dhabi, targets: the paramilitaries}
  e16: {type: meeting, places: [was], start: 2025-10-24, end: 2025-10-24, date_precision: day, date_text: on Friday, status: happened, actors: envoys}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The EU, targets: all sides}
  e18: {type: meeting, places: [new], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: on Thursday, status: planned, actors: The UN Security Council}
  e19: {type: killing, places: [gen], start: 2023, end: 2023, date_precision: year, date_text: in 2023, killed: 15000, killed_qualifier: about, status: happened, actors: its fighters, targets: Masalit}
  e20: {type: statement, places: [nya], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: it, targets: the parallel government}
notes: ""
