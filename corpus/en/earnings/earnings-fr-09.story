---
id: earnings-fr-09
genre: earnings
country: FR
published: 2022-07-29
publisher: "L'Indépendant du Cher"
title: "Radish seeds, gearboxes and a lawsuit"
---
[BOURGES](bou dateline). The half-year of three firms of the Centre, which {made known}(e1) theirs on Thursday evening.

Semences Berry: 18 million euros in {sales}(e2), better by a fifth. Radish to [Japan](jap mention), sunflower no longer to [Ukraine](ukr mention). The store at [Issoudun](iss event) {burned down}(e3) on the 14th, fireworks; the insurer is at [Niort](nio mention). It will {build}(e4) at [Châteauroux](cha event)-Ozans.

Engrenages [Vierzon](vie metonym org): a {loss}(e5) of 2.1 million. An order for the [Cairo](cai mention) metro {slipped}(e6) into the autumn. Thirty-two of 211 {go}(e7) at [Vierzon](vie event) in September. The town {marched}(e8) on 9 July; the minister, born in [Bourges](bou mention), {telephoned}(e9).

Porcelaine Foëcy: {profit}(e10), first since 2011. A [Qatari](qat demonym) palace. Its {suit}(e11) against a factory in [Jingdezhen](jin mention) for {copying}(e12) the "Grande Mademoiselle" cup will be {heard}(e11) in [Paris](par event) on 12 October. {Won}(e13) in [Limoges](lim event) last year; {appealed}(e14).

Elsewhere: {drought}(e15) {stopped}(e16) barges on the [Loire](loi event) lateral canal at [Marseilles-lès-Aubigny](mar event) (not that one), and missiles, made here, sell. "[Warsaw](war metonym) doesn't ask the price," one hears at the café opposite.

---
places:
  bou: {name: Bourges, geonameid: 3031005, point: [47.0833, 2.4]}
  iss: {name: Issoudun, geonameid: 3012655, point: [46.9485, 1.9936]}
  nio: {name: Niort, geonameid: 2990355, point: [46.3231, -0.4588]}
  cha: {name: Châteauroux, geonameid: 3026204, point: [46.8125, 1.6936]}
  vie: {name: Vierzon, geonameid: 2969257, point: [47.2219, 2.0684]}
  jin: {name: Jingdezhen, geonameid: 1805680, point: [29.2947, 117.2079]}
  lim: {name: Limoges, geonameid: 2998286, point: [45.8336, 1.2476]}
  loi: {name: Loire, point: [47.3, 2.9], precision: area, radius_km: 60}
  mar: {name: Marseilles-lès-Aubigny, point: [47.07, 3.0], precision: near}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: earnings, places: [bou], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: on Thursday evening, status: happened, actors: "", main: true}
  e2: {type: earnings, places: [bou], start: 2022, end: 2022, date_precision: year, date_text: half-year, status: happened, actors: "", main: true}
  e3: {type: fire, places: [iss], start: 2022-07-14, end: 2022-07-14, date_precision: day, date_text: on the 14th, status: happened, actors: ""}
  e4: {type: construction, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e5: {type: earnings, places: [vie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [cai], start: 2022, end: 2022, date_precision: year, date_text: into the autumn, status: happened, actors: ""}
  e7: {type: layoffs, places: [vie], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: planned, actors: ""}
  e8: {type: protest, places: [vie], start: 2022-07-09, end: 2022-07-09, date_precision: day, date_text: on 9 July, status: happened, actors: ""}
  e9: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: trial, places: [par], start: 2022-10-12, end: 2022-10-12, date_precision: day, date_text: on 12 October, status: planned, actors: ""}
  e12: {type: fraud, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: verdict, places: [lim], start: 2021, end: 2021, date_precision: year, date_text: last year, status: happened, actors: ""}
  e14: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: drought, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: transport_change, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
