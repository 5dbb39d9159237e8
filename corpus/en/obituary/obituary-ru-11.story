---
id: obituary-ru-11
genre: obituary
country: RU
published: 2019-02-01
publisher: Vychegda News
title: "A hydrologist, and the rivers that stayed where they were"
---
Arkady Lvovich Brandt, hydrologist, who {measured}(e1) for twenty years what would happen if the [Pechora](pec mention) were made to flow south, and then said so, has {died}(e2) in [Syktyvkar](syk event). He was 90.

He {came}(e3) north as a boy of nine, in a wagon, from [Engels](eng mention), on the [Volga](vol mention), with other [Germans](ger demonym). His mother is {buried}(e4) at [Vorkuta](vor event), he didn't know where.

The scheme was an old one: water for [Astrakhan](ast mention) and [Baku](bak mention). In March 1971 three atomic charges were {exploded}(e5) near [Chusovskoy](chu event), in [Perm](per event) region, to begin the canal. They made a lake, round, on which he later {took students}(e6), with a counter, for an hour each.

His {report}(e7) of 1983 was {stamped}(e7) in [Moscow](mos mention) and put in a safe. In 1986 a writer {read it out}(e8) from memory in [Leningrad](len event). The plan was {dropped}(e9) that August.

[Helsinki](hel metonym org) University {made him a doctor}(e10); [Ottawa](ott metonym) sent salmon. "They thanked me for a thing that did not happen," he said. "That's the best sort."

[Komi](kom metonym)'s head {gave}(e11) him a watch. Civil {funeral}(e12) at the [Pushkin Street](pus event) library, Saturday, eleven.

---
places:
  pec: {name: Pechora, point: [65.0, 57.0], precision: area, radius_km: 300}
  syk: {name: Syktyvkar, geonameid: 485239, point: [61.6639, 50.8163]}
  eng: {name: Engels, geonameid: 563464, point: [51.4839, 46.1053]}
  vol: {name: Volga, point: [51.0, 46.0], precision: area, radius_km: 600}
  vor: {name: Vorkuta, geonameid: 1486910, point: [67.5087, 64.0667]}
  ast: {name: Astrakhan, geonameid: 580497, point: [46.3497, 48.0408]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  chu: {name: Chusovskoy, point: [61.3, 56.6], precision: near}
  per: {name: Perm, geonameid: 511196, point: [58.0105, 56.2502]}
  len: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  kom: {name: Komi, point: [64.0, 54.0], precision: division}
  pus: {name: Pushkin Street, point: [61.67, 50.83], precision: near, near: syk}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: survey, places: [pec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [syk], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Arkady Lvovich Brandt, main: true}
  e3: {type: displacement, places: [eng], start: 1937, end: 1937, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: ceremony, places: [vor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: explosion, places: [chu], start: 1971-03, end: 1971-03, date_precision: month, date_text: In March 1971, status: happened, actors: ""}
  e6: {type: education, places: [chu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: publication, places: [mos], start: 1983, end: 1983, date_precision: year, date_text: of 1983, status: happened, actors: ""}
  e8: {type: performance, places: [len], start: 1986, end: 1986, date_precision: year, date_text: In 1986, status: happened, actors: ""}
  e9: {type: decision, places: [mos], start: 1986-08, end: 1986-08, date_precision: month, date_text: that August, status: happened, actors: ""}
  e10: {type: ceremony, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: ceremony, places: [kom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: ceremony, places: [syk], start: 2019-02-02, end: 2019-02-02, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
