---
id: report-tr-128
genre: report
country: TR
published: 2016-11-02
publisher: Anatolian Post
title: "[Soma](som event) {trial}(e1): mine manager tells court he was not warned"
---
[AKHISAR](akh dateline), western [Turkey](tur mention)

The general manager of the [Soma](som event) colliery where 301 miners {died}(e2) in May 2014 {told}(e1) a court on Tuesday that he had never seen the sensor readings that prosecutors say predicted the {disaster}(e2).

"If anyone had put a paper before me I would have stopped production the same hour," Rıdvan Aksoy said at the {hearing}(e1) in [Akhisar](akh event), in [Manisa](man mention) province. Widows in the public benches {shouted}(e3) "Murderer" and the judge twice {cleared}(e3) the room.

The {fire}(e2), [Turkey](tur mention)'s worst industrial accident, broke out near a transformer and filled the galleries with carbon monoxide during a shift change. Fifty-one people have been on {trial}(e1) since April 2015, eight of them accused of murder with probable intent, a charge that carries up to 25 years for each of the dead.

An experts' report {submitted}(e4) in September found that the company had raised output sharply without improving ventilation. The defence has {asked}(e5) for a new panel.

Lawyers from the [Izmir](izm metonym org) Bar Association said they would {appeal}(e6) against a decision not to try officials of the Labour Ministry. Miners' leader Halil Durmaz recalled that two weeks before the {fire}(e2) parliament {voted down}(e7) a motion to {investigate}(e7) the mines around [Soma](som mention).

Production at the pit {stopped}(e8) for good and some 2,800 men were {laid off}(e9) in November 2014 by text message. Many now work in [Kınık](knk mention) or have gone to olive farms near [Kırkağaç](krk mention) and [Bergama](ber mention).

The year of [Soma](som mention) was not over when 18 men {drowned}(e10) in a flooded mine at [Ermenek](erm event), in [Karaman](kar mention) province. Last month, 16 workers were {buried}(e11) by a {landslide}(e11) at a copper mine in [Şirvan](sir event) in the southeast, and in [Zonguldak](zon event), on the [Black Sea](bla mention), two men were {killed}(e12) by methane gas on Saturday.

The {trial}(e1) continues on Friday. Families plan to {march}(e13) from the courthouse to the cemetery on the following Sunday.

---
places:
  akh: {name: Akhisar, geonameid: 324698, point: [38.9185, 27.8401]}
  som: {name: Soma, geonameid: 300371, point: [39.1855, 27.6094]}
  man: {name: Manisa Province, geonameid: 304825, point: [38.7115, 28.1324], precision: division}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  knk: {name: Kınık, point: [39.09, 27.38]}
  krk: {name: Kırkağaç, point: [39.11, 27.67]}
  ber: {name: Bergama, geonameid: 321426, point: [39.1207, 27.1805]}
  erm: {name: Ermenek, point: [36.64, 32.89]}
  kar: {name: Karaman Province, geonameid: 443187, point: [37.2262, 33.3026], precision: division}
  sir: {name: Şirvan, point: [38.06, 42.03]}
  zon: {name: Zonguldak, geonameid: 737022, point: [41.4514, 31.7931]}
  bla: {name: Black Sea, point: [43.0, 34.0], precision: area, radius_km: 400}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: trial, places: [akh], start: 2016-11-01, end: 2016-11-01, date_precision: day, date_text: on Tuesday, status: happened, actors: Rıdvan Aksoy, main: true}
  e2: {type: fire, places: [som], start: 2014-05, end: 2014-05, date_precision: month, date_text: in May 2014, killed: 301, status: happened, actors: "", targets: miners, main: true}
  e3: {type: other, places: [akh], start: 2016-11-01, end: 2016-11-01, date_precision: day, date_text: "", status: happened, actors: Widows, minor: true}
  e4: {type: publication, places: [akh], start: 2016-09, end: 2016-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: "An experts' report"}
  e5: {type: statement, places: [akh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The defence, minor: true}
  e6: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Lawyers from the Izmir Bar Association}
  e7: {type: decision, places: [tur], start: 2014-04, end: 2014-04, date_precision: month, date_text: two weeks before the fire, status: happened, actors: parliament}
  e8: {type: closure, places: [som], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: layoffs, places: [som], start: 2014-11, end: 2014-11, date_precision: month, date_text: in November 2014, status: happened, actors: "", targets: "some 2,800 men"}
  e10: {type: flood, places: [erm], start: 2014, end: 2014, date_precision: year, date_text: The year of Soma, killed: 18, status: happened, actors: "", targets: 18 men}
  e11: {type: landslide, places: [sir], start: 2016-10, end: 2016-10, date_precision: month, date_text: Last month, killed: 16, status: happened, actors: "", targets: 16 workers}
  e12: {type: poisoning, places: [zon], start: 2016-10-29, end: 2016-10-29, date_precision: day, date_text: on Saturday, killed: 2, status: happened, actors: "", targets: two men}
  e13: {type: protest, places: [akh], start: 2016-11-13, end: 2016-11-13, date_precision: day, date_text: on the following Sunday, status: planned, actors: Families}
notes: ""
