---
id: election-lr-09
genre: election
country: LR
published: 2018-08-02
publisher: Cape Palmas Beacon
title: "Runner-up {cries foul}(e1) in [Bong](bon event) {by-poll}(e2)"
---
[GBARNGA](gba dateline) - {By-elections}(e2) held on Tuesday for a senate seat in [Bong County](bon event) and a house seat in [Montserrado](mon event) passed off without blood, which after last December was a thing to remark upon.

In [Bong](bon event) the ruling coalition's Comfort Kerkula led with 38 per cent from 301 of 310 places. Her nearest rival, a rubber farmer from [Totota](tot mention), {told}(e1) a crowd at [Gbarnga](gba event)'s main junction on Wednesday that ballots had been {swapped}(e3) at [Salala](sal event). The commission {denied}(e4) it. A box went astray, it said, because the car taking it from [Jorquelleh](jor mention) had {hit}(e5) a cow.

[Monrovia](mnr event) itself was half asleep under the rain. At a school on [Capitol Bypass](cap event) I was voter number 19 by noon. In [Bensonville](ben event), where the women came early, there were queues.

Observers from [Accra](acc mention) and [Freetown](fre mention) sat under one umbrella. Ex-fighters who had {crossed}(e6) from [Guinea](gn mention) to vote twice were a rumour on Monday; on Tuesday nobody could find one.

The commission {gives its final figures}(e7) in [Congo Town](con event) on Saturday. An appeal could go to the Supreme Court, and from there, says Kerkula, who studied law in [Minnesota](min mention), "only to God".

---
places:
  bon: {name: Bong, geonameid: 2278292, point: [6.9996, -9.806], precision: division}
  gba: {name: Gbarnga, geonameid: 2277060, point: [6.9954, -9.4712]}
  mon: {name: Montserrado, geonameid: 2274890, point: [6.4319, -10.5806], precision: division}
  tot: {name: Totota, point: [6.81, -9.94], precision: near}
  sal: {name: Salala, point: [6.74, -10.09], precision: near}
  jor: {name: Jorquelleh, point: [7.1, -9.45], precision: near}
  mnr: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  cap: {name: Capitol Bypass, point: [6.301, -10.797], precision: near, near: mnr}
  ben: {name: Bensonville, geonameid: 2278682, point: [6.4472, -10.6128]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  gn: {name: Guinea, geonameid: 2420477, point: [10.8333, -10.6667], precision: country}
  con: {name: Congo Town, point: [6.283, -10.752], precision: near, near: mnr}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
events:
  e1: {type: statement, places: [gba], start: 2018-08-01, end: 2018-08-01, date_precision: day, date_text: on Wednesday, status: happened, actors: a rubber farmer from Totota, main: true}
  e2: {type: election, places: [bon, mon], start: 2018-07-31, end: 2018-07-31, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e3: {type: fraud, places: [sal], start: 2018-07-31, end: 2018-07-31, date_precision: day, date_text: "", status: reported, actors: ""}
  e4: {type: statement, places: [gba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: road_accident, places: [jor], start: 2018-07-31, end: 2018-07-31, date_precision: day, date_text: "", status: happened, actors: the car, minor: true}
  e6: {type: fraud, places: [gn], start: 2018-07-30, end: 2018-07-30, date_precision: day, date_text: on Monday, status: happened, negated: true, actors: "", minor: true}
  e7: {type: statement, places: [con], start: 2018-08-04, end: 2018-08-04, date_precision: day, date_text: on Saturday, status: planned, actors: The commission}
notes: ""
