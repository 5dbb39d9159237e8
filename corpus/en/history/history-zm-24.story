---
id: history-zm-24
genre: history
country: ZM
published: 2020-09-25
publisher: Copperbelt Reader
title: "{Remembering}(e8) [Mufulira](muf event): Half a Century Since the Mud {Came In}(e1)"
---
At 2.55 a.m. on 25 September 1970 nearly 700,000 tonnes of wet tailings {broke through}(e1) the roof of the [Mufulira](muf event) mine and {filled}(e1) its eastern workings in fifteen minutes. Eighty-nine men of the night shift {died}(e1). Sixty-eight of the bodies were never recovered.

The dam above, where the slurry had lain since 1959, had {leaked}(e2) for two years. A sinkhole {opened}(e3) in it the same morning, 300 metres wide, and a golf course slid after it. Rescue teams came from [Kitwe](kit mention), [Chingola](chi mention) and, a week later, from [Yorkshire](yor mention); the last two survivors were {brought up}(e4) on the Sunday from the 495-metre level at [Peterson Shaft](pet event).

A commission {sat}(e5) in [Kitwe](kit event) from October and blamed no one. [Lusaka](lus metonym) had {taken}(e6) half the company's shares the year before. The price of copper {rose}(e7) eight per cent in [London](lon event).

Joseph Chanda, 78, had changed shifts with his cousin to go to a wedding in [Ndola](ndo event). "I danced while he was drowning," he said on Thursday by the obelisk, where 89 candles were {lit}(e8). Only fifty mourners were admitted on account of the virus.

The {strike}(e9) of 1935, in which police {shot}(e10) six miners dead at [Luanshya](lua event) and the first trouble began here, has no obelisk. In 2013 acid fumes {killed}(e11) a district commissioner. The [Swiss](swi demonym) owner is leaving; a {sale}(e12) is due by Christmas. Parliament will {debate}(e13) tailings on the 6th.

---
places:
  muf: {name: Mufulira, geonameid: 905395, point: [-12.5498, 28.2407]}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  chi: {name: Chingola, geonameid: 919009, point: [-12.529, 27.8838]}
  yor: {name: Yorkshire, point: [53.9, -1.3], precision: area, radius_km: 70}
  pet: {name: Peterson Shaft, point: [-12.53, 28.24], precision: near}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ndo: {name: Ndola, geonameid: 901344, point: [-12.9587, 28.6366]}
  lua: {name: Luanshya, geonameid: 909863, point: [-13.1367, 28.4166]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
events:
  e1: {type: other_accident, places: [muf], start: 1970-09-25, end: 1970-09-25, date_precision: day, date_text: on 25 September 1970, killed: 89, status: happened, actors: "", main: true}
  e2: {type: other_accident, places: [muf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: collapse, places: [muf], start: 1970-09-25, end: 1970-09-25, date_precision: day, date_text: the same morning, status: happened, actors: ""}
  e4: {type: rescue, places: [muf], start: 1970-09-27, end: 1970-09-27, date_precision: day, date_text: on the Sunday, status: happened, actors: "", targets: the last two survivors}
  e5: {type: investigation, places: [kit], start: 1970-10, end: 1970-10, date_precision: month, date_text: from October, status: happened, actors: A commission}
  e6: {type: deal, places: [lus], start: 1969, end: 1969, date_precision: year, date_text: the year before, status: happened, actors: Lusaka, targets: "half the company's shares", minor: true}
  e7: {type: market, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: ceremony, places: [muf], start: 2020-09-24, end: 2020-09-24, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e9: {type: strike, places: [lua], start: 1935, end: 1935, date_precision: year, date_text: of 1935, status: happened, actors: ""}
  e10: {type: shooting, places: [lua], start: 1935, end: 1935, date_precision: year, date_text: "", killed: 6, status: happened, actors: police, targets: miners}
  e11: {type: poisoning, places: [muf], start: 2013, end: 2013, date_precision: year, date_text: In 2013, killed: 1, status: happened, actors: "", targets: a district commissioner}
  e12: {type: deal, places: [muf], start: 2020-12, end: 2020-12, date_precision: month, date_text: by Christmas, status: planned, actors: ""}
  e13: {type: meeting, places: [], start: 2020-10-06, end: 2020-10-06, date_precision: day, date_text: on the 6th, status: planned, actors: ""}
notes: ""
