---
id: shipping-th-21
genre: shipping
country: TH
published: 2023-02-14
publisher: Gulf of Siam Reporter
title: "Ferry {Fire}(e1) Off [Ko Samui](kos event): 1 {Dead}(e1), 196 {Saved}(e2)"
---
[SURAT THANI](sur dateline) – One passenger {drowned}(e1) and 196 were {rescued}(e2) when a car ferry from [Don Sak](don mention) {caught fire}(e1) two kilometres short of [Ko Samui](kos event) on Monday afternoon, the navy said.

The dead man was a [Dutch](dut demonym) tourist, 68, who had {jumped}(e1) without a life-vest. Twenty-three people, among them three children, were {treated}(e3) for smoke at hospitals in [Nathon](nat event) and [Surat Thani](sur event). A lorry driver is {missing}(e1).

The {blaze}(e1) {started}(e1) on the car deck at about 2.40 pm, possibly in an electric scooter. Fishing boats, a patrol vessel and a wedding party on a yacht {took}(e2) people off. Burning still, the Racha Samui 4 was {towed}(e4) to a sandbank near [Ko Taen](kot event) and {sank}(e5) there at midnight.

Oil was {seen}(e6) off [Lipa Noi beach](lipanx event) on Tuesday; volunteers {laid out}(e7) 200 metres of boom. The governor {suspended}(e8) the operator's licence for fifteen days. Its owner, Seatrack, has {had}(e9) three accidents in as many years: in August 2020 a ferry loaded with refuse {went down}(e9) in a storm, and two crew were {lost}(e9).

[Bangkok](ban metonym) has {ordered}(e10) checks on 300 vessels from [Ranong](ran event) to [Trat](tra event) before the Songkran holiday. The inspectors of the marine department in [Pattaya](pat event), five in number, were {arrested}(e11) for bribery last year.

Two of the rescued, Somchai and Wilai Phuangmali, were to be {married}(e12) on the island on Tuesday. They {were}(e12), at eight in the morning, in borrowed shirts.

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
  e1: {type: sea_accident, places: [kos], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: on Monday afternoon, killed: 1, status: happened, actors: "", targets: a car ferry, main: true}
  e2: {type: rescue, places: [kos], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: on Monday afternoon, status: happened, actors: "", targets: 196, main: true}
  e3: {type: medical, places: [nat, sur], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: "", status: happened, actors: "", targets: Twenty-three people}
  e4: {type: transport_change, places: [kot], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: "", status: happened, actors: the Racha Samui 4}
  e5: {type: sea_accident, places: [kot], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: at midnight, status: happened, actors: "", targets: the Racha Samui 4}
  e6: {type: other_accident, places: [kos, lipanx], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e7: {type: other, places: [kos], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: "", status: happened, actors: volunteers}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor, targets: the operator}
  e9: {type: sea_accident, places: [], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August 2020, killed: 2, status: happened, actors: "", targets: a ferry}
  e10: {type: investigation, places: [ran, tra], start: null, end: null, date_precision: unknown, date_text: before the Songkran holiday, status: planned, actors: Bangkok}
  e11: {type: arrest, places: [pat], start: 2022, end: 2022, date_precision: year, date_text: last year, arrested: 5, status: happened, actors: "", targets: The inspectors}
  e12: {type: marriage, places: [kos], start: 2023-02-14, end: 2023-02-14, date_precision: day, date_text: on Tuesday, status: happened, actors: Somchai and Wilai Phuangmali}
notes: ""
