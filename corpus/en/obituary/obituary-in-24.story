---
id: obituary-in-24
genre: obituary
country: IN
published: 2024-12-12
publisher: Doon Chronicle
title: "Kanshi Ram Thapliyal, Teacher of the Tree Embrace, {Dead}(e1) at 90"
---
[DEHRADUN](deh dateline), Dec. 12: Kanshi Ram Thapliyal, the schoolmaster who {walked}(e2) from village to village in the winter of 1973 to tell women in [Chamoli](cha event) that an ash tree could be embraced, {died}(e1) at the government hospital in [Srinagar](sri event), [Garhwal](gar event), on Tuesday after a brief illness. He was 90.

In April 1973 he {led}(e3) the villagers of [Mandal](man event) to the forest when men from a sports goods firm of [Allahabad](all mention) came with axes. The men {left}(e3) without a log. In [Reni](ren event) the following March, with the men of the village lured away to [Chamoli](cha mention) to collect compensation, 27 women {did the same}(e4).

He was {beaten}(e5) by contractors at [Gopeshwar](gop event) in 1977 and {jailed}(e6) for 41 days in [Tehri](teh event) the year after. In 1980 [New Delhi](new metonym) {banned}(e7) felling above 1,000 metres for 15 years.

When the [Kedarnath](ked event) {flood}(e8) {killed}(e8) more than 5,000 people in June 2013, he {told}(e9) a commission in [Nainital](nai event): "I said it in 1978. I have it in writing." In February 2021 a wall of ice and rock {fell}(e10) above [Reni](ren event), {swept away}(e10) two dams and left over 200 {dead}(e10) or missing, most of them labourers from [Uttar Pradesh](utt mention). The village was {resettled}(e11) at [Subhain](sub event) last year.

He {declined}(e12) a Padma award twice. The {cremation}(e13) took place at [Karnaprayag](kar event) on Wednesday; the pyre, by his wish, was of driftwood. [Dehradun](deh metonym) {declared}(e14) a day of {mourning}(e15). A {march}(e16) from [Mandal](man event) will reach [Reni](ren event) on 26 March.

---
places:
  ren: {name: Reni, point: [30.49, 79.7], precision: near}
  deh: {name: Dehradun, geonameid: 1273313, point: [30.3244, 78.0339]}
  cha: {name: Chamoli, point: [30.4, 79.4], precision: area, radius_km: 35}
  sri: {name: Srinagar, point: [30.222, 78.784]}
  gar: {name: Garhwal, point: [30.3, 78.9], precision: area, radius_km: 80}
  man: {name: Mandal, point: [30.46, 79.28], precision: near}
  all: {name: Prayagraj, geonameid: 1278994, point: [25.4448, 81.8432]}
  gop: {name: Gopeshwar, point: [30.41, 79.32]}
  teh: {name: Tehri, point: [30.38, 78.48], precision: near}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  ked: {name: Kedarnath, point: [30.735, 79.067]}
  nai: {name: Naini Tal, geonameid: 1262117, point: [29.3974, 79.4469]}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  sub: {name: Subhain, point: [30.5, 79.6], precision: near}
  kar: {name: Karnaprayag, point: [30.26, 79.22], precision: near}
events:
  e1: {type: death, places: [sri], start: 2024-12-10, end: 2024-12-10, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: Kanshi Ram Thapliyal, main: true}
  e2: {type: protest, places: [cha], start: 1973, end: 1973, date_precision: year, date_text: in the winter of 1973, status: happened, actors: villagers of Mandal, targets: men from a sports goods firm}
  e3: {type: protest, places: [man], start: 1973-04, end: 1973-04, date_precision: month, date_text: In April 1973, status: happened, actors: villagers of Mandal, targets: men from a sports goods firm, main: true}
  e4: {type: protest, places: [ren], start: 1974-03, end: 1974-03, date_precision: month, date_text: the following March, status: happened, actors: 27 women}
  e5: {type: attack, places: [gop], start: 1977, end: 1977, date_precision: year, date_text: in 1977, status: happened, actors: contractors, targets: Kanshi Ram Thapliyal}
  e6: {type: arrest, places: [teh], start: 1978, end: 1978, date_precision: year, date_text: the year after, arrested: 1, status: happened, actors: "", targets: Kanshi Ram Thapliyal}
  e7: {type: decision, places: [new], start: 1980, end: 1980, date_precision: year, date_text: In 1980, status: happened, actors: New Delhi}
  e8: {type: flood, places: [ked], start: 2013-06, end: 2013-06, date_precision: month, date_text: in June 2013, killed: 5000, killed_qualifier: at_least, status: happened, actors: ""}
  e9: {type: trial, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: landslide, places: [ren], start: 2021-02, end: 2021-02, date_precision: month, date_text: In February 2021, killed: 200, killed_qualifier: at_least, status: happened, actors: ""}
  e11: {type: displacement, places: [sub], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: ""}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: ceremony, places: [kar], start: 2024-12-11, end: 2024-12-11, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e14: {type: decision, places: [deh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dehradun, minor: true}
  e15: {type: ceremony, places: [deh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: protest, places: [man, ren], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: on 26 March, status: planned, actors: ""}
notes: ""
