---
id: captions-us-06
genre: captions
country: US
published: 2023-03-30
publisher: Delta Free Frame
title: "After the {wind}(e1): [Rolling Fork](rol event), [Mississippi](ms event)"
---
Photo 1: [Main Street](mai event), Saturday. Friday night's {tornado}(e1) {killed}(e1) 14 people in [Sharkey County](sha event), most of them here. The water tower is the tangle at left.

Photo 2: Waitress Tracy Hardin hugs a regular outside what was a diner on [U.S. 61](us61 event). Nine people {rode it out}(e1) in the cooler.

Photo 3: [Silver City](sil event), 30 miles up the road. A boy finds his bike. Three {died}(e2) in [Humphreys County](hum event).

Photo 4: In [Amory](amo event), at the other end of the state, a pharmacist from [Tupelo](tup mention) {hands insulin out}(e3) of a cattle trailer.

Photo 5: The governor and a Cabinet secretary from [Washington](was mention) {tour}(e4) [Rolling Fork](rol event) on Sunday. The town is where Muddy Waters, who made his name in [Chicago](chi mention), said that he was born.

Photo 6: Volunteers out of [Joplin](jop mention), [Missouri](mo mention), who know. They'll stay until Easter.

Photo 7: Letter, found in a field near [Winona](win event), 70 miles away. It belongs to the Rev. Britt Williamson, [Rolling Fork](rol mention). He {has it back}(e5).

{Correction}(e6): A caption Sunday said the storm had struck [Greenville](gre event). It passed to the southeast.

---
places:
  rol: {name: Rolling Fork, geonameid: 4443769, point: [32.9065, -90.8782]}
  ms: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  sha: {name: Sharkey County, geonameid: 4445678, point: [32.8924, -90.8276], precision: division}
  mai: {name: Main Street, point: [32.907, -90.878], precision: near, near: rol}
  us61: {name: U.S. Route 61, point: [32.905, -90.88], precision: near, near: rol}
  sil: {name: Silver City, point: [33.097, -90.497], precision: near}
  hum: {name: Humphreys County, geonameid: 4430705, point: [33.131, -90.5234], precision: division}
  amo: {name: Amory, geonameid: 4416192, point: [33.9843, -88.4881]}
  tup: {name: Tupelo, geonameid: 4448903, point: [34.2581, -88.7046]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  jop: {name: Joplin, geonameid: 4392768, point: [37.0842, -94.5133]}
  mo: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  win: {name: Winona, geonameid: 4451465, point: [33.4821, -89.7281]}
  gre: {name: Greenville, geonameid: 4428475, point: [33.409, -91.0598]}
events:
  e1: {type: storm, places: [rol], start: 2023-03-24, end: 2023-03-24, date_precision: day, date_text: Friday night, killed: 14, status: happened, actors: "", main: true}
  e2: {type: storm, places: [hum], start: 2023-03-24, end: 2023-03-24, date_precision: day, date_text: "", killed: 3, status: happened, actors: ""}
  e3: {type: aid, places: [amo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: visit, places: [rol], start: 2023-03-26, end: 2023-03-26, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e5: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: publication, places: [], start: 2023-03-26, end: 2023-03-26, date_precision: day, date_text: Sunday, status: happened, actors: "", minor: true}
notes: ""
