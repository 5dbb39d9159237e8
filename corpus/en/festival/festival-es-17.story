---
id: festival-es-17
genre: festival
country: ES
published: 2022-07-15
publisher: Diario del Arga
title: "{Running}(e1) without the running of the years"
---
[PAMPLONA](pam dateline). Eight mornings, thirty-five taken to hospital, three by the horn, nobody dead: that's the account of {San Fermín}(e1), which ended on Thursday at midnight, with candles, after two years in which there was none.

The worst was Monday. A [Californian](cal demonym) of 25, from [Sunnyvale](sun mention), was {gored}(e2) in the calf in the ring; and a man from [Sueca](sue mention), near [Valencia](val mention), on [Estafeta](est event) street. Bulls from [Cádiz](cad mention), the fourth day, {made it}(e3) in two minutes fourteen.

Half a million came. A [French](fre demonym) woman aged 25 {fell}(e4) off the wall of the [Ciudadela](ciu event). Police {held}(e5) 37, among them, on the 9th, a thief from [Genoa](gen mention) in full red and white.

In [Lesaka](les event), which has the same saint and its own dance on the parapet, they had {one}(e6) in the river.

[Vitoria](vit event) {begins}(e7) on 4 August. Animal friends from [London](lon mention) and [Berlin](ber mention) {marched}(e8) on the 5th with horns, to the [Plaza Consistorial](pla event). Hemingway's grandson's chair at the [Iruña](iru event) was empty, with a reserved sign.

---
places:
  pam: {name: Pamplona, geonameid: 3114472, point: [42.8169, -1.6432]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  sun: {name: Sunnyvale, geonameid: 5400075, point: [37.3688, -122.0363]}
  sue: {name: Sueca, geonameid: 2510764, point: [39.2026, -0.3111]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  est: {name: Estafeta, point: [42.818, -1.642], precision: near, near: pam}
  cad: {name: Cadiz, geonameid: 2520600, point: [36.5267, -6.2891]}
  ciu: {name: Ciudadela, point: [42.812, -1.648], precision: near, near: pam}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  les: {name: Lesaka, point: [43.247, -1.704]}
  vit: {name: "Gasteiz / Vitoria", geonameid: 3104499, point: [42.85, -2.6727]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  pla: {name: Plaza Consistorial, point: [42.818, -1.644], precision: exact, near: pam}
  iru: {name: Iruña, point: [42.817, -1.643], precision: exact, near: pam}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: festival, places: [pam], start: 2022-07-07, end: 2022-07-14, date_precision: day, date_text: Eight mornings, injured: 35, status: happened, actors: "", main: true}
  e2: {type: other_accident, places: [pam], start: 2022-07-11, end: 2022-07-11, date_precision: day, date_text: Monday, injured: 2, status: happened, actors: ""}
  e3: {type: festival, places: [pam], start: 2022-07-10, end: 2022-07-10, date_precision: day, date_text: the fourth day, status: happened, actors: "", minor: true}
  e4: {type: other_accident, places: [ciu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: arrest, places: [pam], start: null, end: null, date_precision: unknown, date_text: "", arrested: 37, status: happened, actors: ""}
  e6: {type: festival, places: [les], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: festival, places: [vit], start: 2022-08-04, end: 2022-08-04, date_precision: day, date_text: on 4 August, status: planned, actors: ""}
  e8: {type: protest, places: [pla], start: 2022-07-05, end: 2022-07-05, date_precision: day, date_text: on the 5th, status: happened, actors: ""}
notes: ""
