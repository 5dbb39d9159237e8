---
id: report-ws-519
genre: report
country: WS
published: 2021-05-25
publisher: Oceania Broadcasting News
title: "[Samoa](sam metonym)'s first woman leader {sworn in}(e1) under a tent"
---
[APIA](api dateline): Locked out of parliament by its own Speaker, the party that {won}(e2) [Samoa](sam mention)'s April {election}(e2) by one seat {swore in}(e1) its leader as prime minister on the lawn on Monday evening.

La'auli Fetalaiga Tuiletufuga-Leota, a former deputy premier, {took the oath}(e1) in front of lawyers and several hundred supporters in matching red. "Today is for the village mat," she said.

The caretaker prime minister, in office for 22 years, {called}(e3) the ceremony "treason". He had {persuaded}(e4) the head of state, in a proclamation {issued}(e4) on Saturday night from his home village of [Matautu](mat mention) in [Falealili](fal mention), to suspend the sitting. The Supreme Court, in a rare hearing on Sunday, {struck it down}(e5). When the Chief Justice {walked}(e6) to the doors of the House in robe and wig the next morning, he found them locked.

Police stood by. There was no violence in [Apia](api event), nor on [Savai'i](sav event), the larger island, where a convoy of cars {drove}(e7) with flags from [Salelologa](sal event) to [Safotu](saf event).

The new party was {formed}(e8) in 2020 by members who {resigned}(e9) over three bills on land and titles. Each side had 25 seats until an independent from [Gagaifomauga](gag metonym) {chose}(e10) it on 21 April.

[New Zealand](new metonym) and [Australia](aus metonym) {urged}(e11) respect for the courts but stopped short of recognising either side. [Palau](pal metonym), [Micronesia](mic metonym) and [the Marshall Islands](mar metonym), at odds with the rest of the region over the choice of the Pacific Islands Forum's secretary in [Suva](suv metonym), {congratulated}(e12) her. The Court of Appeal will {hear}(e13) the matter on Monday.

---
places:
  mat: {name: Matautu, point: [-14.02, -171.68]}
  fal: {name: Falealili, point: [-14.02, -171.65], precision: division}
  sav: {name: "Savai'i", point: [-13.6, -172.4], precision: area, radius_km: 40}
  sal: {name: Salelologa, point: [-13.74, -172.22]}
  saf: {name: Safotu, point: [-13.45, -172.4]}
  gag: {name: Gagaifomauga, point: [-13.55, -172.5], precision: division}
  mic: {name: Micronesia, geonameid: 2081918, point: [5.0, 152.0], precision: country}
  mar: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
  sam: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.13333], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  api: {name: Apia, geonameid: 4035413, point: [-13.8333, -171.7667]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  pal: {name: Palau, geonameid: 1559582, point: [7.503, 134.621], precision: country}
events:
  e1: {type: appointment, places: [api], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: on Monday evening, status: happened, actors: "", targets: "La'auli Fetalaiga Tuiletufuga-Leota", main: true}
  e2: {type: election, places: [sam], start: 2021-04, end: 2021-04, date_precision: month, date_text: April, status: happened, actors: the party}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The caretaker prime minister, targets: the ceremony}
  e4: {type: decision, places: [mat], start: 2021-05-22, end: 2021-05-22, date_precision: day, date_text: on Saturday night, status: happened, actors: the head of state, targets: the sitting}
  e5: {type: verdict, places: [api], start: 2021-05-23, end: 2021-05-23, date_precision: day, date_text: on Sunday, status: happened, actors: The Supreme Court, targets: proclamation, main: true}
  e6: {type: visit, places: [api], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: the next morning, status: happened, actors: the Chief Justice, minor: true}
  e7: {type: protest, places: [sal, saf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a convoy of cars}
  e8: {type: launch, places: [sam], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: members, targets: The new party, minor: true}
  e9: {type: resignation, places: [sam], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: members}
  e10: {type: decision, places: [], start: 2021-04-21, end: 2021-04-21, date_precision: day, date_text: on 21 April, status: happened, actors: an independent}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: New Zealand and Australia}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Palau, targets: her, minor: true}
  e13: {type: trial, places: [api], start: 2021-05-31, end: 2021-05-31, date_precision: day, date_text: on Monday, status: planned, actors: The Court of Appeal}
notes: ""
