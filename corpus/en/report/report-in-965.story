---
id: report-in-965
genre: report
country: IN
published: 2011-08-07
publisher: The Konkan Weekend
title: "Where to go this monsoon: five waterfalls within a night's journey of [Mumbai](mum mention)"
---
The rains have been generous, the ghats are green, and the office can do without you for a day. But do take care: rocks are slippery, currents are stronger than they look, and the police may close a site without notice if a warning has been issued. Don't drink and dive.

[THOSEGHAR](tho mention), near [Satara](sat mention). A drop of some 200 metres, best seen from the platform across the valley. Combine it with [Kaas](kaa mention), where wild flowers should be out by the end of the month. Buses from [Satara](sat mention) stand leave at 9 am and 1 pm. No food stalls; carry water.

[AMBOLI](amb mention). The wettest village in the [Sahyadris](sah mention), at 690 metres. The main fall is beside the road to [Sawantwadi](saw mention), so there are crowds at weekends and the smell of maize is everywhere. Take the [Konkan](kon mention) Kanya Express to [Sawantwadi](saw mention), then a jeep (Rs 40). Leeches are harmless. Salt helps.

[BHIVPURI](bhi mention), an hour and a half by local train. Get down at [Bhivpuri Road](bhiv mention) on the [Karjat](kar mention) line and follow the music for 20 minutes. It is small and safe for children as long as it isn't raining hard upstream. Tickets Rs 18.

[RANDHA](ran mention), on the [Pravara](pra mention), near [Bhandardara](bha mention). Impressive only when the dam lets out its water, which is usually from mid-August. The state tourist lodge has rooms from Rs 900; book through the office at [Nariman Point](nar mention). Fireflies are over by now, we are sorry to say.

[DUDHSAGAR](dud mention), on the border of [Goa](goa mention) and [Karnataka](karn mention). Four tiers, 310 metres, and a railway bridge that crosses in the midst of the spray. Passenger trains between [Londa](lon mention) and [Kulem](kul mention) slow down but aren't supposed to stop. Walking on the line from [Castle Rock](cas mention) is forbidden, though the forest department's boards are largely ignored. Trekkers can stay at [Collem](col mention).

What to bring: a change of clothes in a plastic bag, a torch, cash. What to leave: glass bottles, loudspeakers, high heels.

A word about tolls. The [Pune](pun mention) expressway costs Rs 140 one way for cars. The old road over [Lonavala](lona mention) is free, and on Sunday evenings, when everyone returns at once, hardly slower.

---
places:
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  sat: {name: Satara, geonameid: 1257055, point: [17.6859, 73.9933]}
  tho: {name: THOSEGHAR, point: [17.6, 73.85]}
  kaa: {name: Kaas, point: [17.72, 73.82]}
  amb: {name: AMBOLI, point: [15.96, 74.0]}
  sah: {name: Sahyadris, point: [17.5, 73.8], precision: area, radius_km: 250}
  saw: {name: Sawantwadi, point: [15.9, 73.82]}
  kon: {name: Konkan, point: [16.5, 73.5], precision: area, radius_km: 200}
  bhi: {name: BHIVPURI, point: [18.97, 73.33]}
  bhiv: {name: Bhivpuri Road, point: [18.97, 73.33]}
  kar: {name: Karjat, point: [18.91, 73.32]}
  ran: {name: RANDHA, point: [19.55, 73.8]}
  pra: {name: Pravara, point: [19.55, 73.8], precision: near}
  bha: {name: Bhandardara, point: [19.54, 73.76]}
  nar: {name: Nariman Point, point: [18.926, 72.822]}
  dud: {name: DUDHSAGAR, point: [15.31, 74.31]}
  goa: {name: Goa, geonameid: 1271157, point: [15.3133, 73.9951], precision: division}
  karn: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  lon: {name: Londa, point: [15.45, 74.5]}
  kul: {name: Kulem, point: [15.34, 74.24]}
  cas: {name: Castle Rock, point: [15.4, 74.33]}
  col: {name: Collem, point: [15.34, 74.24]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  lona: {name: Lonavala, point: [18.75, 73.41]}
events:
notes: ""
