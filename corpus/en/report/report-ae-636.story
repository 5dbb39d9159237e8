---
id: report-ae-636
genre: report
country: AE
published: 2024-05-14
publisher: Arabian Commerce
title: "[Gulf](gul mention) carrier {posts}(e1) record {profit}(e1) as transit traffic {booms}(e2)"
---
[DUBAI](dub dateline), May 14 — Emirair, the biggest airline in the [Middle East](mid mention), {made}(e1) a net {profit}(e1) of $4.7 billion in the year to March 31, up 63%, helped by full cabins to [India](ind mention) and [Australia](aus mention) and by cheaper fuel, it said on Monday. Every employee will {receive}(e3) a bonus of 20 weeks' pay.

{Revenue}(e1) {grew}(e1) 13% to $33 billion. The airline carried 51.9 million passengers, 5 million fewer than in its best year before the pandemic, but earned more from each of them.

The results would have been better still without April's {storm}(e4), though that falls in the new financial year. On April 16, as much rain as usually comes in 18 months {fell}(e4) on [Dubai](dub event) in a day; water {stood}(e4) knee-deep on the taxiways, and 1,478 flights were {cancelled}(e5) over the following three days. Chief commercial officer Lars Bergquist {repeated}(e6) his {apology}(e6). At least one passenger has {sued}(e7) in a court in [Mumbai](mum event).

Emirair will {resume}(e8) flights to [Lagos](lag event) on October 1 after a break of two years, which {began}(e9) when [Nigeria](nig metonym)'s central bank {failed}(e10) to let it take $85 million home. [Phnom Penh](phn event) and [Adelaide](ade event) {rejoined}(e11) the network this month. [Tel Aviv](tel event) and [Khartoum](kha event) stay off it because of the {fighting}(e12) in [Gaza](gaz event) and in [Sudan](sud event).

The late arrival of a [Seattle](sea mention) manufacturer's new wide-body, five years behind plan, has forced it to {refurbish}(e13) 71 older aircraft. [Washington](was metonym)'s air safety agency must still {certify}(e14) the type.

Rivals are closing in. A new carrier in [Riyadh](riy mention) takes off next year, [Doha](doh metonym) has {bought}(e15) a quarter of a regional airline in [South Africa](sou mention), and [Istanbul](ist mention) flies to more countries than anyone.

In April the ruler {approved}(e16) a $35 billion terminal at [Jebel Ali](jeb event), on the edge of the desert, where all operations are to {move}(e17) within ten years.

---
places:
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  gul: {name: Gulf, point: [25.5, 52.5], precision: area, radius_km: 500}
  mid: {name: Middle East, point: [29.0, 43.0], precision: area, radius_km: 1500}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  gaz: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 25}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  jeb: {name: Jebel Ali, point: [24.99, 55.03]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
events:
  e1: {type: earnings, places: [dub], start: 2023-04, end: 2024-03, date_precision: month, date_text: in the year to March 31, status: happened, actors: Emirair, main: true}
  e2: {type: market, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: aid, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Every employee, minor: true}
  e4: {type: storm, places: [dub], start: 2024-04-16, end: 2024-04-16, date_precision: day, date_text: On April 16, status: happened, actors: ""}
  e5: {type: transport_change, places: [dub], start: 2024-04-16, end: 2024-04-19, date_precision: day, date_text: over the following three days, status: happened, actors: "", targets: "1,478 flights"}
  e6: {type: statement, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lars Bergquist, minor: true}
  e7: {type: trial, places: [mum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: At least one passenger}
  e8: {type: opening, places: [lag], start: 2024-10-01, end: 2024-10-01, date_precision: day, date_text: on October 1, status: planned, actors: Emirair, targets: flights}
  e9: {type: closure, places: [lag], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Nigeria's central bank", minor: true}
  e11: {type: opening, places: [phn, ade], start: 2024-05, end: 2024-05, date_precision: month, date_text: this month, status: happened, actors: ""}
  e12: {type: battle, places: [gaz, sud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 71 older aircraft, minor: true}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "Washington's air safety agency", targets: the type, minor: true}
  e15: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Doha, targets: a quarter of a regional airline}
  e16: {type: decision, places: [jeb], start: 2024-04, end: 2024-04, date_precision: month, date_text: In April, status: happened, actors: the ruler, targets: "a $35 billion terminal"}
  e17: {type: transport_change, places: [jeb], start: null, end: null, date_precision: unknown, date_text: within ten years, status: planned, actors: "", minor: true}
notes: ""
