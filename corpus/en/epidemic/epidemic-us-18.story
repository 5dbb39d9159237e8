---
id: epidemic-us-18
genre: epidemic
country: US
published: 2019-04-10
publisher: Five Boroughs Bulletin
title: "Health Officials {Order}(e1) {Measles}(e2) Shots in Two [Brooklyn](bro event) ZIP Codes"
---
[NEW YORK](new dateline) (FBB) — The city on Tuesday {ordered}(e1) everyone living in two [Brooklyn](bro event) neighborhoods to be vaccinated against measles or face fines of up to $1,000, as the number of {cases}(e2) climbed to 285, the most since 1991.

The {outbreak}(e2) began in October with a child who caught the virus on a visit to [Israel](isr event). It has put 21 people in hospital, five of them in intensive care. Nobody has died.

Nearly all the patients live in [Williamsburg](wil event) and [Borough Park](bor event). A {cluster}(e3) of 168 in [Rockland County](roc event), north of the city, led officials there to {bar}(e4) unvaccinated minors from malls and churches last month; a judge in [White Plains](whi event) {struck down}(e5) the {ban}(e4) on Friday.

Elsewhere, cruise passengers were {kept aboard}(e6) for two days off [St. Lucia](stl event) after a crew member {fell ill}(e6), and in [Clark County](cla event), [Washington](was event) state, a winter {outbreak}(e7) with 73 cases is over.

A yeshiva in [Williamsburg](wil event) was {closed}(e8) Monday for letting back pupils who had not had their shots. Five parents {sued}(e9) the city on Wednesday. Their attorney said quarantine would have been enough. In 1905 the Supreme Court {upheld}(e10) a $5 fine on a preacher in [Cambridge](cam event), [Massachusetts](mas mention), who refused smallpox vaccine.

The C.D.C. in [Atlanta](atl mention) has {counted}(e11) 465 cases in 19 states since Jan. 1. Federal scientists {declared}(e12) the disease eliminated from the [United States](uni event) in 2000.

---
places:
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  bro: {name: Brooklyn, point: [40.65, -73.95], precision: division}
  wil: {name: Williamsburg, point: [40.714, -73.953], precision: near}
  bor: {name: Borough Park, point: [40.634, -73.993], precision: near}
  roc: {name: Rockland County, geonameid: 5134189, point: [41.1546, -74.0247], precision: division}
  whi: {name: White Plains, geonameid: 5144336, point: [41.034, -73.7629]}
  stl: {name: Saint Lucia, geonameid: 3576468, point: [13.88333, -60.96667], precision: country}
  cla: {name: Clark County, geonameid: 5790179, point: [45.7717, -122.486], precision: division}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  cam: {name: Cambridge, geonameid: 4931972, point: [42.3751, -71.1056]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e1: {type: decision, places: [new], start: 2019-04-09, end: 2019-04-09, date_precision: day, date_text: on Tuesday, status: happened, actors: The city, main: true}
  e2: {type: outbreak, places: [wil, bor], start: 2018-10, end: 2019-04, date_precision: month, date_text: in October, killed: 0, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [roc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: decision, places: [roc], start: 2019-03, end: 2019-03, date_precision: month, date_text: last month, status: happened, actors: officials}
  e5: {type: verdict, places: [whi], start: 2019-04-05, end: 2019-04-05, date_precision: day, date_text: on Friday, status: happened, actors: a judge}
  e6: {type: outbreak, places: [stl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a crew member}
  e7: {type: outbreak, places: [cla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [wil], start: 2019-04-08, end: 2019-04-08, date_precision: day, date_text: Monday, status: happened, actors: "", targets: A yeshiva}
  e9: {type: trial, places: [new], start: 2019-04-10, end: 2019-04-10, date_precision: day, date_text: on Wednesday, status: happened, actors: Five parents, targets: the city}
  e10: {type: verdict, places: [cam], start: 1905, end: 1905, date_precision: year, date_text: In 1905, status: happened, actors: the Supreme Court, minor: true}
  e11: {type: outbreak, places: [uni], start: 2019-01-01, end: 2019-04-10, date_precision: day, date_text: since Jan. 1, status: happened, actors: ""}
  e12: {type: decision, places: [uni], start: 2000, end: 2000, date_precision: year, date_text: in 2000, status: happened, actors: Federal scientists, minor: true}
notes: ""
