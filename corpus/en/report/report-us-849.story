---
id: report-us-849
genre: report
country: US
published: 2008-02-28
publisher: Ouachita River Banner
title: "Court docket"
---
The following were among the matters before Circuit Judge Hamilton Yates in [Camden](cam event) and Circuit Judge Edna Pryor in [Magnolia](mag event) in the past week. In [Arkansas](ark mention) a Class Y felony may be punished by 10 to 40 years or life; Class D, by up to six years.

Darrell Womack, 29, of [Bearden](bea mention) {pleaded}(e1) guilty to residential burglary and was {sentenced}(e2) Monday to five years in prison, with three suspended. The plea was to a charge reduced from aggravated robbery. He has to pay $1,140 to the owner of the house.

Latasha Gilliam, 35, of [El Dorado](eld mention) was {placed}(e3) on four years' probation for hot checks written to stores in [Stephens](ste mention), [Smackover](sma mention) and [Camden](cam mention). If she pays what she owes, her record may be sealed.

The {trial}(e4) of Kenny Ray Launius, 51, of [Waldo](wal mention), who is accused of stealing timber from land owned by a company in [Texarkana](tex mention), was {put off}(e4) until April 14 because an expert on tree rings has the flu. He denies the charge. His lawyer says that the line between the tracts was never surveyed.

Prosecutors dropped nothing this week and no jury was seated.

Readers often ask what "nolle prosequi" means. It is a decision by the state not to go on with a case; it isn't an acquittal, and the case may be filed again within a year. A suspended sentence is one that need not be served unless the person gets into trouble again. A defendant who can't afford a lawyer has a right to one, and the public defender's office, which serves [Ouachita County](oua mention), [Calhoun County](cal mention), [Dallas County](dal mention) and three others, has five.

Jury duty pays $50 a day. A person who is called and does not come can be fined up to $500. Excuses that Judge Yates does not accept, according to his clerk, are deer season and football.

The circuit clerk's office is open from 8 a.m. to 4:30 p.m.

---
places:
  cam: {name: Camden, geonameid: 4104182, point: [33.5846, -92.8343]}
  mag: {name: Magnolia, geonameid: 4120323, point: [33.2671, -93.2393]}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  bea: {name: Bearden, point: [33.72, -92.616]}
  eld: {name: El Dorado, geonameid: 4109785, point: [33.2076, -92.6663]}
  ste: {name: Stephens, point: [33.41, -93.07]}
  sma: {name: Smackover, geonameid: 4131396, point: [33.3648, -92.7249]}
  wal: {name: Waldo, point: [33.35, -93.29]}
  tex: {name: Texarkana, geonameid: 4133367, point: [33.4418, -94.0377]}
  oua: {name: Ouachita County, point: [33.6, -92.88], precision: area, radius_km: 25}
  cal: {name: Calhoun County, point: [33.56, -92.5], precision: area, radius_km: 25}
  dal: {name: Dallas County, point: [33.97, -92.65], precision: area, radius_km: 25}
events:
  e1: {type: trial, places: [cam, mag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Darrell Womack, targets: residential burglary, minor: true}
  e2: {type: verdict, places: [cam, mag], start: 2008-02-25, end: 2008-02-25, date_precision: day, date_text: Monday, status: happened, actors: "", targets: Darrell Womack, main: true}
  e3: {type: verdict, places: [cam, mag], start: 2008-02-21, end: 2008-02-28, date_precision: day, date_text: in the past week, status: happened, actors: "", targets: Latasha Gilliam, main: true}
  e4: {type: trial, places: [], start: 2008-04-14, end: 2008-04-14, date_precision: day, date_text: until April 14, status: planned, actors: "", targets: Kenny Ray Launius}
notes: ""
