---
id: trade-tn-31
genre: trade
country: TN
published: 2025-05-09
publisher: Maghreb Affaires
title: "Phosphate line {reopens}(e1) as sit-in {ends}(e2) after 41 days"
---
Trains with phosphate {rolled}(e1) again on Thursday from the mines of [Redeyef](red event) to the works at [Gabès](gab event), the state company said, following an {accord}(e3) overnight with jobless graduates who had {camped}(e2) on the rails since the end of March.

It will {hire}(e4) 214 of them by September. The {blockade}(e2) had {cost}(e5) it some 90 million dinars and twice {halted}(e6) the fertiliser plant, where 600 were {sent}(e7) home on half pay.

On 22 April police {tried}(e8) to clear the track; eleven demonstrators and three officers were {injured}(e8), and the sub-prefecture was {set}(e9) on fire. The dozen {detained}(e10) then were to be {released}(e11) last night.

In the meantime a buyer in [Bangladesh](ban mention) had {turned}(e12) to [Morocco](mor mention), and a ship {left}(e13) [Sfax](sfa event) in ballast. "Trust leaves by train and comes back on a donkey," {said}(e14) the commercial director, Mounira Chebbi.

Residents of [Chatt Essalam](cha event), downwind of the works, were less pleased: while they {stood}(e6) still, the asthma ward was {empty}(e15).

---
places:
  red: {name: Ar-Rudayyif, geonameid: 2473257, point: [34.3827, 8.1555]}
  gab: {name: Gabes, geonameid: 2468369, point: [33.8815, 10.0982]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  cha: {name: Chatt Essalam, point: [33.91, 10.09], precision: near}
events:
  e1: {type: opening, places: [red, gab], start: 2025-05-08, end: 2025-05-08, date_precision: day, date_text: on Thursday, status: happened, actors: Trains with phosphate, main: true}
  e2: {type: protest, places: [red], start: 2025-03-28, end: 2025-05-08, date_precision: day, date_text: since the end of March, status: happened, actors: jobless graduates, main: true}
  e3: {type: agreement, places: [], start: 2025-05-07, end: 2025-05-08, date_precision: day, date_text: overnight, status: happened, actors: "", targets: jobless graduates}
  e4: {type: career, places: [], start: null, end: null, date_precision: unknown, date_text: by September, status: planned, actors: It, targets: 214 of them}
  e5: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: it}
  e6: {type: closure, places: [gab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the fertiliser plant}
  e7: {type: layoffs, places: [gab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 600}
  e8: {type: riot, places: [red], start: 2025-04-22, end: 2025-04-22, date_precision: day, date_text: On 22 April, injured: 14, status: happened, actors: police, targets: eleven demonstrators and three officers}
  e9: {type: fire, places: [red], start: 2025-04-22, end: 2025-04-22, date_precision: day, date_text: On 22 April, status: happened, actors: "", targets: the sub-prefecture}
  e10: {type: arrest, places: [red], start: 2025-04-22, end: 2025-04-22, date_precision: day, date_text: then, arrested: 12, status: happened, actors: "", targets: The dozen}
  e11: {type: other, places: [], start: 2025-05-08, end: 2025-05-08, date_precision: day, date_text: last night, status: planned, actors: "", targets: The dozen}
  e12: {type: deal, places: [mor], start: null, end: null, date_precision: unknown, date_text: In the meantime, status: happened, actors: a buyer in Bangladesh}
  e13: {type: transport_change, places: [sfa], start: null, end: null, date_precision: unknown, date_text: In the meantime, status: happened, actors: a ship}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mounira Chebbi}
  e15: {type: medical, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
