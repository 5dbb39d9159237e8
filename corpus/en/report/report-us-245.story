---
id: report-us-245
genre: report
country: US
published: 2009-02-11
publisher: Piedmont Daily News
title: "Police briefs"
---
[GASTONIA](gas dateline) — A [Belmont](bel mention) man was in critical condition Tuesday after he was {shot}(e1) outside a convenience store on West Franklin Boulevard. Police said Terrell Oakes, 27, was {struck}(e1) twice in the abdomen around 9:30 p.m. Monday. He {underwent surgery}(e2) at Gaston Memorial Hospital. Witnesses described the shooter as a white male in a [Carolina Panthers](car metonym org) jacket who {fled}(e3) on foot toward Linwood Road.

[KINGS MOUNTAIN](kin dateline) — Someone {broke into}(e4) Central United Methodist Church over the weekend and {made off}(e4) with a sound board, two laptops and about $600 from a fund for a mission trip to [Honduras](hon mention), according to a report. A janitor {discovered}(e5) a shattered window Sunday at 6 a.m. The church offered a reward.

[SHELBY](she dateline) — A [Cleveland County](cle demonym) jury on Tuesday {convicted}(e6) Lonnie Ray Sisk, 44, of second-degree murder in the September 2007 {stabbing}(e7) of his roommate, Harold Padgett, in [Lawndale](law event). Superior Court Judge Alice Merriweather {sentenced}(e8) him to between 19 and 24 years. Sisk {testified}(e9) that he acted in self-defense. His lawyer said he would {appeal}(e10).

[YORK](yor dateline), [S.C.](sou dateline) — Deputies {seized}(e11) 41 marijuana plants and three handguns Monday in a {raid}(e11) on a mobile home off Highway 321 near [Clover](clo event). Jimmy Dale Pruitt, 36, and his wife, Tonya, 33, are each {charged}(e12) with manufacturing marijuana. The couple's two children were {placed}(e13) with relatives in [Rock Hill](roc event).

[LINCOLNTON](lin dateline) — A tractor-trailer hauling chicken feed {overturned}(e14) on U.S. 321 near the [Catawba County](cat mention) line Tuesday morning, {blocking}(e15) both southbound lanes for four hours. The driver, Eduardo Salinas, 50, of [Laredo](lar mention), [Texas](tex mention), was not hurt. Highway Patrol {cited}(e16) him for driving too fast for conditions. Traffic was {detoured}(e17) through [Maiden](mai event).

[CHERRYVILLE](che dateline) — The town council {voted}(e18) 4-1 Monday to {accept}(e18) a $212,000 bid from a [Hickory](hic mention) firm to {replace}(e19) the roof of the fire station. The Rev. Don Hoyle {won}(e20) a standing ovation from the council before the meeting for his 30 years as police chaplain.

