---
id: earnings-kr-01
genre: earnings
country: KR
published: 2019-04-30
publisher: Han River Financial
title: "Chip slump {cuts}(e1) Daesan's profit by three-fifths"
---
[SEOUL](seo dateline), April 30 (Hankyo) - Daesan Electronics {reported}(e1) its weakest quarter in ten on Tuesday, as phone makers in [China](chi mention) and server farms in [Virginia](vir mention) bought fewer memory chips.

Operating profit {fell}(e1) to 6.2 trillion won from 15.6 trillion a year earlier; sales were 52.4 trillion. The shares {slipped}(e2) 0.6% in [Seoul](seo event), where the main index ended down 0.6 as well. In [Tokyo](tok event), markets were {closed}(e3) for the {abdication}(e4).

The firm, headquartered in [Suwon](suw mention), will {go on}(e5) with a second line at [Pyeongtaek](pye event) but {put off}(e6) tools for [Xi'an](xia event). At [Gumi](gum event), where handsets were once made by the million, 400 posts {move}(e7) to [Vietnam](vie mention) by the summer; the union {walked out}(e8) there for two hours on Monday. Its plant in [Austin](aus mention), [Texas](tex mention), runs full.

{Recalls}(e9) of a folding telephone cost 180 billion. Reviewers in [New York](new mention) broke theirs within a day.

Analysts in [Hong Kong](hon mention) see the trough by autumn, unless [Washington](was metonym) and [Beijing](bei metonym) fail. "Memory is rain," said Kim Tae-seop of Sanho Securities, [Yeouido](yeo mention). "It comes."

---
places:
  suw: {name: Suwon, geonameid: 1835553, point: [37.2911, 127.0089]}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  pye: {name: Pyeongtaek, point: [36.99, 127.09]}
  xia: {name: "Xi'an", point: [34.258, 108.929]}
  gum: {name: Gumi, geonameid: 1842225, point: [36.1136, 128.336]}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  yeo: {name: Yeouido, point: [37.524, 126.925], precision: near}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: earnings, places: [seo], start: 2019-04-30, end: 2019-04-30, date_precision: day, date_text: on Tuesday, status: happened, actors: Daesan Electronics, main: true}
  e2: {type: market, places: [seo], start: 2019-04-30, end: 2019-04-30, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: closure, places: [tok], start: 2019-04-30, end: 2019-04-30, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: resignation, places: [tok], start: 2019-04-30, end: 2019-04-30, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: construction, places: [pye], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: construction, places: [xia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: layoffs, places: [gum], start: 2019-06, end: 2019-06, date_precision: month, date_text: by the summer, status: planned, actors: ""}
  e8: {type: strike, places: [gum], start: 2019-04-29, end: 2019-04-29, date_precision: day, date_text: on Monday, status: happened, actors: the union}
  e9: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
