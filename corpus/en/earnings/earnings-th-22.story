---
id: earnings-th-22
genre: earnings
country: TH
published: 2022-11-15
publisher: Chao Phraya Finance
title: "Siam Prawn Returns to {Profit}(e1) Despite [Songkhla](son event) {Poisoning}(e2)"
---
[BANGKOK](ban dateline): Siam Prawn Plc, the frozen seafood exporter, {reported}(e1) a third-quarter net {profit}(e1) of 318 million baht on Monday, against a loss of 94 million a year earlier, as demand from [Japan](jap mention) and the [United States](uni mention) recovered and freight rates fell.

The {result}(e1) includes a charge of 140 million baht for the {closure}(e3) of a canning line in [Songkhla](son event), where 163 workers {fell ill}(e2) on 2 August after an ammonia {leak}(e2). Two died. The province {withdrew}(e4) the factory's licence for 45 days; it {resumed}(e5) work on 20 September, and the managing director has paid {compensation}(e6) of a million baht to each family.

Its shares {rose}(e7) 9 percent to 14.10 baht in [Bangkok](ban event).

The company said {flooding}(e8) in October in [Nakhon Si Thammarat](nak event) and [Surat Thani](sur event), which destroyed 400 hectares of ponds, would weigh on the fourth quarter. {Disease}(e9) was found in shrimp at two farms in [Chanthaburi](cha event) last month and 30 tonnes were {culled}(e9).

[Brussels](bru metonym) {lifted}(e10) its warning over [Thai](tha demonym) fisheries in 2019. A report {published}(e11) in [Oslo](osl event) on Friday {accused}(e11) five exporters, Siam Prawn not among them, of using forced labour from [Myanmar](mya mention).

A {bid}(e12) for Pacific Pantry, of [Portland](por mention), [Oregon](ore mention), was {dropped}(e12) in September. {Talks}(e13) with a maker of feed in [Ho Chi Minh City](hoc mention) are continuing, the finance director, Ms Orawan Deesri, told analysts. She {joins}(e14) the board in January.

---
places:
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  son: {name: Songkhla, geonameid: 1606147, point: [7.1988, 100.5951]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  nak: {name: Nakhon Si Thammarat, geonameid: 1151933, point: [8.4333, 99.9667]}
  sur: {name: Surat Thani, geonameid: 1150515, point: [9.1401, 99.3331]}
  cha: {name: Chanthaburi, geonameid: 1611269, point: [12.6096, 102.1045]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  por: {name: Portland, geonameid: 5746545, point: [45.5234, -122.6762]}
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
events:
  e1: {type: earnings, places: [ban], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: on Monday, status: happened, actors: Siam Prawn, main: true}
  e2: {type: poisoning, places: [son], start: 2022-08-02, end: 2022-08-02, date_precision: day, date_text: on 2 August, killed: 2, status: happened, actors: "", targets: workers, main: true}
  e3: {type: closure, places: [son], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: sanction, places: [son], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The province, targets: "the factory's licence"}
  e5: {type: opening, places: [son], start: 2022-09-20, end: 2022-09-20, date_precision: day, date_text: on 20 September, status: happened, actors: the factory}
  e6: {type: aid, places: [son], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: market, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its shares}
  e8: {type: flood, places: [nak, sur], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e9: {type: outbreak, places: [cha], start: 2022-10, end: 2022-10, date_precision: month, date_text: last month, status: happened, actors: ""}
  e10: {type: decision, places: [bru], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: Brussels}
  e11: {type: publication, places: [osl], start: 2022-11-11, end: 2022-11-11, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: five exporters}
  e12: {type: deal, places: [por], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: happened, negated: true, actors: "", targets: Pacific Pantry}
  e13: {type: meeting, places: [hoc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: appointment, places: [ban], start: 2023-01, end: 2023-01, date_precision: month, date_text: in January, status: planned, actors: "", targets: Orawan Deesri}
notes: ""
