---
id: news-lb-23
genre: news
country: LB
published: 2025-11-24
publisher: Levant Daily
title: "{Strike}(e1) on [Beirut](bei event) suburb {kills}(e1) five; [Israel](isr metonym) says commander was target"
---
An [Israeli](isra demonym) air {strike}(e1) on an apartment block in the southern suburbs of [Beirut](bei event) on Sunday afternoon left five people dead and 28 wounded, the health ministry said, in the first {attack}(e1) on the [Lebanese](leb demonym) capital since June.

Two missiles went through the fourth floor of the building in [Haret Hreik](har event). The army in [Tel Aviv](tel mention) said it had {killed}(e1) the chief of staff of Hezbollah, which confirmed his {death}(e1) in the evening. Four of his aides {died}(e1) with him.

The {funeral}(e2) will be held today. The group's deputy leader did not say whether or when it would respond.

A {truce}(e3) {agreed}(e3) a year ago on Thursday has been broken almost daily. Last Tuesday 13 people, most of them teenagers, were {killed}(e4) in a {raid}(e4) on a camp near [Sidon](sid event); the day before, a car was {hit}(e5) at [Bint Jbeil](bin event).

[Paris](par metonym) {called}(e6) for restraint. Schools in the suburb stay {closed}(e7) until Wednesday.

---
places:
  har: {name: Haret Hreik, point: [33.852, 35.51]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  sid: {name: Sidon, geonameid: 268064, point: [33.5575, 35.3715]}
  bin: {name: Bent Jbail, geonameid: 276592, point: [33.1186, 35.4334]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
events:
  e1: {type: airstrike, places: [har], start: 2025-11-23, end: 2025-11-23, date_precision: day, date_text: on Sunday afternoon, killed: 5, injured: 28, status: happened, actors: Israel, targets: commander, main: true}
  e2: {type: ceremony, places: [bei], start: 2025-11-24, end: 2025-11-24, date_precision: day, date_text: today, status: planned, actors: ""}
  e3: {type: agreement, places: [leb], start: 2024-11-27, end: 2024-11-27, date_precision: day, date_text: a year ago on Thursday, status: happened, actors: ""}
  e4: {type: airstrike, places: [sid], start: 2025-11-18, end: 2025-11-18, date_precision: day, date_text: Last Tuesday, killed: 13, status: happened, actors: "", targets: a camp}
  e5: {type: airstrike, places: [bin], start: 2025-11-17, end: 2025-11-17, date_precision: day, date_text: the day before, status: happened, actors: "", targets: a car}
  e6: {type: statement, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Paris}
  e7: {type: closure, places: [bei], start: 2025-11-26, end: 2025-11-26, date_precision: day, date_text: until Wednesday, status: happened, actors: ""}
notes: ""
