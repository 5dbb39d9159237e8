---
id: raid-gb-17
genre: raid
country: GB
published: 2021-03-11
publisher: East Midlands Herald
title: "Police {Find}(e1) 37 [Vietnamese](viet demonym) in [Leicester](lei event) Factory {Raid}(e1)"
---
Immigration officers {found}(e1) 37 people, nine of them under 18, living behind a false wall when they {raided}(e1) a garment works in [Leicester](lei event) on Tuesday night.

Three men aged 29, 41 and 56 were {held}(e2) on suspicion of {trafficking}(e3) and have been {questioned}(e2) at [Loughborough](lou event). A fourth, who {jumped}(e4) from a window, {broke}(e4) an ankle and was {taken}(e5) to hospital in [Nottingham](not event) under escort. He was later {released}(e6) without charge.

Detective Inspector Joy Marlowe said the workers, most of them from [Nghe An](ngh mention) in [Vietnam](vie mention), had been {brought}(e3) across the [Channel](channx mention) in lorries since October and were paid £2 an hour. They have been {moved}(e7) to safe houses outside the county.

Officers also {searched}(e8) flats in [Birmingham](bir event) and a car wash at [Hinckley](hin event), where £48,000 was {recovered}(e8) from a freezer.

It is the fourth such operation in the city within a year. Last July a {fire}(e9) in a mill on [Frog Island](frogix event) killed two seamstresses; its owner, Sajid Harwell, was {jailed}(e10) for six years at [Leicester](lei metonym) Crown Court on 22 January and will {appeal}(e11) next month.

The [Vietnamese](viet demonym) embassy in [London](lon event) said on Wednesday that it had {sent}(e12) a consul. MPs {called}(e13) for licensing of all garment works, which ministers {turned down}(e14) in 2019.

"We heard machines at three in the morning," said a neighbour, Ranjit Gill. "We thought it was a laundry."

---
places:
  ngh: {name: Nghệ An, geonameid: 1559969, point: [19.3548, 104.827], precision: division}
  lei: {name: Leicester, geonameid: 2644668, point: [52.6386, -1.1317]}
  lou: {name: Loughborough, geonameid: 2643567, point: [52.7667, -1.2]}
  not: {name: Nottingham, geonameid: 2641170, point: [52.9536, -1.1505]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  hin: {name: Hinckley, geonameid: 2646867, point: [52.5389, -1.3761]}
  viet: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  frogix: {name: "Frog Island", point: [52.643, -1.144], precision: near}
  channx: {name: "Channel", point: [50.2, -0.5], precision: area, radius_km: 200}
events:
  e1: {type: raid, places: [lei], start: 2021-03-09, end: 2021-03-09, date_precision: day, date_text: on Tuesday night, status: happened, actors: Immigration officers, main: true}
  e2: {type: arrest, places: [lou], start: 2021-03-09, end: 2021-03-09, date_precision: day, date_text: "", arrested: 3, status: happened, actors: "", targets: Three men, main: true}
  e3: {type: smuggling, places: [lei], start: 2020-10, end: 2020-10, date_precision: month, date_text: since October, status: happened, actors: ""}
  e4: {type: other_accident, places: [lei], start: 2021-03-09, end: 2021-03-09, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A fourth}
  e5: {type: medical, places: [not], start: 2021-03-09, end: 2021-03-09, date_precision: day, date_text: "", status: happened, actors: "", targets: A fourth, minor: true}
  e6: {type: arrest, places: [not], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A fourth, minor: true}
  e7: {type: displacement, places: [lei], start: null, end: null, date_precision: unknown, date_text: "", displaced: 37, status: happened, actors: ""}
  e8: {type: raid, places: [bir, hin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Immigration officers}
  e9: {type: fire, places: [frogix], start: 2020-07, end: 2020-07, date_precision: month, date_text: Last July, killed: 2, status: happened, actors: ""}
  e10: {type: verdict, places: [lei], start: 2021-01-22, end: 2021-01-22, date_precision: day, date_text: on 22 January, status: happened, actors: "", targets: Sajid Harwell}
  e11: {type: trial, places: [lei], start: 2021-04, end: 2021-04, date_precision: month, date_text: next month, status: planned, actors: Sajid Harwell}
  e12: {type: visit, places: [lon], start: 2021-03-10, end: 2021-03-10, date_precision: day, date_text: on Wednesday, status: happened, actors: The Vietnamese embassy}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: MPs}
  e14: {type: decision, places: [], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ministers, minor: true}
notes: ""
