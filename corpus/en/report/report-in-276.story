---
id: report-in-276
genre: report
country: IN
published: 2012-11-27
publisher: The Coromandel Standard
title: "City in brief"
---
[Visakhapatnam](vis dateline): Students of [Andhra](and metonym org) University on Monday {boycotted}(e1) classes and {formed}(e1) a human chain along the Beach Road to demand the filling of 340 teaching posts. The registrar {held talks}(e2) with their leaders and {assured}(e3) them of a notification by January. The university had {cancelled}(e4) two recruitment rounds, in 2009 and 2011, following complaints.

[Vizianagaram](viz dateline): Four persons were {killed}(e5) and 11 {injured}(e5) when an autorickshaw was {hit}(e5) by a lorry at [Bhogapuram](bho event) late on Sunday. They were {returning}(e6) from the [Simhachalam](sim mention) temple to [Cheepurupalli](che mention). The lorry, registered in [Odisha](ori mention), did not stop. It was {intercepted}(e7) at the [Ichchapuram](ich event) check post and its driver {arrested}(e8).

[Srikakulam](sri dateline): Fishermen of [Bhavanapadu](bha mention) and [Kalingapatnam](kal mention) have been {advised}(e9) not to put out to sea till Wednesday as a depression over the southwest [Bay of Bengal](bay event) is likely to {cross}(e10) the coast between [Nellore](nel event) and [Chennai](chen event). Cyclone Nilam, which {made landfall}(e11) near [Mahabalipuram](mah event) on October 31, {left}(e11) 30 persons dead in [Andhra Pradesh](and event) and {damaged}(e11) paddy over five lakh acres in [East Godavari](eas event) and [West Godavari](wes event).

[Kakinada](kak dateline): The Deputy Collector has {ordered}(e12) the {closure}(e13) of two prawn-processing units at [Uppada](upp event) where 23 women {fell sick}(e14) after inhaling ammonia on Saturday. Nineteen have been {discharged}(e15). CITU workers {staged}(e16) a dharna demanding compensation of Rs 1 lakh each.

[Anakapalle](ana dateline): Thieves {decamped}(e17) with 42 sovereigns of gold from the house of a jaggery trader in [Kasimkota](kas event) while the family was away at a {wedding}(e18) in [Rajahmundry](raj event). It is the sixth {burglary}(e17) in the suburb this month. The trader had {bought}(e19) the jewellery for his daughter, whose engagement is in February.

[Araku](ara dateline): The East Coast Railway will {run}(e20) an additional glass-topped coach on the [Kirandul](kir mention) passenger from December 15. More than 6,000 tourists {visited}(e21) the [Borra Caves](bor event) last Sunday, the tourism department said.

---
places:
  and: {name: Andhra Pradesh, geonameid: 1278629, point: [16.4854, 79.208], precision: division}
  ori: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  bho: {name: Bhogapuram, point: [18.03, 83.5]}
  bay: {name: Bay of Bengal, point: [12.5, 83.0], precision: area, radius_km: 300}
  sim: {name: Simhachalam, point: [17.77, 83.25]}
  vis: {name: Visakhapatnam, point: [17.69, 83.22]}
  che: {name: Cheepurupalli, point: [18.31, 83.57]}
  ich: {name: Ichchapuram, geonameid: 1269827, point: [19.1139, 84.6872]}
  bha: {name: Bhavanapadu, point: [18.57, 84.35]}
  kal: {name: Kalingapatnam, point: [18.34, 84.12]}
  mah: {name: Mahabalipuram, point: [12.62, 80.19]}
  eas: {name: East Godavari, point: [17.2, 82.0], precision: area, radius_km: 60}
  wes: {name: West Godavari, point: [16.8, 81.3], precision: area, radius_km: 50}
  upp: {name: Uppada, point: [17.09, 82.33]}
  kas: {name: Kasimkota, point: [17.67, 82.96]}
  raj: {name: Rajahmundry, point: [17.0, 81.78]}
  ara: {name: Araku, point: [18.33, 82.87]}
  kir: {name: Kirandul, point: [18.64, 81.26]}
  bor: {name: Borra Caves, point: [18.17, 83.04], precision: near}
  ana: {name: Anakapalle, geonameid: 1278688, point: [17.6913, 83.004]}
  nel: {name: Nellore, geonameid: 1261529, point: [14.4499, 79.987]}
  viz: {name: Vizianagaram, geonameid: 1253084, point: [18.1169, 83.4115]}
  sri: {name: Srikakulam, geonameid: 1255647, point: [18.2989, 83.8975]}
  chen: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  kak: {name: Kakinada, geonameid: 1268561, point: [16.9604, 82.2381]}
events:
  e1: {type: protest, places: [vis], start: 2012-11-26, end: 2012-11-26, date_precision: day, date_text: on Monday, status: happened, actors: Students of Andhra University, main: true}
  e2: {type: meeting, places: [vis], start: 2012-11-26, end: 2012-11-26, date_precision: day, date_text: "", status: happened, actors: The registrar, targets: their leaders, minor: true}
  e3: {type: statement, places: [vis], start: 2012-11-26, end: 2012-11-26, date_precision: day, date_text: "", status: happened, actors: The registrar, targets: them, minor: true}
  e4: {type: career, places: [vis], start: 2009, end: 2011, date_precision: year, date_text: in 2009 and 2011, status: happened, negated: true, actors: The university, targets: two recruitment rounds, minor: true}
  e5: {type: road_accident, places: [bho], start: 2012-11-25, end: 2012-11-25, date_precision: day, date_text: late on Sunday, killed: 4, injured: 11, status: happened, actors: a lorry, targets: an autorickshaw, main: true}
  e6: {type: transport_change, places: [bho], start: 2012-11-25, end: 2012-11-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: raid, places: [ich], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The lorry, minor: true}
  e8: {type: arrest, places: [ich], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: its driver}
  e9: {type: statement, places: [sri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fishermen of Bhavanapadu and Kalingapatnam}
  e10: {type: storm, places: [bay, nel, chen], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a depression}
  e11: {type: storm, places: [mah, and, eas, wes], start: 2012-10-31, end: 2012-10-31, date_precision: day, date_text: on October 31, killed: 30, status: happened, actors: Cyclone Nilam, targets: paddy}
  e12: {type: decision, places: [upp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Deputy Collector}
  e13: {type: closure, places: [upp], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: two prawn-processing units}
  e14: {type: poisoning, places: [upp], start: 2012-11-24, end: 2012-11-24, date_precision: day, date_text: on Saturday, injured: 23, status: happened, actors: "", targets: 23 women, main: true}
  e15: {type: medical, places: [kak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nineteen, minor: true}
  e16: {type: protest, places: [kak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: CITU workers}
  e17: {type: robbery, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Thieves, targets: 42 sovereigns of gold}
  e18: {type: marriage, places: [raj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e19: {type: deal, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The trader, targets: the jewellery, minor: true}
  e20: {type: transport_change, places: [ara, kir], start: 2012-12-15, end: 2012-12-15, date_precision: day, date_text: from December 15, status: planned, actors: The East Coast Railway, targets: an additional glass-topped coach}
  e21: {type: visit, places: [bor], start: 2012-11-25, end: 2012-11-25, date_precision: day, date_text: last Sunday, status: happened, actors: "More than 6,000 tourists"}
notes: ""
