---
id: aviation-np-01
genre: aviation
country: NP
published: 2018-03-13
publisher: Valley Standard
title: "Fifty-one die as turboprop {skids off}(e1) [Tribhuvan](tri event) runway"
---
[KATHMANDU](kat dateline), March 13: A plane from [Dhaka](dha mention) with 71 people on board {crashed}(e1) at [Tribhuvan](tri event) International Airport on Monday afternoon and {burned}(e1) on a football pitch, killing 51.

The aircraft, a 17-year-old Dash 8 built in [Toronto](tor mention), came in from the wrong end, {veered}(e1) over the hangars and {clipped}(e1) the fence. In a recording, the tower asks "[Dhaka](dha mention) or runway 02?" and the pilot answers, "Twenty." Her airline, which is based in [Uttara](utt mention), {blamed}(e2) the tower. The tower {blamed}(e2) her.

Twenty-two were {pulled out}(e3) alive and {taken to hospitals}(e4) in [Sinamangal](sin event) and [Maharajgunj](mah event). Eleven were medical students from [Sylhet](syl mention), going home to [Nepal](nep mention) for the result of their finals, most of whom died.

Arrivals were {diverted}(e5) to [Lucknow](luc event) and [Kolkata](kol event) for three hours.

It is the worst {accident}(e6) here since 1992, when a jet from [Karachi](kar mention) {hit}(e6) a hill at [Bhattedanda](bha event), killing all 167, and a [Thai](tha demonym) airbus was {lost}(e7) in [Langtang](lan event) two months before that. [Brussels](bru metonym) has {kept}(e8) all [Nepali](nepa demonym) carriers out of [Europe](eur mention) since 2013.

[Dhaka](dha metonym) {sent}(e9) a minister on Tuesday.

---
places:
  tri: {name: Tribhuvan, point: [27.697, 85.359], precision: exact}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  utt: {name: Uttara, point: [23.87, 90.4], precision: near}
  sin: {name: Sinamangal, point: [27.697, 85.353], precision: near}
  mah: {name: Maharajgunj, point: [27.735, 85.332], precision: near}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  bha: {name: Bhattedanda, point: [27.55, 85.38], precision: near}
  lan: {name: Langtang, point: [28.2, 85.5], precision: area, radius_km: 15}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  nepa: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
events:
  e1: {type: air_accident, places: [kat], start: 2018-03-12, end: 2018-03-12, date_precision: day, date_text: on Monday afternoon, killed: 51, injured: 22, status: happened, actors: "", main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [kat], start: 2018-03-12, end: 2018-03-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: medical, places: [sin, mah], start: 2018-03-12, end: 2018-03-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [luc, kol], start: 2018-03-12, end: 2018-03-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: air_accident, places: [bha], start: 1992, end: 1992, date_precision: year, date_text: 1992, killed: 167, status: happened, actors: ""}
  e7: {type: air_accident, places: [lan], start: 1992, end: 1992, date_precision: year, date_text: two months before, status: happened, actors: ""}
  e8: {type: sanction, places: [eur], start: 2013, end: 2013, date_precision: year, date_text: since 2013, status: happened, actors: ""}
  e9: {type: visit, places: [kat], start: 2018-03-13, end: 2018-03-13, date_precision: day, date_text: on Tuesday, status: happened, actors: a minister}
notes: ""
