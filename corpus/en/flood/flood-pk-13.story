---
id: flood-pk-13
genre: flood
country: PK
published: 2025-08-20
publisher: Khyber Evening Post
title: "{Cloudburst}(e1) {Kills}(e1) 31 in [Swat](swa event); Bridge {Washed Away}(e2)"
---
[MINGORA](min dateline): At least 31 people, 14 of them from one family, {lost their lives}(e1) when a {cloudburst}(e1) sent a wall of water and boulders through three villages near [Bahrain](bah event) in [Swat](swa event) district late on Monday.

The family had gathered at [Kalam](kal event) for a {wedding}(e3). The bridegroom, who was late, lived. Rescue 1122 teams {recovered}(e4) twenty-six bodies by Tuesday evening and were {searching}(e4) for nine people, including two policemen.

A steel bridge on the [Swat River](swat event), {rebuilt}(e5) after the {floods}(e6) of 2022, was {carried off}(e2) within minutes. Some 2,300 tourists are {stranded}(e7) at [Kalam](kal event); army helicopters {flew out}(e7) 140 of them, two in labour.

In [Shangla](sha event) and [Buner](bun event), roofs {fell in}(e8) and seven people {died}(e8), the provincial disaster authority said. In [Mansehra](man event) a jeep {plunged}(e9) into a ravine, killing five.

The chief minister {announced}(e10) {compensation}(e11) of two million rupees for each of the dead, and {suspended}(e12) the deputy commissioner of [Swat](swa mention), who had ignored a {warning}(e13) from the Met Office in [Peshawar](pes mention). Lawyers in [Mingora](min event) {boycotted}(e14) the courts on Wednesday in {protest}(e14) at hotels built in the riverbed. The high court had {ordered}(e15) these to be pulled down in July.

[Islamabad](isl metonym) put the army on {alert}(e16) in [Punjab](pun event), where the [Chenab](che event) is expected to {peak}(e17) at [Sialkot](sia event) on Friday. [India](ind metonym) {opened}(e18) the gates of a dam upstream on Tuesday and gave notice through its high commission.

---
places:
  swa: {name: Swat, point: [35.2, 72.4], precision: division}
  bah: {name: "Bahrain, Swat", point: [35.206, 72.545]}
  kal: {name: Kalam, point: [35.48, 72.58], precision: near}
  swat: {name: Swat River, point: [35.2, 72.5], precision: area, radius_km: 40}
  sha: {name: Shangla, point: [34.9, 72.65], precision: division}
  bun: {name: Buner, point: [34.45, 72.5], precision: division}
  che: {name: Chenab, point: [32.5, 74.5], precision: area, radius_km: 50}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  min: {name: Mingora, geonameid: 1170395, point: [34.7795, 72.3627]}
  man: {name: Mansehra, geonameid: 1170951, point: [34.3302, 73.1968]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  sia: {name: Sialkot, geonameid: 1164909, point: [32.4927, 74.5313]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: flood, places: [bah], start: 2025-08-18, end: 2025-08-18, date_precision: day, date_text: on Monday, killed: 31, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [swat], start: 2025-08-18, end: 2025-08-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: marriage, places: [kal], start: 2025-08-18, end: 2025-08-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [bah], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: by Tuesday evening, status: happened, actors: Rescue 1122 teams}
  e5: {type: construction, places: [swat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: flood, places: [swat], start: 2022, end: 2022, date_precision: year, date_text: of 2022, status: happened, actors: ""}
  e7: {type: rescue, places: [kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: army helicopters, targets: 140 of them}
  e8: {type: collapse, places: [sha, bun], start: null, end: null, date_precision: unknown, date_text: "", killed: 7, status: happened, actors: ""}
  e9: {type: road_accident, places: [man], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: ""}
  e10: {type: statement, places: [swa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The chief minister}
  e11: {type: aid, places: [swa], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e12: {type: resignation, places: [swa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The chief minister, targets: the deputy commissioner}
  e13: {type: statement, places: [pes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: strike, places: [min], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: on Wednesday, status: happened, actors: Lawyers}
  e15: {type: verdict, places: [swa], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: The high court}
  e16: {type: decision, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: flood, places: [sia], start: 2025-08-22, end: 2025-08-22, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e18: {type: flood, places: [ind], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: on Tuesday, status: happened, actors: India}
notes: ""
