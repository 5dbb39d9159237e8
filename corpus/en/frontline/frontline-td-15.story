---
id: frontline-td-15
genre: frontline
country: TD
published: 2021-04-21
publisher: Le Tchad Nouveau
title: "President dies of a front he visited"
---
[N'DJAMENA](ndj dateline), [Chad](chad dateline) — He had won the {election}(e1) by lunch on Monday, and by night he was {dead}(e2). Marshal Mahamat Déby-Koura, 68, president of [Chad](chad mention) for thirty years, was wounded on a visit to troops {fighting}(e3) rebels near [Mao](mao event), in [Kanem](kan event), and died on the aircraft home, the army said on Tuesday.

The rebels, some 400 pick-ups strong, crossed from [Libya](lib mention) on polling day, 11 April, and passed the garrisons of [Zouar](zou event) and [Wour](wou event) without waking them. On Saturday they were {beaten}(e3) at [Zigueye](zig event); three hundred were killed, five soldiers too.

A council of fifteen generals under the marshal's son has {dissolved}(e4) parliament. Borders are shut. In [Moundou](mou event) and in the [Chagoua](cha event) district of the capital, tyres {burned}(e6) on Wednesday; two people were {shot}(e7).

[Paris](par metonym), which has a thousand men in the country, lost "a brave friend". [Bangui](ban metonym) and [Khartoum](kha metonym) closed crossings. In [Cotonou](cot mention), the price of cattle from [Abéché](abe mention) rose within the hour.

Rebels said they would {march}(e5) on [N'Djamena](ndj event) after the funeral, from respect.

---
places:
  mao: {name: Mao, point: [14.121, 15.31]}
  kan: {name: Kanem, point: [14.8, 15.5], precision: division}
  zou: {name: Zouar, point: [20.45, 16.52], precision: near}
  wou: {name: Wour, point: [21.35, 15.95], precision: near}
  zig: {name: Zigueye, point: [14.72, 15.78], precision: near}
  mou: {name: Moundou, geonameid: 2427455, point: [8.5744, 16.0772]}
  cha: {name: Chagoua, point: [12.09, 15.08], precision: near, near: ndj}
  ndj: {name: "N'Djamena", point: [12.107, 15.044]}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  abe: {name: Abeche, geonameid: 245785, point: [13.8292, 20.8324]}
  chad: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ban: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
events:
  e1: {type: election, places: [chad], start: 2021-04-19, end: 2021-04-19, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e2: {type: death, places: [mao, kan], start: 2021-04-19, end: 2021-04-19, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: Marshal Mahamat Déby-Koura, main: true}
  e3: {type: battle, places: [mao, kan, zou, wou, zig], start: 2021-04-11, end: 2021-04-19, date_precision: day, date_text: "", killed: 305, killed_qualifier: about, status: happened, actors: rebels}
  e4: {type: decision, places: [ndj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A council of fifteen generals}
  e5: {type: battle, places: [ndj], start: null, end: null, date_precision: unknown, date_text: after the funeral, status: threatened, actors: Rebels}
  e6: {type: riot, places: [mou, cha], start: 2021-04-21, end: 2021-04-21, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e7: {type: shooting, places: [mou, cha], start: 2021-04-21, end: 2021-04-21, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
notes: ""
