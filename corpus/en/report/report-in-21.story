---
id: report-in-21
genre: report
country: IN
published: 2023-05-05
publisher: The Brahmaputra Times
title: "Army {stages}(e1) flag {march}(e1) in [Imphal](imp event) as ethnic {clashes}(e2) {spread}(e2) in [Manipur](man event)"
---
[GUWAHATI](guw dateline): The Army and [Assam](ass metonym org) Rifles on Friday {staged}(e1) flag {marches}(e1) in [Imphal](imp event), [Churachandpur](chu event) and [Kangpokpi](kan event) districts of [Manipur](man event), where {clashes}(e2) between tribals and the majority Meitei community have {killed}(e2) at least 11 persons and {driven}(e3) more than 13,000 from their homes since Wednesday.

The State government has issued shoot-at-sight {orders}(e4) "in extreme cases". Mobile Internet services remained {suspended}(e5) across the State, and {curfew}(e6) was in force in eight districts, including [Bishnupur](bis event), [Jiribam](jir event) and [Tengnoupal](ten event).

Violence {broke}(e2) out at [Torbung](tor event) during a "tribal solidarity {march}(e7)" {called}(e7) by a students' union to oppose the inclusion of Meiteis among the Scheduled Tribes. The previous month the High Court in [Imphal](imp event) had {directed}(e8) the State to send a recommendation to [New Delhi](newd metonym) on the demand.

Mobs {torched}(e2) houses, churches and vehicles at [Khumujamba](khu event), [Langol](lan event) and [New Checkon](new event). An MLA of the ruling party was {assaulted}(e9) in the State capital on Thursday evening as he returned from a {meeting}(e10) with the Chief Minister and is on ventilator support; he was {airlifted}(e11) to [Delhi](del event) on Friday. A tax assistant from [Churachandpur](chu mention) was {dragged}(e12) out of his government quarters and {killed}(e12).

Director General of Police R.K. Ibomcha said a large quantity of weapons had been {looted}(e13) from the training college at [Pangei](pan event) and from police stations at [Saikul](sai event) and [Sugnu](sug event). "We appeal to those who took them: return them," he said.

The Centre has {rushed}(e14) 20 companies of paramilitary personnel from [Ranchi](ran mention), [Kolkata](kol mention) and [Hyderabad](hyd mention) in IAF flights to [Imphal](imp event). The Northeast Frontier Railway {stopped}(e15) trains to [Manipur](man event). The governments of [Nagaland](nag metonym), [Meghalaya](meg metonym) and [Maharashtra](mah metonym) were {arranging}(e16) flights for students at NIT [Manipur](man metonym org) and Central Agricultural University.

About 1,000 people have {crossed}(e17) into [Cachar](cac event) district of [Assam](ass event), and some 500 are in church halls at [Aizawl](aiz event) and [Saitual](sait event) in [Mizoram](miz event). "Our village is ash," said Lamneithang Haokip, a farmer from near [Moreh](mor mention), who {reached}(e17) [Silchar](sil event) by truck.

In [Shillong](shi event), 16 persons were {arrested}(e18) after a {scuffle}(e19) between Kuki and Meitei students at Nongrim Hills on Thursday night.

The Home Minister {cancelled}(e20) election meetings in poll-bound [Karnataka](kar event). The Church in [Kohima](koh metonym) {called}(e21) for {prayers}(e22) on Sunday.

