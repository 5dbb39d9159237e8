---
id: report-us-250
genre: report
country: US
published: 2021-08-13
publisher: North Coast Ledger
title: "[Lake County](lakec event) pear growers watch smoke as {fire}(e1) {nears}(e1) [Kelseyville](kel event)"
---
[LAKEPORT](lak dateline) — The Cold Spring {fire}(e1) {jumped}(e1) a containment line on the slopes of [Mount Konocti](mou event) late Wednesday and {burned}(e1) to within a mile of [Kelseyville](kel event), prompting {evacuation}(e2) orders for 2,900 people in the middle of pear harvest.

Cal Fire said Thursday night that the {blaze}(e1) had {charred}(e1) 6,140 acres and {destroyed}(e1) 17 structures, nine of them homes, in the [Riviera](riv mention) subdivisions along [Clear Lake](cle mention). It was 15% contained.

A propane delivery driver from [Ukiah](uki mention), Arturo Belmares, 52, was found {dead}(e1) Thursday in a burned truck on Soda Bay Road. Three firefighters from a [Redding](red mention) strike team were {hurt}(e3) when their engine {rolled}(e3) into a ditch near [Lower Lake](low event). One was {flown}(e4) to UC [Davis](dav metonym org) Medical Center in [Sacramento](sac event).

"I've got forty bins sitting in the orchard and no pickers," said Lyle Eckhart, whose family has farmed in [Big Valley](big mention) since 1921. His crew, most of them from [Michoacán](mic mention), {left}(e2) for the fairgrounds in [Lakeport](lak event) at 3 a.m.

The air in [Middletown](mid event) and [Cobb](cob event), which were {devastated}(e5) by the 2015 Valley {Fire}(e5), was the worst in the state Thursday. School trustees in [Kelseyville](kel event) {postponed}(e6) the start of classes to Aug. 23. The Konocti Blues {Festival}(e7), planned for this weekend, was {canceled}(e7).

Pacific Gas & Electric {cut}(e8) power to 11,000 customers in [Lake County](lakec event), [Mendocino](men event) and [Colusa](col event) counties Tuesday as north winds picked up. The utility, which {pleaded guilty}(e9) last year to 84 counts of involuntary manslaughter in the 2018 {fire}(e10) that {destroyed}(e10) [Paradise](par event), said its equipment was not in service where the Cold Spring {fire}(e1) {started}(e1).

A state investigator {interviewed}(e11) a man at a homeless camp on Wednesday, the sheriff confirmed, but no one has been {arrested}(e12).

To the northeast, the Dixie {Fire}(e13), which {razed}(e13) [Greenville](gre event) in [Plumas County](plu event) on Aug. 4, passed 510,000 acres. And in [Placer County](pla event), residents of [Colfax](colf event) were {allowed home}(e14) Thursday after the River {Fire}(e15) was contained.

---
places:
  lak: {name: Lakeport, geonameid: 5364753, point: [39.0429, -122.9158]}
  lakec: {name: Lake County, geonameid: 5364466, point: [39.108, -122.7452], precision: division}
  kel: {name: Kelseyville, geonameid: 5362725, point: [38.9779, -122.8394]}
  mou: {name: Mount Konocti, point: [38.97, -122.76], precision: near}
  riv: {name: Riviera, point: [38.94, -122.71]}
  cle: {name: Clear Lake, point: [39.02, -122.8], precision: area, radius_km: 12}
  uki: {name: Ukiah, geonameid: 5404476, point: [39.1502, -123.2078]}
  red: {name: Redding, geonameid: 5570160, point: [40.5865, -122.3917]}
  low: {name: Lower Lake, geonameid: 5368980, point: [38.9104, -122.6103]}
  dav: {name: Davis, geonameid: 5341704, point: [38.5449, -121.7405]}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  big: {name: Big Valley, point: [39.0, -122.88], precision: area, radius_km: 6}
  mic: {name: Michoacán, geonameid: 3995955, point: [19.2458, -101.936], precision: division}
  mid: {name: Middletown, geonameid: 5285018, point: [38.7524, -122.615]}
  cob: {name: Cobb, geonameid: 5338258, point: [38.8221, -122.7231]}
  men: {name: Mendocino County, geonameid: 5372163, point: [39.4324, -123.4429], precision: division}
  col: {name: Colusa County, geonameid: 5338872, point: [39.1777, -122.2376], precision: division}
  par: {name: Paradise, geonameid: 5381002, point: [39.7596, -121.6219]}
  gre: {name: Greenville, geonameid: 5564488, point: [40.1396, -120.9511]}
  plu: {name: Plumas County, geonameid: 5383832, point: [39.9923, -120.8244], precision: division}
  pla: {name: Placer County, geonameid: 5383537, point: [39.062, -120.7227], precision: division}
  colf: {name: Colfax, geonameid: 5338567, point: [39.1007, -120.9533]}
events:
  e1: {type: wildfire, places: [mou, kel], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: late Wednesday, killed: 1, status: happened, actors: "", targets: 17 structures, main: true}
  e2: {type: displacement, places: [kel, lak], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2900, status: happened, actors: "", targets: "2,900 people", main: true}
  e3: {type: road_accident, places: [low], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: "", targets: Three firefighters}
  e4: {type: medical, places: [sac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: One, minor: true}
  e5: {type: wildfire, places: [mid, cob], start: 2015, end: 2015, date_precision: year, date_text: 2015, status: happened, actors: ""}
  e6: {type: decision, places: [kel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: School trustees in Kelseyville, targets: the start of classes}
  e7: {type: festival, places: [kel], start: 2021-08-14, end: 2021-08-15, date_precision: day, date_text: this weekend, status: happened, negated: true, actors: ""}
  e8: {type: outage, places: [lakec, men, col], start: 2021-08-10, end: 2021-08-10, date_precision: day, date_text: Tuesday, status: happened, actors: "Pacific Gas & Electric", targets: "11,000 customers"}
  e9: {type: trial, places: [], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: The utility}
  e10: {type: wildfire, places: [par], start: 2018, end: 2018, date_precision: year, date_text: 2018, killed: 84, status: happened, actors: ""}
  e11: {type: investigation, places: [lakec], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: on Wednesday, status: happened, actors: A state investigator, targets: a man}
  e12: {type: arrest, places: [lakec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: no one, minor: true}
  e13: {type: wildfire, places: [gre, plu], start: 2021-08-04, end: 2021-08-04, date_precision: day, date_text: on Aug. 4, status: happened, actors: the Dixie Fire, targets: Greenville}
  e14: {type: displacement, places: [colf], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: Thursday, status: happened, actors: "", targets: residents of Colfax}
  e15: {type: wildfire, places: [colf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
