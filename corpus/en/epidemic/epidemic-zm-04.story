---
id: epidemic-zm-04
genre: epidemic
country: ZM
published: 2024-01-18
publisher: Kafue Times
title: "Stadium turned ward as {cholera}(e1) toll passes 370"
---
By LWANGA TEMBO

[LUSAKA](lus dateline) — The sixty-thousand-seat [Heroes Stadium](her event) has no match this season. Under its north stand {lay}(e2), on Wednesday, eight hundred and four people on drips.

The {outbreak}(e1), the worst since 2017, has spread to nine of [Zambia](zam event)'s ten provinces, and at least 374 persons have {died}(e1) of it since October, most in the [Lusaka](lus event) townships of [Kanyama](kan event), [Matero](mat event) and [George](geo event), where latrines and wells are neighbours. A handful of {cases}(e3) turned up in [Ndola](ndo event) and [Kitwe](kit event); [Western](wes event) has none.

A million and a half {doses}(e4) of vaccine, taken by mouth, {landed}(e4) from [India](ind mention) on Monday. Schools, which should've opened on the 8th, {stay shut}(e5) to the end of the month.

[Malawi](mal event), [Mozambique](moz event) and [Zimbabwe](zim event) fight the same germ. [Harare](har metonym) this week {limited}(e6) funerals to fifty mourners. [Gaborone](gab metonym) {turned back}(e7) lorries of mangoes at [Kazungula](kaz event).

"In [Chawama](cha mention) we buy water from the man who empties the pits, and he's our councillor," said Bertha Zulu, whose two girls {came home}(e8).

---
places:
  her: {name: Heroes Stadium, point: [-15.366, 28.273], precision: exact, near: lus}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  kan: {name: Kanyama, point: [-15.44, 28.24], precision: near, near: lus}
  mat: {name: Matero, point: [-15.37, 28.26], precision: near, near: lus}
  geo: {name: George, point: [-15.37, 28.24], precision: near, near: lus}
  wes: {name: Western, point: [-15.3, 23.2], precision: division}
  kaz: {name: Kazungula, point: [-17.79, 25.26], precision: near}
  cha: {name: Chawama, point: [-15.47, 28.29], precision: near, near: lus}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  ndo: {name: Ndola, geonameid: 901344, point: [-12.9587, 28.6366]}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
events:
  e1: {type: outbreak, places: [kan, mat, geo], start: 2023-10, end: 2024-01, date_precision: month, date_text: since October, killed: 374, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: medical, places: [lus], start: 2024-01-17, end: 2024-01-17, date_precision: day, date_text: on Wednesday, injured: 804, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [ndo, kit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: aid, places: [zam], start: 2024-01-15, end: 2024-01-15, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e5: {type: closure, places: [zam], start: 2024-01, end: 2024-01, date_precision: month, date_text: to the end of the month, status: happened, actors: ""}
  e6: {type: decision, places: [har], start: 2024-01-15, end: 2024-01-15, date_precision: week, date_text: this week, status: happened, actors: Harare}
  e7: {type: transport_change, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: medical, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
