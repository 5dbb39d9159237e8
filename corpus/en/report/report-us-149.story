---
id: report-us-149
genre: report
country: US
published: 2024-07-19
publisher: Willamette Valley Times
title: "Heat {kills}(e1) 13 in [Oregon](ore event) as [Portland](por event) hits 104 for fourth day"
---
[SALEM](sal dateline), [Ore.](ore dateline) — [Multnomah County](mul metonym)'s medical examiner on Thursday was {investigating}(e2) 13 {deaths}(e1) thought to be caused by last week's {heat}(e1), most of them elderly people who lived alone in homes without air conditioning.

[Portland](por event) {reached}(e1) 104 degrees on July 9, its fourth day in a row above 100. [Medford](med event) {set}(e1) a record at 109, and it was 103 in [Eugene](eug event), [Corvallis](cor event) and here in [Salem](sal event).

A motorcyclist from [Idaho](ida mention) {died}(e3) in [Death Valley](dea event), [California](cal mention), on July 6, when it was 128.

Four more {deaths}(e4) are {suspected}(e4) in [Clark County](cla event), [Washington](was mention), across the [Columbia](col mention), the health department in [Vancouver](van event) said.

County chair Lorraine Duffy said the cooling centers at [Gresham](gre event) and in the [Lents](len event) neighborhood had served 1,100 people. "We did a lot better than in 2021. We did not do well enough," she said. The "{heat dome}(e5)" of June 2021 {killed}(e5) about 100 people in [Oregon](ore event), a similar number in [Washington](was event) and 619 in [British Columbia](bri event).

A bill that would oblige landlords to allow window units statewide was {passed}(e6) in 2022. Whether they do is another matter, tenants in [Beaverton](bea mention) said.

Meanwhile the {heat}(e1) has left the east of the state ready to burn. The [Cow Valley](cow event) {Fire}(e7) had {covered}(e7) 133,000 acres near [Vale](val event) as of Thursday, and residents of [Huntington](hun event) were {told}(e8) to be ready to go. Gov. Tina Kittredge {invoked}(e9) the Emergency Conflagration Act for [Malheur County](mal event) on July 12.

Farmworkers in the orchards around [Hood River](hoo event) {walked off}(e10) the job for an afternoon last week over the state's heat rules, which call for ten minutes of rest in every two hours above 90 degrees.

Forecasters at the National Weather Service in [Pendleton](pen metonym org) expect lightning on Friday. A body {found}(e11) Wednesday in the [Deschutes River](des event), near [Maupin](mau event), was {identified}(e12) as that of a rafter, 22, from [Bend](ben mention).

---
places:
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  por: {name: Portland, geonameid: 5746545, point: [45.5234, -122.6762]}
  sal: {name: Salem, geonameid: 5750162, point: [44.9429, -123.0351]}
  mul: {name: Multnomah County, geonameid: 5742126, point: [45.5477, -122.4174], precision: division}
  med: {name: Medford, geonameid: 5740099, point: [42.3265, -122.8756]}
  eug: {name: Eugene, geonameid: 5725846, point: [44.0521, -123.0867]}
  cor: {name: Corvallis, geonameid: 5720727, point: [44.5646, -123.262]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  dea: {name: Death Valley, point: [36.5, -116.9], precision: near}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  cla: {name: Clark County, geonameid: 5790179, point: [45.7717, -122.486], precision: division}
  van: {name: Vancouver, geonameid: 5814616, point: [45.6387, -122.6615]}
  gre: {name: Gresham, geonameid: 5729485, point: [45.4982, -122.4315]}
  len: {name: Lents, point: [45.48, -122.57], precision: near}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  bea: {name: Beaverton, geonameid: 5713376, point: [45.4871, -122.8037]}
  val: {name: Vale, geonameid: 5758413, point: [43.9821, -117.2382]}
  hun: {name: Huntington, point: [44.35, -117.27]}
  mal: {name: Malheur County, geonameid: 5738839, point: [43.1886, -117.6032], precision: division}
  hoo: {name: Hood River, geonameid: 5731777, point: [45.7054, -121.5215]}
  pen: {name: Pendleton, geonameid: 5745380, point: [45.6721, -118.7886]}
  des: {name: Deschutes River, point: [45.2, -121.05], precision: near}
  mau: {name: Maupin, point: [45.17, -121.08]}
  ben: {name: Bend, geonameid: 5713587, point: [44.0582, -121.3153]}
  col: {name: Columbia, point: [45.6, -122.6], precision: near}
  cow: {name: Cow Valley, point: [44.3, -117.7], precision: near}
events:
  e1: {type: extreme_weather, places: [ore, por, med, eug, cor, sal], start: 2024-07-06, end: 2024-07-09, date_precision: day, date_text: last week, killed: 13, status: happened, actors: "", targets: elderly people, main: true}
  e2: {type: investigation, places: [mul], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: on Thursday, status: happened, actors: "Multnomah County's medical examiner", main: true}
  e3: {type: extreme_weather, places: [dea], start: 2024-07-06, end: 2024-07-06, date_precision: day, date_text: on July 6, killed: 1, status: happened, actors: "", targets: A motorcyclist from Idaho}
  e4: {type: extreme_weather, places: [cla], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: reported, actors: ""}
  e5: {type: extreme_weather, places: [ore, was, bri], start: 2021-06, end: 2021-06, date_precision: month, date_text: June 2021, killed: 819, killed_qualifier: about, status: happened, actors: ""}
  e6: {type: legislation, places: [ore], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: ""}
  e7: {type: wildfire, places: [cow, val], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: as of Thursday, status: happened, actors: ""}
  e8: {type: displacement, places: [hun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: residents of Huntington}
  e9: {type: decision, places: [mal], start: 2024-07-12, end: 2024-07-12, date_precision: day, date_text: on July 12, status: happened, actors: Gov. Tina Kittredge}
  e10: {type: strike, places: [hoo], start: 2024-07-08, end: 2024-07-08, date_precision: week, date_text: last week, status: happened, actors: Farmworkers}
  e11: {type: discovery, places: [des, mau], start: 2024-07-17, end: 2024-07-17, date_precision: day, date_text: Wednesday, status: happened, actors: "", targets: A body}
  e12: {type: investigation, places: [mau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "a rafter, 22", minor: true}
notes: ""
