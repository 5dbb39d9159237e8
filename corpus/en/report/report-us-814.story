---
id: report-us-814
genre: report
country: US
published: 2012-06-28
publisher: Ozark Plainsman
title: "What's on this week"
---
Most events are free. To list yours, write to us by Tuesday noon.

FRIDAY: The [West Plains](wes event) farmers' market {opens}(e1) at 7 a.m. on the square, with tomatoes from [Koshkonong](kos mention) and honey from [Alton](alt mention). Early shoppers get the peaches.

SATURDAY: Pickers of all ages are welcome at the bluegrass {jam}(e2) on the courthouse lawn in [Ava](ava event) from 4 p.m. Bring a chair. Tuners and extra strings can be had at Hodge Music. If it rains, look for the band in the Methodist basement.

The [Mountain Grove](mou event) Lions {serve}(e3) catfish, slaw and hush puppies from 5 to 8 p.m. at the park pavilion, $8, children half price. Proceeds buy eyeglasses.

SUNDAY: Hikers should meet at the Blue Buck lot by 8:30 a.m. for a six-mile walk in the [Mark Twain National Forest](mar event). The pace is slow. Wear long pants because of ticks and carry more water than you think you need; dogs on leash only.

WEDNESDAY: Fireworks over the lake in [Willow Springs](wil event) {begin}(e4) at dark. The rodeo grounds lot fills by seven, and you can see as well from Main. Personal fireworks are not allowed inside city limits because of the dry grass, and police may take them away. Elsewhere in [Howell County](how mention) they are legal, but the fire chief would be glad if you left them in the box.

ALL WEEK: The Harlin Museum is open noon to 4 p.m. Tuesday through Saturday; admission is free, and the room of hand tools is the best this side of [Springfield](spr mention). The [Cabool](cab metonym org) library lends telescopes to anyone with a card. Swimming lessons at the [Houston](hou mention) pool are $35 a child for two weeks; call before noon.

FARTHER AWAY: For those who do not mind the drive, [Branson](bra mention) theaters have half-price seats for residents of [Douglas County](dou mention) and [Ozark County](oza mention) through August with a driver's license. [Eureka Springs](eur mention), in [Arkansas](ark mention), is two hours on a good day.

---
places:
  wes: {name: West Plains, geonameid: 4414200, point: [36.7281, -91.8524]}
  kos: {name: Koshkonong, point: [36.597, -91.645]}
  alt: {name: Alton, point: [36.694, -91.399]}
  ava: {name: Ava, geonameid: 4375383, point: [36.952, -92.6604]}
  mou: {name: Mountain Grove, geonameid: 4399725, point: [37.1306, -92.2635]}
  mar: {name: Mark Twain National Forest, point: [36.85, -92.1], precision: area, radius_km: 40}
  wil: {name: Willow Springs, geonameid: 4414959, point: [36.9923, -91.9699]}
  how: {name: Howell County, point: [36.77, -91.89], precision: area, radius_km: 25}
  spr: {name: Springfield, geonameid: 4409896, point: [37.2153, -93.2982]}
  cab: {name: Cabool, geonameid: 4379478, point: [37.1239, -92.1013]}
  hou: {name: Houston, geonameid: 4391354, point: [37.3262, -91.956]}
  bra: {name: Branson, geonameid: 4378219, point: [36.6437, -93.2185]}
  dou: {name: Douglas County, point: [36.93, -92.5], precision: area, radius_km: 25}
  oza: {name: Ozark County, point: [36.65, -92.45], precision: area, radius_km: 25}
  eur: {name: Eureka Springs, geonameid: 4110119, point: [36.4012, -93.738]}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
events:
  e1: {type: opening, places: [wes], start: 2012-06-29, end: 2012-06-29, date_precision: day, date_text: FRIDAY, status: planned, actors: "farmers' market"}
  e2: {type: performance, places: [ava], start: 2012-06-30, end: 2012-06-30, date_precision: day, date_text: SATURDAY, status: planned, actors: Pickers of all ages}
  e3: {type: festival, places: [mou], start: 2012-06-30, end: 2012-06-30, date_precision: day, date_text: "", status: planned, actors: Lions, targets: catfish}
  e4: {type: festival, places: [wil], start: 2012-07-04, end: 2012-07-04, date_precision: day, date_text: WEDNESDAY, status: planned, actors: ""}
notes: ""
