---
id: court-es-21
genre: court
country: ES
published: 2025-02-21
publisher: La Hoja de Levante
title: "Ex-federation chief {fined}(e1) for {kiss}(e3), {cleared}(e2) of coercion"
---
[MADRID](mad dateline), 20 Feb. - A judge on Thursday {fined}(e1) the former head of the football federation 10,800 euros for {kissing}(e3) a player on the mouth without her consent at the World Cup {final}(e4). She {acquitted}(e2) him and three of his aides of having tried to make the woman play it down.

The {kiss}(e3) was given on 20 August 2023 in [Sydney](syd event), before 75,000 spectators. He must keep 200 metres away from her for a year. Prosecutors had asked for two and a half years in prison; they will {appeal}(e5), and so will he.

He {resigned}(e6) three weeks after the {final}(e4), by which time strikers had {refused to play}(e7) and town squares from [Vigo](vig event) to [Almería](alm event) had {filled}(e8) with women. The {trial}(e9), held in [San Fernando de Henares](san event), lasted eleven days.

In another case, he was {detained}(e10) for some hours on his return from [Punta Cana](pun mention) last April. That {investigation}(e11), into {bribes}(e12), goes on.

---
places:
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  san: {name: San Fernando de Henares, geonameid: 3110627, point: [40.4239, -3.5326]}
  pun: {name: Punta Cana, geonameid: 3494242, point: [18.5818, -68.4043]}
  alm: {name: Almería, geonameid: 2521886, point: [36.8381, -2.4597]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
events:
  e1: {type: verdict, places: [mad], start: 2025-02-20, end: 2025-02-20, date_precision: day, date_text: on Thursday, status: happened, actors: A judge, targets: the former head of the football federation, main: true}
  e2: {type: verdict, places: [mad], start: 2025-02-20, end: 2025-02-20, date_precision: day, date_text: "", status: happened, actors: She, targets: him and three of his aides, main: true}
  e3: {type: attack, places: [syd], start: 2023-08-20, end: 2023-08-20, date_precision: day, date_text: on 20 August 2023, status: happened, actors: the former head of the football federation, targets: a player}
  e4: {type: match, places: [syd], start: 2023-08-20, end: 2023-08-20, date_precision: day, date_text: on 20 August 2023, status: happened, actors: ""}
  e5: {type: trial, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: they}
  e6: {type: resignation, places: [], start: 2023-09, end: 2023-09, date_precision: month, date_text: three weeks after the final, status: happened, actors: He}
  e7: {type: strike, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: strikers}
  e8: {type: protest, places: [vig, alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: women}
  e9: {type: trial, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: arrest, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: last April, arrested: 1, status: happened, actors: "", targets: he}
  e11: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
notes: ""
