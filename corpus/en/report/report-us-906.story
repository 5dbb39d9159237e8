---
id: report-us-906
genre: report
country: US
published: 2010-04-22
publisher: San Luis Farm Weekly
title: "Drought monitor drops valley; growers aren't ready to cheer"
---
[ALAMOSA](ala dateline), [Colo.](col dateline) - For the first time since 2008 there's no red on the map of the [San Luis Valley](san mention). It isn't green, either.

Snow in the [Sangre de Cristo](sang mention) stood at 92 percent of average on Monday and in the [San Juan](sanj mention) at 104, according to the conservation service. The [Rio Grande](rio mention) at [Del Norte](del mention) could carry 600,000 acre-feet this season, which would be about enough.

"Enough for what's the question," said potato grower Erin Haverkamp of [Center](cen mention). "Enough for this year. You can't fill a hole that took 30 years to dig with one spring."

The hole is the aquifer. Some 3,000 wells draw on it, and since 1976 it has lost more than a million acre-feet. Farmers north of the river {voted}(e1) in 2006 to tax themselves for each well and to pay those who'd leave a field dry. The state engineer may shut down wells if that doesn't work. A trial over the rules has gone on for years and could end at the Supreme Court in [Denver](den mention).

A quarter section of potatoes takes 16 inches of water; alfalfa, 26; quinoa, which a few are trying around [Mosca](mos mention), 10. "I'd grow it if somebody'd eat it," said Haverkamp.

Wind is a worry in May. It strips seed from the ground and makes for black days on Highway 17. Farmers should leave stubble. Motorists who can't see ought to pull off, lights out.

Prices are poor: $6 a hundredweight, when it costs $7. Trucks to [Dallas](dal mention) and [Phoenix](pho mention) add $4. [Idaho](ida metonym) has a big crop left in its cellars.

A water {workshop}(e2) is Thursday at 9 a.m. at the college in [Alamosa](ala event). Bring your well number. Lunch is potatoes.

---
places:
  ala: {name: Alamosa, geonameid: 5411479, point: [37.4695, -105.87]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  san: {name: San Luis Valley, point: [37.6, -105.9], precision: area, radius_km: 60}
  sang: {name: Sangre de Cristo Range, point: [37.8, -105.5], precision: area, radius_km: 60}
  sanj: {name: San Juan Mountains, point: [37.6, -106.9], precision: area, radius_km: 60}
  rio: {name: Rio Grande, point: [37.6, -106.2], precision: area, radius_km: 60}
  del: {name: Del Norte, point: [37.679, -106.353]}
  cen: {name: Center, geonameid: 5416565, point: [37.7531, -106.1086]}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  mos: {name: Mosca, point: [37.65, -105.87]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
events:
  e1: {type: decision, places: [san], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: Farmers north of the river}
  e2: {type: education, places: [ala], start: 2010-04-29, end: 2010-04-29, date_precision: day, date_text: Thursday, status: planned, actors: ""}
notes: ""
