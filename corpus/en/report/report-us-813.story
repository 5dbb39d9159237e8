---
id: report-us-813
genre: report
country: US
published: 2021-10-20
publisher: Gorge Sentinel
title: "[Hood River](hoo metonym) council {backs}(e1) limits on vacation rentals"
---
The [Hood River](hoo metonym org) City Council {voted}(e1) 5-2 on Monday to cap the number of houses that may be let by the night, at 90 within city limits.

A permit will in future be tied to the owner rather than to the house, so that it ends with a sale. Owners must live in the home at least 120 days a year; those who cannot show it by tax returns may lose the right to rent.

"I'm not against tourists. I sell them fish tacos," said Councilor Nina Valdivia, who was for the cap. "But the people who cook those tacos drive in from [Goldendale](gol mention) and [The Dalles](the mention), and one comes from [Maupin](mau mention), which is an hour if there's no ice."

The median price of a home in the city is $640,000, against $455,000 in [White Salmon](whi mention), [Washington](was mention), across the [Columbia](col mention), and $390,000 in [Cascade Locks](cas mention). A quarter of houses west of 13th Street are empty in winter.

Councilor Dirk Amundsen, against, said the rules punish retirees who depend on a few weeks of rent in July. "You'd be fining widows," he said. "And a hotel in [Portland](por mention) or [Seattle](sea mention) gets the bookings."

Similar caps in [Bend](ben mention) and in [Cannon Beach](can mention) have had mixed effects, according to a study by [Portland](por metonym org) State University economists: rents rose more slowly, but so did lodging taxes, which pay for fire protection and parks. Under [Oregon](ore mention) law a city may regulate how property is used, though not in a way that amounts to taking it, and a court might see it differently from a council.

Existing permit holders have two years. Violations could cost $500 a night.

Valdivia struck a hopeful note on what might follow. "If ten families get a key out of this, it'd be worth it," she said. Would it be ten? "I'd be lying if I said I knew."

---
places:
  hoo: {name: Hood River, geonameid: 5731777, point: [45.7054, -121.5215]}
  gol: {name: Goldendale, point: [45.82, -120.82]}
  the: {name: The Dalles, geonameid: 5756304, point: [45.5946, -121.1787]}
  mau: {name: Maupin, point: [45.175, -121.08]}
  whi: {name: White Salmon, geonameid: 5815842, point: [45.7276, -121.4865]}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  col: {name: Columbia, point: [45.72, -121.5], precision: area, radius_km: 200}
  cas: {name: Cascade Locks, geonameid: 5718132, point: [45.6698, -121.8906]}
  por: {name: Portland, geonameid: 5746545, point: [45.5234, -122.6762]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  ben: {name: Bend, geonameid: 5713587, point: [44.0582, -121.3153]}
  can: {name: Cannon Beach, geonameid: 5717789, point: [45.8918, -123.9615]}
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
events:
  e1: {type: decision, places: [hoo], start: 2021-10-18, end: 2021-10-18, date_precision: day, date_text: on Monday, status: happened, actors: City Council, targets: the number of houses, main: true}
notes: ""
