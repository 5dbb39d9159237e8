---
id: flood-sd-02
genre: flood
country: SD
published: 2020-09-08
publisher: Omdurman Dispatch
title: "River at 17.6 metres; [Tuti](tut event) {stands guard}(e1) all night"
---
[KHARTOUM](kha dateline) — At [Tuti](tut event), the island where the two [Niles](nil mention) shake hands, men have {slept}(e1) in turns on sandbags since 27 August, when the [Blue Nile](blu event) {passed every mark}(e2) that the engineers had.

Ninety-nine people have {died}(e3) in {floods}(e3) in [Sudan](sud event) this season, and more than 100,000 houses are gone, in [Sennar](sen event), [Blue Nile](blue event) state, [Gezira](gez event) and the capital. On Saturday a {state of emergency}(e4) of three months was declared.

In [Meroë](mer mention), soldiers and archaeologists {fill bags}(e5) beside the royal baths; the river has not been so near the pyramids since they have stood there.

[Wad Ramli](wad event), a village 60 km north of [Khartoum](kha mention), {left}(e6) in one night. Its people sit along the railway with beds. "In 1946 my grandfather {lost}(e7) a donkey," said Hajja Batoul. "I've lost the stable, the house, the street."

Water from [Ethiopia](eth mention), where the dam at [Guba](gub event) was {filled}(e8) for the first time in July, is neither blamed nor thanked. [Cairo](cai metonym) {sent}(e9) a plane of medicines. [Abu Dhabi](abu metonym) {sent}(e9) two.

---
places:
  tut: {name: Tuti, point: [15.615, 32.505], precision: near}
  nil: {name: Niles, point: [15.6, 32.5], precision: area, radius_km: 40}
  blu: {name: Blue Nile, point: [15.55, 32.6], precision: area, radius_km: 150}
  blue: {name: Blue Nile State, point: [11.2, 34.2], precision: division}
  sen: {name: Sennar, point: [13.5, 33.6], precision: division}
  gez: {name: Gezira, point: [14.5, 33.3], precision: division}
  mer: {name: Meroë, point: [16.94, 33.75], precision: near}
  wad: {name: Wad Ramli, point: [16.0, 32.57], precision: near}
  gub: {name: Guba, point: [11.215, 35.09], precision: near}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
events:
  e1: {type: other, places: [tut], start: 2020-08-27, end: 2020-09-08, date_precision: day, date_text: since 27 August, status: happened, actors: "", minor: true}
  e2: {type: flood, places: [tut], start: 2020-08-27, end: 2020-08-27, date_precision: day, date_text: since 27 August, status: happened, actors: "", main: true}
  e3: {type: flood, places: [sen, blue, gez], start: 2020, end: 2020, date_precision: year, date_text: this season, killed: 99, status: happened, actors: "", main: true}
  e4: {type: decision, places: [sud], start: 2020-09-05, end: 2020-09-05, date_precision: day, date_text: On Saturday, status: happened, actors: ""}
  e5: {type: construction, places: [mer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [wad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: flood, places: [wad], start: 1946, end: 1946, date_precision: year, date_text: In 1946, status: happened, actors: "", minor: true}
  e8: {type: opening, places: [gub], start: 2020-07, end: 2020-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e9: {type: aid, places: [sud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
