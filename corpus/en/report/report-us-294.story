---
id: report-us-294
genre: report
country: US
published: 2017-03-02
publisher: Cimarron Plains Weekly
title: "After the {fire}(e1), a ranch community on the [Kansas](kan mention)-[Oklahoma](okl mention) line wonders what is left to burn"
---
By Deanna Whisler

[PROTECTION](pro dateline), [Kan.](kan dateline) — A year ago this month, when the Anderson Creek wildfire {came}(e2) out of [Woods County](woo event), [Oklahoma](okl event), and {ran}(e2) to within sight of [Medicine Lodge](med event), Garth Hollis helped his cousin pull calves out of a draw. He thought that he had seen the worst fire of his life.

On Sunday afternoon he watched another from the roof of the co-op elevator in [Protection](pro event).

The Bluff Creek {fire}(e1), which sheriff's investigators believe was {started}(e1) by a power line that blew down south of [Ashland](ash event), {burned}(e1) 112,000 acres of grass and cedar in [Clark](cla event) and [Comanche](com event) counties before the wind {dropped}(e3) on Tuesday. It {took}(e1) 14 homes, hundreds of miles of fence and, by the count of the county extension office, at least 1,700 cattle. A volunteer firefighter from [Coldwater](col mention), 24-year-old Trace Leland, {died}(e4) Monday when his brush truck {rolled}(e4) on a farm road near [Sitka](sit event).

Leland's {funeral}(e5) will be {held}(e5) Saturday in the high school gymnasium, the only room in [Comanche County](coma mention) large enough.

"He'd have been at work at the feed yard if the pager hadn't gone off," said his father, Randy, who is also on the department.

In a county with fewer than 2,000 people, fire protection means neighbors. There is no paid fire chief between [Dodge City](dod mention) and the state line. Federal rules allow the Forest Service to lend tanker planes, but the nearest were in [Arizona](ari mention). A single-engine plane from [Alva](alv mention) was {grounded}(e6) by gusts.

Help has {come}(e7) anyway. Trucks of hay {arrived}(e7) Wednesday from [Michigan](mic mention), [Kentucky](ken mention) and [Nebraska](neb mention). A church in [Pratt](pra event) is {cooking}(e7) for the crews. 4-H families in [Garden City](gar event) have {taken in}(e8) orphaned calves by the dozen.

State Sen. Marlin Goetz, R-[Liberal](lib mention), said he would ask colleagues to consider a tax credit for fencing. A similar proposal {died}(e9) in committee in [Topeka](top event) last spring. Whether the bill could pass in a year of deficits is anyone's guess.

Hollis lost 60 cows, a third of what he owned. He {shot}(e10) eleven of them himself.

"If it rains by April, we'll have grass," he said. "If it doesn't, then I suppose we sell out and go live in [Wichita](wic mention) with the kids."

---
places:
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  okl: {name: Oklahoma, point: [35.5, -97.5], precision: area, radius_km: 250}
  pro: {name: Protection, point: [37.2, -99.48]}
  woo: {name: Woods County, geonameid: 4556038, point: [36.727, -98.8636], precision: division}
  med: {name: Medicine Lodge, geonameid: 4275315, point: [37.2811, -98.5804]}
  ash: {name: Ashland, geonameid: 4267710, point: [37.1886, -99.7657]}
  cla: {name: Clark County, geonameid: 4105838, point: [34.0533, -93.1762], precision: division}
  com: {name: Comanche County, geonameid: 4269851, point: [37.1814, -99.2513], precision: division}
  coma: {name: Comanche County, geonameid: 4269851, point: [37.1814, -99.2513], precision: division}
  col: {name: Coldwater, geonameid: 4269802, point: [37.2689, -99.3268]}
  sit: {name: Sitka, point: [37.17, -99.65]}
  dod: {name: Dodge City, geonameid: 5445298, point: [37.7528, -100.0171]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  alv: {name: Alva, geonameid: 4529308, point: [36.805, -98.6672]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  pra: {name: Pratt, geonameid: 4277752, point: [37.6439, -98.7376]}
  gar: {name: Garden City, geonameid: 5445439, point: [37.9717, -100.8727]}
  lib: {name: Liberal, geonameid: 5445820, point: [37.0431, -100.921]}
  top: {name: Topeka, geonameid: 4280539, point: [39.0483, -95.678]}
  wic: {name: Wichita, geonameid: 4281730, point: [37.6922, -97.3375]}
events:
  e1: {type: wildfire, places: [cla, com, ash, pro], start: 2017-02-26, end: 2017-02-26, date_precision: day, date_text: On Sunday afternoon, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [woo, med], start: 2016-03, end: 2016-03, date_precision: month, date_text: A year ago this month, status: happened, actors: ""}
  e3: {type: storm, places: [cla, com], start: 2017-02-28, end: 2017-02-28, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e4: {type: road_accident, places: [sit], start: 2017-02-27, end: 2017-02-27, date_precision: day, date_text: Monday, killed: 1, status: happened, actors: "", targets: 24-year-old Trace Leland, main: true}
  e5: {type: ceremony, places: [com], start: 2017-03-04, end: 2017-03-04, date_precision: day, date_text: Saturday, status: planned, actors: "", targets: Leland}
  e6: {type: transport_change, places: [alv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: gusts, targets: A single-engine plane, minor: true}
  e7: {type: aid, places: [pro, pra], start: 2017-03-01, end: 2017-03-01, date_precision: day, date_text: Wednesday, status: happened, actors: "", targets: the crews, main: true}
  e8: {type: aid, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 4-H families, targets: orphaned calves}
  e9: {type: legislation, places: [top], start: 2016-03, end: 2016-05, date_precision: month, date_text: last spring, status: happened, negated: true, actors: "", targets: A similar proposal}
  e10: {type: killing, places: [pro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hollis, targets: eleven of them, minor: true}
notes: ""
