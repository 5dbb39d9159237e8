---
id: obituary-nz-14
genre: obituary
country: NZ
published: 2023-03-11
publisher: Buller Courier
title: "Nan Tau: teacher, netballer, thorn"
---
Nancy Rangimarie Tau (Ngāi Tahu, Poutini), who once {closed}(e1) the [Buller Gorge](bul event) with thirty children and a cow, {died}(e2) at [Westport](wes event) on Tuesday, of everything. She was 88.

{Born}(e3) at [Arahura](ara event), she {went}(e4) to training college in [Christchurch](chr event) and to her first school, at [Granity](gra event), on a coal train. She {captained}(e5) [West Coast](west metonym) at netball in 1958 and was {dropped}(e6) for an opinion.

The gorge was 1985. The department had {said}(e7) that [Inangahua](ina event) school would {shut}(e7). A minister {came up}(e8) from [Wellington](wel mention), {met}(e8) the cow, went round by [Reefton](ree mention), and met the parents. The school's still open. So is the pub, which she'd have swapped.

In the {earthquake}(e9) of 1968 ([Inangahua](ina event); three killed) she {walked}(e10) her class out along the railway to [Reefton](ree event), singing, because the tunnel couldn't be trusted. Forty years on she was {asked}(e11) to [Christchurch](chr event) to tell it to others, in 2011.

No flowers: she had hay fever. Her tūpāpaku {lies}(e12) at [Arahura](ara event) till Monday. [Blenheim](ble mention) and [Melbourne](mel mention) mokopuna are {driving}(e13) and flying.

"Mind the {slip}(e14) at [Hawks Crag](haw event)," the family says. It's one lane.

---
places:
  bul: {name: Buller Gorge, point: [-41.85, 171.8], precision: area, radius_km: 15}
  wes: {name: Westport, point: [-41.755, 171.6]}
  ara: {name: Arahura, point: [-42.67, 171.05], precision: near}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  gra: {name: Granity, point: [-41.63, 171.85], precision: near}
  west: {name: West Coast, point: [-42.6, 171.4], precision: division}
  ina: {name: Inangahua, point: [-41.86, 171.95], precision: near}
  ree: {name: Reefton, point: [-42.12, 171.86]}
  ble: {name: Blenheim, geonameid: 6243926, point: [-41.516, 173.9528]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  haw: {name: Hawks Crag, point: [-41.86, 171.75], precision: near}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
events:
  e1: {type: protest, places: [bul], start: 1985, end: 1985, date_precision: year, date_text: 1985, status: happened, actors: "", main: true}
  e2: {type: death, places: [wes], start: 2023-03-07, end: 2023-03-07, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: Nancy Rangimarie Tau, main: true}
  e3: {type: medical, places: [ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: education, places: [chr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: match, places: [west], start: 1958, end: 1958, date_precision: year, date_text: in 1958, status: happened, actors: "", minor: true}
  e6: {type: layoffs, places: [west], start: 1958, end: 1958, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: closure, places: [ina], start: 1985, end: 1985, date_precision: year, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: visit, places: [ree], start: 1985, end: 1985, date_precision: year, date_text: "", status: happened, actors: ""}
  e9: {type: earthquake, places: [ina], start: 1968, end: 1968, date_precision: year, date_text: of 1968, killed: 3, status: happened, actors: ""}
  e10: {type: displacement, places: [ree], start: 1968, end: 1968, date_precision: year, date_text: "", status: happened, actors: ""}
  e11: {type: education, places: [chr], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", minor: true}
  e12: {type: ceremony, places: [ara], start: 2023-03-13, end: 2023-03-13, date_precision: day, date_text: till Monday, status: happened, actors: ""}
  e13: {type: transport_change, places: [ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: landslide, places: [haw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
