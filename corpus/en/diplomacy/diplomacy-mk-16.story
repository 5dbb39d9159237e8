---
id: diplomacy-mk-16
genre: diplomacy
country: MK
published: 2017-02-22
publisher: Vardar Post
title: "PRESS REVIEW: What the neighbours print"
---
[SKOPJE](sko dateline). The {visit}(e1) of the [Bulgarian](bg demonym) premier to [Ohrid](ohr event) on Monday fills the front pages, and no two tell it alike.

In [Sofia](sof event) the dailies print the {handshake}(e1) on the jetty. Good neighbours, says one, at last; another counts the minutes, 140, and asks what became of the {treaty}(e2), which was meant to be ready and is not. [Belgrade](bel mention)'s tabloids ignore the lake and lead with a {fist fight}(e3) between fans of Partizan and a team from [Niš](nis mention).

[Thessaloniki](the mention)'s largest paper devotes half a page to the name. [Athens](ath metonym), it writes, "will be consulted" before the next {meeting}(e4), in [Strumica](str event) on March 15. Nothing of the sort, comes back from [Skopje](sko metonym).

And the [Albanian](al demonym)-language press of [Tetovo](tet mention)? It has found the best story: the two leaders' cook, a man from [Struga](stu mention), served them [Dojran](doj mention) carp, though every trout in [Lake Ohrid](lak mention) was listening.

One sentence stands in all of them. A rail tunnel at [Deve Bair](dev event), between [Kriva Palanka](kri mention) and [Gyueshevo](gyu mention), is to be {dug}(e5) from 2019.

---
places:
  sko: {name: Skopje, geonameid: 785842, point: [41.9965, 21.4314]}
  bg: {name: Bulgaria, geonameid: 732800, point: [42.6667, 25.25], precision: country}
  ohr: {name: Ohrid, geonameid: 787487, point: [41.117, 20.8017]}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  nis: {name: Niš, geonameid: 787657, point: [43.3247, 21.9033]}
  the: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  str: {name: Strumica, geonameid: 785380, point: [41.4376, 22.6429]}
  al: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  tet: {name: Tetovo, geonameid: 785082, point: [42.0099, 20.9714]}
  stu: {name: Struga, geonameid: 785387, point: [41.1779, 20.6789]}
  doj: {name: Dojran, geonameid: 862949, point: [41.2492, 22.6539], precision: area, radius_km: 5}
  lak: {name: Lake Ohrid, point: [41.04, 20.72], precision: area, radius_km: 15}
  dev: {name: Deve Bair, point: [42.24, 22.54], precision: near}
  kri: {name: Kriva Palanka, geonameid: 789045, point: [42.202, 22.3339]}
  gyu: {name: Gyueshevo, point: [42.23, 22.48], precision: near}
events:
  e1: {type: visit, places: [ohr], start: 2017-02-20, end: 2017-02-20, date_precision: day, date_text: on Monday, status: happened, actors: the Bulgarian premier, main: true}
  e2: {type: agreement, places: [ohr], start: 2017-02-20, end: 2017-02-20, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e3: {type: attack, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: meeting, places: [str], start: 2017-03-15, end: 2017-03-15, date_precision: day, date_text: on March 15, status: planned, actors: ""}
  e5: {type: construction, places: [dev], start: 2019, end: 2019, date_precision: year, date_text: from 2019, status: planned, actors: "", main: true}
notes: ""
