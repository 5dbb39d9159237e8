---
id: frontline-td-15
genre: frontline
country: TD
published: 2021-04-21
publisher: Le Tchad Nouveau
title: "President {dies}(e1) of a front he {visited}(e2)"
---
[N'DJAMENA](ndj dateline), [Chad](chad dateline) — He had {won the election}(e3) by lunch on Monday, and by night he was {dead}(e1). Marshal Mahamat Déby-Koura, 68, president of [Chad](chad mention) for thirty years, was {wounded}(e1) on a {visit}(e2) to troops fighting rebels near [Mao](mao event), in [Kanem](kan event), and {died}(e1) on the aircraft home, the army said on Tuesday.

The rebels, some 400 pick-ups strong, {crossed}(e4) from [Libya](lib mention) on {polling day}(e3), 11 April, and passed the garrisons of [Zouar](zou event) and [Wour](wou event) without waking them. On Saturday they were {beaten}(e5) at [Zigueye](zig event); three hundred were killed, five soldiers too.

A council of fifteen generals under the marshal's son has {dissolved}(e6) parliament. Borders are {shut}(e7). In [Moundou](mou event) and in the [Chagoua](cha event) district of the capital, tyres {burned}(e8) on Wednesday; two people were {shot}(e8).

[Paris](par metonym), which has a thousand men in the country, lost "a brave friend". [Bangui](ban metonym) and [Khartoum](kha metonym) {closed}(e9) crossings. In [Cotonou](cot mention), the price of cattle from [Abéché](abe mention) {rose}(e10) within the hour.

Rebels said they would {march}(e11) on [N'Djamena](ndj event) after the {funeral}(e12), from respect.

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
  e1: {type: battle, places: [mao], start: 2021-04-19, end: 2021-04-19, date_precision: day, date_text: by night, killed: 1, status: happened, actors: "", targets: Marshal Mahamat Déby-Koura, main: true}
  e2: {type: visit, places: [mao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: election, places: [chad], start: 2021-04-11, end: 2021-04-11, date_precision: day, date_text: 11 April, status: happened, actors: ""}
  e4: {type: battle, places: [zou, wou], start: 2021-04-11, end: 2021-04-11, date_precision: day, date_text: on polling day, status: happened, actors: ""}
  e5: {type: battle, places: [zig], start: 2021-04-17, end: 2021-04-17, date_precision: day, date_text: On Saturday, killed: 305, status: happened, actors: rebels}
  e6: {type: coup, places: [ndj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A council of fifteen generals}
  e7: {type: closure, places: [chad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: riot, places: [mou, cha], start: 2021-04-21, end: 2021-04-21, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e9: {type: closure, places: [ban, kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: market, places: [cot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: battle, places: [ndj], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: Rebels}
  e12: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
