---
id: captions-ua-17
genre: captions
country: UA
published: 2022-11-14
publisher: Black Sea Photo
title: "[Kherson](khe event), the Morning After (photo gallery)"
---
1 / A soldier kisses his grandmother in [Chornobaivka](cho event), two days after [Ukrainian](ukr demonym) troops {retook}(e1) [Kherson](khe event), the only regional capital that [Russia](rus metonym) had {captured}(e2) since February.

2 / Residents charge telephones at a generator in [Freedom Square](freedx event). Power, water and heating were {cut}(e3) by the retreating army, which also {blew up}(e4) the [Antonivka](ant event) bridge over the [Dnipro](dni event).

3 / The president {visits}(e5) the city on Monday. "We are, step by step, coming to all of our country," he told soldiers, before he {flew}(e6) on to [Mykolaiv](myk event).

4 / Sappers carry a mine off a playground in [Posad-Pokrovske](pos event). Five of their comrades have been {killed}(e7) and eleven {hurt}(e7) by {booby traps}(e7) since Friday, the interior ministry said.

5 / Nadiia Kravets, 67, points to the cellar of a police station in which her son was {held}(e8) for 54 days and {tortured}(e9). He was {taken}(e10) across the river in October; she hasn't heard from him.

6 / A watermelon for every passenger: the first {train}(e11) from [Kyiv](kyi mention) is expected this week. Its carriages were painted in [Lviv](lvi event) by artists.

7 / On the left bank, in [Oleshky](ole event), shops were {looted}(e12) on Sunday by men in uniform, according to residents reached by telephone.

8 / In [Odesa](ode event), a brass band from [Kherson](khe mention) which {fled}(e13) in April {plays}(e14) on the opera steps. [Warsaw](war metonym) and [Vilnius](vil metonym) have {lit}(e15) public buildings in blue and yellow.

---
places:
  cho: {name: Chornobaivka, point: [46.7, 32.55], precision: near}
  ant: {name: Antonivka, point: [46.67, 32.72], precision: near}
  dni: {name: Dnipro, point: [46.65, 32.7], precision: area, radius_km: 30}
  pos: {name: Posad-Pokrovske, point: [46.82, 32.27], precision: near}
  ole: {name: Oleshky, point: [46.62, 32.72]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  freedx: {name: "Freedom Square", point: [46.635, 32.617], precision: near}
events:
  e1: {type: battle, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ukrainian troops, main: true}
  e2: {type: battle, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Russia, minor: true}
  e3: {type: outage, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the retreating army}
  e4: {type: explosion, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the retreating army}
  e5: {type: visit, places: [khe], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: on Monday, status: happened, actors: The president, main: true}
  e6: {type: visit, places: [myk], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: "", status: happened, actors: The president, minor: true}
  e7: {type: bombing, places: [khe], start: 2022-11-11, end: 2022-11-14, date_precision: day, date_text: since Friday, killed: 5, injured: 11, status: happened, actors: "", targets: comrades}
  e8: {type: arrest, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: her son}
  e9: {type: attack, places: [khe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: her son}
  e10: {type: abduction, places: [khe], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: her son}
  e11: {type: transport_change, places: [khe], start: 2022-11-14, end: 2022-11-14, date_precision: week, date_text: this week, status: planned, actors: ""}
  e12: {type: robbery, places: [ole], start: 2022-11-13, end: 2022-11-13, date_precision: day, date_text: on Sunday, status: reported, actors: men in uniform, targets: shops}
  e13: {type: displacement, places: [khe], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: happened, actors: a brass band, minor: true}
  e14: {type: performance, places: [ode], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a brass band}
  e15: {type: ceremony, places: [war, vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Warsaw and Vilnius}
notes: ""
