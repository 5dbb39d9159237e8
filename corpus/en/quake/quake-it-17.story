---
id: quake-it-17
genre: quake
country: IT
published: 2016-10-31
publisher: Adriatic News Service
title: "[Italy](ita event) {Quake}(e1) Kills 12, Topples Bell Towers Across [Marche](mar event)"
---
[CAMERINO, Italy](cam dateline), Oct. 31 (ANS) — A strong {earthquake}(e1) {jolted}(e1) central [Italy](ita event) before dawn on Monday, killing at least 12 people, injuring more than 140 and bringing down bell towers in a dozen hill towns.

The magnitude-6.1 {shock}(e1) struck at 4:27 a.m. at a depth of nine kilometres, its epicentre 11 km east of [Camerino](cam event), the national geophysics institute said. It was {felt}(e2) from [Bologna](bol event) to [Naples](nap event); in [Rome](rom event), 140 km away, chandeliers {swung}(e2) in the presidential palace.

Seven of the dead were in [Tolentino](tol event), where a block of flats {collapsed}(e3). Two nuns were {pulled}(e4) alive from a convent in [San Severino Marche](san event) after five hours. The hospital at [Macerata](mac event) {received}(e5) 68 wounded and was then itself {evacuated}(e6) because of cracks.

More than 20 {aftershocks}(e7), the largest of magnitude 4.8, had followed by noon. Some 15,000 people will {spend the night}(e8) in cars or tents.

Trains between [Ancona](anc event) and [Foligno](fol event) were {stopped}(e9). Schools in four provinces are {closed}(e10) until Thursday.

The prime minister {broke off}(e11) a {trip}(e11) to [Brussels](bru mention) and was {expected}(e12) in [Camerino](cam event) by evening. [Berlin](ber metonym), [Athens](ath metonym) and [Tirana](tir metonym) {offered}(e13) rescue teams.

The region was {hit}(e14) by a 5.9 {tremor}(e14) only five days ago, in which one man died of a heart attack. In 1997 two {quakes}(e15) nine hours apart killed ten people in [Umbria](umb event) and [Marche](mar event) and {brought down}(e15) the vault of the basilica in [Assisi](ass event).

---
places:
  mar: {name: Marche, geonameid: 3174004, point: [43.3775, 13.172], precision: division}
  cam: {name: Camerino, point: [43.136, 13.068]}
  tol: {name: Tolentino, geonameid: 3165595, point: [43.2092, 13.2852]}
  san: {name: San Severino Marche, point: [43.229, 13.177]}
  umb: {name: Umbria, geonameid: 3165048, point: [42.9393, 12.4523], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  mac: {name: Macerata, geonameid: 3174380, point: [43.2979, 13.4529]}
  anc: {name: Ancona, geonameid: 3183089, point: [43.6072, 13.5103]}
  fol: {name: Foligno, geonameid: 3176854, point: [42.9549, 12.7027]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
  ass: {name: Assisi, geonameid: 3182722, point: [43.0667, 12.6211]}
events:
  e1: {type: earthquake, places: [cam], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: before dawn on Monday, killed: 12, killed_qualifier: at_least, injured: 140, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [bol, nap, rom], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: collapse, places: [tol], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: "", killed: 7, status: happened, actors: ""}
  e4: {type: rescue, places: [san], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: after five hours, status: happened, actors: "", targets: Two nuns}
  e5: {type: medical, places: [mac], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: "", injured: 68, status: happened, actors: "", targets: 68 wounded, minor: true}
  e6: {type: displacement, places: [mac], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: earthquake, places: [cam], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: by noon, status: happened, actors: ""}
  e8: {type: displacement, places: [cam], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: "", displaced: 15000, displaced_qualifier: about, status: happened, actors: ""}
  e9: {type: transport_change, places: [anc, fol], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: closure, places: [mar], start: 2016-11-03, end: 2016-11-03, date_precision: day, date_text: until Thursday, status: happened, actors: ""}
  e11: {type: visit, places: [bru], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: "", status: happened, actors: The prime minister}
  e12: {type: visit, places: [cam], start: 2016-10-31, end: 2016-10-31, date_precision: day, date_text: by evening, status: planned, actors: The prime minister}
  e13: {type: aid, places: [ber, ath, tir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Berlin, Athens and Tirana"}
  e14: {type: earthquake, places: [mar], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: five days ago, killed: 1, status: happened, actors: "", targets: one man}
  e15: {type: earthquake, places: [umb, mar, ass], start: 1997, end: 1997, date_precision: year, date_text: In 1997, killed: 10, status: happened, actors: ""}
notes: ""
