---
id: report-in-155
genre: report
country: IN
published: 2024-08-06
publisher: Malabar Mail
title: "[Wayanad](way event): Army {finds}(e2) four alive in [Padavettikunnu](pad event); {toll}(e1) nears 400"
---
[Kalpetta](kal dateline): Search parties, guided by cadaver dogs and drones, {combed}(e2) the banks of the [Chaliyar](cha event) for the seventh day on Monday as the number of {dead}(e1) in the twin {landslides}(e1) of July 30 {rose}(e1) to 392, with 152 persons {missing}(e1).

The {slides}(e1), which began above [Punchirimattam](pun event) around 1.30 a.m., {swept away}(e1) most of [Mundakkai](mun event) and [Chooralmala](cho event), two tea estate settlements in [Wayanad](way event) district. Bodies and parts of bodies have been {fished}(e2) out near [Pothukal](pot event) and [Nilambur](nil event), in neighbouring [Malappuram](mal mention), 40 km downstream.

Amid the gloom came one cheering piece of news: four members of a family who had taken shelter in an abandoned lodge at [Padavettikunnu](pad event) were {airlifted}(e2) on Friday.

Thirty unidentified bodies were {laid}(e3) to rest at [Puthumala](put event) on Sunday night after prayers of three religions. [Puthumala](put event) lost 17 people to a {landslide}(e4) in August 2019.

The [Madras](mad metonym org) Engineer Group from [Bengaluru](ben mention) {completed}(e5) a 190-foot Bailey bridge to [Mundakkai](mun event) on Thursday in 31 hours. "Major Seema has built a road to our dead," said K. Moideenkutty, who {lost}(e1) 11 relatives.

The State government has {decided}(e6) to {build}(e6) a township for the survivors and named a Cabinet sub-committee. [Tamil Nadu](tam metonym) and [Karnataka](kar metonym) have each {pledged}(e7) 100 houses or their cost. Leader of the Opposition Arvind Dixit {visited}(e8) the relief camp at [Meppadi](mep event) on Thursday.

A war of words has {broken}(e9) out over warnings. The Union Home Minister told the Rajya Sabha that [Kerala](ker metonym) had been alerted on July 23. [Thiruvananthapuram](thi metonym) denied it and said a red alert came only after the event.

Elsewhere, {cloudbursts}(e10) in [Himachal Pradesh](him event) on the night of July 31 {left}(e10) at least 13 {dead}(e10) in [Kullu](kul event), [Mandi](man event) and [Shimla](shi event), where the village of [Samej](sam event) was almost wiped out. In [Uttarakhand](utt event), the trek to [Kedarnath](ked event) was {suspended}(e11) after the path was {washed away}(e12) at [Bhimbali](bhi event), and over 10,000 pilgrims were {brought down}(e13) by helicopter and on foot.

---
places:
  way: {name: Wayanad district, geonameid: 6951502, point: [11.7274, 76.0038], precision: division}
  pad: {name: Padavettikunnu, point: [11.5, 76.14], precision: near}
  kal: {name: Kalpatta, geonameid: 1268327, point: [11.6087, 76.0834]}
  cha: {name: Chaliyar, point: [11.35, 76.25], precision: area, radius_km: 20}
  pun: {name: Punchirimattam, point: [11.47, 76.13], precision: near}
  mun: {name: Mundakkai, point: [11.48, 76.14]}
  cho: {name: Chooralmala, point: [11.49, 76.15]}
  pot: {name: Pothukal, point: [11.37, 76.2]}
  nil: {name: Nilambur, geonameid: 1261398, point: [11.2727, 76.2257]}
  mal: {name: Malappuram, geonameid: 1264155, point: [11.0305, 76.0039], precision: division}
  put: {name: Puthumala, point: [11.5, 76.13], precision: near}
  mep: {name: Meppadi, point: [11.55, 76.13]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  him: {name: Himachal Pradesh, geonameid: 1270101, point: [31.6755, 77.2875], precision: division}
  kul: {name: Kulu, geonameid: 1265709, point: [31.9583, 77.1082]}
  man: {name: Mandi, geonameid: 1263862, point: [31.7119, 76.9327]}
  shi: {name: Shimla, geonameid: 1256237, point: [31.1044, 77.1666]}
  sam: {name: Samej, point: [31.55, 77.68], precision: near}
  utt: {name: Uttarakhand, geonameid: 1444366, point: [30.0576, 79.2841], precision: division}
  ked: {name: Kedarnath, point: [30.73, 79.07]}
  bhi: {name: Bhimbali, point: [30.68, 79.05], precision: near}
  mad: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
events:
  e1: {type: landslide, places: [mun, cho, pun, way], start: 2024-07-30, end: 2024-07-30, date_precision: day, date_text: of July 30, killed: 392, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [cha, pot, nil, pad], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday, status: happened, actors: Search parties, main: true}
  e3: {type: ceremony, places: [put], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: Thirty unidentified bodies}
  e4: {type: landslide, places: [put], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August 2019, killed: 17, status: happened, actors: ""}
  e5: {type: construction, places: [mun], start: 2024-08-01, end: 2024-08-01, date_precision: day, date_text: on Thursday, status: happened, actors: The Madras Engineer Group, targets: a 190-foot Bailey bridge}
  e6: {type: decision, places: [way], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The State government, targets: a township}
  e7: {type: statement, places: [way], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tamil Nadu}
  e8: {type: visit, places: [mep], start: 2024-08-01, end: 2024-08-01, date_precision: day, date_text: on Thursday, status: happened, actors: Leader of the Opposition Arvind Dixit, minor: true}
  e9: {type: statement, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: extreme_weather, places: [kul, man, shi, sam, him], start: 2024-07-31, end: 2024-07-31, date_precision: day, date_text: on the night of July 31, killed: 13, killed_qualifier: at_least, status: happened, actors: ""}
  e11: {type: closure, places: [ked, utt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the trek}
  e12: {type: landslide, places: [bhi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: rescue, places: [ked], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "over 10,000 pilgrims"}
notes: ""
