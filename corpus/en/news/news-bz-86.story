---
id: news-bz-86
genre: news
country: BZ
published: 2025-04-18
publisher: Belize River Times
title: "Plane {hijacked}(e1) with knife; passenger {shoots}(e2) man dead"
---
A man with a knife {took}(e1) over a small plane on Thursday morning, {wounded}(e1) three people and was {shot}(e2) by one of them as it {landed}(e3).

The Cessna, with fourteen on board, had {left}(e4) [Corozal](cor event) at 8.17 for [San Pedro](san mention). For an hour and a half it {circled}(e1) between the coast and the capital. The hijacker, a former soldier from [California](cal mention) of 49, {demanded}(e1) to be flown out of the country. It {touched}(e3) down with fuel for two minutes.

The passenger who {fired}(e2) held a licence for his pistol. He himself had been {stabbed}(e1) in the lung and is {stable}(e5). Police {called}(e6) him a hero; they do not {think}(e7) of charging him.

Three days before, the man had been {turned}(e8) away at the border with [Mexico](mex mention). How he {got}(e9) the knife past the check, the minister could not {say}(e10).

The airstrip at [Ladyville](lad event) was {closed}(e11) till noon. [Washington](was metonym) has {offered}(e12) help.

---
places:
  cor: {name: Corozal, geonameid: 3582305, point: [18.3938, -88.3885]}
  san: {name: San Pedro, geonameid: 3581164, point: [17.916, -87.9659]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  lad: {name: Ladyville, geonameid: 3581851, point: [17.5543, -88.29]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: abduction, places: [cor, lad], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: on Thursday morning, injured: 3, status: happened, actors: A man with a knife, targets: a small plane, main: true}
  e2: {type: shooting, places: [lad], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: "", killed: 1, status: happened, actors: passenger, targets: man, main: true}
  e3: {type: transport_change, places: [lad], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: "", status: happened, actors: "", targets: a small plane}
  e4: {type: transport_change, places: [cor], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: at 8.17, status: happened, actors: The Cessna}
  e5: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: The passenger who fired}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: him}
  e7: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: they, targets: him}
  e8: {type: decision, places: [], start: 2025-04-14, end: 2025-04-14, date_precision: day, date_text: Three days before, status: happened, actors: "", targets: the man}
  e9: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: the knife}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the minister}
  e11: {type: closure, places: [lad], start: 2025-04-17, end: 2025-04-17, date_precision: day, date_text: till noon, status: happened, actors: "", targets: The airstrip}
  e12: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Washington}
notes: ""
