---
id: match-bb-12
genre: match
country: BB
published: 2022-01-24
publisher: Careenage Gazette
title: "Quiet Sunday at the Oval, apart from the roof"
---
[Bridgetown](bri dateline): A day which [Barbados](bb metonym) began at 61 for five they {ended with the shield}(e1), a hangover in prospect and one stand short.

{Rain}(e2) from the tail of a trough had {soaked}(e2) [Kensington Oval](ken event) since Friday. When {play}(e1) resumed on Sunday at ten the [Leeward Islands](lee metonym), 188 ahead, needed four wickets. They didn't get any until tea. Shaquan Bovell, a postman from [Speightstown](spe mention), {made 131}(e3) not out; his partner was the number nine, a [Guyanese](gy demonym) leg-spinner who had never passed twenty.

At 2.15 a sheet of zinc {came off}(e4) the Greenidge and Haynes Stand and {sailed}(e4) as far as [Fontabelle](fon event). Two men selling fish cakes were {cut}(e4). Spectators were {moved}(e5); Bovell asked for a new guard.

In [Port of Spain](pos event) [Trinidad and Tobago](tt metonym) {drew}(e6) with [Jamaica](jm metonym). At [Gros Islet](gro event) not a ball was {bowled}(e7) for the third day and the [Windward Islands](win metonym) went bottom.

Selectors {meet}(e8) in [St. John's](stj event), [Antigua](anb event), on Wednesday to choose a team against [England](eng metonym). Would Bovell be in it? "I deliver [Saint Peter](spt mention) and half of [Saint Lucy](slu mention)," he said. "They know where I am."

---
places:
  bri: {name: Bridgetown, geonameid: 3374036, point: [13.1073, -59.6202]}
  bb: {name: Barbados, geonameid: 3374084, point: [13.1645, -59.5517], precision: country}
  ken: {name: Kensington Oval, point: [13.1049, -59.6226], precision: exact, near: bri}
  lee: {name: Leeward Islands, point: [17.2, -62.2], precision: area, radius_km: 150}
  spe: {name: Speightstown, point: [13.25, -59.644], precision: near}
  gy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  fon: {name: Fontabelle, point: [13.105, -59.625], precision: near, near: bri}
  pos: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  tt: {name: Trinidad and Tobago, geonameid: 3573591, point: [11.0, -61.0], precision: country}
  jm: {name: Jamaica, geonameid: 3489940, point: [18.1667, -77.25], precision: country}
  gro: {name: Gros Islet, geonameid: 3576686, point: [14.0667, -60.95]}
  win: {name: Windward Islands, point: [13.5, -61.1], precision: area, radius_km: 150}
  stj: {name: Saint John’s, geonameid: 3576022, point: [17.121, -61.8433]}
  anb: {name: Antigua, point: [17.08, -61.8], precision: area, radius_km: 12}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  spt: {name: Saint Peter, geonameid: 3373554, point: [13.2679, -59.6109], precision: division}
  slu: {name: Saint Lucy, geonameid: 3373565, point: [13.3177, -59.615], precision: division}
events:
  e1: {type: match, places: [bri], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [bri], start: 2022-01-21, end: 2022-01-23, date_precision: day, date_text: since Friday, status: happened, actors: ""}
  e3: {type: match, places: [bri], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: storm, places: [bri], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: At 2.15, injured: 2, status: happened, actors: "", main: true}
  e5: {type: displacement, places: [bri], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: match, places: [pos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Trinidad and Tobago, targets: Jamaica}
  e7: {type: match, places: [gro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: meeting, places: [stj], start: 2022-01-26, end: 2022-01-26, date_precision: day, date_text: on Wednesday, status: planned, actors: ""}
notes: ""
