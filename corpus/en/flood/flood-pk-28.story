---
id: flood-pk-28
genre: flood
country: PK
published: 2025-08-16
publisher: Frontier Chronicle
title: "'Nothing left': 307 {dead}(e1) in two days of {rain}(e1)"
---
[PESHAWAR](pes dateline): Two days of torrential rain and flash {floods}(e1) have {killed}(e1) at least 307 people in the north-west, most of them in [Buner](bun event), where entire families were {buried}(e1) as they slept, the disaster authority said on Saturday.

The {dead}(e1) include 279 men, 15 women and 13 children; 23 are injured. Of the total, 184 {died}(e1) in [Buner](bun event) alone, 36 in [Shangla](sha event), 23 in [Mansehra](man event), and 22 in [Swat](swa event).

An MI-17 helicopter {taking rations}(e2) to [Bajaur](baj mention) {crashed}(e3) in [Mohmand](moh event) on Friday because of fog, {killing}(e3) all five of its crew. The provincial government {declared}(e4) Saturday a day of {mourning}(e5).

In [Pishwarai](pis event) a {wedding}(e6) party of 24 was {lost}(e7); the groom, who had gone to the airport in [Islamabad](isl event) to fetch a brother, {buried}(e8) them the next day. The muezzin's warning was heard by few over the water.

Some 2,000 {rescuers are at work}(e9). A camp for 400 has been {set up}(e10) in a girls' school. More {rain}(e11) is forecast from Sunday until Thursday. Across the line, in [Kishtwar](kis event), 60 pilgrims {perished}(e12) on Thursday.

---
places:
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  bun: {name: Buner District, geonameid: 1182146, point: [34.5111, 72.4844], precision: division}
  sha: {name: Shangla District, geonameid: 7419053, point: [34.9204, 72.6326], precision: division}
  man: {name: Mansehra, geonameid: 1170951, point: [34.3302, 73.1968]}
  swa: {name: Swat District, geonameid: 1164211, point: [34.8899, 72.4073], precision: division}
  baj: {name: Bajaur, point: [34.75, 71.5], precision: division}
  moh: {name: Mohmand, point: [34.5, 71.3], precision: division}
  pis: {name: Pishwarai, point: [34.6, 72.5], precision: near}
  kis: {name: Kishtwar, geonameid: 1266475, point: [33.3135, 75.7673]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
events:
  e1: {type: flood, places: [bun, sha, man, swa], start: 2025-08-15, end: 2025-08-16, date_precision: day, date_text: Two days, killed: 307, injured: 23, status: happened, actors: "", targets: entire families, main: true}
  e2: {type: aid, places: [baj], start: 2025-08-15, end: 2025-08-15, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: air_accident, places: [moh], start: 2025-08-15, end: 2025-08-15, date_precision: day, date_text: on Friday, killed: 5, status: happened, actors: An MI-17 helicopter, targets: all five of its crew, main: true}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The provincial government, minor: true}
  e5: {type: ceremony, places: [pes], start: 2025-08-16, end: 2025-08-16, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e6: {type: marriage, places: [pis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: flood, places: [pis], start: null, end: null, date_precision: unknown, date_text: "", killed: 24, status: happened, actors: ""}
  e8: {type: ceremony, places: [pis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the groom, targets: them}
  e9: {type: rescue, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Some 2,000 rescuers"}
  e10: {type: aid, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: extreme_weather, places: [], start: 2025-08-17, end: 2025-08-21, date_precision: day, date_text: from Sunday until Thursday, status: planned, actors: ""}
  e12: {type: flood, places: [kis], start: 2025-08-14, end: 2025-08-14, date_precision: day, date_text: on Thursday, killed: 60, status: happened, actors: "", targets: 60 pilgrims}
notes: ""
