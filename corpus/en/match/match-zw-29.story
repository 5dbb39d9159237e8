---
id: match-zw-29
genre: match
country: ZW
published: 2025-05-26
publisher: Matobo Sport
title: "[Bulawayo](bul metonym) side {go}(e1) fourth; fan {dies}(e2) in fall"
---
A supporter {fell}(e2) to his death from a floodlight mast on Sunday during the 2-2 {draw}(e1) between Highway Rovers, of [Bulawayo](bul mention), and [Chiredzi](chi metonym).

Lovemore Sibanda, 26, had {climbed}(e2) it without a ticket. Play was {held}(e3) up for 20 minutes at [Barbourfields](brf event) while he was {treated}(e4); the players {learned}(e5) of his death at the end. His employer will {pay}(e6) for the {funeral}(e7), which is to be {held}(e7) in [Plumtree](plu event).

Rovers {led}(e1) twice, through Nyoni and a shot by Mudimu that {went}(e1) in off a policeman's horse, said their coach; the referee {saw}(e1) a post. Both times Tapiwa Chinyama {levelled}(e1).

In [Mutare](mut event) the game was {abandoned}(e8) because of bees, with six players {stung}(e9). FC Lowveld {beat}(e10) [Kariba](kar metonym) 4-0. On Wednesday Rovers {play}(e11) at [Hwange](hwa event), where they have not {won}(e12) since 2011.

Their former winger Edson Phiri, who now {drives}(e13) a taxi in [Leicester](lei event), was {injured}(e14) there on Friday in a hit-and-run.

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
  e1: {type: match, places: [brf, bul], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: on Sunday, status: happened, actors: Highway Rovers, targets: Chiredzi, main: true}
  e2: {type: other_accident, places: [brf, bul], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: Lovemore Sibanda, targets: A supporter, main: true}
  e3: {type: match, places: [brf, bul], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: for 20 minutes, status: happened, actors: ""}
  e4: {type: medical, places: [bul], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: "", status: happened, actors: "", targets: he}
  e5: {type: statement, places: [bul], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: at the end, status: happened, actors: "", targets: the players}
  e6: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: His employer}
  e7: {type: ceremony, places: [plu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Lovemore Sibanda}
  e8: {type: match, places: [mut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: other_accident, places: [mut], start: null, end: null, date_precision: unknown, date_text: "", injured: 6, status: happened, actors: bees, targets: six players}
  e10: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: FC Lowveld, targets: Kariba}
  e11: {type: match, places: [hwa], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: On Wednesday, status: planned, actors: Rovers}
  e12: {type: match, places: [hwa], start: 2011, end: 2025, date_precision: year, date_text: since 2011, status: happened, negated: true, actors: Rovers}
  e13: {type: career, places: [lei], start: null, end: null, date_precision: unknown, date_text: now, status: happened, actors: Edson Phiri}
  e14: {type: road_accident, places: [lei], start: 2025-05-23, end: 2025-05-23, date_precision: day, date_text: on Friday, injured: 1, status: happened, actors: "", targets: Edson Phiri}
notes: ""
