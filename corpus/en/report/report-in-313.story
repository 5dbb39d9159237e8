---
id: report-in-313
genre: report
country: IN
published: 2023-10-16
publisher: The Cauvery Mail
title: "[Mysuru](mys event) heritage market: HC {stays}(e1) demolition till Dasara ends"
---
[Bengaluru](ben dateline): The [Karnataka](kar metonym org) High Court on Friday {restrained}(e1) the [Mysuru](mys metonym org) City Corporation from pulling down the 130-year-old Devaraja Market until October 30.

A Division Bench of Justices Suma Hegde and K. Raghavendra was {hearing}(e2) an {appeal}(e2) filed by tenants' associations against an August order of a single judge, who had {upheld}(e3) a 2022 expert report that found the structure unsafe.

About 800 traders sell flowers, betel leaf, bananas and kumkum in the lanes. A part of the building near the north gate {collapsed}(e4) on August 28, 2016, when repairs were going on. Lansdowne Building, across the road, {fell in}(e5) four years earlier, {killing}(e5) four persons.

Advocate Prakash Shetty, for the appellants, submitted that heritage experts from [Chennai](che mention) and [Ahmedabad](ahm mention) had certified that the market could be restored for Rs 22 crore, a fraction of what a new complex would cost. The corporation's counsel said lives were at stake. "If something happens during the Jamboo Savari, who will answer?" he asked.

Dasara was {inaugurated}(e6) at [Chamundi Hill](cha event) on Sunday. The procession is on October 24. The government has said that it will be celebrated in a simple manner because 216 of the 236 taluks in [Karnataka](kar event) have been {declared}(e7) drought-hit, and it has {cancelled}(e8) the air show at [Bannimantap](ban event). Water level in the [Krishnaraja Sagar](kri mention) reservoir stood at 102 feet against 124.

In [Mandya](man event), farmers on Saturday {burnt}(e9) an effigy of the Cauvery authority, which has {ordered}(e10) the release of 3,000 cusecs a day to [Tamil Nadu](tam mention). [Srirangapatna](sri event) will observe a shutdown on Tuesday.

At the market, Syed Ghouse, whose grandfather sold attar to the palace, said he would celebrate both Dasara and the order. "For fifteen days I can sleep," he said.

The bench will {take up}(e11) the matter next on October 27, when the State Archaeology Department must file its response.

---
places:
  mys: {name: Mysuru, geonameid: 1262321, point: [12.2979, 76.6393]}
  kri: {name: Krishnaraja Sagar, point: [12.42, 76.57], precision: near}
  cha: {name: Chamundi Hill, point: [12.27, 76.67], precision: near}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  ban: {name: Bannimantap, point: [12.34, 76.66]}
  man: {name: Mandya, geonameid: 1263814, point: [12.5223, 76.8975]}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  sri: {name: Srirangapatna, point: [12.42, 76.69]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  ahm: {name: Ahmedabad, geonameid: 1279233, point: [23.0258, 72.5873]}
events:
  e1: {type: verdict, places: [mys, ben], start: 2023-10-13, end: 2023-10-13, date_precision: day, date_text: on Friday, status: happened, actors: The Karnataka High Court, targets: the Mysuru City Corporation, main: true}
  e2: {type: trial, places: [ben], start: 2023-10-13, end: 2023-10-13, date_precision: day, date_text: "", status: happened, actors: "tenants' associations"}
  e3: {type: verdict, places: [mys], start: 2023-08, end: 2023-08, date_precision: month, date_text: August, status: happened, actors: a single judge}
  e4: {type: collapse, places: [mys], start: 2016-08-28, end: 2016-08-28, date_precision: day, date_text: "on August 28, 2016", status: happened, actors: "", targets: A part of the building near the north gate}
  e5: {type: collapse, places: [mys], start: 2012-08, end: 2012-08, date_precision: month, date_text: four years earlier, killed: 4, status: happened, actors: "", targets: Lansdowne Building}
  e6: {type: festival, places: [cha], start: 2023-10-15, end: 2023-10-15, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e7: {type: decision, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: 216 of the 236 taluks}
  e8: {type: exhibition, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The government, targets: the air show}
  e9: {type: protest, places: [man], start: 2023-10-14, end: 2023-10-14, date_precision: day, date_text: on Saturday, status: happened, actors: farmers}
  e10: {type: decision, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Cauvery authority}
  e11: {type: trial, places: [ben], start: 2023-10-27, end: 2023-10-27, date_precision: day, date_text: on October 27, status: planned, actors: The bench}
notes: ""
