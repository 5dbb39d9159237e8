---
id: report-in-324
genre: report
country: IN
published: 2017-03-02
publisher: Marwar Samachar English
title: "Boy, 6, {pulled out}(e1) of borewell in [Rajasthan](raj event) after 22 hours"
---
[Jodhpur](jod dateline): To shouts of joy from a crowd of two thousand, a six-year-old boy who {fell}(e2) into an abandoned borewell in [Jalore](jal event) district was {brought up}(e1) alive at 1.40 pm on Wednesday.

Sanjay Meghwal was {taken}(e3) by ambulance to the government hospital at [Sanchore](san event). He has a fractured collarbone and is dehydrated, chief medical officer Dr O. P. Bishnoi said.

The child was playing with cousins at [Lachhri](lac event) village on Tuesday afternoon when he {slipped}(e2) through a sack with which the mouth of the well had been covered. He {came to rest}(e2) at 90 feet.

Personnel of the National Disaster Response Force from [Vadodara](vad mention) and a company of the Army from [Barmer](bar mention) {dug}(e1) a parallel shaft. Milk and oxygen were {lowered}(e1) by a pipe. What succeeded in the end, however, was a {homemade device}(e1) of ropes and umbrellas brought by Madharam Suthar, a farmer from [Bhinmal](bhi mention) who has {saved}(e4) five children in this way.

"The engineers had a camera, I had a camera. I also had an umbrella," he said.

The owner of the field has been {booked}(e5) under Section 336 of the [Indian](ind demonym org) Penal Code. In 2010 the Supreme Court {ordered}(e6) states to cap disused wells, but thousands remain open. There are 1,200 in [Jalore](jal mention) alone, according to a count by the irrigation department, which has no money for caps.

In [Banaskantha](ban event), across the border in [Gujarat](guj mention), a girl of three {died}(e7) last month, and in January a boy was {retrieved}(e8) dead at [Sikar](sik event).

Chief Minister's relief fund will {pay}(e9) for the boy's treatment. MLA Sukhram Deora demanded a bravery award for Suthar.

Sanjay's grandmother did not stop to talk. She {left}(e10) on foot for the temple at [Sundha Mata](sun mention), 50 km away.

---
places:
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  jal: {name: Jalore, point: [25.35, 72.62]}
  san: {name: Sanchore, point: [24.75, 71.77]}
  lac: {name: Lachhri, point: [24.8, 71.8]}
  bhi: {name: Bhinmal, geonameid: 1275920, point: [24.9994, 72.2714]}
  ban: {name: Banaskantha, point: [24.2, 72.2], precision: area, radius_km: 50}
  guj: {name: Gujarat, geonameid: 1270770, point: [22.7501, 71.3013], precision: division}
  sun: {name: Sundha Mata, point: [24.83, 72.37], precision: near}
  jod: {name: Jodhpur, geonameid: 1268865, point: [26.2684, 73.0059]}
  sik: {name: Sikar, geonameid: 1256320, point: [27.6121, 75.14]}
  bar: {name: Barmer, point: [25.75, 71.39]}
  vad: {name: Vadodara, geonameid: 1253573, point: [22.2994, 73.2081]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: rescue, places: [lac, jal], start: 2017-03-01, end: 2017-03-01, date_precision: day, date_text: at 1.40 pm on Wednesday, status: happened, actors: "", targets: a six-year-old boy, main: true}
  e2: {type: other_accident, places: [lac, jal], start: 2017-02-28, end: 2017-02-28, date_precision: day, date_text: on Tuesday afternoon, injured: 1, status: happened, actors: "", targets: a six-year-old boy, main: true}
  e3: {type: medical, places: [san], start: 2017-03-01, end: 2017-03-01, date_precision: day, date_text: "", status: happened, actors: "", targets: Sanjay Meghwal, minor: true}
  e4: {type: rescue, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Madharam Suthar, targets: five children, minor: true}
  e5: {type: charge, places: [lac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The owner of the field}
  e6: {type: verdict, places: [], start: 2010, end: 2010, date_precision: year, date_text: In 2010, status: happened, actors: the Supreme Court, targets: states}
  e7: {type: other_accident, places: [ban], start: 2017-02, end: 2017-02, date_precision: month, date_text: last month, killed: 1, status: happened, actors: "", targets: a girl of three}
  e8: {type: other_accident, places: [sik], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January, killed: 1, status: happened, actors: "", targets: a boy}
  e9: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "Chief Minister's relief fund", targets: "the boy's treatment", minor: true}
  e10: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Sanjay's grandmother", minor: true}
notes: ""
