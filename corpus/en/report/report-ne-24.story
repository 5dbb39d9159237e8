---
id: report-ne-24
genre: report
country: NE
published: 2023-07-27
publisher: Atlantic Wire Service
title: "Soldiers in [Niger](nig event) {announce}(e1) {coup}(e1) on national television"
---
[NIAMEY](nia dateline) (AWS) - Soldiers in [Niger](nig event) said on Wednesday night that they had {removed}(e1) the president, {suspended}(e2) all institutions and {closed}(e3) the land and air borders, hours after the head of state was {shut}(e1) up in his palace by members of his own guard.

"We, the defence and security forces, have decided to put an {end}(e1) to the regime you know," said Colonel Abdoulkarim Maïga, seated and flanked by nine officers in different uniforms. He {announced}(e4) a nightly curfew from 10 p.m.

On Thursday the army command {declared}(e5) its allegiance to the putschists "to avoid a deadly confrontation". The president, who was {elected}(e6) in 2021 in the first peaceful {transfer}(e6) of power since independence in 1960, wrote on social media that the gains of democracy would be safeguarded.

Several hundred of his supporters who {marched}(e7) towards the palace on Wednesday were {dispersed}(e8) with warning shots. A day later the headquarters of his party in [Niamey](nia event) were {set}(e9) on fire by a crowd, some of whom carried [Russian](rus demonym) flags.

It is the seventh {takeover}(e10) in West and Central [Africa](afr event) since 2020, after {coups}(e10) in [Mali](mal event), [Guinea](gui event), [Burkina Faso](bur event) and [Chad](cha event). [Washington](was metonym), which has about 1,100 soldiers in the country and operates drones from [Agadez](aga mention), and [Paris](par metonym), which {moved}(e11) troops there when they had to {leave}(e11) [Gao](gao event) and [Ménaka](men event) last year, {called}(e19) for the president's release.

[Benin](ben metonym)'s head of state {flew}(e12) to [Niamey](nia mention) on behalf of the West [African](afri demonym) bloc ECOWAS but was reported to have {turned}(e12) back. The bloc is to hold an emergency {summit}(e13) in [Abuja](abu event) on Sunday.

Soldiers are stationed round the airport and the broadcasting house. In [Maradi](mar event) and [Zinder](zin event), the main towns of the south, banks and markets were open on Thursday, residents said.

[Niger](nig mention) is the world's seventh-largest producer of uranium, mined mainly around [Arlit](arl mention). Jihadists have {killed}(e14) thousands in [Tillabéri](til event) and [Diffa](dif event) since 2015, and an uprising has long been feared. In March 2021, two days before the president took {office}(e15), troops from a unit at [Balleyara](bal mention) {tried}(e16) to seize the palace; their leader was later {handed}(e17) over by [Benin](ben metonym).

In [Brussels](bru metonym) the [European](eur demonym org) Union said that it would {suspend}(e18) budget aid.

---
places:
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  afr: {name: Africa, point: [10.0, 5.0], precision: area, radius_km: 2500}
  afri: {name: African, point: [10.0, 5.0], precision: area, radius_km: 2500}
  aga: {name: Agadez, geonameid: 2448085, point: [16.9733, 7.9911]}
  men: {name: Ménaka, point: [15.92, 2.4]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  mar: {name: Maradi, geonameid: 2441291, point: [13.5, 7.1017]}
  zin: {name: Zinder, geonameid: 2437798, point: [13.8072, 8.9881]}
  arl: {name: Arlit, geonameid: 2447513, point: [18.7369, 7.3853]}
  til: {name: Tillabéri, geonameid: 2595293, point: [13.8777, 2.1954], precision: division}
  dif: {name: Diffa Region, geonameid: 2445702, point: [15.7652, 13.0899], precision: division}
  bal: {name: Balleyara, point: [13.78, 2.95]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: coup, places: [nig, nia], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday night, status: happened, actors: Soldiers, targets: the president, main: true}
  e2: {type: decision, places: [nig], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday night, status: happened, actors: Soldiers, targets: all institutions}
  e3: {type: closure, places: [nig], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday night, status: happened, actors: Soldiers, targets: the land and air borders}
  e4: {type: decision, places: [nig], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday night, status: happened, actors: Colonel Abdoulkarim Maïga, targets: a nightly curfew}
  e5: {type: statement, places: [], start: 2023-07-27, end: 2023-07-27, date_precision: day, date_text: On Thursday, status: happened, actors: the army command, targets: the putschists, main: true}
  e6: {type: election, places: [nig], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: The president}
  e7: {type: protest, places: [nia], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday, status: happened, actors: Several hundred of his supporters}
  e8: {type: riot, places: [nia], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Several hundred of his supporters, minor: true}
  e9: {type: fire, places: [nia], start: 2023-07-27, end: 2023-07-27, date_precision: day, date_text: A day later, status: happened, actors: a crowd, targets: the headquarters of his party}
  e10: {type: coup, places: [mal, gui, bur, cha], start: 2020, end: 2023, date_precision: year, date_text: since 2020, status: happened, actors: ""}
  e11: {type: other, places: [gao, men], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: Paris, targets: troops}
  e12: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: head of state, targets: Niamey}
  e13: {type: meeting, places: [abu], start: 2023-07-30, end: 2023-07-30, date_precision: day, date_text: on Sunday, status: planned, actors: The bloc}
  e14: {type: killing, places: [til, dif], start: 2015, end: 2023, date_precision: year, date_text: since 2015, killed: 2000, killed_qualifier: at_least, status: happened, actors: Jihadists, targets: thousands}
  e15: {type: appointment, places: [nig], start: 2021-04, end: 2021-04, date_precision: month, date_text: "", status: happened, actors: the president, minor: true}
  e16: {type: coup, places: [nia], start: 2021-03, end: 2021-03, date_precision: month, date_text: In March 2021, status: happened, negated: true, actors: troops from a unit, targets: the palace}
  e17: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: Benin, targets: their leader, minor: true}
  e18: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: the European Union, targets: budget aid}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
notes: ""
