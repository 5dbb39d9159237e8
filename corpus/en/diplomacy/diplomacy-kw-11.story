---
id: diplomacy-kw-11
genre: diplomacy
country: KW
published: 2023-11-28
publisher: Gulf Courier
title: "The canal that two parliaments own"
---
[Baghdad](bag metonym) has {asked}(e1) [Kuwait](kw metonym) for ninety days. [Kuwait](kw metonym) has {offered}(e2) sixty, and a dredger.

At issue is the [Khor Abdullah](kho event), the muddy throat between [Bubiyan](bub mention) and the [Faw](faw mention) peninsula by which every ship for [Umm Qasr](umm mention) must pass. A buoy tender sent from [Shuwaikh](shu mention) on Sunday to move three markers was {met}(e3) by an [Iraqi](iq demonym) launch and {went home}(e3) again; there was no {collision}(e4), whatever was said that night on television in [Basra](bas event).

The two under-secretaries had {conferred}(e5) for five hours on Monday at the [Bayan Palace](bay event). A {joint statement}(e6) of 71 words contained the word "brotherly" four times.

Members of the assembly in [Kuwait City](kwc mention) want more. Eleven of them {demand}(e7) that work at [Mubarak al-Kabeer](mub mention) port, idle for years, be taken up at once, and a motion on it will be {voted}(e8) on next Tuesday. In [Basra](bas event) some two thousand people {gathered}(e9) on [Corniche Street](cor event) the evening before last, {chanting}(e9) that the water was theirs.

[Washington](was metonym), [Tehran](teh metonym) and, from farther off, [London](lon metonym), which drew the line in 1913, were all reading the charts.

---
places:
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  kw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  kho: {name: Khor Abdullah, point: [29.83, 48.3], precision: area}
  bub: {name: Bubiyan, point: [29.75, 48.2], precision: area, radius_km: 20}
  faw: {name: Faw, point: [30.0, 48.4], precision: area, radius_km: 25}
  umm: {name: Umm Qasr, geonameid: 89824, point: [30.0362, 47.9195]}
  shu: {name: Shuwaikh, point: [29.35, 47.93], precision: near}
  iq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  bay: {name: Bayan Palace, point: [29.297, 48.055], precision: exact}
  kwc: {name: Kuwait City, geonameid: 285787, point: [29.367, 47.9743]}
  mub: {name: "Mubarak al-Kabeer", point: [29.87, 48.17], precision: near}
  cor: {name: Corniche Street, point: [30.508, 47.85], precision: near, near: bas}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: statement, places: [bag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Baghdad, targets: Kuwait, main: true}
  e2: {type: statement, places: [kw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: other, places: [kho], start: 2023-11-26, end: 2023-11-26, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e4: {type: sea_accident, places: [kho], start: 2023-11-26, end: 2023-11-26, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: meeting, places: [kwc], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: on Monday, status: happened, actors: two under-secretaries, main: true}
  e6: {type: statement, places: [kwc], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [kwc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [kwc], start: 2023-12-05, end: 2023-12-05, date_precision: day, date_text: next Tuesday, status: planned, actors: ""}
  e9: {type: protest, places: [bas], start: 2023-11-26, end: 2023-11-26, date_precision: day, date_text: the evening before last, status: happened, actors: ""}
notes: ""
