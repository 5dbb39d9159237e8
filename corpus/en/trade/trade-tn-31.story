---
id: trade-tn-31
genre: trade
country: TN
published: 2025-05-09
publisher: Maghreb Affaires
title: "Phosphate line {reopens}(e1) as {sit-in}(e2) ends after 41 days"
---
Trains with phosphate {rolled again}(e1) on Thursday from the mines of [Redeyef](red event) to the works at [Gabès](gab event), the state company said, following an {accord}(e3) overnight with jobless graduates who had {camped}(e2) on the rails since the end of March.

It will {hire}(e4) 214 of them by September. The {blockade}(e2) had cost it some 90 million dinars and twice {halted}(e5) the fertiliser plant, where 600 were {sent home}(e6) on half pay.

On 22 April police tried to {clear}(e7) the track; eleven demonstrators and three officers were {injured}(e7), and the sub-prefecture was {set on fire}(e7). The dozen {detained}(e8) then were to be {released}(e9) last night.

In the meantime a buyer in [Bangladesh](ban mention) had {turned}(e10) to [Morocco](mor mention), and a ship {left}(e11) [Sfax](sfa event) in ballast. "Trust leaves by train and comes back on a donkey," said the commercial director, Mounira Chebbi.

Residents of [Chatt Essalam](cha event), downwind of the works, were less pleased: while they stood still, the asthma ward was empty.

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
  e2: {type: protest, places: [red], start: 2025-03, end: 2025-05, date_precision: month, date_text: since the end of March, status: happened, actors: jobless graduates, main: true}
  e3: {type: agreement, places: [red], start: 2025-05-08, end: 2025-05-08, date_precision: day, date_text: overnight, status: happened, actors: "", targets: jobless graduates, main: true}
  e4: {type: career, places: [red], start: 2025-09, end: 2025-09, date_precision: month, date_text: by September, status: planned, actors: It, targets: 214 of them}
  e5: {type: closure, places: [gab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the fertiliser plant}
  e6: {type: layoffs, places: [gab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 600}
  e7: {type: riot, places: [red], start: 2025-04-22, end: 2025-04-22, date_precision: day, date_text: On 22 April, injured: 14, status: happened, actors: police, targets: eleven demonstrators and three officers}
  e8: {type: arrest, places: [red], start: 2025-04-22, end: 2025-04-22, date_precision: day, date_text: "", arrested: 12, arrested_qualifier: about, status: happened, actors: "", targets: The dozen}
  e9: {type: other, places: [red], start: 2025-05-08, end: 2025-05-08, date_precision: day, date_text: last night, status: planned, actors: "", targets: The dozen}
  e10: {type: deal, places: [ban, mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a buyer in Bangladesh}
  e11: {type: transport_change, places: [sfa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a ship, minor: true}
notes: ""
