---
id: report-in-339
genre: report
country: IN
published: 2009-10-05
publisher: The Rayalaseema Telegraph
title: "Six days on, [Kurnool](kur event) digs out as [Krishna](kri event) surge {passes}(e1) [Vijayawada](vij event)"
---
[KURNOOL](kur dateline), Oct. 4: Shops reopened for an hour and a half on Sunday in the old town of [Kurnool](kur event), where the water of the [Tungabhadra](tun event) and the [Hundri](hun event) had {stood}(e1) at 12 feet since Friday, so that people could buy candles and phenyl.

The official {toll}(e1) in [Andhra Pradesh](and event) is 48. In [Karnataka](kar event), where the rain {began}(e2) on September 28, 194 have {died}(e2), most of them in [Bijapur](bij event), [Bagalkot](bag event) and [Raichur](rai event), by the collapse of mud houses.

At [Mantralayam](man event) the shrine of Raghavendra Swami was {under water}(e1) for two days; 350 pilgrims were {taken off}(e3) its roof on Saturday by a helicopter of the Air Force from [Begumpet](beg mention). In [Alampur](ala event), in the neighbouring [Mahbubnagar](mah event), the temple walls have {given way}(e4).

The crest {reached}(e1) the Prakasam Barrage at [Vijayawada](vij event) on Sunday night with a discharge of 10.6 lakh cusecs, the highest since it was built in 1957. Villages from [Avanigadda](ava event) to [Repalle](rep event) were {emptied}(e5); nearly four lakh persons are in camps in [Guntur](gun event) and [Krishna](kris event) districts. The railway {cancelled}(e6) 72 trains.

Irrigation engineers have come in for blame. [Nagarjunasagar](nag mention) and [Srisailam](sri mention) were kept full till October 1 in the hope of power, it is alleged; the Chief Engineer says that no model could have foretold 25 lakh cusecs at [Srisailam](sri event), where the gates were {overtopped}(e7). The Chief Minister, who {flew}(e8) over the area on Saturday, said an inquiry could be considered once relief was over. He has {sought}(e9) Rs 6,000 crore from [New Delhi](new metonym).

It is his first test. He {was sworn in}(e10) on September 3, the day after his predecessor {died}(e11) in a helicopter {crash}(e11) in the [Nallamala](nal event) forest of this very district.

"Our calf is in the neem tree," said Maimunnisa, of [Joharapuram](joh mention). "Alive. My husband has gone for a ladder."

---
places:
  kur: {name: Kurnool, geonameid: 1265491, point: [15.8289, 78.036]}
  kri: {name: Krishna, point: [16.2, 79.5], precision: near}
  kris: {name: Krishna district, point: [16.3, 81.0], precision: area, radius_km: 50}
  tun: {name: Tungabhadra, point: [15.85, 78.02], precision: near}
  hun: {name: Hundri, point: [15.82, 78.03], precision: near}
  and: {name: Andhra Pradesh, geonameid: 1278629, point: [16.4854, 79.208], precision: division}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  bag: {name: Bagalkot, geonameid: 1277936, point: [16.1867, 75.6961]}
  man: {name: Mantralayam, point: [15.94, 77.42]}
  beg: {name: Begumpet, point: [17.45, 78.47]}
  ala: {name: Alampur, point: [15.88, 78.13]}
  mah: {name: Mahbubnagar, point: [16.74, 77.99]}
  ava: {name: Avanigadda, point: [16.02, 80.92]}
  rep: {name: Repalle, geonameid: 1258201, point: [16.0184, 80.8296]}
  nag: {name: Nagarjunasagar, point: [16.57, 79.31]}
  sri: {name: Srisailam, point: [16.08, 78.9]}
  joh: {name: Joharapuram, point: [15.83, 78.06]}
  nal: {name: Nallamala, point: [15.6, 78.7], precision: area, radius_km: 50}
  bij: {name: Bijapur, point: [16.83, 75.72]}
  gun: {name: Guntur, geonameid: 1270668, point: [16.2997, 80.4573]}
  vij: {name: Vijayawada, geonameid: 1253184, point: [16.5074, 80.6466]}
  rai: {name: Raichur, geonameid: 1259012, point: [16.2055, 77.3557]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
events:
  e1: {type: flood, places: [kur, tun, hun, man, vij, kri], start: 2009-10-02, end: 2009-10-04, date_precision: day, date_text: since Friday, killed: 48, status: happened, actors: "", main: true}
  e2: {type: flood, places: [kar, bij, bag, rai], start: 2009-09-28, end: 2009-09-28, date_precision: day, date_text: on September 28, killed: 194, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [man], start: 2009-10-03, end: 2009-10-03, date_precision: day, date_text: on Saturday, status: happened, actors: a helicopter of the Air Force, targets: 350 pilgrims}
  e4: {type: collapse, places: [ala], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the temple walls}
  e5: {type: displacement, places: [ava, rep, gun, kris], start: null, end: null, date_precision: unknown, date_text: "", displaced: 400000, displaced_qualifier: about, status: happened, actors: "", targets: Villages}
  e6: {type: transport_change, places: [vij], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The railway, targets: 72 trains}
  e7: {type: flood, places: [sri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the gates, minor: true}
  e8: {type: visit, places: [kur], start: 2009-10-03, end: 2009-10-03, date_precision: day, date_text: on Saturday, status: happened, actors: The Chief Minister, targets: the area, minor: true}
  e9: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Chief Minister, targets: "Rs 6,000 crore", minor: true}
  e10: {type: appointment, places: [and], start: 2009-09-03, end: 2009-09-03, date_precision: day, date_text: on September 3, status: happened, actors: "", targets: He}
  e11: {type: air_accident, places: [nal], start: 2009-09-02, end: 2009-09-02, date_precision: day, date_text: the day after, killed: 1, status: happened, actors: "", targets: his predecessor}
notes: ""
