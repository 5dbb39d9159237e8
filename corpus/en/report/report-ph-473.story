---
id: report-ph-473
genre: report
country: PH
published: 2021-03-04
publisher: Mindanao Courier
title: "Ombudsman {sacks}(e1) [Cotabato](cot metonym) town mayor, five others over ghost flood control project"
---
[DAVAO CITY](dav dateline) – The Office of the Ombudsman has {ordered}(e1) the {dismissal}(e1) from service of the mayor of [Pikit](pik metonym) in [Cotabato](cot mention) province and five municipal officials for the {payment}(e2) of P23.6 million for a river wall that was never built.

In a 31-page decision {released}(e1) Wednesday, Ombudsman officials {found}(e1) Mayor Abdulrahim Samama guilty of grave misconduct and dishonesty. The penalty carries perpetual disqualification from public office and {forfeiture}(e1) of retirement benefits.

Investigators who {inspected}(e3) the site along the [Pulangi River](pul event) in July 2019 found "nothing but grass and a signboard". Residents of Barangay [Paidu Pulangi](pai mention) told them that no construction had taken place since 2015. Photographs attached to the certificates of completion turned out to have been taken in [Koronadal](kor mention).

Also {dismissed}(e1) were the town's treasurer, accountant, engineer and two members of the bids and awards committee. The owner of the contractor, [General Santos](gen mention)-based [Sarangani](sar metonym org) Prime Builders, will be {charged}(e4) with falsification before the Sandiganbayan in [Quezon City](que event).

Samama, who was {reelected}(e5) in 2019, told a [Kidapawan](kid mention) radio station that he would {appeal}(e6). "This is politics. They want me out before the filing of candidacy in October," he said.

About 400 of his followers {massed}(e7) in front of the municipal hall on Thursday morning, and soldiers of the 90th Infantry Battalion {set up}(e8) a checkpoint on the highway to [Aleosan](ale mention). Police in [Midsayap](mid event) {seized}(e9) two rifles and a pistol from a van on its way to the {rally}(e7) and {arrested}(e10) three men.

Vice Mayor Norhata Kudanding is to {take over}(e11) as acting mayor once the Department of the Interior and Local Government {serves}(e12) the order.

[Pikit](pik event) has seen years of conflict, including the 2003 {fighting}(e13) between the army and Moro rebels that {displaced}(e13) more than 40,000 people. Sixty-three barangays in the province, several of them in the town, {voted}(e14) in February 2019 to join the new [Bangsamoro](ban mention) region.

Last month, the Ombudsman {suspended}(e15) for six months the mayors of two towns in [Maguindanao](mag metonym), and in January the Sandiganbayan {convicted}(e16) a former governor of [Sultan Kudarat](sul metonym) over fertilizer funds. In the [Visayas](vis mention), a councilor of [Tacloban](tac metonym) was {cleared}(e17) of similar charges.

---
places:
  cot: {name: Cotabato, point: [7.2, 124.85], precision: division}
  dav: {name: Davao, geonameid: 1715348, point: [7.0731, 125.6128]}
  pul: {name: Pulangi River, point: [7.1, 124.6], precision: area, radius_km: 30}
  gen: {name: General Santos, geonameid: 1713022, point: [6.1128, 125.1717]}
  sar: {name: Province of Sarangani, geonameid: 7671047, point: [5.9563, 125.303], precision: division}
  ban: {name: Bangsamoro, point: [7.0, 124.3], precision: division}
  mag: {name: Maguindanao, point: [6.95, 124.4], precision: division}
  sul: {name: Province of Sultan Kudarat, geonameid: 1685377, point: [6.5257, 124.382], precision: division}
  vis: {name: Visayas, point: [11.0, 123.5], precision: area, radius_km: 200}
  pik: {name: Pikit, geonameid: 1693874, point: [7.0544, 124.6719]}
  pai: {name: Paidu Pulangi, point: [7.09, 124.62]}
  kor: {name: Koronadal, geonameid: 1708522, point: [6.5031, 124.8469]}
  que: {name: Quezon City, geonameid: 1692192, point: [14.6488, 121.0509]}
  kid: {name: Kidapawan, geonameid: 1708824, point: [7.0083, 125.0894]}
  ale: {name: Aleosan, point: [7.168, 124.621], precision: division}
  mid: {name: Midsayap, geonameid: 1699755, point: [7.1908, 124.5303]}
  tac: {name: Tacloban, geonameid: 1684712, point: [11.2433, 125.0047]}
events:
  e1: {type: resignation, places: [pik], start: 2021-03-03, end: 2021-03-03, date_precision: day, date_text: Wednesday, status: happened, actors: Office of the Ombudsman, targets: the mayor of Pikit, main: true}
  e2: {type: fraud, places: [pik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the mayor of Pikit, targets: a river wall, main: true}
  e3: {type: investigation, places: [pul], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July 2019, status: happened, actors: Investigators, targets: the site}
  e4: {type: charge, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The owner of the contractor}
  e5: {type: election, places: [pik], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: Samama, minor: true}
  e6: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Samama}
  e7: {type: protest, places: [pik], start: 2021-03-04, end: 2021-03-04, date_precision: day, date_text: on Thursday morning, status: happened, actors: About 400 of his followers}
  e8: {type: raid, places: [pik], start: 2021-03-04, end: 2021-03-04, date_precision: day, date_text: "", status: happened, actors: soldiers of the 90th Infantry Battalion, targets: a checkpoint, minor: true}
  e9: {type: raid, places: [mid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: two rifles and a pistol}
  e10: {type: arrest, places: [mid], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: Police, targets: three men}
  e11: {type: appointment, places: [pik], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Vice Mayor Norhata Kudanding}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Department of the Interior and Local Government, targets: the order, minor: true}
  e13: {type: battle, places: [pik], start: 2003, end: 2003, date_precision: year, date_text: 2003, displaced: 40000, displaced_qualifier: at_least, status: happened, actors: the army, targets: Moro rebels}
  e14: {type: election, places: [pik], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February 2019, status: happened, actors: Sixty-three barangays}
  e15: {type: decision, places: [mag], start: 2021-02, end: 2021-02, date_precision: month, date_text: Last month, status: happened, actors: the Ombudsman, targets: the mayors of two towns}
  e16: {type: verdict, places: [sul], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January, status: happened, actors: the Sandiganbayan, targets: a former governor}
  e17: {type: verdict, places: [tac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a councilor}
notes: ""
