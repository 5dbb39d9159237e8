---
id: diplomacy-cl-23
genre: diplomacy
country: CL
published: 2026-03-05
publisher: Southern Cone Report
title: "[Chile](chi metonym) and [Bolivia](bol metonym) to {Reopen}(e1) Embassies After 48 Years"
---
[ARICA](ari dateline), [Chile](chi dateline), March 5 — [Chile](chi metonym) and [Bolivia](bol metonym) will {restore}(e1) full diplomatic relations on August 6, their foreign ministers {announced}(e2) on Wednesday on the bridge over the [Lauca](lau event), ending a {rupture}(e3) that began in 1978.

Each will {open}(e1) an embassy, [Chile](chi metonym) in [La Paz](lap event) and [Bolivia](bol metonym) in [Santiago](san event). Under a ten-page {declaration}(e4) {signed}(e4) in [Arica](ari event), [Bolivian](boli demonym) cargo is exempted from storage fees at [Arica](ari event) and [Iquique](iqu event), and joint {patrols}(e5) will begin next month between [Pisiga](pis event) and [Colchane](col event), where smugglers {killed}(e6) a [Chilean](chil demonym) conscript in January.

Some 200 truckers {blocked}(e7) the road at [Tambo Quemado](tam event) for the third day, saying they hadn't been asked. Police {cleared}(e8) it with water cannon shortly before the ministers' helicopter landed; two drivers were slightly hurt and four {detained}(e9).

The two countries {broke relations}(e3) {first}(e10) in 1962 and {again}(e3), after three years, in 1978. [Bolivia](bol metonym) lost its coast in the {War}(e11) of the Pacific (1879-1884). In 2018 the court in [The Hague](the event) {dismissed}(e12) its claim that [Chile](chi metonym) must negotiate access to the sea.

"This is a door, not a beach," said [Santiago](san metonym)'s minister, Paula Irarrázaval. In [Cochabamba](coc event) a former president called the {accord}(e4) treason and threatened a {hunger strike}(e13). [Lima](lim metonym), which has a say over [Arica](ari mention) under a {treaty}(e14) of 1929, sent a {note}(e15) of welcome.

The ministers will {meet}(e16) again in [Oruro](oru event) in June. Until then the consulates remain.

---
places:
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  lau: {name: Lauca, point: [-18.25, -69.25], precision: near}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  boli: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  pis: {name: Pisiga, point: [-19.27, -68.61], precision: near}
  col: {name: Colchane, point: [-19.276, -68.639]}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  tam: {name: Tambo Quemado, point: [-18.28, -69.01], precision: near}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
events:
  e1: {type: opening, places: [lap, san], start: 2026-08-06, end: 2026-08-06, date_precision: day, date_text: on August 6, status: planned, actors: Chile and Bolivia, main: true}
  e2: {type: statement, places: [lau], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: on Wednesday, status: happened, actors: their foreign ministers, main: true}
  e3: {type: sanction, places: [chi, bol], start: 1978, end: 1978, date_precision: year, date_text: in 1978, status: happened, actors: The two countries}
  e4: {type: agreement, places: [ari], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: "", status: happened, actors: Chile and Bolivia, main: true}
  e5: {type: other, places: [pis, col], start: 2026-04, end: 2026-04, date_precision: month, date_text: next month, status: planned, actors: ""}
  e6: {type: killing, places: [pis, col], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, killed: 1, status: happened, actors: smugglers, targets: a Chilean conscript}
  e7: {type: protest, places: [tam], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: "", status: happened, actors: Some 200 truckers}
  e8: {type: riot, places: [tam], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: "", injured: 2, status: happened, actors: Some 200 truckers}
  e9: {type: arrest, places: [tam], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: "", arrested: 4, status: happened, actors: "", targets: drivers}
  e10: {type: sanction, places: [chi, bol], start: 1962, end: 1962, date_precision: year, date_text: in 1962, status: happened, actors: ""}
  e11: {type: battle, places: [], start: 1879, end: 1884, date_precision: year, date_text: 1879-1884, status: happened, actors: "", minor: true}
  e12: {type: verdict, places: [the], start: 2018, end: 2018, date_precision: year, date_text: In 2018, status: happened, actors: the court in The Hague}
  e13: {type: protest, places: [coc], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: ""}
  e14: {type: agreement, places: [], start: 1929, end: 1929, date_precision: year, date_text: of 1929, status: happened, actors: "", minor: true}
  e15: {type: statement, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: meeting, places: [oru], start: 2026-06, end: 2026-06, date_precision: month, date_text: in June, status: planned, actors: The ministers}
notes: ""
