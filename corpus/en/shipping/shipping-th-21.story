---
id: shipping-th-21
genre: shipping
country: TH
published: 2023-02-14
publisher: Gulf of Siam Reporter
title: "Ferry {Fire}(e1) Off [Ko Samui](kos event): 1 Dead, 196 {Saved}(e2)"
---
[SURAT THANI](sur dateline) – One passenger {drowned}(e1) and 196 were {rescued}(e2) when a car ferry from [Don Sak](don mention) {caught fire}(e1) two kilometres short of [Ko Samui](kos event) on Monday afternoon, the navy said.

The dead man was a [Dutch](dut demonym) tourist, 68, who had {jumped}(e3) without a life-vest. Twenty-three people, among them three children, were {treated}(e1) for smoke at hospitals in [Nathon](nat event) and [Surat Thani](sur event). A lorry driver is missing.

The {blaze}(e1) started on the car deck at about 2.40 pm, possibly in an electric scooter. Fishing boats, a patrol vessel and a {wedding}(e12) party on a yacht {took people off}(e2). Burning still, the Racha Samui 4 was {towed}(e4) to a sandbank near [Ko Taen](kot event) and {sank}(e1) there at midnight.

{Oil}(e5) was seen off [Lipa Noi beach](lipanx event) on Tuesday; volunteers {laid out}(e6) 200 metres of boom. The governor {suspended}(e7) the operator's licence for fifteen days. Its owner, Seatrack, has had three accidents in as many years: in August 2020 a ferry loaded with refuse {went down}(e8) in a {storm}(e8), and two crew were {lost}(e8).

[Bangkok](ban metonym) has {ordered}(e9) {checks}(e9) on 300 vessels from [Ranong](ran event) to [Trat](tra event) before the Songkran holiday. The inspectors of the marine department in [Pattaya](pat event), five in number, were {arrested}(e10) for {bribery}(e11) last year.

Two of the rescued, Somchai and Wilai Phuangmali, were to be {married}(e12) on the island on Tuesday. They were, at eight in the morning, in borrowed shirts.

---
places:
  kos: {name: Ko Samui, point: [9.53, 100.0], precision: area, radius_km: 12}
  don: {name: Don Sak, point: [9.317, 99.693]}
  nat: {name: Nathon, point: [9.534, 99.935]}
  kot: {name: Ko Taen, point: [9.377, 99.955], precision: near}
  sur: {name: Surat Thani, geonameid: 1150515, point: [9.1401, 99.3331]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  ran: {name: Ranong, geonameid: 1150965, point: [9.9658, 98.6348]}
  tra: {name: Trat, geonameid: 1605279, point: [12.2436, 102.5151]}
  pat: {name: Pattaya, geonameid: 1614295, point: [12.9333, 100.8833]}
  lipanx: {name: "Lipa Noi beach", point: [9.53, 99.93], precision: near}
events:
  e1: {type: sea_accident, places: [kos], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: on Monday afternoon, killed: 1, injured: 23, status: happened, actors: "", targets: a car ferry, main: true}
  e2: {type: rescue, places: [kos], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: on Monday afternoon, status: happened, actors: "", targets: 196, main: true}
  e3: {type: sea_accident, places: [kos], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: "", status: happened, actors: "", targets: a car ferry, minor: true}
  e4: {type: transport_change, places: [kot], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: "", status: happened, actors: the Racha Samui 4, minor: true}
  e5: {type: other_accident, places: [lipanx], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e6: {type: rescue, places: [lipanx], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: on Tuesday, status: happened, actors: volunteers, minor: true}
  e7: {type: decision, places: [sur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor, targets: the operator}
  e8: {type: sea_accident, places: [], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August 2020, killed: 2, status: happened, actors: "", targets: a ferry}
  e9: {type: investigation, places: [ran, tra], start: 2023-04, end: 2023-04, date_precision: month, date_text: before the Songkran holiday, status: planned, actors: Bangkok}
  e10: {type: arrest, places: [pat], start: 2022, end: 2022, date_precision: year, date_text: last year, arrested: 5, status: happened, actors: "", targets: The inspectors}
  e11: {type: fraud, places: [pat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: marriage, places: [kos], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Somchai and Wilai Phuangmali}
notes: ""
