---
id: report-xk-38
genre: report
country: XK
published: 2023-09-25
publisher: Balkan Desk
title: "Three gunmen and policeman {die}(e1) in monastery {siege}(e1) in north [Kosovo](kos event)"
---
Masked men in armoured vehicles {killed}(e1) a police officer in northern [Kosovo](kos event) on Sunday before {barricading}(e1) themselves in a [Serbian](serbi demonym) Orthodox monastery, setting off a {siege}(e1) that {ended}(e1) after dark with three attackers {dead}(e1).

The {battle}(e1) around [Banjska](ban event), a village 15km from the border with [Serbia](serb mention), was among the worst since [Kosovo](kos metonym) {declared}(e2) independence in 2008.

Police said a patrol was {fired}(e3) on from several sides at about 3am as it approached two lorries without number plates that were blocking a bridge. Sergeant Arben Krasniqi, 36, from [Vushtrri](vus mention), was declared dead on arrival at hospital in [Mitrovica](mit event). Another officer was {hurt}(e3).

Some 30 gunmen then {forced}(e1) the gates of the monastery, where a party of pilgrims from [Novi Sad](nov mention) had locked themselves in with the abbot. The visitors were {let}(e4) out unharmed in the evening.

Special units {detained}(e5) two wounded men and four civilians in possession of radio equipment, and {found}(e6) "an extraordinary quantity" of weapons. Several assailants are thought to have {escaped}(e7) over the hills to [Raška](ras event), in [Serbia](serb mention).

[Kosovo](kos metonym)'s prime minister {accused}(e8) officials in [Belgrade](bel metonym) of paying and arming the group. The [Serbian](serbi demonym) president {denied}(e8) it: the men, he said, were local [Serbs](ser demonym) who had lost patience with "terror" from [Pristina](pri metonym). On Monday his government {proclaimed}(e9) three days of mourning.

Nato said that its [Kosovo](kos metonym org) Force, which has been {reinforced}(e10) with 500 [Turkish](tur demonym) troops since May, stood ready. In that month 93 soldiers, mainly [Italians](ita demonym) and [Hungarians](hun demonym), were {hurt}(e11) in [Zvečan](zve event) by a crowd {protesting}(e11) against the installation of [Albanian](alb demonym) mayors elected in a boycotted {poll}(e12).

In [Brussels](bru event), where {talks}(e13) between the two leaders {failed}(e13) ten days ago, the EU's foreign policy chief {condemned}(e14) the {attack}(e1). [Washington](was metonym), [Paris](par metonym), [Rome](rom metonym) and [Berlin](ber metonym) did so in similar words.

Schools in [Zubin Potok](zub event), [Leposavić](lep event) and [North Mitrovica](nor event) were {shut}(e15) on Monday, and the crossing at [Jarinje](jar event) remained {closed}(e16) to traffic in both directions. Flags {flew}(e18) at half-mast in [Tirana](tir event).

A {state funeral}(e17) will be held for the sergeant in [Pristina](pri event) on Tuesday.

---
places:
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  ban: {name: Banjska, point: [42.97, 20.79]}
  vus: {name: Vushtrri, point: [42.82, 20.97]}
  mit: {name: Mitrovica, point: [42.89, 20.87]}
  nov: {name: Novi Sad, geonameid: 3194360, point: [45.2517, 19.8369]}
  ras: {name: Raška, point: [43.29, 20.61]}
  zve: {name: Zvečan, point: [42.91, 20.84]}
  zub: {name: Zubin Potok, point: [42.91, 20.69]}
  lep: {name: Leposavić, point: [43.1, 20.8]}
  nor: {name: North Mitrovica, point: [42.9, 20.86]}
  jar: {name: Jarinje, point: [43.23, 20.69]}
  kos: {name: Kosovo, geonameid: 831053, point: [42.58333, 20.91667], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  serb: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  pri: {name: Pristina, geonameid: 786714, point: [42.6727, 21.1669]}
  serbi: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
events:
  e1: {type: battle, places: [ban], start: 2023-09-24, end: 2023-09-24, date_precision: day, date_text: on Sunday, killed: 4, status: happened, actors: Masked men in armoured vehicles, targets: a police officer, main: true}
  e2: {type: statement, places: [kos], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: Kosovo, targets: independence}
  e3: {type: shooting, places: [ban], start: 2023-09-24, end: 2023-09-24, date_precision: day, date_text: at about 3am, killed: 1, injured: 1, status: happened, actors: "", targets: a patrol}
  e4: {type: rescue, places: [ban], start: 2023-09-24, end: 2023-09-24, date_precision: day, date_text: in the evening, status: happened, actors: "", targets: The visitors}
  e5: {type: arrest, places: [ban], start: 2023-09-24, end: 2023-09-24, date_precision: day, date_text: "", arrested: 6, status: happened, actors: Special units, targets: two wounded men and four civilians}
  e6: {type: discovery, places: [ban], start: 2023-09-24, end: 2023-09-24, date_precision: day, date_text: "", status: happened, actors: Special units, targets: weapons}
  e7: {type: displacement, places: [ras], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Several assailants, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Kosovo's prime minister", targets: officials in Belgrade}
  e9: {type: ceremony, places: [serb], start: 2023-09-25, end: 2023-09-25, date_precision: day, date_text: On Monday, status: happened, actors: his government, targets: three days of mourning}
  e10: {type: other, places: [kos], start: 2023-05, end: 2023-05, date_precision: month, date_text: since May, status: happened, actors: Nato, targets: its Kosovo Force}
  e11: {type: riot, places: [zve], start: 2023-05, end: 2023-05, date_precision: month, date_text: In that month, injured: 93, status: happened, actors: a crowd, targets: 93 soldiers}
  e12: {type: election, places: [kos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Albanian mayors, minor: true}
  e13: {type: meeting, places: [bru], start: 2023-09-15, end: 2023-09-15, date_precision: day, date_text: ten days ago, status: happened, actors: the two leaders}
  e14: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the EU's foreign policy chief", targets: the attack}
  e15: {type: closure, places: [zub, lep, nor], start: 2023-09-25, end: 2023-09-25, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Schools}
  e16: {type: closure, places: [jar], start: 2023-09-25, end: 2023-09-25, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: the crossing}
  e17: {type: ceremony, places: [pri], start: 2023-09-26, end: 2023-09-26, date_precision: day, date_text: on Tuesday, status: planned, actors: "", targets: the sergeant}
  e18: {type: ceremony, places: [tir], start: 2023-09-25, end: 2023-09-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
