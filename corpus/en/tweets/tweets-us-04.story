---
id: tweets-us-04
genre: tweets
country: US
published: 2021-12-31
publisher: "@FrontRangeScanner"
title: "[Marshall](mfi event) {Fire}(e1) scanner notes, Thurs p.m. into Friday"
---
@FrontRangeScanner: 11:09a Grass {fire}(e1), [Marshall Road](mar event) and [Highway 93](h93 event), south of [Boulder](bou mention). Gusts 100+. This is bad.

12:40p All of [Superior](sup event), [Colo.](co event), {told to go}(e2). The hotel and the big box on [Marshall Road](mar event) are {burning}(e1).

1:15p [Louisville](lou event) next. (Not that one. [Kentucky](ky mention) followers, you're OK.)

2:30p Hospital off [U.S. 36](us36 event) {moving}(e3) babies by ambulance to [Aurora](aur mention).

3:05p Hearing houses {lost}(e1) in [Original Town](ori event) and [Sagamore](sag event), entire blocks.

4:50p Friends in [Broomfield](bro mention) and [Lafayette](laf mention): pack. Not an order.

6:20p Governor: maybe 500 structures. From [Denver](den mention) you can see the glow.

9:00p Rec center in [Lafayette](laf event) is {full}(e4), try the Y there or [Longmont](lon mention).

Fri 7:10a {Snow}(e5). Actual snow, falling on it. Ten inches possible by tomorrow.

Fri 8:30a Sheriff: 7 hurt, no deaths known, two or three people missing. Rumor of an {arrest}(e6) in [Nederland](ned event) is false.

Fri 8:45a Crews from [Cheyenne](che mention) {heading home}(e7). Thank you, [Wyoming](wy mention).

---
places:
  mar: {name: Marshall Road, point: [39.955, -105.19], precision: near, near: sup}
  h93: {name: Highway 93, point: [39.955, -105.235], precision: near}
  mfi: {name: Marshall, point: [39.953, -105.231], precision: near}
  bou: {name: Boulder, geonameid: 5574991, point: [40.015, -105.2706]}
  sup: {name: Superior, geonameid: 5440838, point: [39.9528, -105.1686]}
  co: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  lou: {name: Louisville, geonameid: 5429522, point: [39.9778, -105.1319]}
  ky: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  us36: {name: U.S. Route 36, point: [39.96, -105.155], precision: near}
  aur: {name: Aurora, geonameid: 5412347, point: [39.7294, -104.8319]}
  ori: {name: Original Town, point: [39.953, -105.169], precision: near, near: sup}
  sag: {name: Sagamore, point: [39.945, -105.175], precision: near, near: sup}
  bro: {name: Broomfield, geonameid: 5415035, point: [39.9205, -105.0867]}
  laf: {name: Lafayette, geonameid: 5427771, point: [39.9936, -105.0897]}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  lon: {name: Longmont, geonameid: 5579276, point: [40.1672, -105.1019]}
  ned: {name: Nederland, geonameid: 5432410, point: [39.9614, -105.5108]}
  che: {name: Cheyenne, geonameid: 5821086, point: [41.14, -104.8203]}
  wy: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
events:
  e1: {type: wildfire, places: [sup, lou], start: 2021-12-30, end: 2021-12-30, date_precision: day, date_text: Thurs, killed: 0, injured: 7, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [sup], start: 2021-12-30, end: 2021-12-30, date_precision: day, date_text: "12:40p", status: happened, actors: "", main: true}
  e3: {type: displacement, places: [aur], start: 2021-12-30, end: 2021-12-30, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [laf], start: 2021-12-30, end: 2021-12-30, date_precision: day, date_text: "9:00p", status: happened, actors: "", minor: true}
  e5: {type: extreme_weather, places: [bou], start: 2021-12-31, end: 2021-12-31, date_precision: day, date_text: Fri, status: happened, actors: ""}
  e6: {type: arrest, places: [ned], start: 2021-12-31, end: 2021-12-31, date_precision: day, date_text: "", status: denied, actors: ""}
  e7: {type: aid, places: [che], start: 2021-12-31, end: 2021-12-31, date_precision: day, date_text: Fri, status: happened, actors: "", minor: true}
notes: ""