---
places:
  gas: {name: Gastonia, geonameid: 4467732, point: [35.2621, -81.1873]}
  bel: {name: Belmont, geonameid: 4454860, point: [35.2429, -81.0373]}
  car: {name: Carolina, point: [35.5, -80.0], precision: area, radius_km: 200}
  kin: {name: Kings Mountain, geonameid: 4474388, point: [35.2451, -81.3412]}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  she: {name: Shelby, geonameid: 4491180, point: [35.2923, -81.5357]}
  cle: {name: Cleveland County, geonameid: 4461030, point: [35.3346, -81.5571], precision: division}
  law: {name: Lawndale, geonameid: 4475357, point: [35.414, -81.5631]}
  yor: {name: York, geonameid: 4601703, point: [34.9943, -81.242]}
  sou: {name: South Carolina, geonameid: 4597040, point: [34.0004, -81.0001], precision: division}
  clo: {name: Clover, geonameid: 4575061, point: [35.1112, -81.2265]}
  roc: {name: Rock Hill, geonameid: 4593142, point: [34.9249, -81.0251]}
  lin: {name: Lincolnton, geonameid: 4475995, point: [35.4738, -81.2545]}
  cat: {name: Catawba County, geonameid: 4459575, point: [35.6619, -81.2149], precision: division}
  lar: {name: Laredo, geonameid: 4705349, point: [27.5064, -99.5075]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  mai: {name: Maiden, geonameid: 4477779, point: [35.5757, -81.2117]}
  che: {name: Cherryville, geonameid: 4460465, point: [35.3787, -81.379]}
  hic: {name: Hickory, geonameid: 4470778, point: [35.7332, -81.3412]}
events:
  e1: {type: shooting, places: [gas], start: 2009-02-09, end: 2009-02-09, date_precision: day, date_text: "around 9:30 p.m. Monday", injured: 1, status: happened, actors: a white male, targets: Terrell Oakes, main: true}
  e2: {type: medical, places: [gas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Terrell Oakes, minor: true}
  e3: {type: displacement, places: [gas], start: 2009-02-09, end: 2009-02-09, date_precision: day, date_text: "", status: happened, actors: a white male, minor: true}
  e4: {type: robbery, places: [kin], start: 2009-02-07, end: 2009-02-08, date_precision: day, date_text: over the weekend, status: happened, actors: Someone, targets: Central United Methodist Church, main: true}
  e5: {type: discovery, places: [kin], start: 2009-02-08, end: 2009-02-08, date_precision: day, date_text: Sunday at 6 a.m., status: happened, actors: A janitor, targets: a shattered window, minor: true}
  e6: {type: verdict, places: [she], start: 2009-02-10, end: 2009-02-10, date_precision: day, date_text: on Tuesday, status: happened, actors: A Cleveland County jury, targets: Lonnie Ray Sisk, main: true}
  e7: {type: killing, places: [law], start: 2007-09, end: 2007-09, date_precision: month, date_text: September 2007, killed: 1, status: happened, actors: Lonnie Ray Sisk, targets: Harold Padgett}
  e8: {type: verdict, places: [she], start: 2009-02-10, end: 2009-02-10, date_precision: day, date_text: "", status: happened, actors: Superior Court Judge Alice Merriweather, targets: Lonnie Ray Sisk}
  e9: {type: trial, places: [she], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sisk, minor: true}
  e10: {type: trial, places: [she], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Sisk}
  e11: {type: raid, places: [clo], start: 2009-02-09, end: 2009-02-09, date_precision: day, date_text: Monday, status: happened, actors: Deputies, targets: a mobile home}
  e12: {type: charge, places: [yor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "Jimmy Dale Pruitt, 36, and his wife"}
  e13: {type: displacement, places: [roc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "The couple's two children", minor: true}
  e14: {type: road_accident, places: [lin], start: 2009-02-10, end: 2009-02-10, date_precision: day, date_text: Tuesday morning, status: happened, actors: "", targets: A tractor-trailer}
  e15: {type: transport_change, places: [lin], start: 2009-02-10, end: 2009-02-10, date_precision: day, date_text: "", status: happened, actors: "", targets: both southbound lanes, minor: true}
  e16: {type: charge, places: [lin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Highway Patrol, targets: Eduardo Salinas, minor: true}
  e17: {type: transport_change, places: [mai], start: 2009-02-10, end: 2009-02-10, date_precision: day, date_text: "", status: happened, actors: "", targets: Traffic, minor: true}
  e18: {type: decision, places: [che], start: 2009-02-09, end: 2009-02-09, date_precision: day, date_text: Monday, status: happened, actors: The town council, targets: "a $212,000 bid"}
  e19: {type: construction, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a Hickory firm, targets: the roof of the fire station, minor: true}
  e20: {type: ceremony, places: [che], start: 2009-02-09, end: 2009-02-09, date_precision: day, date_text: before the meeting, status: happened, actors: the council, targets: The Rev. Don Hoyle, minor: true}
notes: ""
