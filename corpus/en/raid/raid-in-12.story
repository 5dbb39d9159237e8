---
id: raid-in-12
genre: raid
country: IN
published: 2019-02-20
publisher: Malwa Samachar
title: "Income-Tax Sleuths {Raid}(e1) Gutkha Kings In [Indore](ind event), [Kanpur](kan event); Cash {Found}(e2) In Cattle Feed"
---
[BHOPAL](bho dateline), Feb 20: Income-tax officials carried out simultaneous {searches}(e1) at 27 premises of two pan-masala groups in [Indore](ind event), [Kanpur](kan event), [Nagpur](nag event) and [Delhi](del event)'s [Karol Bagh](kar event) on Tuesday, sources said.

Rs 38 crore in cash was {recovered}(e2), of which Rs 4 crore lay under cattle feed at a farmhouse on the [Ujjain](ujj mention) road. Three lockers at a co-operative bank in [Dewas](dew event) were {sealed}(e3). A director who had {left}(e4) [Indore](ind mention) on Monday night for [Dubai](dub mention) was {brought back}(e5) from the gate at [Mumbai](mum event) airport.

Last month the [Uttar Pradesh](utt metonym) police {found}(e6) a unit printing the groups' labels in [Unnao](unn event). [Madhya Pradesh](mad mention) {banned}(e7) gutkha in 2012; packets come in by the [Jhansi](jha mention) trains, dealers say.

Traders of [Siyaganj](siy event) market {downed shutters}(e8) for an hour in protest. "Raid the ones who bribe [Bhopal](bho metonym), not the ones who sell supari," said their leader, Kamal Agnani.

The groups' sponsored kabaddi team, the [Malwa](mal metonym) Mustangs, will {play}(e9) [Patna](pat metonym) at [Panchkula](pan event) on Friday as planned.

---
places:
  ind: {name: Indore, geonameid: 1269743, point: [22.7179, 75.8333]}
  kan: {name: Kanpur, geonameid: 1267995, point: [26.4652, 80.3498]}
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  kar: {name: Karol Bagh, point: [28.652, 77.19], precision: near, near: del}
  bho: {name: Bhopal, geonameid: 1275841, point: [23.2547, 77.4029]}
  ujj: {name: Ujjain, geonameid: 1253914, point: [23.1824, 75.7764]}
  dew: {name: Dewas, geonameid: 1273066, point: [22.9658, 76.0553]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  mad: {name: Madhya Pradesh, geonameid: 1264542, point: [22.9404, 78.4214], precision: division}
  siy: {name: Siyaganj, point: [22.717, 75.866], precision: near, near: ind}
  mal: {name: Malwa, point: [23.3, 76.0], precision: area, radius_km: 120}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  pan: {name: Panchkula, geonameid: 6690108, point: [30.6946, 76.8504]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  unn: {name: Unnao, geonameid: 1253747, point: [26.5471, 80.4878]}
  jha: {name: Jhansi, geonameid: 1269006, point: [25.4589, 78.5799]}
events:
  e1: {type: raid, places: [ind, kan, nag, kar], start: 2019-02-19, end: 2019-02-19, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: discovery, places: [ujj], start: 2019-02-19, end: 2019-02-19, date_precision: day, date_text: "", status: happened, actors: Income-tax officials, targets: two pan-masala groups, main: true}
  e3: {type: raid, places: [dew], start: 2019-02-19, end: 2019-02-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [ind], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: on Monday night, status: happened, actors: "", minor: true}
  e5: {type: arrest, places: [mum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A director}
  e6: {type: discovery, places: [unn], start: 2019-01, end: 2019-01, date_precision: month, date_text: Last month, status: happened, actors: Uttar Pradesh police}
  e7: {type: decision, places: [mad], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: ""}
  e8: {type: protest, places: [siy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: match, places: [pan], start: 2019-02-22, end: 2019-02-22, date_precision: day, date_text: on Friday, status: planned, actors: the Malwa Mustangs, targets: Patna}
notes: ""
