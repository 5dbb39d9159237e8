---
id: report-us-354
genre: report
country: US
published: 2021-10-28
publisher: Ozark Border Gazette
title: "[Kansas City](kan mention) barbecue cook, 23 others {sickened}(e1) at [Sedalia](sed event) fundraiser"
---
[SEDALIA](sed dateline), [Mo.](mis dateline) — At least 24 people {fell ill}(e1) after eating pulled pork at a fundraiser for a volunteer fire department on Saturday, the [Pettis County](pet metonym org) Health Center said Wednesday.

Eleven were {treated}(e2) at Bothwell Regional Health Center and two, a 79-year-old woman from [Otterville](ott mention) and a boy of 4 from [Green Ridge](gre mention), were {transferred}(e2) to [Columbia](col event). Both were improving.

Tests at the state laboratory in [Jefferson City](jef event) {found}(e3) Clostridium perfringens, a bacterium that thrives in meat held too long at room temperature. The pork had been {smoked}(e4) on Friday in [Kansas City](kan event), [Kan.](kans event), and {driven}(e4) 90 miles in coolers.

"I ate it for breakfast, lunch and supper, so I got mine," said the cook, Delbert Rainey, 66, who won a ribbon at the American Royal in 2016.

The {dinner}(e5) at the [Smithton](smi event) station {raised}(e5) $8,900 toward a used pumper. Chief Travis Cole said the department would offer refunds, and that so far nobody had asked.

[Missouri](mis metonym) does not require a permit for occasional church or charity suppers. Health officials recommend thermometers.

The state sees about 20 such outbreaks a year. In July, 61 people at a family reunion in [Lebanon](leb event) were {poisoned}(e6) by potato salad; a wedding in [Rolla](rol event) in 2018 {put}(e7) a bride in the hospital.

---
places:
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  sed: {name: Sedalia, geonameid: 4408000, point: [38.7045, -93.2283]}
  kan: {name: Kansas City, geonameid: 4273837, point: [39.1142, -94.6275]}
  kans: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  pet: {name: Pettis County, geonameid: 4403095, point: [38.7274, -93.2852], precision: division}
  ott: {name: Otterville, point: [38.703, -93.003]}
  gre: {name: Green Ridge, point: [38.62, -93.41]}
  col: {name: Columbia, geonameid: 4381982, point: [38.9517, -92.3341]}
  jef: {name: Jefferson City, geonameid: 4392388, point: [38.5767, -92.1735]}
  smi: {name: Smithton, geonameid: 4409195, point: [38.68, -93.093]}
  leb: {name: Lebanon, geonameid: 4394794, point: [37.6806, -92.6638]}
  rol: {name: Rolla, geonameid: 4406282, point: [37.9514, -91.7713]}
events:
  e1: {type: poisoning, places: [smi, sed], start: 2021-10-23, end: 2021-10-23, date_precision: day, date_text: on Saturday, injured: 24, injured_qualifier: at_least, status: happened, actors: "", targets: At least 24 people, main: true}
  e2: {type: medical, places: [sed, col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven}
  e3: {type: investigation, places: [jef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Clostridium perfringens, minor: true}
  e4: {type: transport_change, places: [kan], start: 2021-10-22, end: 2021-10-22, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: The pork, minor: true}
  e5: {type: festival, places: [smi], start: 2021-10-23, end: 2021-10-23, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e6: {type: poisoning, places: [leb], start: 2021-07, end: 2021-07, date_precision: month, date_text: In July, injured: 61, status: happened, actors: potato salad, targets: 61 people}
  e7: {type: poisoning, places: [rol], start: 2018, end: 2018, date_precision: year, date_text: in 2018, injured: 1, status: happened, actors: "", targets: a bride}
notes: ""
