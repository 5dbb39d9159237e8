---
id: report-eg-161
genre: report
country: EG
published: 2021-05-07
publisher: Nile Dispatch
title: "Driver and four railwaymen {jailed}(e1) pending {trial}(e2) over [Toukh](tou event) {derailment}(e3)"
---
[CAIRO](cai dateline) – Public prosecutors have {referred}(e2) 23 railway employees to a criminal court over the {derailment}(e3) last month of a passenger train at [Toukh](tou event), north of the [Egyptian](egy demonym) capital, which {killed}(e3) 23 people and {injured}(e3) 139.

Five of them, including the driver and his assistant, were remanded in {custody}(e1) for 15 more days on Thursday by a judge in [Benha](ben event).

The train, on its way from [Cairo](cai mention) to [Mansoura](man mention) on April 18, {left the rails}(e3) on a stretch where track was being renewed. Four coaches {overturned}(e3). The inquiry found that the driver was going at 120 kph where the limit was 10, and that a watchman had {left}(e4) his post to {buy}(e4) food for the Ramadan evening meal.

President Abdel Rahman al-Shazly {sacked}(e5) the head of the state railways two days after the {accident}(e3), the third in a month. On March 26, two trains {collided}(e6) at [Tahta](tah event), in [Sohag](soh mention) province, and 20 people were {killed}(e6). In [Minya al-Qamh](min event), in the [Nile Delta](nil mention), 15 were {hurt}(e7) when two wagons {jumped the track}(e7) on April 15.

"He dismisses one general and appoints another. The signal is still a man with a lamp," said Hany Attia, a railway engineer who {left}(e8) the authority in 2018 and lives in [Alexandria](ale mention).

The government is {spending}(e9) 225 billion pounds ($14 billion) on railways. It has {ordered}(e10) 1,300 coaches from a [Russian](rus demonym)-[Hungarian](hun demonym) group and 100 locomotives from [Erie](eri mention), [Pennsylvania](pen mention).

In other accidents this week, a bus {hit}(e11) a parked lorry near [Assiut](ass event) on Wednesday night, {killing}(e11) 14 passengers, and a microbus with eight people from [Damietta](dam mention) {plunged}(e12) into a canal at [Kafr Saad](kaf event). Three children are {missing}(e12).

The first {session}(e13) of the {trial}(e13) of the railwaymen is {set}(e13) for May 23.

---
places:
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  tou: {name: Toukh, point: [30.35, 31.2]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  ben: {name: Benha, point: [30.46, 31.18]}
  man: {name: Mansoura, point: [31.04, 31.38]}
  tah: {name: Tahta, point: [26.77, 31.5]}
  soh: {name: Sohag Governorate, geonameid: 347794, point: [26.5104, 31.8037], precision: division}
  min: {name: Minya al-Qamh, point: [30.51, 31.35]}
  nil: {name: Nile Delta, point: [30.9, 31.1], precision: area, radius_km: 90}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  eri: {name: Erie, geonameid: 5188843, point: [42.1292, -80.0851]}
  ass: {name: Assiut, geonameid: 359783, point: [27.181, 31.1837]}
  dam: {name: Damietta, geonameid: 358048, point: [31.4165, 31.8133]}
  kaf: {name: Kafr Saad, point: [31.36, 31.68]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
events:
  e1: {type: arrest, places: [ben], start: 2021-05-06, end: 2021-05-06, date_precision: day, date_text: on Thursday, arrested: 5, status: happened, actors: a judge in Benha, targets: Five of them, main: true}
  e2: {type: charge, places: [tou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Public prosecutors, targets: 23 railway employees, main: true}
  e3: {type: rail_accident, places: [tou], start: 2021-04-18, end: 2021-04-18, date_precision: day, date_text: on April 18, killed: 23, injured: 139, status: happened, actors: "", targets: a passenger train, main: true}
  e4: {type: other, places: [tou], start: 2021-04-18, end: 2021-04-18, date_precision: day, date_text: "", status: happened, actors: a watchman, minor: true}
  e5: {type: layoffs, places: [egy], start: 2021-04-20, end: 2021-04-20, date_precision: day, date_text: two days after the accident, status: happened, actors: President Abdel Rahman al-Shazly, targets: the head of the state railways}
  e6: {type: rail_accident, places: [tah], start: 2021-03-26, end: 2021-03-26, date_precision: day, date_text: On March 26, killed: 20, status: happened, actors: "", targets: two trains}
  e7: {type: rail_accident, places: [min], start: 2021-04-15, end: 2021-04-15, date_precision: day, date_text: on April 15, injured: 15, status: happened, actors: "", targets: two wagons}
  e8: {type: resignation, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Hany Attia, minor: true}
  e9: {type: construction, places: [egy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: deal, places: [egy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: "1,300 coaches", minor: true}
  e11: {type: road_accident, places: [ass], start: 2021-05-05, end: 2021-05-05, date_precision: day, date_text: on Wednesday night, killed: 14, status: happened, actors: "", targets: a bus}
  e12: {type: road_accident, places: [kaf], start: 2021-05-03, end: 2021-05-03, date_precision: week, date_text: this week, status: happened, actors: "", targets: a microbus}
  e13: {type: trial, places: [tou], start: 2021-05-23, end: 2021-05-23, date_precision: day, date_text: for May 23, status: planned, actors: ""}
notes: ""
