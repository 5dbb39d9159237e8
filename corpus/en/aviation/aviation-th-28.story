---
id: aviation-th-28
genre: aviation
country: TH
published: 2017-06-30
publisher: Gulf of Siam Reporter
title: "{Turbulence}(e1) Injures 24 on [Phuket](phu mention) Flight"
---
[PHUKET](phu dateline): Twenty-four people were hurt, two of them seriously, when a jet from [Kunming](kun mention) flew into severe {turbulence}(e1) over northern [Laos](lao event) on Thursday, about an hour before it {landed}(e2) in [Phuket](phu event).

Passengers who were not strapped in hit the ceiling. A stewardess, 26, broke her pelvis, and a pensioner from [Chengdu](che mention) two vertebrae. Both were {operated on}(e3) at a hospital in [Phuket](phu event); nineteen others were released after {treatment}(e3).

The airline, Golden Mekong Air, said the weather radar had shown nothing. It has {inspected}(e4) the plane, which will {return to service}(e5) on Sunday.

In a separate {incident}(e6) on the same day, a turboprop with 62 on board {slid off}(e6) the taxiway at [Nan](nan event). There were no injuries.

[Thailand](tha mention)'s safety rating was {raised}(e7) in [Montreal](mon event) earlier this month, two years after inspectors had {downgraded}(e8) it. [Bangkok](ban metonym) hopes that [Seoul](seo metonym) and [Tokyo](tok metonym) will now lift a ban on new routes.

---
places:
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  phu: {name: Phuket, geonameid: 1151254, point: [7.8906, 98.3981]}
  nan: {name: Nan, geonameid: 1608452, point: [18.7838, 100.779]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: air_accident, places: [lao], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: on Thursday, injured: 24, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [phu], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: "", status: happened, actors: a jet, minor: true}
  e3: {type: medical, places: [phu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Both}
  e4: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Golden Mekong Air, minor: true}
  e5: {type: opening, places: [], start: 2017-07-02, end: 2017-07-02, date_precision: day, date_text: on Sunday, status: planned, actors: "", minor: true}
  e6: {type: air_accident, places: [nan], start: 2017-06-29, end: 2017-06-29, date_precision: day, date_text: on the same day, injured: 0, status: happened, actors: "", targets: a turboprop}
  e7: {type: decision, places: [mon], start: 2017-06, end: 2017-06, date_precision: month, date_text: earlier this month, status: happened, actors: ""}
  e8: {type: decision, places: [], start: 2015, end: 2015, date_precision: year, date_text: two years after, status: happened, actors: inspectors, minor: true}
notes: ""
