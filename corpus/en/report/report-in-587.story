---
id: report-in-587
genre: report
country: IN
published: 2019-07-10
publisher: The Deccan Courier
title: "Bridge span {falls}(e1) near [Sangli](san event), two workers {killed}(e1); contractor {booked}(e2)"
---
Express News Bureau

[KOLHAPUR](kol dateline): Two labourers were {killed}(e1) and seven others {injured}(e1) when a span of an under-construction flyover on the [Ratnagiri](rat mention)-[Nagpur](nag mention) highway {collapsed}(e1) near [Miraj](mir event) in [Sangli district](sang event) in the early hours of Tuesday.

The deceased have been identified as Suresh Lohar (28), a native of [Palamu](pal mention) in [Jharkhand](jha mention), and Md. Irfan Alam (22) from [Katihar](kat mention), [Bihar](bih mention). Three of the injured, whose condition is critical, were {shifted}(e3) to a private hospital in [Kolhapur](kol event).

According to the police, the 36-metre girder {gave way}(e1) around 3.15 am, when about 20 labourers were pouring concrete. Teams of the NDRF from [Pune](pun mention) {pulled out}(e4) the last of the trapped men at 11 am.

[Miraj](mir metonym) rural police {registered}(e2) a case of causing death by negligence against the contractor, [Hyderabad](hyd mention)-based Sriphala Infra Projects, and {detained}(e5) two of its site engineers. Public Works Minister Eknath Bhosle, who {visited}(e6) the spot in the evening, {announced}(e7) an ex gratia of Rs 5 lakh for the kin of each victim and said a team from IIT [Bombay](bom metonym org) would {inquire}(e8) into the cause.

Local residents {staged}(e9) a rasta roko at [Ankali](ank event) for two hours on Tuesday afternoon, demanding that work be given to another firm. Traffic towards [Jaisingpur](jai mention) and [Ichalkaranji](ich mention) was {diverted}(e10).

The Rs 410-crore project was {awarded}(e11) in March 2017 and should have been completed last December. The same firm was {fined}(e12) Rs 2.3 crore in 2018 for delays on the [Solapur](sol event) bypass. In January this year, a retaining wall which it had built at [Karad](kar event) {caved in}(e13) during excavation, though nobody was hurt.

Meanwhile, heavy rain continued to {lash}(e14) the western ghats. [Mahabaleshwar](mah event) {received}(e14) 214 mm in 24 hours till Tuesday morning. The irrigation department {released}(e15) 11,000 cusecs of water from the [Koyna](koy event) dam, and the administration {asked}(e16) people in low-lying areas of [Sangli](san event) and [Palus](palu event) not to go near the [Krishna](kri mention) river.

District collector Anjali Patankar said schools in [Shirala](shi event) and [Walwa](wal event) talukas will remain {shut}(e17) on Wednesday.

---
places:
  san: {name: Sangli, geonameid: 1257416, point: [16.8544, 74.5642]}
  mir: {name: Miraj, point: [16.83, 74.65]}
  sang: {name: Sangli district, point: [17.05, 74.6], precision: area, radius_km: 60}
  rat: {name: Ratnagiri, geonameid: 1258338, point: [16.9915, 73.3102]}
  pal: {name: Palamu, point: [23.95, 84.1], precision: area, radius_km: 50}
  jha: {name: Jharkhand, geonameid: 1444365, point: [23.5221, 85.0584], precision: division}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  kat: {name: Katihar, geonameid: 1267480, point: [25.5385, 87.5704]}
  bom: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  ank: {name: Ankali, point: [16.78, 74.59], precision: near}
  koy: {name: Koyna, point: [17.4, 73.75], precision: near}
  palu: {name: Palus, point: [17.1, 74.45]}
  kri: {name: Krishna, point: [16.85, 74.55], precision: near}
  shi: {name: Shirala, point: [16.98, 74.13], precision: area, radius_km: 15}
  wal: {name: Walwa, point: [17.03, 74.37], precision: area, radius_km: 15}
  kar: {name: Karad, geonameid: 1267904, point: [17.2894, 74.1818]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  jai: {name: Jaisingpur, point: [16.78, 74.56]}
  kol: {name: Kolhapur, geonameid: 1266285, point: [16.6956, 74.2317]}
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  ich: {name: Ichalkaranji, geonameid: 1269834, point: [16.6912, 74.4605]}
  sol: {name: Sholapur, geonameid: 1256436, point: [17.6715, 75.9104]}
  mah: {name: Mahabaleshwar, geonameid: 1264491, point: [17.56, 73.4]}
events:
  e1: {type: collapse, places: [mir], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: in the early hours of Tuesday, killed: 2, injured: 7, status: happened, actors: "", targets: a span of an under-construction flyover, main: true}
  e2: {type: charge, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Miraj rural police, targets: the contractor, main: true}
  e3: {type: medical, places: [kol], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: "", status: happened, actors: "", targets: Three of the injured, minor: true}
  e4: {type: rescue, places: [mir], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: "", status: happened, actors: Teams of the NDRF, targets: the last of the trapped men}
  e5: {type: arrest, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: Miraj rural police, targets: two of its site engineers}
  e6: {type: visit, places: [mir], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: in the evening, status: happened, actors: Public Works Minister Eknath Bhosle, minor: true}
  e7: {type: aid, places: [mir], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: "", status: happened, actors: Public Works Minister Eknath Bhosle, targets: the kin of each victim}
  e8: {type: investigation, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a team from IIT Bombay}
  e9: {type: protest, places: [ank], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: on Tuesday afternoon, status: happened, actors: Local residents}
  e10: {type: transport_change, places: [ank], start: 2019-07-09, end: 2019-07-09, date_precision: day, date_text: "", status: happened, actors: "", targets: Traffic, minor: true}
  e11: {type: deal, places: [sang], start: 2017-03, end: 2017-03, date_precision: month, date_text: in March 2017, status: happened, actors: "", targets: The Rs 410-crore project}
  e12: {type: verdict, places: [sol], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: The same firm}
  e13: {type: collapse, places: [kar], start: 2019-01, end: 2019-01, date_precision: month, date_text: In January this year, status: happened, actors: "", targets: a retaining wall}
  e14: {type: extreme_weather, places: [mah], start: 2019-07-08, end: 2019-07-09, date_precision: day, date_text: till Tuesday morning, status: happened, actors: heavy rain}
  e15: {type: other, places: [koy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The irrigation department, targets: "11,000 cusecs of water", minor: true}
  e16: {type: statement, places: [san, palu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the administration, targets: people in low-lying areas, minor: true}
  e17: {type: closure, places: [shi, wal], start: 2019-07-10, end: 2019-07-10, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: schools}
notes: ""
