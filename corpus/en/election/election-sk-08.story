---
id: election-sk-08
genre: election
country: SK
published: 2022-10-31
publisher: Tatranské Noviny
title: "County governors: what Saturday changed"
---
[Prešov](pre mention) folk like to say that their county begins where the motorway ends. It now has a governor who drives a bus.

Marián Hudák, for 22 years at the wheel on the line between [Svidník](svi mention) and [Bardejov](bar mention), {won}(e1) 46 per cent there on Saturday, in the first joint regional and local {elections}(e2) that [Slovakia](sk event) has held. In the east the other big race went as expected: [Košice](kos metonym) {kept}(e3) its man.

Farther west. [Trenčín](tre event), [Nitra](nit event), [Žilina](zil event): all as before. [Banská Bystrica](bby event) had the longest list, fourteen names, including a far-right veteran whose {rally}(e4) at [Detva](det event) in September was {broken up}(e5) by police on horses. He came ninth.

A polling room in [Gabčíkovo](gab event) {opened late}(e6) because the chairwoman had overslept after her daughter's {wedding}(e7) in [Győr](gyo event). The [Hungarian](hu demonym) parties of [Dunajská Streda](dun mention), united for once, {have two deputies more}(e8) in [Trnava](trn event).

In [Bratislava](bra event), where six boroughs {chose}(e9) new mayors, a by-law against scooters will be {put to the council}(e10) within the month.

Not everyone had someone to vote for. [Ondavka](ond event), with 18 inhabitants, near the [Polish](pl demonym) border, {got no candidate}(e11) at all, and so gets no mayor until spring.

---
places:
  pre: {name: Prešov, geonameid: 723819, point: [48.9992, 21.2355]}
  svi: {name: Svidník, geonameid: 723417, point: [49.3082, 21.5703]}
  bar: {name: Bardejov, geonameid: 725168, point: [49.2918, 21.2727]}
  sk: {name: Slovakia, geonameid: 3057568, point: [48.6667, 19.5], precision: country}
  kos: {name: Košice, geonameid: 724443, point: [48.7144, 21.258]}
  tre: {name: Trenčín, geonameid: 3057140, point: [48.8945, 18.0444]}
  nit: {name: Nitra, geonameid: 3058531, point: [48.3076, 18.0845]}
  zil: {name: Žilina, geonameid: 3056508, point: [49.2231, 18.7394]}
  bby: {name: Banská Bystrica, geonameid: 3061186, point: [48.7395, 19.1493]}
  det: {name: Detva, geonameid: 3060589, point: [48.5608, 19.4195]}
  gab: {name: Gabčíkovo, geonameid: 3060224, point: [47.8921, 17.5788]}
  gyo: {name: Győr, geonameid: 3052009, point: [47.6833, 17.6351]}
  hu: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  dun: {name: Dunajská Streda, geonameid: 3060308, point: [47.9927, 17.6121]}
  trn: {name: Trnava, geonameid: 3057124, point: [48.3777, 17.586]}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  ond: {name: Ondavka, point: [49.357, 21.36], precision: near}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
events:
  e1: {type: election, places: [pre], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: election, places: [sk], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e3: {type: election, places: [kos], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: protest, places: [det], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: happened, actors: police}
  e5: {type: raid, places: [det], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: happened, actors: police}
  e6: {type: opening, places: [gab], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: marriage, places: [gyo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: election, places: [trn], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: election, places: [bra], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: legislation, places: [bra], start: 2022-11, end: 2022-11, date_precision: month, date_text: within the month, status: planned, actors: ""}
  e11: {type: election, places: [ond], start: 2022-10-29, end: 2022-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
