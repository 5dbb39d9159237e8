---
id: report-us-366
genre: report
country: US
published: 2022-06-14
publisher: Beartooth Sun
title: "[Yellowstone](yel event) {closes}(e1) as rivers {tear out}(e2) roads; [Gardiner](gar event), [Red Lodge](red event) {cut off}(e2)"
---
[LIVINGSTON](liv dateline), [Mont.](mon dateline) — All five entrances to [Yellowstone National Park](yell event) were {closed}(e1) to visitors Monday for the first time in 34 years after rain on melting snow {sent}(e2) the [Yellowstone River](yello event) two feet over any level known to the gauge at [Corwin Springs](cor event).

A house in which five park employees lived {broke}(e2) from its foundation near [Gardiner](gar event), {floated}(e2) five miles with lamps still in the windows, and {sank}(e2). No one was in it.

More than 10,000 visitors were {led out}(e3) by way of [West Yellowstone](wes event) and [Cody](cod event). In [Gardiner](gar event), where the road north and the road south were both gone, some 400 tourists {slept}(e4) on cots and in vans until a lane was {opened}(e5) Tuesday. At [Red Lodge](red event), [Rock Creek](roc event) {ran}(e2) down Broadway and {took}(e2) bridges and part of a street. Cases of water {arrived}(e6) there from [Laurel](lau mention).

The National Guard said its helicopters had {plucked}(e7) 12 people from [Roscoe](ros event) and from a campground on the [East Rosebud](eas event). In [Billings](bil event) the water plant, which can run only below 15 feet, {shut down}(e8) on Tuesday night at 16, and the city has water for a day and a half.

"July's gone," said Candace Wirth, whose motel in [Gardiner](gar mention) had been full until September. Her first call was to the bank, and her second to the florist, because there was still a {wedding}(e9) on Saturday.

Park Superintendent Ray Dahlgren said the northern loop might not open this year. The southern one could, in a week or so, if inspectors found the bridges sound. The last {closure}(e10) was during the 1988 {fires}(e11).

Two counties asked Gov. Hal Brandvold for help; he was abroad, and the lieutenant governor {signed}(e12) the declaration.

In [Wyoming](wyo event), residents of [Wapiti](wap event) {filled}(e13) sandbags, but the [Shoshone](sho event) stayed below its banks.

---
places:
  yel: {name: Yellowstone, point: [44.6, -110.5], precision: area, radius_km: 50}
  liv: {name: Livingston, geonameid: 5663049, point: [45.6624, -110.561]}
  mon: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  yell: {name: Yellowstone National Park, point: [44.6, -110.5], precision: area, radius_km: 50}
  yello: {name: Yellowstone River, point: [45.2, -110.85], precision: near}
  cor: {name: Corwin Springs, point: [45.11, -110.79]}
  gar: {name: Gardiner, point: [45.03, -110.71]}
  red: {name: Red Lodge, geonameid: 5673390, point: [45.1858, -109.2468]}
  wes: {name: West Yellowstone, geonameid: 5685767, point: [44.6621, -111.1041]}
  cod: {name: Cody, geonameid: 5821593, point: [44.5263, -109.0565]}
  roc: {name: Rock Creek, point: [45.18, -109.25], precision: near}
  lau: {name: Laurel, geonameid: 5661766, point: [45.6691, -108.7715]}
  ros: {name: Roscoe, point: [45.35, -109.5]}
  eas: {name: East Rosebud, point: [45.2, -109.63], precision: near}
  bil: {name: Billings, geonameid: 5640350, point: [45.7833, -108.5007]}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  wap: {name: Wapiti, point: [44.47, -109.43]}
  sho: {name: Shoshone, point: [44.5, -109.4], precision: near}
events:
  e1: {type: closure, places: [yell, yel], start: 2022-06-13, end: 2022-06-13, date_precision: day, date_text: Monday, status: happened, actors: "", targets: All five entrances, main: true}
  e2: {type: flood, places: [yello, cor, gar, red, roc], start: 2022-06-13, end: 2022-06-13, date_precision: day, date_text: Monday, status: happened, actors: "", targets: A house, main: true}
  e3: {type: displacement, places: [wes, cod], start: null, end: null, date_precision: unknown, date_text: "", displaced: 10000, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 10,000 visitors", main: true}
  e4: {type: displacement, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", displaced: 400, displaced_qualifier: about, status: happened, actors: "", targets: some 400 tourists}
  e5: {type: opening, places: [gar], start: 2022-06-14, end: 2022-06-14, date_precision: day, date_text: Tuesday, status: happened, actors: "", targets: a lane, minor: true}
  e6: {type: aid, places: [red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Cases of water, minor: true}
  e7: {type: rescue, places: [ros, eas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Guard, targets: 12 people}
  e8: {type: outage, places: [bil], start: 2022-06-14, end: 2022-06-14, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", targets: the water plant}
  e9: {type: marriage, places: [gar], start: 2022-06-18, end: 2022-06-18, date_precision: day, date_text: on Saturday, status: planned, actors: "", minor: true}
  e10: {type: closure, places: [yel], start: 1988, end: 1988, date_precision: year, date_text: 1988, status: happened, actors: "", minor: true}
  e11: {type: wildfire, places: [yel], start: 1988, end: 1988, date_precision: year, date_text: 1988, status: happened, actors: "", minor: true}
  e12: {type: decision, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the lieutenant governor, targets: the declaration}
  e13: {type: construction, places: [wap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents of Wapiti, minor: true}
notes: ""
