---
id: travel-ge-15
genre: travel
country: GE
published: 2017-09-23
publisher: The Detour
title: "[Georgia](geo event) on a marshrutka"
---
First, which one. My bank blocked the card because it thought that I was in [Atlanta](atl mention). I was in [Mestia](mes event), under forty stone towers, with a horse looking in at the window of the shop.

[Svaneti](sva mention) is closer than it used to be. There's a plane from [Natakhtari](nat mention), outside [Tbilisi](tbi mention), that holds fifteen; it had not {flown}(e1) for four days, so I came round by [Zugdidi](zug event), where the driver stopped for a {wedding}(e2) and made us dance. Beyond the [Enguri](eng mention) dam the road begins to lean. We passed the turning to [Abkhazia](abk mention), with its painted barrier, and a bus of [Poles](pl demonym) being sick.

At [Ushguli](ush event), 2,100 metres up and said to be the highest village in [Europe](eu mention), a stretch of track was {swept away}(e3) by mud on the night of the 16th, and 60 hikers {walked out}(e4) to [Lentekhi](len mention) over the [Zagar Pass](zag event). One of them, a [Welsh](wal demonym) teacher, {broke}(e5) an ankle there and was carried by relays of boys.

[Kutaisi](kut mention) afterwards felt enormous. A [Budapest](bud mention)-based airline will fly you home from there, to [Luton](lut mention), for the price of lunch, {starting}(e6) next month.

---
places:
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  mes: {name: Mestia, geonameid: 612987, point: [43.0438, 42.7237]}
  sva: {name: Svaneti, point: [42.95, 42.6], precision: area, radius_km: 50}
  nat: {name: Natakhtari, point: [41.92, 44.717], precision: near}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  zug: {name: Zugdidi, geonameid: 610824, point: [42.5084, 41.868]}
  eng: {name: Enguri, point: [42.753, 42.032], precision: near}
  abk: {name: Abkhazia, point: [43.0, 41.0], precision: division}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  geo: {name: Georgia, geonameid: 614540, point: [42.0, 43.4999], precision: country}
  ush: {name: Ushguli, point: [42.918, 43.015], precision: near}
  eu: {name: Europe, point: [48.691, 9.1406], precision: area}
  len: {name: Lentekhi, point: [42.788, 42.723], precision: near}
  zag: {name: Zagar Pass, point: [42.87, 43.1], precision: near}
  wal: {name: Wales, point: [52.3, -3.74], precision: division}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  lut: {name: Luton, geonameid: 2643339, point: [51.8797, -0.4175]}
events:
  e1: {type: transport_change, places: [nat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e2: {type: marriage, places: [zug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: landslide, places: [ush], start: 2017-09-16, end: 2017-09-16, date_precision: day, date_text: on the night of the 16th, status: happened, actors: "", main: true}
  e4: {type: displacement, places: [len], start: null, end: null, date_precision: unknown, date_text: "", displaced: 60, status: happened, actors: ""}
  e5: {type: other_accident, places: [zag], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: ""}
  e6: {type: transport_change, places: [kut], start: 2017-10, end: 2017-10, date_precision: month, date_text: next month, status: planned, actors: ""}
notes: ""
