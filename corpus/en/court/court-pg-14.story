---
id: court-pg-14
genre: court
country: PG
published: 2020-10-08
publisher: Port Moresby Sentinel
title: "Former Minister {Jailed}(e1) Over Missing School Funds"
---
[PORT MORESBY](por dateline) — The National Court in [Waigani](wai event) yesterday {sentenced}(e1) former works minister Kepas Wamp to seven years in prison with hard labour for {stealing}(e2) K3.4 million meant for two high schools in [Enga](eng event).

Justice Teresa Kaupa said the money was {transferred}(e2) in 2013 to a company that Wamp's brother-in-law had {registered}(e3) in [Lae](lae event) three weeks earlier. No classroom was ever {built}(e4) at [Wabag](wab event) or [Wapenamanda](wap event).

Wamp, 58, who was {found guilty}(e5) in August, shook hands with supporters before warders {took}(e6) him to [Bomana](bom event) prison. His lawyer will lodge an {appeal}(e7) to the Supreme Court.

Police fired {tear gas}(e8) outside the courthouse when about 200 men {threw}(e8) bottles; six were {arrested}(e9). In [Mount Hagen](mou event), bus drivers from Wamp's clan {blocked}(e10) the Highlands Highway for three hours. Two students travelling to [Goroka](gor mention) were {robbed}(e11) of laptops in the jam.

The case was brought by an anti-corruption team that the then prime minister {disbanded}(e12) in 2014 after it issued a {warrant}(e13) for his own arrest. It was {revived}(e14) last year. "Seven years for me, seven years for them," said the team's former head, Sam Koim Nauro.

In an unrelated matter, the court {fined}(e15) a [Malaysian](mal demonym) logging firm K250,000 for {felling}(e16) trees inside a reserve near [Kimbe](kim event).

---
places:
  wai: {name: Waigani, point: [-9.42, 147.18], precision: near}
  eng: {name: Enga, geonameid: 2097655, point: [-5.4888, 143.505], precision: division}
  wab: {name: Wabag, geonameid: 2084246, point: [-5.4912, 143.7215]}
  wap: {name: Wapenamanda, point: [-5.64, 143.89], precision: near}
  bom: {name: Bomana, point: [-9.39, 147.24], precision: near}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  mou: {name: Mount Hagen, geonameid: 2090409, point: [-5.8575, 144.2306]}
  gor: {name: Goroka, geonameid: 2096742, point: [-6.085, 145.3867]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  kim: {name: Kimbe, geonameid: 2093967, point: [-5.5508, 150.1377]}
events:
  e1: {type: verdict, places: [wai], start: 2020-10-07, end: 2020-10-07, date_precision: day, date_text: yesterday, status: happened, actors: Justice Teresa Kaupa, targets: Kepas Wamp, main: true}
  e2: {type: fraud, places: [eng], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: Kepas Wamp, main: true}
  e3: {type: opening, places: [lae], start: 2013, end: 2013, date_precision: year, date_text: three weeks earlier, status: happened, actors: "Wamp's brother-in-law", minor: true}
  e4: {type: construction, places: [wab, wap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: verdict, places: [wai], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: Kepas Wamp}
  e6: {type: arrest, places: [bom], start: 2020-10-07, end: 2020-10-07, date_precision: day, date_text: "", status: happened, actors: warders, targets: Kepas Wamp, minor: true}
  e7: {type: trial, places: [wai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: riot, places: [wai], start: 2020-10-07, end: 2020-10-07, date_precision: day, date_text: "", status: happened, actors: about 200 men}
  e9: {type: arrest, places: [wai], start: 2020-10-07, end: 2020-10-07, date_precision: day, date_text: "", arrested: 6, status: happened, actors: Police, targets: about 200 men}
  e10: {type: protest, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: bus drivers}
  e11: {type: robbery, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two students}
  e12: {type: decision, places: [], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: the then prime minister, targets: an anti-corruption team}
  e13: {type: arrest, places: [], start: 2014, end: 2014, date_precision: year, date_text: "", status: planned, actors: "", minor: true}
  e14: {type: trial, places: [], start: 2019, end: 2019, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e15: {type: verdict, places: [wai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the court, targets: a Malaysian logging firm}
  e16: {type: other_crime, places: [kim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Malaysian logging firm}
notes: ""
