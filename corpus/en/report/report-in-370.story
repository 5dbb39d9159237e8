---
id: report-in-370
genre: report
country: IN
published: 2019-08-09
publisher: Deccan Sentinel
title: "News in brief: [Kerala](ker event) {rains}(e1), [Assam](ass event) {arrests}(e4), [Pune](pun event) wall {collapse}(e6)"
---
[THIRUVANANTHAPURAM](thi dateline): At least 28 people have {died}(e1) in [Kerala](ker event) since Thursday as heavy {rain}(e1) set off {landslides}(e2) in [Wayanad](way event) and [Malappuram](mal event) districts. An entire hillside {came down}(e2) on the tea-estate settlement of [Puthumala](put event), near [Meppadi](mep mention), where nine bodies had been {recovered}(e3) by Friday noon. The airport at [Kochi](koc event) was {closed}(e8) until Sunday after water {entered}(e9) the apron. Red alerts are in force for [Idukki](idu mention), [Kozhikode](koz mention) and [Kannur](kan mention). About 64,000 people have {moved}(e10) to relief camps.

[GUWAHATI](guw dateline): Police in [Assam](ass event) {arrested}(e4) four men on Thursday in connection with the {killing}(e5) of a tea-garden doctor in [Teok](teo event), [Jorhat](jor mention) district. Dr Ranjan Hazarika, 71, was {beaten}(e5) by relatives of a worker who had {died}(e11) at the estate hospital. Doctors across the state {stayed away}(e12) from out-patient departments in protest for 24 hours. The [Indian](ind demonym org) Medical Association has {asked}(e13) [New Delhi](new metonym) for a central law against violence in hospitals.

[PUNE](pun dateline): A 12-foot compound wall {gave way}(e6) on a row of labourers' huts in [Ambegaon](amb event) at about 11.30 p.m. on Wednesday, {killing}(e6) six, the fire brigade said. The victims, masons and their families, came from [Bilaspur](bil mention) in [Chhattisgarh](chh mention). It was the third such {accident}(e14) in the city in six weeks; 15 people {died}(e15) in [Kondhwa](kon event) in June. The contractor has been {booked}(e16) for culpable homicide.

[JAMMU](jamm dateline): Schools in [Jammu](jamm event), [Kathua](kat event) and [Samba](sam event) are to {reopen}(e17) on Saturday, the administration said, five days after they were {shut}(e18) ahead of the {decision}(e19) on the status of [Jammu and Kashmir](jam metonym). Telephones in [Srinagar](sri event) and the rest of the [Valley](val event) remained {dead}(e20).

[CHENNAI](che dateline): The city's water board on Friday {received}(e21) its 28th train from [Jolarpet](jol mention), carrying 2.5 million litres. Four reservoirs that supply [Chennai](che event) {ran dry}(e22) in June. An IT firm on the [Old Mahabalipuram Road](old event) has {sent}(e23) 2,000 staff {home}(e23) for want of water.

[AHMEDABAD](ahm dateline): A court in [Palanpur](pal event) {sentenced}(e24) a former police officer to life imprisonment on Thursday for the {death}(e25) in custody of a farmer in 1998. A second {trial}(e26), in which he is accused of planting opium on a lawyer from [Pali](pali mention), [Rajasthan](raj mention), continues.

[KOLKATA](kol dateline): Metro services between [Dum Dum](dum event) and [Kavi Subhash](kav event) were {disrupted}(e27) for two hours on Friday morning when a rake {broke down}(e28) at [Belgachia](bel event).

