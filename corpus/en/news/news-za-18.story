---
id: news-za-18
genre: news
country: ZA
published: 2025-08-12
publisher: Karoo Mail
title: "Minibus {ploughs}(e1) into hikers; driver is {held}(e3)"
---
Seven hikers from one walking club were {killed}(e1) on Sunday when a minibus taxi left the N1 at speed and {ploughed}(e1) into them as they rested on the verge.

It happened about 15 km outside [Laingsburg](lai mention), on the long straight towards [Beaufort West](bea mention). Four others are in hospital, two of them on ventilators in [Cape Town](cap event), where they were {flown}(e2) that night.

The driver, 29, who was found asleep in the veld some hours later, has been {arrested}(e3) for culpable homicide and faces a {bail hearing}(e4) on Thursday. A blood sample was taken.

The club, from [Worcester](wor mention), had {set out}(e5) on Friday to walk to [Prince Albert](pri mention). Its chairwoman, Hester Vlok, lost her husband and a grandson.

"We are praying, that is all," said a spokesman for the municipality. The premier of the [Western Cape](wes metonym) {visited}(e6) the families on Monday.

It is the worst {accident}(e1) on that stretch since 2012, when 24 people {died}(e7) in the [Hex River](hex event) valley.

---
places:
  lai: {name: Laingsburg, geonameid: 984962, point: [-33.1949, 20.8587]}
  bea: {name: Beaufort West, geonameid: 1020641, point: [-32.3567, 22.583]}
  wor: {name: Worcester, geonameid: 3359041, point: [-33.6465, 19.4485]}
  pri: {name: Prince Albert, geonameid: 964078, point: [-33.2248, 22.0267]}
  wes: {name: Western Cape, geonameid: 1085599, point: [-33.5035, 20.9745], precision: division}
  hex: {name: Hex River, point: [-33.48, 19.6], precision: area, radius_km: 15}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
events:
  e1: {type: road_accident, places: [lai], start: 2025-08-10, end: 2025-08-10, date_precision: day, date_text: on Sunday, killed: 7, injured: 4, status: happened, actors: a minibus taxi, targets: Seven hikers, main: true}
  e2: {type: medical, places: [cap], start: 2025-08-10, end: 2025-08-10, date_precision: day, date_text: that night, status: happened, actors: "", targets: two of them, minor: true}
  e3: {type: arrest, places: [lai], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The driver, main: true}
  e4: {type: trial, places: [], start: 2025-08-14, end: 2025-08-14, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e5: {type: transport_change, places: [wor], start: 2025-08-08, end: 2025-08-08, date_precision: day, date_text: on Friday, status: happened, actors: The club, minor: true}
  e6: {type: visit, places: [], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: on Monday, status: happened, actors: The premier of the Western Cape, targets: the families}
  e7: {type: road_accident, places: [hex], start: 2012, end: 2012, date_precision: year, date_text: since 2012, killed: 24, status: happened, actors: "", targets: 24 people, minor: true}
notes: ""
