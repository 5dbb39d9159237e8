---
id: council-de-01
genre: council
country: DE
published: 2023-04-17
publisher: Neiße-Kurier
title: "One bridge, two councils, three opinions"
---
It is eighty metres from [Görlitz](gor mention) to [Zgorzelec](zgo mention), and on Saturday the two town councils {walked}(e1) it. {Meeting}(e1) jointly for the first time since 2019, on chairs set out over the middle of the [Neisse](nei event), they {agreed to close}(e2) the [Old Town Bridge](otb event) to cyclists on market days. They agreed on nothing else.

The [Polish](pl demonym) members wanted a second footbridge at [Ujazd](uja mention). The [German](de demonym) Greens wanted trams. A pensioner from [Hirschfelde](hir mention) who had come for the free soup wanted to know whether [Berlin](ber metonym) or [Warsaw](war metonym) would be paying for the soup.

Mayor Henrike Nostitz said a tram along the old line to [Moys](moy mention) would cost €38 million and that neither [Dresden](dre metonym) nor [Wrocław](wro metonym) had offered more than advice. The line was {cut}(e3) in May 1945, when retreating troops {blew up}(e3) every crossing on this stretch of river.

A {vote}(e4) on twinning with [Wiesbaden](wie mention), whose city treasurer used to work here, was postponed; so was one on the film studio that wants the empty department store on [Demianiplatz](dem mention) for a winter.

---
places:
  gor: {name: Görlitz, geonameid: 2918987, point: [51.1552, 14.9885]}
  zgo: {name: Zgorzelec, geonameid: 3080231, point: [51.1494, 15.0084]}
  nei: {name: Lusatian Neisse, point: [51.2, 14.98], precision: area, radius_km: 60}
  otb: {name: "Old Town Bridge, Görlitz", point: [51.1583, 14.9946], precision: exact}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  uja: {name: "Ujazd, Zgorzelec", point: [51.165, 15.0], precision: near, near: zgo}
  de: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  hir: {name: Hirschfelde, point: [50.944, 14.886]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  moy: {name: Moys (Ujazd-Zgorzelec south), point: [51.133, 15.0], precision: near, near: zgo}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  wie: {name: Wiesbaden, geonameid: 2809346, point: [50.086, 8.2444]}
  dem: {name: "Demianiplatz, Görlitz", point: [51.1545, 14.983], precision: near, near: gor}
events:
  e1: {type: meeting, places: [gor, zgo], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: decision, places: [gor], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: "", status: happened, actors: the two town councils, main: true}
  e3: {type: explosion, places: [gor], start: 1945-05, end: 1945-05, date_precision: month, date_text: in May 1945, status: happened, actors: retreating troops, minor: true}
  e4: {type: decision, places: [gor], start: 2023-04-15, end: 2023-04-15, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
