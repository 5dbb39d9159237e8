---
id: aviation-kz-21
genre: aviation
country: KZ
published: 2019-12-28
publisher: Steppe Monitor
title: "Twelve {Killed}(e1) as Jet {Breaks Up}(e1) Near [Almaty](alm event)"
---
[ALMATY](alm dateline), Dec 28 (SM) - Twelve people {died}(e1) and 53 were injured, ten of them critically, when an airliner with 98 on board lost height seconds after taking off for [Nur-Sultan](nur mention) on Friday morning and {ploughed}(e1) into a house, [Kazakhstan](kaz metonym)'s interior ministry said.

The Fokker 100, of Qanat Air, {struck}(e1) the runway twice with its tail at 7:21 a.m., {broke through}(e1) a concrete fence and {snapped}(e1) in two in the village of [Guldala](gul event). There was no {fire}(e2). The captain was among the dead.

Survivors waded out through knee-deep snow. "A man in a football shirt was carrying children, two at a time," said Aliya Nurbekova, 34, who broke a wrist. A reporter who was driving to the scene, Dinara Toleubek, was {killed}(e3) in a {collision}(e3) on the airport road.

[Nur-Sultan](nur metonym) {grounded}(e4) all the country's Fokkers and {declared}(e5) Saturday a day of {mourning}(e5). New Year {shows}(e6) in [Almaty](alm event) and [Shymkent](shy event) have been {cancelled}(e6). {Condolences}(e7) came from [Moscow](mos metonym), [Beijing](bei metonym) and [Ankara](ank metonym).

Ice on the wings and pilot error are the two versions being {considered}(e8). The recorders will be sent to [Moscow](mos mention) on Monday. The villa that was {hit}(e1) had been built inside the safety strip without a permit; the city {ordered}(e9) five others to be demolished in 2017, in vain.

The airline, {founded}(e10) in 1999, was once {banned}(e11) from flying to the [European Union](eur mention). In January 2013 a small jet {crashed}(e12) in fog at [Kyzyltu](kyz event), also near [Almaty](alm event), {killing}(e12) 21.

---
places:
  nur: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  gul: {name: Guldala, point: [43.4, 77.07], precision: near}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  kyz: {name: Kyzyltu, point: [43.42, 76.9], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: air_accident, places: [gul], start: 2019-12-27, end: 2019-12-27, date_precision: day, date_text: on Friday morning, killed: 12, injured: 53, status: happened, actors: "", targets: an airliner, main: true}
  e2: {type: fire, places: [gul], start: 2019-12-27, end: 2019-12-27, date_precision: day, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e3: {type: road_accident, places: [alm], start: 2019-12-27, end: 2019-12-27, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: Dinara Toleubek}
  e4: {type: decision, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nur-Sultan}
  e5: {type: decision, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nur-Sultan}
  e6: {type: performance, places: [alm, shy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: statement, places: [mos, bei, ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: decision, places: [gul], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: the city}
  e10: {type: opening, places: [], start: 1999, end: 1999, date_precision: year, date_text: in 1999, status: happened, actors: "", minor: true}
  e11: {type: sanction, places: [eur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The airline}
  e12: {type: air_accident, places: [kyz], start: 2013-01, end: 2013-01, date_precision: month, date_text: In January 2013, killed: 21, status: happened, actors: ""}
notes: ""
