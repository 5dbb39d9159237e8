---
id: court-us-16
genre: court
country: US
published: 2023-10-13
publisher: Tundra Times-Herald
title: "[Alaska](ala metonym) Man {Gets}(e1) 60 Years in {Double Homicide}(e2)"
---
[FAIRBANKS](fai dateline) (TTH) — A Superior Court judge on Friday {sentenced}(e1) a [North Pole](nor mention) man to 60 years in prison for {shooting}(e2) two of his neighbors to death in a dispute over a snowplow.

Roy Allen Kettleson, 66, {pleaded guilty}(e3) in June to two counts of second-degree murder. Judge Susan Akiak said he had {fired}(e2) nine times at Dennis and Carol Whitlow as they backed out of their driveway on Feb. 11, 2022.

Carol Whitlow, 58, {died}(e2) at the scene. Her husband {died}(e2) four days later at a hospital in [Anchorage](anc event). The couple's granddaughter, 6, was in the back seat and was not hurt.

"You took two people from us over a berm of snow," the couple's son, Tyler, told the court. Kettleson did not speak.

Troopers {arrested}(e4) Kettleson the same day at a roadhouse in [Delta Junction](del event), about 100 miles to the southeast. He had {served time}(e5) in [Oregon](ore event) in the 1980s for {assault}(e6).

It was the third {double homicide}(e7) in the borough in two years. In the {two others}(e8), at [Ester](est event) and [Salcha](sal event), {trials}(e9) are scheduled for January.

---
places:
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  fai: {name: Fairbanks, geonameid: 5861897, point: [64.8378, -147.7164]}
  nor: {name: North Pole, point: [64.751, -147.349]}
  anc: {name: Anchorage, geonameid: 5879400, point: [61.2181, -149.9003]}
  del: {name: Delta Junction, point: [64.038, -145.732]}
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  est: {name: Ester, point: [64.847, -148.014]}
  sal: {name: Salcha, point: [64.52, -146.9]}
events:
  e1: {type: verdict, places: [fai], start: 2023-10-13, end: 2023-10-13, date_precision: day, date_text: on Friday, status: happened, actors: A Superior Court judge, targets: Roy Allen Kettleson, main: true}
  e2: {type: shooting, places: [nor], start: 2022-02-11, end: 2022-02-11, date_precision: day, date_text: "on Feb. 11, 2022", killed: 2, status: happened, actors: Roy Allen Kettleson, targets: Dennis and Carol Whitlow, main: true}
  e3: {type: trial, places: [fai], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: Roy Allen Kettleson}
  e4: {type: arrest, places: [del], start: 2022-02-11, end: 2022-02-11, date_precision: day, date_text: the same day, arrested: 1, status: happened, actors: Troopers, targets: Kettleson}
  e5: {type: arrest, places: [ore], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Kettleson, minor: true}
  e6: {type: attack, places: [ore], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: killing, places: [est, sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: trial, places: [est, sal], start: 2024-01, end: 2024-01, date_precision: month, date_text: January, status: planned, actors: ""}
notes: ""
