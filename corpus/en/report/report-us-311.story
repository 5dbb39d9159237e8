---
id: report-us-311
genre: report
country: US
published: 2016-08-19
publisher: Amite Valley Advocate
title: "'We {lost}(e1) everything but the dog': [Denham Springs](den event) families {gut}(e2) homes as waters {recede}(e1)"
---
[DENHAM SPRINGS](den dateline), [La.](lou dateline) — The water in Carla Thibodaux's living room {stopped}(e1) at the fourth shelf of the bookcase, an inch below the wedding album. On Thursday she and her sons were {throwing}(e2) the rest onto the curb.

"They tell you to take pictures for the adjuster," said Thibodaux, 49, who like five of six homeowners in [Livingston Parish](liv mention) had no flood insurance. "What adjuster?"

At least 13 people have {died}(e1) and 40,000 homes have been damaged in southeast [Louisiana](lou event) since rain {began}(e1) a week ago Thursday. Some places, like [Watson](wat event), {recorded}(e1) more than 31 inches. The [Amite River](ami event) {crested}(e1) at 46.2 feet at [Denham Springs](den event) on Sunday, nearly five feet over the 1983 record, and the [Comite](com event) {swamped}(e1) neighborhoods of [Central](cen event) and [Zachary](zac event) that had never been wet.

More than 4,000 people were still in shelters Thursday, many of them at the River Center in [Baton Rouge](bat event). Another 70 {moved}(e3) from a church in [Gonzales](gon event) to [Lafayette](laf event) when its air conditioning {gave out}(e4).

State Police have {reopened}(e5) Interstate 12 between [Walker](wal event) and [Satsuma](sat event), where hundreds of drivers were {trapped}(e6) for more than 24 hours last weekend. [Bayou Manchac](bay event) was still {rising}(e1) at [Port Vincent](por event).

Presidential politics arrived too. Republican and Democratic campaigns each announced {visits}(e7), and parish officials asked both to bring Sheetrock.

Gov. Alan Robichaux, who {moved out}(e8) of the mansion when its basement {flooded}(e1), said 20 parishes were now included in the federal disaster {declaration}(e9). FEMA, under which help is limited to $33,000 per household, has {registered}(e10) 86,000 people, more than after any disaster since Hurricane Sandy. Fifteen people have been {arrested}(e11) for looting in [East Baton Rouge Parish](eas event).

The storm had no name. That, say relief workers, may be why donors have been slow. The Red Cross {compared}(e12) it with Sandy, which {struck}(e13) [New Jersey](new event) and [New York](newy event) in October 2012.

Schools in [Livingston Parish](liv event) are {closed}(e14) until further notice. Fifteen of them took water.

---
places:
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  den: {name: Denham Springs, geonameid: 4321988, point: [30.4874, -90.9575]}
  liv: {name: Livingston Parish, geonameid: 4331488, point: [30.4404, -90.7275], precision: division}
  wat: {name: Watson, geonameid: 4345555, point: [30.5757, -90.9532]}
  ami: {name: Amite River, point: [30.46, -90.99], precision: near}
  com: {name: Comite, point: [30.5, -91.07], precision: near}
  cen: {name: Central, geonameid: 4319435, point: [30.5543, -91.0368]}
  zac: {name: Zachary, geonameid: 4346788, point: [30.6485, -91.1565]}
  bat: {name: Baton Rouge, geonameid: 4315588, point: [30.4433, -91.1875]}
  gon: {name: Gonzales, geonameid: 4325889, point: [30.2385, -90.9201]}
  laf: {name: Lafayette, geonameid: 4330145, point: [30.2241, -92.0198]}
  wal: {name: Walker, geonameid: 4344844, point: [30.488, -90.8615]}
  sat: {name: Satsuma, point: [30.49, -90.81]}
  bay: {name: Bayou Manchac, point: [30.34, -90.9], precision: near}
  por: {name: Port Vincent, geonameid: 4337866, point: [30.3338, -90.8495]}
  eas: {name: East Baton Rouge Parish, geonameid: 4323288, point: [30.5439, -91.0931], precision: division}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  newy: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
events:
  e1: {type: flood, places: [den, wat, ami, com, cen, zac, por, lou], start: 2016-08-11, end: 2016-08-18, date_precision: day, date_text: since rain began a week ago Thursday, killed: 13, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: construction, places: [den], start: 2016-08-18, end: 2016-08-18, date_precision: day, date_text: On Thursday, status: happened, actors: Carla Thibodaux, main: true}
  e3: {type: displacement, places: [gon, laf], start: null, end: null, date_precision: unknown, date_text: "", displaced: 70, status: happened, actors: Another 70}
  e4: {type: outage, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: opening, places: [wal, sat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: State Police, targets: Interstate 12}
  e6: {type: transport_change, places: [wal, sat], start: 2016-08-13, end: 2016-08-14, date_precision: day, date_text: last weekend, status: happened, actors: "", targets: hundreds of drivers}
  e7: {type: visit, places: [lou], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Republican and Democratic campaigns, minor: true}
  e8: {type: displacement, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Alan Robichaux, minor: true}
  e9: {type: decision, places: [lou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 20 parishes}
  e10: {type: aid, places: [lou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: FEMA, targets: "86,000 people"}
  e11: {type: arrest, places: [eas], start: null, end: null, date_precision: unknown, date_text: "", arrested: 15, status: happened, actors: "", targets: Fifteen people}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Cross, minor: true}
  e13: {type: storm, places: [new, newy], start: 2012-10, end: 2012-10, date_precision: month, date_text: in October 2012, status: happened, actors: Sandy}
  e14: {type: closure, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools}
notes: ""
