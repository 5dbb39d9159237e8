---
id: tweets-xk-17
genre: tweets
country: XK
published: 2022-07-31
publisher: "\"@MitrovicaNow\""
title: "Plates, {barricades}(e3), a siren"
---
@MitrovicaNow: 20:15 {Lorries across}(e3) the road at [Rudare](rud event) and at [Zupče](zup event). Tomorrow is when [Serbian](ser demonym) number plates become {void}(e1) in [Kosovo](kos mention).

@MitrovicaNow: 21:00 {Sirens}(e2) in north [Mitrovica](mit event). Nobody knows who pressed it. {Barricades}(e3) up at [Jarinje](jar event) & [Brnjak](brn event) as well, both crossings {shut}(e4).

@belegu_p: [Prishtina](pri metonym) can we talk about cucumbers, wife's lorry is stuck in [Raška](ras mention)

@MitrovicaNow: 22:10 {Shots}(e5) heard near [Zubin Potok](zub event). Police: no one hurt.

@MitrovicaNow: 22:40 NATO {says}(e6) ready to step in. [Belgrade](bel metonym) says it's never been harder. [Moscow](mos metonym) has views.

@MitrovicaNow: 23:30 ** [Pristina](pris metonym) will {wait}(e7) 30 days, after a call from the [US](us metonym) ambassador. First of September then.

@dritamzz: I'm on the bridge over the [Ibar](iba event) with popcorn

@MitrovicaNow: 00:15 Diggers {clearing}(e8) [Rudare](rud event). Not [Zupče](zup event) yet.

@MitrovicaNow: No, nobody was {killed}(e9) in [Leposavić](lep event). That photo is [Nagorno-Karabakh](nag mention), 2020. Delete.

---
places:
  rud: {name: Rudare, point: [42.93, 20.84], precision: near}
  zup: {name: Zupče, point: [42.91, 20.75], precision: near}
  mit: {name: Mitrovica, point: [42.891, 20.866]}
  jar: {name: Jarinje, point: [43.24, 20.69], precision: near}
  brn: {name: Brnjak, point: [42.96, 20.55], precision: near}
  ras: {name: Raška, geonameid: 793790, point: [43.2872, 20.6153]}
  zub: {name: Zubin Potok, point: [42.914, 20.69]}
  iba: {name: Ibar, point: [42.893, 20.867], precision: near}
  lep: {name: Leposavić, point: [43.104, 20.803]}
  nag: {name: Nagorno-Karabakh, point: [39.9, 46.6], precision: area, radius_km: 60}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  pri: {name: Prishtina, point: [42.673, 21.169]}
  pris: {name: Pristina, point: [42.673, 21.169]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  kos: {name: Kosovo, geonameid: 831053, point: [42.58333, 20.91667], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: decision, places: [kos], start: 2022-08-01, end: 2022-08-01, date_precision: day, date_text: Tomorrow, status: planned, actors: ""}
  e2: {type: other, places: [mit], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: protest, places: [rud, zup, jar, brn], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: closure, places: [jar, brn], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: shooting, places: [zub], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [pris], start: 2022-07-31, end: 2022-07-31, date_precision: day, date_text: "", status: happened, actors: Pristina, main: true}
  e8: {type: construction, places: [rud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: killing, places: [lep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
