---
id: match-bb-12
genre: match
country: BB
published: 2022-01-24
publisher: Careenage Gazette
title: "Quiet Sunday at the Oval, apart from the roof"
---
[Bridgetown](bri dateline): A day which [Barbados](bb metonym) began at 61 for five they ended with the shield, a hangover in prospect and one stand short.

Rain from the tail of a trough had {soaked}(e6) [Kensington Oval](ken event) since Friday. When play {resumed}(e1) on Sunday at ten the [Leeward Islands](lee metonym), 188 ahead, needed four wickets. They didn't get any until tea. Shaquan Bovell, a postman from [Speightstown](spe mention), made 131 not out; his partner was the number nine, a [Guyanese](gy demonym) leg-spinner who had never passed twenty.

At 2.15 a sheet of zinc {came off}(e2) the Greenidge and Haynes Stand and sailed as far as [Fontabelle](fon event). Two men selling fish cakes were {cut}(e2). Spectators were moved; Bovell asked for a new guard.

In [Port of Spain](pos event) [Trinidad and Tobago](tt metonym) {drew}(e3) with [Jamaica](jm metonym). At [Gros Islet](gro event) not a ball was {bowled}(e4) for the third day and the [Windward Islands](win metonym) went bottom.

Selectors {meet}(e7) in [St. John's](stj event), [Antigua](anb event), on Wednesday to {choose}(e5) a team against [England](eng metonym). Would Bovell be in it? "I deliver [Saint Peter](spt mention) and half of [Saint Lucy](slu mention)," he said. "They know where I am."

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
  e1: {type: match, places: [ken], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: on Sunday, status: happened, actors: Barbados, targets: Leeward Islands, main: true}
  e2: {type: other_accident, places: [ken, fon], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: At 2.15, injured: 2, status: happened, actors: ""}
  e3: {type: match, places: [pos], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: "", status: happened, actors: Trinidad and Tobago, targets: Jamaica}
  e4: {type: match, places: [gro], start: 2022-01-23, end: 2022-01-23, date_precision: day, date_text: for the third day, status: happened, negated: true, actors: ""}
  e5: {type: decision, places: [stj, anb], start: 2022-01-26, end: 2022-01-26, date_precision: day, date_text: on Wednesday, status: planned, actors: Selectors}
  e6: {type: extreme_weather, places: [ken], start: 2022-01-21, end: 2022-01-21, date_precision: day, date_text: since Friday, status: happened, actors: ""}
  e7: {type: meeting, places: [stj], start: 2022-01-26, end: 2022-01-26, date_precision: day, date_text: "", status: planned, actors: ""}
notes: ""
