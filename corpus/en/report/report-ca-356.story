---
id: report-ca-356
genre: report
country: CA
published: 2020-06-04
publisher: Annapolis Valley Chronicle
title: "[Nova Scotia](nov mention) farm {hires}(e1) locals as workers from [Mexico](mex mention), [Jamaica](jam mention) {held up}(e2)"
---
By the second week of May, Gordon Eisses usually has 64 men from [Jamaica](jam mention) and [Mexico](mex mention) in his strawberry fields outside [Berwick](ber event). This year he has 19, and a retired dentist.

The rest are {stuck}(e2). Flights from [Kingston](kin event) were {stopped}(e2) in March because of the {pandemic}(e3) and {resumed}(e4) on April 15 with 14-day isolation at the farmer's cost. Those from [Mexico City](mexi event) come at half capacity. Then on Monday two workers {tested positive}(e5) at a greenhouse near [Kentville](ken event), and a charter due on Wednesday was {put back}(e6).

"I've had cooks, a yoga teacher and a lad from the university with a doctorate in Keats," said Eisses. "They're keen. By Thursday they're very sore."

[Ottawa](ott metonym) will {pay}(e7) up to $1,500 for each worker in isolation, and the province has {set up}(e8) a hotel for them in [Truro](tru event). Federal rules now allow someone to move from farm to farm without a new permit, but local growers fear that those who do would carry the virus. An {outbreak}(e9) in [Windsor](win event), [Ontario](ont event), last month {infected}(e9) more than 170; a man of 31 from [Hidalgo](hid mention) {died}(e9) there on Saturday, the first in [Canada](can event).

Growers in [Kings County](king event) estimate that a fifth of the asparagus was {left}(e10) to go to fern. The berry crop looks good after frost {hit}(e11) in June 2018 and Hurricane Dorian {took}(e12) the apples in September.

The U-pick opens June 20. Under public health orders, families may not eat in the rows.

Next year, said Eisses, he might plant less. His neighbour in [Canning](cann event) has {sold}(e13) to a vineyard.

---
places:
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  ber: {name: Berwick, point: [45.05, -64.73]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  mexi: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  ken: {name: Kentville, point: [45.08, -64.5]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  tru: {name: Truro, point: [45.36, -63.28]}
  win: {name: Windsor, geonameid: 6182962, point: [42.3001, -83.0165]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  hid: {name: Hidalgo, geonameid: 3527115, point: [20.5354, -98.9221], precision: division}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  king: {name: Kings County, point: [45.08, -64.6], precision: area, radius_km: 30}
  cann: {name: Canning, point: [45.16, -64.42]}
events:
  e1: {type: career, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nova Scotia farm, targets: locals, main: true}
  e2: {type: transport_change, places: [kin, mexi], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: Flights from Kingston, main: true}
  e3: {type: outbreak, places: [], start: 2020-03, end: 2020-03, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: opening, places: [kin], start: 2020-04-15, end: 2020-04-15, date_precision: day, date_text: on April 15, status: happened, actors: "", targets: Flights from Kingston, minor: true}
  e5: {type: outbreak, places: [ken], start: 2020-06-01, end: 2020-06-01, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: two workers}
  e6: {type: transport_change, places: [kin], start: 2020-06-03, end: 2020-06-03, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: a charter}
  e7: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ottawa, targets: each worker in isolation}
  e8: {type: opening, places: [tru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the province, targets: a hotel}
  e9: {type: outbreak, places: [win], start: 2020-05, end: 2020-05, date_precision: month, date_text: last month, killed: 1, injured: 170, injured_qualifier: at_least, status: happened, actors: "", targets: a man of 31 from Hidalgo}
  e10: {type: other, places: [king], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a fifth of the asparagus, minor: true}
  e11: {type: extreme_weather, places: [king], start: 2018-06, end: 2018-06, date_precision: month, date_text: in June 2018, status: happened, actors: ""}
  e12: {type: storm, places: [king], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September, status: happened, actors: Hurricane Dorian, targets: the apples}
  e13: {type: deal, places: [cann], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His neighbour in Canning, targets: a vineyard, minor: true}
notes: ""
