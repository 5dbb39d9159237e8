---
id: match-zw-29
genre: match
country: ZW
published: 2025-05-26
publisher: Matobo Sport
title: "[Bulawayo](bul metonym) side {go fourth}(e1); fan {dies}(e2) in {fall}(e2)"
---
A supporter {fell}(e2) to his death from a floodlight mast on Sunday during the 2-2 {draw}(e1) between Highway Rovers, of [Bulawayo](bul mention), and [Chiredzi](chi metonym).

Lovemore Sibanda, 26, had {climbed}(e3) it without a ticket. Play was {held up}(e4) for 20 minutes at [Barbourfields](brf event) while he was {treated}(e5); the players learned of his {death}(e2) at the end. His employer will pay for the {funeral}(e6), which is to be held in [Plumtree](plu event).

Rovers led twice, through Nyoni and a {shot}(e7) by Mudimu that went in off a policeman's horse, said their coach; the referee saw a post. Both times Tapiwa Chinyama {levelled}(e8).

In [Mutare](mut event) the game was {abandoned}(e9) because of bees, with six players {stung}(e9). FC Lowveld {beat}(e10) [Kariba](kar metonym) 4-0. On Wednesday Rovers {play}(e11) at [Hwange](hwa event), where they have not won since 2011.

Their former winger Edson Phiri, who now drives a taxi in [Leicester](lei event), was injured there on Friday in a {hit-and-run}(e12).

---
places:
  brf: {name: Barbourfields, point: [-20.137, 28.567], near: bul}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
  chi: {name: Chiredzi, geonameid: 893485, point: [-21.05, 31.6667]}
  plu: {name: Plumtree, geonameid: 882859, point: [-20.4833, 27.8167]}
  mut: {name: Mutare, geonameid: 884979, point: [-18.9707, 32.6709]}
  kar: {name: Kariba, geonameid: 889215, point: [-16.5167, 28.8]}
  hwa: {name: Hwange, geonameid: 889942, point: [-18.3645, 26.4988]}
  lei: {name: Leicester, geonameid: 2644668, point: [52.6386, -1.1317]}
events:
  e1: {type: match, places: [brf], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: on Sunday, status: happened, actors: Highway Rovers, targets: Chiredzi, main: true}
  e2: {type: other_accident, places: [brf], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: Lovemore Sibanda, targets: A supporter, main: true}
  e3: {type: other, places: [brf], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: "", status: happened, actors: Lovemore Sibanda, targets: A supporter, minor: true}
  e4: {type: transport_change, places: [brf], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: medical, places: [brf], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: "", status: happened, actors: "", targets: he, minor: true}
  e6: {type: ceremony, places: [plu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Lovemore Sibanda}
  e7: {type: match, places: [brf], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: match, places: [brf], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: "", status: happened, actors: Highway Rovers, targets: Chiredzi, minor: true}
  e9: {type: match, places: [mut], start: null, end: null, date_precision: unknown, date_text: "", injured: 6, status: happened, actors: bees, targets: six players}
  e10: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: FC Lowveld, targets: Kariba}
  e11: {type: match, places: [hwa], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: On Wednesday, status: planned, actors: Rovers}
  e12: {type: road_accident, places: [lei], start: 2025-05-23, end: 2025-05-23, date_precision: day, date_text: on Friday, injured: 1, status: happened, actors: ""}
notes: ""
