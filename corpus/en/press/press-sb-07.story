---
id: press-sb-07
genre: press
country: SB
published: 2018-07-30
title: "[Ranadi](ran event) workshop to {train}(e1) young women as outboard mechanics"
---
For release after 6 a.m. on Monday 30 July.

A six-month {course}(e1) for 24 women {begins}(e1) today at the [Ranadi](ran event) yard in [Honiara](hon event), the first of its kind in [Solomon Islands](sb mention). Trainees come from all nine provinces: four from [Malaita](mal mention), three from [Temotu](tem mention), where the only mechanic {retired}(e2) in 2016, two from [Rennell](ren mention).

The idea grew out of the {loss}(e3) of the banana boat Lady Grace between [Gizo](giz event) and [Shortland Harbour](sho event) in February. Her engine stopped; six of the nine people aboard were {never found}(e3). A coroner in [Auki](auk event), looking into an earlier case, {urged}(e4) such a scheme in 2015.

Funds come from [Canberra](can metonym) and from a [Yamagata](yam metonym) Rotary club. Tools were shipped through [Brisbane](bri mention). Graduates will each take home a workbench and {open}(e5) a repair point in January; the first two will be at [Lata](lat event) and [Taro](tar event).

"My father says that an engine does not listen to girls," said Joycelin Maebiru, 19, of [Buala](bua mention). "We'll see."

Photographs: the office next to the fish cannery, [Ranadi](ran mention). Visitors must wear shoes.

---
places:
  ran: {name: Ranadi, point: [-9.43, 160.0], precision: near}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  sb: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  mal: {name: Malaita, geonameid: 2106552, point: [-9.7583, 161.956], precision: division}
  tem: {name: Temotu, geonameid: 2178472, point: [-12.277, 168.812], precision: division}
  ren: {name: Rennell, point: [-11.63, 160.25], precision: area, radius_km: 30}
  giz: {name: Gizo, geonameid: 2108857, point: [-8.103, 156.8419]}
  sho: {name: Shortland Harbour, point: [-7.07, 155.86], precision: near}
  auk: {name: Auki, geonameid: 2109701, point: [-8.7678, 160.6978]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  yam: {name: Yamagata, geonameid: 2110556, point: [38.2333, 140.3667]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  lat: {name: Lata, point: [-10.725, 165.797], precision: near}
  tar: {name: Taro, point: [-6.711, 156.397], precision: near}
  bua: {name: Buala, geonameid: 2109528, point: [-8.145, 159.5921]}
events:
  e1: {type: education, places: [hon], start: 2018-07-30, end: 2018-07-30, date_precision: day, date_text: today, status: happened, actors: "", main: true}
  e2: {type: career, places: [tem], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", minor: true}
  e3: {type: sea_accident, places: [giz, sho], start: 2018-02, end: 2018-02, date_precision: month, date_text: in February, killed: 6, status: happened, actors: "", main: true}
  e4: {type: statement, places: [auk], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: ""}
  e5: {type: opening, places: [lat, tar], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: planned, actors: ""}
notes: ""
