---
id: wildfire-dz-06
genre: wildfire
country: DZ
published: 2021-08-13
publisher: Tizi Matin
title: "Ninety dead on the mountain; one {lynched}(e1) below it"
---
[TIZI OUZOU](tiz dateline) — The {fires}(e2) that began on Monday on thirty ridges of [Kabylia](kab event) at once had by Thursday killed 69 people, 28 of them soldiers who'd been sent with branches to beat out what needed aeroplanes.

In [Larbaâ Nath Irathen](lar event), the town on the crest, the hospital was {emptied}(e3) by hand. [Beni Douala](ben event), [Ath Yenni](ath event) of the silversmiths, and [Azazga](aza event) have {lost}(e4) their olives, and so their year. {Fires}(e2) burn also at [Béjaïa](bej event), [Jijel](jij event) and [El Tarf](elt event), as far as the border of [Tunisia](tun mention).

On Wednesday, a crowd in [Larbaâ Nath Irathen](lar event) {beat to death}(e1) a painter, 38, from [Miliana](mil mention), who had come to help and whose accent was wrong. Police have {arrested}(e5) 36.

[Algiers](alg metonym) {says}(e6) that arsonists were {paid}(e7) from abroad, and {named}(e6) [Rabat](rab metonym), which {offered}(e8) two aircraft. [Paris](par metonym) {sent}(e9) three, and they were allowed to land.

In [Montreal](mon event) and in [Marseille](mar event), where whole streets come from these villages, lorries are being {loaded}(e10). "Send burn cream," the mayor of [Ath Yenni](ath metonym) said on a bad line. "Don't send blankets. It is forty-six degrees."

---
places:
  tiz: {name: Tizi Ouzou, geonameid: 2475744, point: [36.7118, 4.0459]}
  kab: {name: Kabylia, point: [36.6, 4.5], precision: area, radius_km: 60}
  lar: {name: Larbaâ Nath Irathen, point: [36.636, 4.207]}
  ben: {name: Beni Douala, point: [36.62, 4.083]}
  ath: {name: Ath Yenni, point: [36.57, 4.21], precision: near}
  aza: {name: Azazga, point: [36.745, 4.372]}
  bej: {name: Béjaïa, point: [36.756, 5.084]}
  jij: {name: Jijel, point: [36.82, 5.767]}
  elt: {name: El Tarf, point: [36.767, 8.314]}
  mil: {name: Miliana, point: [36.305, 2.226]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: killing, places: [lar], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: On Wednesday, killed: 1, status: happened, actors: a crowd, targets: "a painter, 38, from Miliana", main: true}
  e2: {type: wildfire, places: [kab, bej, jij, elt], start: 2021-08-09, end: 2021-08-12, date_precision: day, date_text: on Monday, killed: 69, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: wildfire, places: [ben, ath, aza], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: arrest, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", arrested: 36, status: happened, actors: Police}
  e6: {type: statement, places: [alg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: fire, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e8: {type: aid, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [mon, mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