---
places:
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  man: {name: Manipur, geonameid: 1263706, point: [24.7442, 93.8457], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  kan: {name: Kangpokpi, point: [25.15, 93.97]}
  bis: {name: Bishnupur, geonameid: 8740324, point: [24.6285, 93.7618]}
  ten: {name: Tengnoupal, point: [24.38, 94.15]}
  tor: {name: Torbung, point: [24.45, 93.7]}
  khu: {name: Khumujamba, point: [24.34, 93.68], precision: near}
  lan: {name: Langol, point: [24.83, 93.9], precision: near}
  new: {name: New Checkon, point: [24.8, 93.96]}
  pan: {name: Pangei, point: [24.9, 93.98], precision: near}
  sai: {name: Saikul, point: [25.07, 94.1], precision: near}
  sug: {name: Sugnu, point: [24.3, 93.9]}
  nag: {name: Nagaland, geonameid: 1262271, point: [26.1094, 94.5664], precision: division}
  meg: {name: Meghalaya, geonameid: 1263207, point: [25.4804, 91.3031], precision: division}
  mah: {name: Maharashtra, geonameid: 1264418, point: [19.4723, 75.4647], precision: division}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  miz: {name: Mizoram, geonameid: 1262963, point: [23.2037, 92.8409], precision: division}
  cac: {name: Cachar, point: [24.8, 92.85], precision: area, radius_km: 40}
  mor: {name: Moreh, point: [24.25, 94.3]}
  sait: {name: Saitual, point: [23.68, 92.97]}
  imp: {name: Imphal, geonameid: 1269771, point: [24.8081, 93.9442]}
  chu: {name: Churachandpur, geonameid: 1273909, point: [24.3335, 93.67]}
  jir: {name: Jiribam, geonameid: 11875582, point: [24.8043, 93.1215]}
  newd: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  ran: {name: Ranchi, geonameid: 1258526, point: [23.3432, 85.3094]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  aiz: {name: Aizawl, geonameid: 1279186, point: [23.7289, 92.7179]}
  sil: {name: Silchar, geonameid: 1256287, point: [24.8273, 92.7979]}
  shi: {name: Shillong, geonameid: 1256523, point: [25.5689, 91.8831]}
  koh: {name: Kohima, geonameid: 1266366, point: [25.6747, 94.111]}
events:
  e1: {type: other, places: [imp, chu, kan], start: 2023-05-05, end: 2023-05-05, date_precision: day, date_text: on Friday, status: happened, actors: The Army and Assam Rifles, main: true}
  e2: {type: riot, places: [tor, khu, lan, new, man], start: 2023-05-03, end: 2023-05-05, date_precision: day, date_text: since Wednesday, killed: 11, killed_qualifier: at_least, status: happened, actors: Mobs, main: true}
  e3: {type: displacement, places: [man], start: 2023-05-03, end: 2023-05-05, date_precision: day, date_text: since Wednesday, displaced: 13000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 13,000", main: true}
  e4: {type: decision, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The State government}
  e5: {type: outage, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mobile Internet services}
  e6: {type: decision, places: [bis, jir, ten], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: protest, places: [tor], start: 2023-05-03, end: 2023-05-03, date_precision: day, date_text: "", status: happened, actors: "a students' union", targets: the inclusion of Meiteis among the Scheduled Tribes}
  e8: {type: verdict, places: [imp], start: 2023-04, end: 2023-04, date_precision: month, date_text: The previous month, status: happened, actors: the High Court, targets: the State}
  e9: {type: attack, places: [imp], start: 2023-05-04, end: 2023-05-04, date_precision: day, date_text: on Thursday evening, injured: 1, status: happened, actors: "", targets: An MLA of the ruling party}
  e10: {type: meeting, places: [imp], start: 2023-05-04, end: 2023-05-04, date_precision: day, date_text: on Thursday evening, status: happened, actors: An MLA of the ruling party, targets: the Chief Minister, minor: true}
  e11: {type: medical, places: [del], start: 2023-05-05, end: 2023-05-05, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: he, minor: true}
  e12: {type: killing, places: [imp], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A tax assistant from Churachandpur}
  e13: {type: robbery, places: [pan, sai, sug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a large quantity of weapons}
  e14: {type: other, places: [imp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Centre, targets: 20 companies of paramilitary personnel}
  e15: {type: transport_change, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Northeast Frontier Railway, targets: trains}
  e16: {type: rescue, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The governments of Nagaland, Meghalaya and Maharashtra", targets: students}
  e17: {type: displacement, places: [cac, sil, aiz, sait], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1500, displaced_qualifier: about, status: happened, actors: "About 1,000 people"}
  e18: {type: arrest, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 16, status: happened, actors: "", targets: 16 persons}
  e19: {type: attack, places: [shi], start: 2023-05-04, end: 2023-05-04, date_precision: day, date_text: on Thursday night, status: happened, actors: Kuki and Meitei students}
  e20: {type: transport_change, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Home Minister, targets: election meetings}
  e21: {type: statement, places: [koh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Church}
  e22: {type: ceremony, places: [], start: 2023-05-07, end: 2023-05-07, date_precision: day, date_text: on Sunday, status: planned, actors: "", minor: true}
notes: ""
