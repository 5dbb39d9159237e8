---
id: aviation-ng-08
genre: aviation
country: NG
published: 2021-05-22
publisher: Kaduna Compass
title: "Army chief, ten others {killed}(e1) landing in storm"
---
[ABUJA](abu dateline)/[KADUNA](kad dateline), [Nigeria](nig dateline) — The chief of army staff, Lt.-Gen. Idris Attah Bello, 54, was on his way to a {passing-out parade}(e2) at [Zaria](zar mention) when the King Air that carried him {went down}(e1) beside the runway of [Kaduna](kad event)'s civil airport on Friday at about six.

All eleven aboard, four of them crew, were {killed}(e1). Pilots before them had {gone back}(e3) to [Abuja](abu mention) because of thunder; the air force field at [Mando](man mention) was shut.

They were {buried}(e4) on Saturday at the national cemetery in [Abuja](abu event) in a rain like the other.

Bello had been in the post for 114 days. He'd {led troops}(e5) in [Borno](bor mention), from [Maiduguri](mai mention), and it was to [Maiduguri](mai mention) he was due next.

Aircraft of the same make have been {lost}(e6) twice this year: near [Abuja](abu event) airport in February, {seven dead}(e6); and {off the radar}(e7) over [Sambisa](sam event) in April, not found. The minister, in [London](lon mention), {called it a coincidence}(e8).

Flags {fly at half-mast}(e9) until Monday. [Ndjamena](ndj metonym), [Niamey](nia metonym) and [Yaoundé](yao metonym) sent {condolences}(e10). On [Ahmadu Bello Way](ahm event), [Kaduna](kad event), a newspaper seller did well: "Big man dies, small man eats."

---
places:
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  zar: {name: Zaria, geonameid: 2317765, point: [11.1113, 7.7227]}
  man: {name: Mando, point: [10.6, 7.41], precision: near}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  sam: {name: Sambisa, point: [11.2, 13.5], precision: area, radius_km: 40}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  ahm: {name: Ahmadu Bello Way, point: [10.52, 7.44], precision: near, near: kad}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
events:
  e1: {type: air_accident, places: [kad], start: 2021-05-21, end: 2021-05-21, date_precision: day, date_text: on Friday, killed: 11, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [zar], start: 2021-05-21, end: 2021-05-21, date_precision: day, date_text: "", status: planned, actors: "", minor: true}
  e3: {type: transport_change, places: [kad], start: 2021-05-21, end: 2021-05-21, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: ceremony, places: [abu], start: 2021-05-22, end: 2021-05-22, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e5: {type: battle, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: air_accident, places: [abu], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, killed: 7, status: happened, actors: ""}
  e7: {type: air_accident, places: [sam], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e8: {type: statement, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: ceremony, places: [nig], start: 2021-05-22, end: 2021-05-24, date_precision: day, date_text: until Monday, status: happened, actors: ""}
  e10: {type: statement, places: [ndj, nia, yao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
