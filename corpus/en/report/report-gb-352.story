---
id: report-gb-352
genre: report
country: GB
published: 2009-02-11
publisher: "Gwent & Wye Online"
title: "Snow latest: [Monmouthshire](mon event) lorry driver {freed}(e1), 90 schools {shut}(e5)"
---
14:20 The A40 has {reopened}(e2) in both directions between [Raglan](rag event) and [Monmouth](monm event), police say. Expect delays.

13:55 Headteachers in [Newport](new event) have begun to text parents about tomorrow. [Bassaleg](bas metonym) will open, [Caldicot](cal metonym) has not decided.

13:10 More on the lorry that {left}(e3) the road at [Llanfoist](lla event). Fire crews from [Abergavenny](aber mention) {cut free}(e1) the driver, a 52-year-old from [Ostrava](ost mention) in the [Czech Republic](cze mention), at 12.30. He has a broken pelvis and has been {flown}(e4) to the Royal [Gwent](gwe metonym org) Hospital.

12:40 Ninety schools are {closed}(e5) in [Monmouthshire](mon event) and 74 in [Powys](pow event), two more than an hour ago. Only [Torfaen](tor event) has them all open.

11:45 Grit. Everyone is asking. [Monmouthshire](mon metonym org) council has 300 tonnes, or three nights' worth, and {lent}(e6) 50 to [Blaenau Gwent](bla metonym) on Sunday. A ship from [Egypt](egy mention) with 25,000 tonnes {docks}(e7) at [Avonmouth](avo event) on Friday, and the county may get some of that, or not.

11:05 Our reader Jean Pugh, 79, of [Trellech](tre mention), writes: "The postman has come every day. The Prime Minister should be told."

10:30 A reminder of what has gone before. On Thursday 9in (23cm) {fell}(e8) at [Sennybridge](sen event), and 140 motorists {slept}(e9) in a church hall at [Brynmawr](bry event). A girl of 16 was {killed}(e10) on a sledge in [Rotherham](rot event) on Tuesday of last week.

09:50 Gerald Morgan, 44, of [Ebbw Vale](ebb mention), has been {fined}(e11) £120 for clearing his drive with a council plough. He told magistrates in [Abertillery](abe event) yesterday that it was standing there.

09:15 The rugby: [Wales](wal metonym) are still due to {play}(e12) [England](eng metonym) in [Cardiff](car event) on Saturday. The roof will be shut.

08:30 Good morning. An amber warning for the [Brecon Beacons](bre mention) is in force until six this evening. If the cloud breaks tonight, the temperature could go as low as -9C.

---
places:
  mon: {name: Monmouthshire, geonameid: 3333244, point: [51.7744, -2.9023], precision: division}
  new: {name: Newport, geonameid: 2641598, point: [51.5877, -2.9983]}
  bas: {name: Bassaleg, point: [51.58, -3.05]}
  lla: {name: Llanfoist, point: [51.81, -3.03]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  gwe: {name: Gwent, point: [51.7, -3.0], precision: area, radius_km: 30}
  pow: {name: Powys, geonameid: 2639944, point: [52.338, -3.4415], precision: division}
  tor: {name: Torfaen, point: [51.7, -3.04], precision: area, radius_km: 10}
  bla: {name: Blaenau Gwent, point: [51.78, -3.19], precision: area, radius_km: 8}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  avo: {name: Avonmouth, point: [51.5, -2.7]}
  tre: {name: Trellech, point: [51.75, -2.72]}
  sen: {name: Sennybridge, point: [51.95, -3.57]}
  bry: {name: Brynmawr, point: [51.8, -3.18]}
  rot: {name: Rotherham, geonameid: 2639093, point: [53.4301, -1.3568]}
  abe: {name: Abertillery, geonameid: 2657784, point: [51.7298, -3.1343]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  bre: {name: Brecon Beacons, point: [51.88, -3.44], precision: area, radius_km: 20}
  rag: {name: Raglan, point: [51.77, -2.85]}
  aber: {name: Abergavenny, geonameid: 2657815, point: [51.821, -3.0174]}
  monm: {name: Monmouth, geonameid: 2642313, point: [51.8126, -2.7136]}
  cal: {name: Caldicot, point: [51.59, -2.75]}
  ebb: {name: Ebbw Vale, geonameid: 2650285, point: [51.7771, -3.2079]}
events:
  e1: {type: rescue, places: [lla], start: 2009-02-11, end: 2009-02-11, date_precision: day, date_text: at 12.30, injured: 1, status: happened, actors: Fire crews from Abergavenny, targets: the driver, main: true}
  e2: {type: opening, places: [rag, monm], start: 2009-02-11, end: 2009-02-11, date_precision: day, date_text: "", status: happened, actors: "", targets: The A40}
  e3: {type: road_accident, places: [lla], start: 2009-02-11, end: 2009-02-11, date_precision: day, date_text: "", injured: 1, status: happened, actors: the lorry, main: true}
  e4: {type: medical, places: [new], start: 2009-02-11, end: 2009-02-11, date_precision: day, date_text: "", status: happened, actors: "", targets: the driver, minor: true}
  e5: {type: closure, places: [mon, pow], start: 2009-02-11, end: 2009-02-11, date_precision: day, date_text: "", status: happened, actors: "", targets: Ninety schools, main: true}
  e6: {type: aid, places: [bla], start: 2009-02-08, end: 2009-02-08, date_precision: day, date_text: on Sunday, status: happened, actors: Monmouthshire council, minor: true}
  e7: {type: transport_change, places: [avo], start: 2009-02-13, end: 2009-02-13, date_precision: day, date_text: on Friday, status: planned, actors: A ship from Egypt}
  e8: {type: extreme_weather, places: [sen], start: 2009-02-05, end: 2009-02-05, date_precision: day, date_text: On Thursday, status: happened, actors: ""}
  e9: {type: displacement, places: [bry], start: 2009-02-05, end: 2009-02-05, date_precision: day, date_text: "", displaced: 140, status: happened, actors: 140 motorists}
  e10: {type: other_accident, places: [rot], start: 2009-02-03, end: 2009-02-03, date_precision: day, date_text: on Tuesday of last week, killed: 1, status: happened, actors: "", targets: A girl of 16}
  e11: {type: verdict, places: [abe], start: 2009-02-10, end: 2009-02-10, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Gerald Morgan}
  e12: {type: match, places: [car], start: 2009-02-14, end: 2009-02-14, date_precision: day, date_text: on Saturday, status: planned, actors: Wales, targets: England}
notes: ""
