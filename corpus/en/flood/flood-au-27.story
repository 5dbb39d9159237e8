---
id: flood-au-27
genre: flood
country: AU
published: 2025-05-24
publisher: Manning Valley Courier
title: "Fifth body {found}(e1) as {clean-up}(e2) begins on mid-north coast"
---
The body of a man in his 80s was {discovered}(e1) in a house outside [Taree](tar event) on Friday afternoon, taking to five the number of people {killed}(e3) in this week's {floods}(e3).

They had {cut off}(e3) some 50,000 residents from [Forster](for event) to [Coffs Harbour](cof event). By this morning that was down to 32,000. The [Manning](man event) {peaked}(e3) at 6.4 metres on Wednesday, higher than in 1929.

The first to {die}(e4) was David Knowles, 63, found on the verandah of his home at [Moto](mot event) that day. A woman of 60 was {swept away}(e5) on her way to a night shift near [Rosewood](ros event). The others are two drivers.

"You can still smell the cows," said Fay Oldaker, a dairy farmer, who lost 110 of her 160. Dead stock has been washing up on beaches as far as [Newcastle](new event).

The Prime Minister {flew over}(e6) the valley yesterday, having been {turned back}(e7) by the weather on Thursday. He {promised}(e8) $1000 for each adult. Volunteers, including a crew from [New Zealand](newz mention), start {shovelling}(e2) today. Schools are {shut}(e9) until Tuesday at the earliest.

There has been one {arrest}(e10): a man {caught}(e10) with four outboard motors in a borrowed canoe.

---
places:
  tar: {name: Taree, geonameid: 2147381, point: [-31.911, 152.4539]}
  for: {name: Forster, geonameid: 2166309, point: [-32.1814, 152.5171]}
  cof: {name: Coffs Harbour, geonameid: 2171085, point: [-30.2963, 153.1135]}
  man: {name: Manning, point: [-31.88, 152.4], precision: area, radius_km: 40}
  mot: {name: Moto, point: [-31.83, 152.6], precision: near}
  ros: {name: Rosewood, point: [-30.3, 153.0], precision: near}
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  newz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: death, places: [tar], start: 2025-05-23, end: 2025-05-23, date_precision: day, date_text: on Friday afternoon, killed: 1, status: happened, actors: "", targets: The body of a man in his 80s, main: true}
  e2: {type: aid, places: [tar], start: 2025-05-24, end: 2025-05-24, date_precision: day, date_text: today, status: planned, actors: ""}
  e3: {type: flood, places: [tar, for, cof], start: 2025-05-19, end: 2025-05-19, date_precision: week, date_text: "this week's", killed: 5, status: happened, actors: "", targets: "some 50,000 residents", main: true}
  e4: {type: flood, places: [mot], start: 2025-05-21, end: 2025-05-21, date_precision: day, date_text: that day, killed: 1, status: happened, actors: "", minor: true}
  e5: {type: flood, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", minor: true}
  e6: {type: visit, places: [man], start: 2025-05-23, end: 2025-05-23, date_precision: day, date_text: yesterday, status: happened, actors: The Prime Minister}
  e7: {type: transport_change, places: [man], start: 2025-05-22, end: 2025-05-22, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: The Prime Minister, minor: true}
  e8: {type: aid, places: [], start: 2025-05-23, end: 2025-05-23, date_precision: day, date_text: "", status: planned, actors: He}
  e9: {type: closure, places: [], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: until Tuesday, status: happened, actors: "", targets: Schools}
  e10: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a man}
notes: ""
