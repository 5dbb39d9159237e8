---
id: report-in-729
genre: report
country: IN
published: 2023-06-14
publisher: The Coromandel
title: "Three sanitation workers {die}(e1) of toxic gas in [Tiruppur](tir event) dyeing unit; owner {held}(e2)"
---
[COIMBATORE](coi dateline):

Three persons, including two brothers, {died}(e1) after {inhaling}(e1) toxic gas while cleaning the effluent tank of a textile dyeing unit at [Karaipudur](kar event) near [Palladam](pal mention) in [Tiruppur](tir event) district on Monday night.

The deceased were identified as R. Saravanan, 30, and R. Hari, 26, of [Dharapuram](dha mention), and V. Suresh, 41, a native of [Usilampatti](usi mention) in [Madurai](mad mention) district. A fourth worker, Chinnaswamy, 36, is {undergoing treatment}(e3) at the Government Medical College Hospital in [Coimbatore](coi event).

According to the police, Saravanan {entered}(e4) the seven-foot-deep tank around 9.30 p.m. without any safety gear and {fell unconscious}(e1). The others followed one after the other in an attempt to {save}(e5) him. Fire and Rescue Services personnel {retrieved}(e5) the bodies after breaking open the slab.

The [Palladam](pal event) police {arrested}(e2) the owner, K. Nallasamy, 58, and his manager on Tuesday under the Prohibition of Employment as Manual Scavengers Act and {booked}(e6) a labour contractor from [Erode](ero mention), who is absconding. The Pollution Control Board {sealed}(e7) the unit and {disconnected}(e7) its power supply.

Relatives {refused}(e8) to receive the bodies and {squatted}(e8) on the [Tiruppur](tir event)-[Dharapuram](dha mention) road for two hours, demanding ₹30 lakh for each family, the amount fixed by the Supreme Court. They {dispersed}(e8) after the Revenue Divisional Officer {promised}(e9) a government job to one member of each.

Collector Nandhini Ravikumar {ordered}(e10) an inspection of all 380 processing units in the district. "A machine can be hired for ₹4,000 a day," she told The Coromandel.

This is the fourth such incident in western [Tamil Nadu](tam event) this year. In February, two men {died}(e11) in a septic tank at a hotel in [Udhagamandalam](udh event), and on April 8, a 19-year-old migrant from [Odisha](odi mention)'s [Ganjam](gan mention) district was {killed}(e12) at a tannery in [Ranipet](ran event). As per the Union Ministry of Social Justice, 347 persons {died}(e13) cleaning sewers and tanks in the country between 2018 and 2022, with [Uttar Pradesh](utt event), [Tamil Nadu](tam event) and [Delhi](del event) accounting for 40%.

In neighbouring [Kerala](ker event), the High Court on Tuesday {directed}(e14) the [Kochi](koc metonym) Corporation to file a report on two workers who {collapsed}(e15) in a drain at [Kaloor](kal event) last week. CITU members {staged}(e16) a demonstration in [Salem](sal event) condemning the {deaths}(e1) and have {called}(e17) for a one-day {strike}(e17) in dyeing units on June 19.

---
places:
  tir: {name: Tiruppur, point: [11.1, 77.34]}
  kar: {name: Karaipudur, point: [11.05, 77.3], precision: near}
  pal: {name: Palladam, geonameid: 1260697, point: [10.9917, 77.2863]}
  dha: {name: Dharapuram, geonameid: 1272873, point: [10.7383, 77.5322]}
  usi: {name: Usilampatti, point: [9.97, 77.79]}
  mad: {name: Madurai, geonameid: 1264521, point: [9.919, 78.1195]}
  coi: {name: Coimbatore, geonameid: 1273865, point: [11.0055, 76.9661]}
  ero: {name: Erode, geonameid: 1272013, point: [11.3428, 77.7274]}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  udh: {name: Udhagamandalam, point: [11.41, 76.7]}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  gan: {name: Ganjam, point: [19.6, 84.7], precision: division}
  ran: {name: Ranipet, point: [12.93, 79.33]}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  kal: {name: Kaloor, point: [9.99, 76.29]}
  sal: {name: Salem, geonameid: 1257629, point: [11.6538, 78.1554]}
events:
  e1: {type: poisoning, places: [kar, tir], start: 2023-06-12, end: 2023-06-12, date_precision: day, date_text: on Monday night, killed: 3, injured: 1, status: happened, actors: "", targets: "Three persons, including two brothers", main: true}
  e2: {type: arrest, places: [pal], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: on Tuesday, arrested: 2, status: happened, actors: The Palladam police, targets: the owner, main: true}
  e3: {type: medical, places: [coi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A fourth worker, minor: true}
  e4: {type: other, places: [kar], start: 2023-06-12, end: 2023-06-12, date_precision: day, date_text: around 9.30 p.m., status: happened, actors: Saravanan, targets: the seven-foot-deep tank, minor: true}
  e5: {type: rescue, places: [kar], start: 2023-06-12, end: 2023-06-12, date_precision: day, date_text: "", status: happened, actors: Fire and Rescue Services personnel, targets: the bodies, minor: true}
  e6: {type: charge, places: [pal], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: "", status: happened, actors: The Palladam police, targets: a labour contractor, minor: true}
  e7: {type: closure, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Pollution Control Board, targets: the unit}
  e8: {type: protest, places: [tir], start: null, end: null, date_precision: unknown, date_text: for two hours, status: happened, actors: Relatives}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Revenue Divisional Officer, targets: a government job, minor: true}
  e10: {type: decision, places: [tir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Collector Nandhini Ravikumar, targets: all 380 processing units in the district}
  e11: {type: poisoning, places: [udh], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, killed: 2, status: happened, actors: "", targets: two men}
  e12: {type: other_accident, places: [ran], start: 2023-04-08, end: 2023-04-08, date_precision: day, date_text: on April 8, killed: 1, status: happened, actors: "", targets: a 19-year-old migrant}
  e13: {type: other_accident, places: [utt, tam, del], start: 2018, end: 2022, date_precision: year, date_text: between 2018 and 2022, killed: 347, status: happened, actors: "", targets: 347 persons}
  e14: {type: verdict, places: [ker], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: on Tuesday, status: happened, actors: the High Court, targets: Corporation}
  e15: {type: other_accident, places: [kal], start: 2023-06-05, end: 2023-06-05, date_precision: week, date_text: last week, status: happened, actors: "", targets: two workers}
  e16: {type: protest, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: CITU members}
  e17: {type: strike, places: [], start: 2023-06-19, end: 2023-06-19, date_precision: day, date_text: on June 19, status: planned, actors: CITU members, targets: dyeing units}
notes: ""
