---
id: travel-pw-07
genre: travel
country: PW
published: 2016-03-19
publisher: Blue Pages
title: "[Palau](pw metonym) asks you to sign here"
---
The stamp covers a whole page of your passport and it is a promise. A pledge not to trample, to take or to touch may soon be required of all who land at [Airai](air mention), if a {bill}(e1) that members are {drafting}(e1) in [Ngerulmud](nge event) becomes law. [Palau](pw mention) has 21,000 people and last year had eight visitors for each of them, most from [China](cn mention), via [Macau](mo mention).

So far the charter boom has ended at the water's edge in [Koror](kor event), where two new hotels {opened}(e2) in January. Go further. From the dock at [Malakal](mal mention) it is 50 minutes by speedboat to the [German Channel](ger mention), blasted for phosphate ships from [Angaur](ang mention); then [Peleliu](pel event), where a farmer on Monday {ploughed up}(e3) a live mortar round and fetched, quite calmly, the [Norwegian](nor demonym) team that clears such things.

[Jellyfish Lake](jel event), on [Eil Malk](eil event), is a sadder trip. The {drought}(e4) has killed almost all of its stingless millions, and operators {stopped}(e5) selling tickets a fortnight ago. Guides hope that the rains bring them back.

Fly home through [Guam](gu mention), or on the weekly plane to [Yap](yap mention), whose stone money was quarried here, and sailed 450 kilometres.

---
places:
  air: {name: Airai, point: [7.37, 134.55], precision: near}
  nge: {name: Ngerulmud, geonameid: 8063361, point: [7.5008, 134.6238]}
  pw: {name: Palau, geonameid: 1559582, point: [7.503, 134.621], precision: country}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  mo: {name: Macau, geonameid: 1821275, point: [22.1667, 113.55], precision: country}
  kor: {name: Koror, geonameid: 1559446, point: [7.3398, 134.4733]}
  mal: {name: Malakal, point: [7.335, 134.46], precision: near, near: kor}
  ger: {name: German Channel, point: [7.07, 134.27], precision: near}
  ang: {name: Angaur, point: [6.906, 134.13], precision: area, radius_km: 4}
  pel: {name: Peleliu, point: [7.0, 134.24], precision: area, radius_km: 6}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  eil: {name: Eil Malk, point: [7.16, 134.37], precision: area, radius_km: 5}
  jel: {name: Jellyfish Lake, point: [7.161, 134.376], precision: exact, near: eil}
  gu: {name: Guam, geonameid: 4043988, point: [13.4786, 144.8183], precision: country}
  yap: {name: Yap, point: [9.53, 138.12], precision: area, radius_km: 10}
events:
  e1: {type: legislation, places: [nge], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", main: true}
  e2: {type: opening, places: [kor], start: 2016-01, end: 2016-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e3: {type: discovery, places: [pel], start: 2016-03-14, end: 2016-03-14, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e4: {type: drought, places: [jel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e5: {type: closure, places: [jel], start: 2016-03-05, end: 2016-03-05, date_precision: week, date_text: a fortnight ago, status: happened, actors: ""}
notes: ""
