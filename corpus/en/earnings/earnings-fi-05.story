---
id: earnings-fi-05
genre: earnings
country: FI
published: 2020-02-06
publisher: Pohjanmaa Talous
title: "Elevators up, everything near [Wuhan](wuh mention) down"
---
[ESPOO](esp dateline), 6 February — Hissi Oyj, which moves a billion people a day in boxes, had its {best year}(e1). Orders in 2019 {rose}(e1) by 8 per cent to €8.4 billion; the family on [Lauttasaari](lau mention) gets €1.70 a share.

The shares nevertheless {fell}(e2) 3.4 per cent in [Helsinki](hel event) on the outlook. A third of sales are in [China](chi mention); the works at [Kunshan](kun event) have been {shut}(e3) since the New Year holiday and should {open}(e4) on Monday. Fitters in [Wuhan](wuh event) sleep in the shafts of a hospital that was {built}(e5) in ten days.

At [Hyvinkää](hyv event), where the lifts are designed, nothing changes. Fifty office jobs {go}(e6) in [Keighley](kei event), [Britain](bri event); the escalator line at [Hattingen](hat mention) was {lost}(e7) long ago.

The chief executive, Henrik Strand, said that the {talks}(e8) with a rival's owners in [Essen](ess mention) continued. [Brussels](bru metonym) would take a year over it, a banker in [Frankfurt](fra mention) guessed, and [Beijing](bei metonym) two.

From the test tower at [Tytyri](tyt event), 350 metres down a limestone mine in [Lohja](loh event), one hears a bell, a [Finnish](fin demonym) girl's voice: "Doors opening". She's {recorded}(e9) it in Mandarin as well.

---
places:
  esp: {name: Espoo, geonameid: 660158, point: [60.2052, 24.6522]}
  lau: {name: Lauttasaari, point: [60.16, 24.88], precision: near}
  kun: {name: Kunshan, point: [31.38, 120.95]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  hyv: {name: Hyvinge, geonameid: 656913, point: [60.6333, 24.8667]}
  kei: {name: Keighley, geonameid: 2645889, point: [53.8679, -1.9066]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  hat: {name: Hattingen, geonameid: 2909230, point: [51.3989, 7.1856]}
  ess: {name: Essen, geonameid: 2928810, point: [51.4566, 7.0123]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  tyt: {name: Tytyri, point: [60.255, 24.07], precision: near}
  loh: {name: Lohja, point: [60.25, 24.07]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
events:
  e1: {type: earnings, places: [esp], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: Hissi Oyj, main: true}
  e2: {type: market, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: closure, places: [kun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: opening, places: [kun], start: 2020-02-10, end: 2020-02-10, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e5: {type: construction, places: [wuh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: layoffs, places: [kei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: deal, places: [hat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: meeting, places: [ess], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
