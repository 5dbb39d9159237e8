---
id: report-us-350
genre: report
country: US
published: 2016-05-09
publisher: Musselshell Times
title: "[Montana](mon mention) lawmaker {fined}(e1) over elk {shot}(e3) on neighbor's hay"
---
[LEWISTOWN](lew dateline), [Mont.](mon dateline) — State Rep. Clay Haugen will pay $1,235 and lose his hunting privileges for two years after {pleading no contest}(e2) Thursday to {shooting}(e3) a bull elk from a county road last November.

[Fergus County](fer metonym) Justice of the Peace Donna Reinertson also {ordered}(e1) the [Winnett](win mention) Republican to forfeit the rifle.

"The law doesn't have a hay exception," Reinertson said.

Haugen, 58, who sits on the House committee that oversees wildlife, said the animal had been eating a neighbor's winter feed near [Grass Range](gra event) and that he had asked a game warden in [Roundup](rou mention) for help three times. He {apologized}(e4) to constituents on Facebook. Democrats in [Helena](hel mention) said he ought to give up the committee seat; the speaker said the caucus would take that up when the Legislature meets in January.

The case began with a photograph that a schoolteacher from [Billings](bil mention) {took}(e5) through her windshield.

Complaints about elk have grown as herds in the [Missouri River Breaks](mis mention) have more than doubled since 2002. The Fish, Wildlife and Parks Commission {voted}(e6) in [Great Falls](gre event) in February to {extend}(e6) the antlerless season in eight districts. Landowners want more; outfitters, who can charge $9,000 for a bull, want less.

In a similar case, a hotel owner from [Red Lodge](red mention) was {convicted}(e7) in 2013 of taking two elk without a license at [Clyde Park](cly event), and in [Park County](par event), [Wyoming](wyo event), a former sheriff is to go on {trial}(e8) in July.

Haugen is unopposed in the June 7 {primary}(e9).

---
places:
  mon: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  lew: {name: Lewistown, geonameid: 5662162, point: [47.0625, -109.4282]}
  fer: {name: Fergus County, geonameid: 5651735, point: [47.2218, -109.233], precision: division}
  win: {name: Winnett, geonameid: 5686862, point: [47.0028, -108.3521]}
  gra: {name: Grass Range, point: [47.03, -108.8]}
  rou: {name: Roundup, geonameid: 5674878, point: [46.4452, -108.5418]}
  hel: {name: Helena, geonameid: 5656882, point: [46.5927, -112.0361]}
  bil: {name: Billings, geonameid: 5640350, point: [45.7833, -108.5007]}
  mis: {name: Missouri River Breaks, point: [47.7, -108.8], precision: area, radius_km: 80}
  gre: {name: Great Falls, geonameid: 5655240, point: [47.5002, -111.3008]}
  red: {name: Red Lodge, geonameid: 5673390, point: [45.1858, -109.2468]}
  cly: {name: Clyde Park, point: [45.89, -110.6]}
  par: {name: Park County, geonameid: 5834587, point: [44.4924, -109.5936], precision: division}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
events:
  e1: {type: verdict, places: [lew], start: 2016-05-05, end: 2016-05-05, date_precision: day, date_text: Thursday, status: happened, actors: Donna Reinertson, targets: Clay Haugen, main: true}
  e2: {type: trial, places: [lew], start: 2016-05-05, end: 2016-05-05, date_precision: day, date_text: Thursday, status: happened, actors: Clay Haugen, main: true}
  e3: {type: shooting, places: [gra], start: 2015-11, end: 2015-11, date_precision: month, date_text: last November, status: happened, actors: Clay Haugen, targets: a bull elk, main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Haugen, targets: constituents}
  e5: {type: discovery, places: [gra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a schoolteacher from Billings, targets: a photograph, minor: true}
  e6: {type: decision, places: [gre], start: 2016-02, end: 2016-02, date_precision: month, date_text: in February, status: happened, actors: "The Fish, Wildlife and Parks Commission", targets: the antlerless season}
  e7: {type: verdict, places: [cly], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: "", targets: a hotel owner from Red Lodge}
  e8: {type: trial, places: [par], start: 2016-07, end: 2016-07, date_precision: month, date_text: in July, status: planned, actors: "", targets: a former sheriff}
  e9: {type: election, places: [mon], start: 2016-06-07, end: 2016-06-07, date_precision: day, date_text: June 7, status: planned, actors: ""}
notes: ""
