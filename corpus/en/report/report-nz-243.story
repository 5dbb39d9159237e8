---
id: report-nz-243
genre: report
country: NZ
published: 2023-01-26
publisher: Manawatū Daily
title: "Body {found}(e1) in search for missing [Whanganui](wha mention) tramper"
---
A body has been {found}(e1) in the search for a [Whanganui](wha mention) man who {failed to return}(e2) from a solo tramp in the [Ruahine Range](rua event).

Police said the body was {spotted}(e1) by a helicopter crew about 2pm on Wednesday in a steep gully below Rangiwahia Hut, 30 kilometres north-east of [Feilding](fei mention). It was {winched}(e3) out before dark and {flown}(e3) to [Palmerston North](pal event).

Formal identification has yet to {take place}(e4), but the family of Colin Teaumata, 58, has been told.

Teaumata, a builder, {left}(e5) his car at the Renfrew Road end on Friday and had planned to cross to [Triangle Hut](tri mention) and {walk}(e5) out by Sunday night. His partner {raised the alarm}(e6) on Monday morning after he did not turn up for work.

Search and rescue teams from [Taihape](tai mention), [Dannevirke](dan mention) and [Hawke's Bay](haw mention), 34 people in all, {combed}(e6) the tops in rain and a gale that {gusted}(e7) to 110kmh on Monday night and {grounded}(e8) the helicopter for most of Tuesday.

Senior Constable Raewyn Dalley said the weather had turned "a good deal faster than the forecast suggested". It appeared that Teaumata had {slipped}(e9) while trying to get off the ridge.

The {death}(e9) has been {referred}(e10) to the coroner.

It is the fourth fatality in the ranges of the lower [North Island](nor event) this summer. A student from [Germany](ger mention) {drowned}(e11) while crossing the [Waiohine River](wai event) in the [Tararuas](tar event) on New Year's Eve, and two hunters, from [Levin](lev mention) and [Ōtaki](ota mention), {died}(e12) in December when a bank {collapsed}(e12) on to their tent near [Ohakune](oha event).

The Mountain Safety Council, which {published}(e13) a report on river crossings in November, {urged}(e14) trampers to carry a locator beacon. Teaumata did not have one.

Meanwhile a woman in her 40s was {rescued}(e15) from Mt [Taranaki](tara event) early on Thursday after she {twisted}(e16) an ankle near Fanthams Peak. She was {taken}(e17) to hospital in [New Plymouth](new event) in a stable condition.

In the [South Island](sou event), the Department of Conservation has {closed}(e18) the Rees-Dart Track out of [Glenorchy](gle event) until a bridge {washed away}(e19) last week is {replaced}(e20).

---
places:
  wha: {name: Whanganui, geonameid: 2179670, point: [-39.9333, 175.05]}
  fei: {name: Feilding, point: [-40.23, 175.57]}
  rua: {name: Ruahine Range, point: [-39.9, 176.1], precision: area, radius_km: 30}
  tri: {name: Triangle Hut, point: [-39.86, 176.03], precision: near}
  haw: {name: "Hawke's Bay", geonameid: 2190146, point: [-39.5434, 176.605], precision: division}
  nor: {name: North Island, point: [-39.5, 176.0], precision: area, radius_km: 300}
  sou: {name: South Island, point: [-43.9, 170.5], precision: area, radius_km: 400}
  wai: {name: Waiohine River, point: [-41.0, 175.4], precision: near}
  tar: {name: Tararuas, point: [-40.9, 175.4], precision: area, radius_km: 35}
  tara: {name: Taranaki, point: [-39.2968, 174.0634], precision: near}
  gle: {name: Glenorchy, point: [-44.85, 168.39]}
  tai: {name: Taihape, geonameid: 6227202, point: [-39.6782, 175.798]}
  oha: {name: Ohakune, point: [-39.42, 175.4]}
  dan: {name: Dannevirke, point: [-40.21, 176.1]}
  ota: {name: Ōtaki, point: [-40.76, 175.15]}
  pal: {name: Palmerston North, geonameid: 2185018, point: [-40.3564, 175.6111]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lev: {name: Levin, geonameid: 2206371, point: [-40.6333, 175.275]}
  new: {name: New Plymouth, geonameid: 2186239, point: [-39.0667, 174.0833]}
events:
  e1: {type: discovery, places: [rua], start: 2023-01-25, end: 2023-01-25, date_precision: day, date_text: about 2pm on Wednesday, status: happened, actors: a helicopter crew, targets: A body, main: true}
  e2: {type: abduction, places: [rua], start: 2023-01-22, end: 2023-01-22, date_precision: day, date_text: by Sunday night, status: happened, actors: "", targets: a Whanganui man}
  e3: {type: rescue, places: [rua, pal], start: 2023-01-25, end: 2023-01-25, date_precision: day, date_text: before dark, status: happened, actors: "", minor: true}
  e4: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Formal identification, minor: true}
  e5: {type: transport_change, places: [rua], start: 2023-01-20, end: 2023-01-20, date_precision: day, date_text: on Friday, status: happened, actors: Teaumata, minor: true}
  e6: {type: rescue, places: [rua], start: 2023-01-23, end: 2023-01-23, date_precision: day, date_text: on Monday morning, status: happened, actors: Search and rescue teams, targets: a Whanganui man, main: true}
  e7: {type: storm, places: [rua], start: 2023-01-23, end: 2023-01-23, date_precision: day, date_text: on Monday night, status: happened, actors: ""}
  e8: {type: transport_change, places: [rua], start: 2023-01-24, end: 2023-01-24, date_precision: day, date_text: for most of Tuesday, status: happened, actors: "", targets: the helicopter, minor: true}
  e9: {type: other_accident, places: [rua], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Teaumata, main: true}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The death, minor: true}
  e11: {type: other_accident, places: [wai], start: 2022-12-31, end: 2022-12-31, date_precision: day, date_text: "on New Year's Eve", killed: 1, status: happened, actors: "", targets: A student from Germany}
  e12: {type: landslide, places: [oha], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, killed: 2, status: happened, actors: "", targets: two hunters}
  e13: {type: publication, places: [], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: The Mountain Safety Council, targets: a report on river crossings}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Mountain Safety Council, targets: trampers}
  e15: {type: rescue, places: [tara], start: 2023-01-26, end: 2023-01-26, date_precision: day, date_text: early on Thursday, injured: 1, status: happened, actors: "", targets: a woman in her 40s}
  e16: {type: other_accident, places: [tara], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a woman in her 40s, minor: true}
  e17: {type: medical, places: [new], start: 2023-01-26, end: 2023-01-26, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e18: {type: closure, places: [gle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Department of Conservation, targets: the Rees-Dart Track}
  e19: {type: flood, places: [gle], start: 2023-01-16, end: 2023-01-16, date_precision: week, date_text: last week, status: happened, actors: "", targets: a bridge, minor: true}
  e20: {type: construction, places: [gle], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a bridge, minor: true}
notes: ""
