---
id: news-uz-12
genre: news
country: UZ
published: 2024-08-29
publisher: Turon News
title: "[Tashkent](tas metonym) and [Dushanbe](dus metonym) {sign}(e1) {pact}(e1) on shared river"
---
The presidents of [Uzbekistan](uzb mention) and [Tajikistan](taji mention) {met}(e2) in [Samarkand](sam event) on Wednesday and {signed}(e1) eleven documents, including one on the use of the [Zarafshan](zar mention)'s water.

It sets up a joint commission that will {meet}(e3) in [Panjakent](pan event) for the first time in October. The two leaders also {opened}(e4), by video link, a border post at [Jartepa](jar event) that had been {shut}(e5) from 2010 until 2018.

The guest, who had {flown in}(e6) the evening before, {laid}(e7) flowers at the mausoleum and was shown a silk factory. He will {go on}(e8) to [Bukhara](buk event) today.

Trade between the neighbours {rose}(e9) by a third last year, to about $900 million. For two decades they had barely spoken: mines {laid}(e10) along the frontier in 2000 have killed more than 370 villagers, nearly all of them [Tajiks](taj demonym), and the last of these were {cleared}(e11) only in 2020.

No date was given for the start of {work}(e12) on a dam upstream.

---
places:
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  zar: {name: Zarafshan, point: [39.4, 67.5], precision: area, radius_km: 100}
  pan: {name: Panjakent, geonameid: 1220798, point: [39.4952, 67.6093]}
  jar: {name: Jartepa, point: [39.55, 67.35], precision: near}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  taji: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  buk: {name: Bukhara, geonameid: 1217662, point: [39.7703, 64.4307]}
events:
  e1: {type: agreement, places: [sam], start: 2024-08-28, end: 2024-08-28, date_precision: day, date_text: on Wednesday, status: happened, actors: The presidents of Uzbekistan and Tajikistan, main: true}
  e2: {type: meeting, places: [sam], start: 2024-08-28, end: 2024-08-28, date_precision: day, date_text: on Wednesday, status: happened, actors: The presidents of Uzbekistan and Tajikistan, main: true}
  e3: {type: meeting, places: [pan], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: planned, actors: a joint commission}
  e4: {type: opening, places: [jar], start: 2024-08-28, end: 2024-08-28, date_precision: day, date_text: "", status: happened, actors: The two leaders, targets: a border post}
  e5: {type: closure, places: [jar], start: 2010, end: 2018, date_precision: year, date_text: from 2010 until 2018, status: happened, actors: ""}
  e6: {type: visit, places: [sam], start: 2024-08-27, end: 2024-08-27, date_precision: day, date_text: the evening before, status: happened, actors: The guest, minor: true}
  e7: {type: ceremony, places: [sam], start: 2024-08-28, end: 2024-08-28, date_precision: day, date_text: "", status: happened, actors: The guest, minor: true}
  e8: {type: visit, places: [buk], start: 2024-08-29, end: 2024-08-29, date_precision: day, date_text: today, status: planned, actors: He}
  e9: {type: market, places: [], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: ""}
  e10: {type: bombing, places: [], start: 2000, end: 2000, date_precision: year, date_text: in 2000, killed: 370, killed_qualifier: at_least, status: happened, actors: "", targets: villagers}
  e11: {type: construction, places: [], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: ""}
  e12: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
