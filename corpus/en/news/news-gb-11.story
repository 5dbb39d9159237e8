---
id: news-gb-11
genre: news
country: GB
published: 2025-10-07
publisher: Channel Coast Argus
title: "Man, 44, {charged}(e1) over mosque {fire}(e2) in [Sussex](sus event) town"
---
A man has been {charged}(e1) with arson with intent to endanger life after a {fire}(e2) at a mosque in [Peacehaven](pea event) on Saturday night.

Neil Stanbrook, 44, of [Newhaven](new mention), will {appear}(e3) before magistrates in [Brighton](bri event) this morning. A second man, who was {arrested}(e4) at the same time, has been {released}(e5) on bail until January.

Two worshippers, one aged 71, were inside when a liquid was poured against the front door and {lit}(e2) shortly before 10pm. They {got out}(e6) by a back window, unharmed. The entrance and a parked car were {destroyed}(e2).

Det Supt Carol Hinchliffe {appealed}(e7) for dashcam footage and said officers were treating it as a hate crime. Patrols have been stepped up outside mosques from [Crawley](cra event) to [Hastings](has event).

About 300 people, many with flowers, {gathered}(e8) at the building on Sunday evening. The chair of the mosque thanked them. In August a window there was {smashed}(e9), and nobody was caught.

---
places:
  sus: {name: Sussex, point: [50.93, -0.15], precision: division}
  pea: {name: Peacehaven, geonameid: 8128721, point: [50.7927, -0.0065]}
  new: {name: Newhaven, geonameid: 2641637, point: [50.7969, 0.0554]}
  cra: {name: Crawley, geonameid: 2652053, point: [51.113, -0.1831]}
  bri: {name: Brighton, geonameid: 2654710, point: [50.8284, -0.1395]}
  has: {name: Hastings, geonameid: 2647356, point: [50.8557, 0.5801]}
events:
  e1: {type: charge, places: [sus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Neil Stanbrook, main: true}
  e2: {type: fire, places: [pea], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: on Saturday night, status: happened, actors: "", targets: a mosque, main: true}
  e3: {type: trial, places: [bri], start: 2025-10-07, end: 2025-10-07, date_precision: day, date_text: this morning, status: planned, actors: "", targets: Neil Stanbrook}
  e4: {type: arrest, places: [sus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A second man}
  e5: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A second man, minor: true}
  e6: {type: rescue, places: [pea], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: "", status: happened, actors: Two worshippers, minor: true}
  e7: {type: statement, places: [sus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Det Supt Carol Hinchliffe}
  e8: {type: protest, places: [pea], start: 2025-10-05, end: 2025-10-05, date_precision: day, date_text: on Sunday evening, status: happened, actors: About 300 people}
  e9: {type: other_crime, places: [pea], start: 2025-08, end: 2025-08, date_precision: month, date_text: In August, status: happened, actors: "", targets: a window}
notes: ""
