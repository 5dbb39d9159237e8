---
id: report-nz-780
genre: report
country: NZ
published: 2024-05-28
publisher: Bay of Plenty Post
title: "Dog {attacks}(e1) on lambs worry farmers; man {held}(e2) over [Ōhope](oho event) beach {death}(e3)"
---
A 31-year-old man {appeared}(e4) in the [Whakatāne](wha event) District Court on Monday {charged}(e4) with the {murder}(e3) of [Kawerau](kaw mention) timber worker Henare Poutama, whose body was {found}(e3) by a surfcaster at [Ōhope](oho event) Beach on Saturday.

The accused, who has interim name suppression, was {remanded}(e4) in custody to the High Court at [Rotorua](rot event) on June 18. He was {arrested}(e2) on Sunday afternoon at a motel in [Ōpōtiki](opo event). Police had {locked down}(e5) a school camp at [Waiotahe](wai event) while they looked for him.

Detective Senior Sergeant Anahera Lockwood said the two men knew each other through work. Officers are looking for a silver ute last seen at [Tāneatua](tan mention) about 2am on Saturday. "It has a cracked tail light. Somebody will have it in a shed," she said.

The {death}(e3) is the fourth {homicide}(e6) in the eastern [Bay of Plenty](bay event) within a year. Gang leader Tamihana Wirangi was {shot}(e7) at [Ōpōtiki](opo event) last June, an event which {shut}(e8) schools for a week, and in November a woman of 70 was {bludgeoned}(e9) in [Te Teko](tet event). Her grandson has been {found unfit}(e10) to stand trial.

Meanwhile, a pack of dogs has {killed}(e1) at least 43 lambs and ewes on three farms at [Galatea](gal event) since Friday. Farmer Murray Plessis {shot}(e11) two of the animals on Sunday. The district council will {decide}(e12) on Thursday whether to hire a second control officer.

Heavy rain {cut}(e13) State Highway 35 at [Te Kaha](tek event) on Monday morning; a [Gisborne](gis mention)-bound logging truck {slid}(e13) into the sea cliff barrier at [Raukokore](rau event) without injury. It is not two years since Cyclone Gabrielle {left}(e14) those parts without a road for 11 days. In [Tauranga](tau event), a cruise ship with 2,100 passengers {stayed}(e15) out because of the swell and {went on}(e15) to [Napier](nap mention).

On the sporting front, the Steamers have {signed}(e16) [Fiji](fij mention) lock Semi Cakaunitabua from [Lautoka](lau mention), while netballer Mereana Hall of [Whakatāne](wha mention) will {debut}(e17) for the Magic against the Mystics in [Hamilton](ham event) on Sunday.

Poutama, 44, coached the [Kawerau](kaw metonym org) under-13s. They {placed}(e18) their jerseys on the dune on Monday, next to flowers. His tangi {began}(e19) at a marae in [Te Whaiti](tew event) yesterday and he will be {buried}(e19) tomorrow.

---
places:
  oho: {name: Ōhope, point: [-37.97, 177.04]}
  wha: {name: Whakatane, geonameid: 2208330, point: [-37.9586, 176.9854]}
  kaw: {name: Kawerau, point: [-38.1, 176.7]}
  rot: {name: Rotorua, geonameid: 6241325, point: [-38.1387, 176.2452]}
  opo: {name: Ōpōtiki, point: [-38.01, 177.29]}
  wai: {name: Waiotahe, point: [-38.0, 177.2]}
  tan: {name: Tāneatua, point: [-38.06, 177.0]}
  bay: {name: Bay of Plenty, point: [-38.0, 177.0], precision: division}
  tet: {name: Te Teko, point: [-38.03, 176.8]}
  gal: {name: Galatea, point: [-38.4, 176.75]}
  tek: {name: Te Kaha, point: [-37.74, 177.68]}
  gis: {name: Gisborne, geonameid: 2206854, point: [-38.6533, 178.0042]}
  rau: {name: Raukokore, point: [-37.66, 177.87]}
  tau: {name: Tauranga, geonameid: 2208032, point: [-37.6861, 176.1667]}
  nap: {name: Napier, geonameid: 2186313, point: [-39.4926, 176.9123]}
  lau: {name: Lautoka, point: [-17.61, 177.45]}
  ham: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  tew: {name: Te Whaiti, point: [-38.58, 176.77]}
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
events:
  e1: {type: attack, places: [gal], start: 2024-05-24, end: 2024-05-27, date_precision: day, date_text: since Friday, status: happened, actors: a pack of dogs, targets: at least 43 lambs and ewes, main: true}
  e2: {type: arrest, places: [opo], start: 2024-05-26, end: 2024-05-26, date_precision: day, date_text: on Sunday afternoon, arrested: 1, status: happened, actors: "", targets: The accused, main: true}
  e3: {type: killing, places: [oho], start: 2024-05-25, end: 2024-05-25, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: Henare Poutama, main: true}
  e4: {type: trial, places: [wha], start: 2024-05-27, end: 2024-05-27, date_precision: day, date_text: on Monday, status: happened, actors: A 31-year-old man}
  e5: {type: closure, places: [wai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: a school camp, minor: true}
  e6: {type: killing, places: [bay], start: null, end: null, date_precision: unknown, date_text: within a year, status: happened, actors: "", minor: true}
  e7: {type: shooting, places: [opo], start: 2023-06, end: 2023-06, date_precision: month, date_text: last June, killed: 1, status: happened, actors: "", targets: Tamihana Wirangi}
  e8: {type: closure, places: [opo], start: 2023-06, end: 2023-06, date_precision: month, date_text: for a week, status: happened, actors: "", targets: schools, minor: true}
  e9: {type: killing, places: [tet], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, killed: 1, status: happened, actors: "", targets: a woman of 70}
  e10: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Her grandson, minor: true}
  e11: {type: shooting, places: [gal], start: 2024-05-26, end: 2024-05-26, date_precision: day, date_text: on Sunday, status: happened, actors: Farmer Murray Plessis, targets: two of the animals, minor: true}
  e12: {type: decision, places: [], start: 2024-05-30, end: 2024-05-30, date_precision: day, date_text: on Thursday, status: planned, actors: The district council, targets: a second control officer}
  e13: {type: road_accident, places: [tek, rau], start: 2024-05-27, end: 2024-05-27, date_precision: day, date_text: on Monday morning, status: happened, actors: a Gisborne-bound logging truck}
  e14: {type: storm, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cyclone Gabrielle, targets: those parts}
  e15: {type: transport_change, places: [tau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "a cruise ship with 2,100 passengers"}
  e16: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Steamers, targets: Semi Cakaunitabua}
  e17: {type: match, places: [ham], start: 2024-06-02, end: 2024-06-02, date_precision: day, date_text: on Sunday, status: planned, actors: Mereana Hall}
  e18: {type: ceremony, places: [oho], start: 2024-05-27, end: 2024-05-27, date_precision: day, date_text: on Monday, status: happened, actors: They, targets: their jerseys, minor: true}
  e19: {type: ceremony, places: [tew], start: 2024-05-27, end: 2024-05-27, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: he}
notes: ""
