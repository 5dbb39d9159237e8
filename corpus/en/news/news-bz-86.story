---
id: news-bz-86
genre: news
country: BZ
published: 2025-04-18
publisher: Belize River Times
title: "Plane {hijacked}(e1) with knife; passenger {shoots}(e2) man dead"
---
A man with a knife {took over}(e1) a small plane on Thursday morning, {wounded}(e3) three people and was {shot}(e2) by one of them as it landed.

The Cessna, with fourteen on board, had {left}(e4) [Corozal](cor event) at 8.17 for [San Pedro](san mention). For an hour and a half it circled between the coast and the capital. The hijacker, a former soldier from [California](cal mention) of 49, {demanded}(e5) to be flown out of the country. It {touched down}(e6) with fuel for two minutes.

The passenger who {fired}(e2) held a licence for his pistol. He himself had been {stabbed}(e3) in the lung and is stable. Police {called}(e7) him a hero; they do not think of {charging}(e8) him.

Three days before, the man had been {turned away}(e9) at the border with [Mexico](mex mention). How he got the knife past the check, the minister could not say.

The airstrip at [Ladyville](lad event) was {closed}(e10) till noon. [Washington](was metonym) has {offered}(e11) help.

---
places:
  cor: {name: Corozal, geonameid: 3582305, point: [18.3938, -88.3885]}
  san: {name: San Pedro, geonameid: 3581164, point: [17.916, -87.9659]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  lad: {name: Ladyville, geonameid: 3581851, point: [17.5543, -88.29]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: abduction, places: [san], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: on Thursday morning, status: happened, actors: A man with a knife, targets: a small plane, main: true}
  e2: {type: shooting, places: [lad], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: "", killed: 1, status: happened, actors: passenger, targets: man, main: true}
  e3: {type: attack, places: [san], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: "", injured: 3, status: happened, actors: A man with a knife, targets: a small plane}
  e4: {type: transport_change, places: [cor], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: at 8.17, status: happened, actors: The Cessna, minor: true}
  e5: {type: statement, places: [], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: "", status: happened, actors: A man with a knife, targets: a small plane}
  e6: {type: air_accident, places: [lad], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: "", status: happened, actors: "", targets: a small plane, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: him, minor: true}
  e8: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: displacement, places: [mex], start: 2025-04-14, end: 2025-04-14, date_precision: day, date_text: Three days before, status: happened, actors: "", targets: the man}
  e10: {type: closure, places: [lad], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: till noon, status: happened, actors: "", targets: The airstrip}
  e11: {type: aid, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
notes: ""
