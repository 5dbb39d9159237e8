---
id: frontline-so-11
genre: frontline
country: SO
published: 2022-08-29
publisher: Hiiraan Bulletin
title: "Clan militia {Take}(e1) 3 Villages, {Lose}(e2) 1 In [Hiran](hir event)"
---
[BELEDWEYNE](bel dateline), [Somalia](som dateline) — Farmers carrying rifles and, in one case, a hoe {drove}(e1) al-Shabaab fighters out of [Gumarre](gum event), [Booco](boo event) and [Rage-Ceel](rag event) between Friday and Sunday, elders told this newspaper, and were themselves {chased out}(e2) of [Booco](boo event) on Monday.

The {rising}(e3) began after militants {blew up}(e4) the well at [Yasooman](yas event), forty kilometres from here, and {burned}(e5) nine lorries of food on the road to [Mahas](mah event).

[Mogadishu](mog metonym) has {promised}(e6) ammunition. [American](ame demonym) {drones}(e7) {killed}(e7) thirteen militants near [Teedaan](tee event) on the 14th, the command in [Stuttgart](stu mention) said. Troops from [Djibouti](dji mention), part of the African mission, keep to their base at [Beledweyne](bel event) airfield, and soldiers of [Ethiopia](eth metonym) have gone no further than [Ferfer](fer mention).

In the capital itself, more than twenty people {died}(e8) in the {siege}(e8) of a hotel on 19 August.

"We do not need [Villa Somalia](vil metonym)," said an elder, Ugaas Dahir. "We need 7.62." His sons {came home}(e9) from [Nairobi](nai mention) and [Minneapolis](min mention) to carry it.

---
places:
  hir: {name: Hiiraan, geonameid: 57060, point: [4.3681, 45.4984], precision: division}
  bel: {name: Beledweyne, geonameid: 64460, point: [4.7358, 45.2036]}
  gum: {name: Gumarre, point: [4.6, 45.6], precision: near}
  boo: {name: Booco, point: [4.65, 45.7], precision: near}
  rag: {name: Rage-Ceel, point: [4.2, 46.4], precision: near}
  yas: {name: Yasooman, point: [4.35, 45.6], precision: near}
  mah: {name: Mahas, point: [4.39, 46.09], precision: near}
  tee: {name: Teedaan, point: [4.75, 45.3], precision: near}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  fer: {name: Ferfer, point: [5.08, 45.08], precision: near}
  vil: {name: Villa Somalia, point: [2.043, 45.326], precision: exact}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
events:
  e1: {type: battle, places: [gum, boo, rag], start: 2022-08-26, end: 2022-08-28, date_precision: day, date_text: between Friday and Sunday, status: happened, actors: Farmers, targets: al-Shabaab fighters, main: true}
  e2: {type: battle, places: [boo], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: riot, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: bombing, places: [yas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: militants}
  e5: {type: fire, places: [mah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [mog], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e7: {type: airstrike, places: [tee], start: 2022-08-14, end: 2022-08-14, date_precision: day, date_text: on the 14th, killed: 13, status: happened, actors: American drones, targets: militants}
  e8: {type: attack, places: [mog], start: 2022-08-19, end: 2022-08-19, date_precision: day, date_text: on 19 August, killed: 20, killed_qualifier: at_least, status: happened, actors: ""}
  e9: {type: displacement, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