---
places:
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  way: {name: Wayanad district, geonameid: 6951502, point: [11.7274, 76.0038], precision: division}
  mal: {name: Malappuram, geonameid: 1264155, point: [11.0305, 76.0039], precision: division}
  put: {name: Puthumala, point: [11.49, 76.15]}
  mep: {name: Meppadi, point: [11.55, 76.13]}
  idu: {name: Idukki district, geonameid: 1269812, point: [10.0272, 76.9783], precision: division}
  koz: {name: Kozhikode, geonameid: 1265874, point: [11.4528, 75.7515], precision: division}
  kan: {name: Kannur district, geonameid: 1274988, point: [11.9242, 75.4319], precision: division}
  teo: {name: Teok, point: [26.83, 94.42]}
  jor: {name: Jorhat district, geonameid: 7627081, point: [26.6996, 94.252], precision: division}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  amb: {name: Ambegaon, point: [18.44, 73.83]}
  bil: {name: Bilaspur, geonameid: 1275637, point: [22.08, 82.1554]}
  chh: {name: Chhattisgarh, geonameid: 1444364, point: [21.8044, 82.3069], precision: division}
  kon: {name: Kondhwa, point: [18.47, 73.89]}
  sam: {name: Samba, geonameid: 1257545, point: [32.5624, 75.1199]}
  jam: {name: Jammu and Kashmir, point: [33.7, 75.0], precision: division}
  val: {name: Valley, point: [34.1, 74.7], precision: area, radius_km: 60}
  jol: {name: Jolarpet, point: [12.56, 78.58]}
  old: {name: Old Mahabalipuram Road, point: [12.9, 80.23], precision: near}
  pal: {name: Palanpur, geonameid: 1260777, point: [24.1713, 72.4383]}
  pali: {name: Pali, geonameid: 1260716, point: [25.7728, 73.3234]}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  dum: {name: Dum Dum, point: [22.63, 88.42]}
  kav: {name: Kavi Subhash, point: [22.47, 88.4]}
  bel: {name: Belgachia, point: [22.606, 88.386]}
  jamm: {name: Jammu, geonameid: 1269321, point: [32.7353, 74.8617]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  kat: {name: Kathua, geonameid: 1267486, point: [32.3694, 75.5254]}
  sri: {name: Srinagar, geonameid: 1255634, point: [34.0857, 74.8055]}
  ahm: {name: Ahmedabad, geonameid: 1279233, point: [23.0258, 72.5873]}
events:
  e1: {type: extreme_weather, places: [ker], start: 2019-08-08, end: 2019-08-09, date_precision: day, date_text: since Thursday, killed: 28, killed_qualifier: at_least, status: happened, actors: heavy rain, main: true}
  e2: {type: landslide, places: [way, mal, put], start: 2019-08-08, end: 2019-08-09, date_precision: day, date_text: since Thursday, killed: 9, status: happened, actors: ""}
  e3: {type: rescue, places: [put], start: 2019-08-09, end: 2019-08-09, date_precision: day, date_text: by Friday noon, status: happened, actors: "", targets: nine bodies, minor: true}
  e4: {type: arrest, places: [ass], start: 2019-08-08, end: 2019-08-08, date_precision: day, date_text: on Thursday, arrested: 4, status: happened, actors: Police, targets: four men, main: true}
  e5: {type: killing, places: [teo], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: relatives of a worker, targets: Dr Ranjan Hazarika}
  e6: {type: collapse, places: [amb], start: 2019-08-07, end: 2019-08-07, date_precision: day, date_text: on Wednesday, killed: 6, status: happened, actors: A 12-foot compound wall, targets: "a row of labourers' huts", main: true}
  e8: {type: closure, places: [koc], start: 2019-08-09, end: 2019-08-11, date_precision: day, date_text: until Sunday, status: happened, actors: "", targets: The airport}
  e9: {type: flood, places: [koc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the apron, minor: true}
  e10: {type: displacement, places: [ker], start: 2019-08-08, end: 2019-08-09, date_precision: day, date_text: since Thursday, displaced: 64000, displaced_qualifier: about, status: happened, actors: "", targets: "About 64,000 people"}
  e11: {type: death, places: [teo], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a worker}
  e12: {type: strike, places: [ass], start: null, end: null, date_precision: unknown, date_text: for 24 hours, status: happened, actors: Doctors}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Indian Medical Association, targets: New Delhi}
  e14: {type: collapse, places: [pun], start: 2019-06, end: 2019-08, date_precision: month, date_text: in six weeks, status: happened, actors: ""}
  e15: {type: collapse, places: [kon], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June, killed: 15, status: happened, actors: ""}
  e16: {type: charge, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The contractor}
  e17: {type: opening, places: [jamm, kat, sam], start: 2019-08-10, end: 2019-08-10, date_precision: day, date_text: on Saturday, status: planned, actors: the administration, targets: Schools}
  e18: {type: closure, places: [jamm, kat, sam], start: 2019-08-05, end: 2019-08-05, date_precision: day, date_text: five days after, status: happened, actors: "", targets: Schools}
  e19: {type: decision, places: [], start: 2019-08-05, end: 2019-08-05, date_precision: day, date_text: "", status: happened, actors: "", targets: the status of Jammu and Kashmir}
  e20: {type: outage, places: [sri, val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Telephones}
  e21: {type: aid, places: [che], start: 2019-08-09, end: 2019-08-09, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: its 28th train}
  e22: {type: drought, places: [che], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Four reservoirs}
  e23: {type: other, places: [old], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An IT firm, targets: "2,000 staff"}
  e24: {type: verdict, places: [pal], start: 2019-08-08, end: 2019-08-08, date_precision: day, date_text: on Thursday, status: happened, actors: A court, targets: a former police officer}
  e25: {type: death, places: [], start: 1998, end: 1998, date_precision: year, date_text: in 1998, killed: 1, status: happened, actors: a former police officer, targets: a farmer}
  e26: {type: trial, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e27: {type: transport_change, places: [dum, kav], start: 2019-08-09, end: 2019-08-09, date_precision: day, date_text: on Friday morning, status: happened, actors: "", targets: Metro services}
  e28: {type: outage, places: [bel], start: 2019-08-09, end: 2019-08-09, date_precision: day, date_text: on Friday morning, status: happened, actors: a rake}
notes: ""
