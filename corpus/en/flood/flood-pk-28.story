---
id: flood-pk-28
genre: flood
country: PK
published: 2025-08-16
publisher: Frontier Chronicle
title: "'Nothing {left}(e1)': 307 {dead}(e1) in two days of {rain}(e2)"
---
[PESHAWAR](pes dateline): Two days of torrential {rain}(e2) and flash {floods}(e1) have {killed}(e1) at least 307 people in the north-west, most of them in [Buner](bun event), where entire families were {buried}(e3) as they slept, the disaster authority said on Saturday.

The dead include 279 men, 15 women and 13 children; 23 are injured. Of the total, 184 {died}(e1) in [Buner](bun event) alone, 36 in [Shangla](sha event), 23 in [Mansehra](man event), and 22 in [Swat](swa event).

An MI-17 helicopter taking rations to [Bajaur](baj mention) {crashed}(e4) in [Mohmand](moh event) on Friday because of fog, {killing}(e4) all five of its crew. The provincial government {declared}(e5) Saturday a day of {mourning}(e6).

In [Pishwarai](pis event) a wedding party of 24 was {lost}(e1); the groom, who had {gone}(e7) to the airport in [Islamabad](isl event) to fetch a brother, {buried}(e8) them the next day. The muezzin's warning was {heard}(e9) by few over the water.

Some 2,000 rescuers are at {work}(e10). A camp for 400 has been {set}(e11) up in a girls' school. More {rain}(e12) is {forecast}(e12) from Sunday until Thursday. Across the line, in [Kishtwar](kis event), 60 pilgrims {perished}(e13) on Thursday.

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
  e1: {type: flood, places: [bun, sha, man, swa, pis], start: 2025-08-14, end: 2025-08-16, date_precision: day, date_text: Two days, killed: 307, killed_qualifier: at_least, injured: 23, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [bun, sha, man, swa], start: 2025-08-14, end: 2025-08-16, date_precision: day, date_text: Two days, status: happened, actors: ""}
  e3: {type: landslide, places: [bun], start: 2025-08-14, end: 2025-08-15, date_precision: day, date_text: "", status: happened, actors: "", targets: entire families}
  e4: {type: air_accident, places: [moh], start: 2025-08-15, end: 2025-08-15, date_precision: day, date_text: on Friday, killed: 5, status: happened, actors: An MI-17 helicopter, targets: all five of its crew}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The provincial government}
  e6: {type: ceremony, places: [], start: 2025-08-16, end: 2025-08-16, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e7: {type: transport_change, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the groom}
  e8: {type: ceremony, places: [pis], start: null, end: null, date_precision: unknown, date_text: the next day, status: happened, actors: the groom, targets: them}
  e9: {type: statement, places: [pis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The muezzin}
  e10: {type: rescue, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Some 2,000 rescuers"}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: extreme_weather, places: [], start: 2025-08-17, end: 2025-08-21, date_precision: day, date_text: from Sunday until Thursday, status: planned, actors: ""}
  e13: {type: flood, places: [kis], start: 2025-08-14, end: 2025-08-14, date_precision: day, date_text: on Thursday, killed: 60, status: happened, actors: "", targets: 60 pilgrims}
notes: ""
