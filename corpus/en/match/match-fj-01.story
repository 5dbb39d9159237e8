---
id: match-fj-01
genre: match
country: FJ
published: 2019-07-15
publisher: Viti Sports Weekly
title: "[Nadroga](nad metonym) {hold on}(e1) in the cane smoke"
---
[Nadroga](nad metonym) 23, [Suva](suv metonym) 19

[Lawaqa Park](law event) smelled of burning trash from the cane fields on Saturday, and for the last nine minutes the home crowd could hardly breathe for another reason. Four points up, a man short, [Nadroga](nad metonym) kept [Suva](suv metonym) out for seventeen phases on their own line.

The {winner}(e1) had come just before, from a scrum-half who drives the dawn bus from [Sigatoka](sig mention) to [Nadi](nan mention). Eroni Vakatawa dummied left, where three [Suva](suv metonym) forwards went, and walked in under the posts.

[Suva](suv metonym), unbeaten since they {lost}(e2) at [Churchill Park](chp event) in [Lautoka](lau event) on May 25, {complained}(e3) about a forward pass. Their coach, a [Wellingtonian](wel demonym), said that he had seen better touch-judging in the car park.

One of their supporters' trucks had {rolled}(e4) on the [Queens Road](que event) near [Korolevu](kor event) that morning; four teenagers from [Navua](nav mention) are being treated at [Sigatoka](sig event), none badly hurt.

In the other semi-final [Naitasiri](nai metonym) {beat}(e5) [Namosi](nam metonym) 31-8 at [Ratu Cakobau Park](rcp event). The {final}(e6) is booked for July 27 at the [ANZ Stadium](anz event) in the capital, unless the [Tongan](to demonym) Test is moved there, as has been whispered.

---
places:
  nad: {name: Nadroga, point: [-18.0, 177.6], precision: area, radius_km: 25}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  law: {name: Lawaqa Park, point: [-18.139, 177.502], precision: exact, near: sig}
  sig: {name: Sigatoka, point: [-18.1414, 177.5069], precision: near}
  nan: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  chp: {name: Churchill Park, point: [-17.607, 177.45], precision: exact, near: lau}
  lau: {name: Lautoka, geonameid: 2204506, point: [-17.6169, 177.4505]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  que: {name: Queens Road, point: [-18.21, 177.75], precision: near}
  kor: {name: Korolevu, point: [-18.21, 177.73], precision: near}
  nav: {name: Navua, point: [-18.22, 178.17], precision: near}
  nai: {name: Naitasiri, point: [-17.85, 178.25], precision: area, radius_km: 25}
  nam: {name: Namosi, point: [-18.05, 178.13], precision: area, radius_km: 15}
  rcp: {name: Ratu Cakobau Park, point: [-17.99, 178.56], precision: near}
  anz: {name: ANZ Stadium, point: [-18.15, 178.448], precision: exact, near: suv}
  to: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
events:
  e1: {type: match, places: [law], start: 2019-07-13, end: 2019-07-13, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [lau], start: 2019-05-25, end: 2019-05-25, date_precision: day, date_text: on May 25, status: happened, actors: Suva, minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: road_accident, places: [kor], start: 2019-07-13, end: 2019-07-13, date_precision: day, date_text: that morning, injured: 4, status: happened, actors: ""}
  e5: {type: match, places: [rcp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Naitasiri, targets: Namosi}
  e6: {type: match, places: [anz], start: 2019-07-27, end: 2019-07-27, date_precision: day, date_text: for July 27, status: planned, actors: ""}
notes: ""
