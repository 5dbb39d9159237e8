---
id: report-bg-756
genre: report
country: BG
published: 2018-08-27
publisher: Danube Press
title: "Seventeen {dead}(e1) in [Svoge](svo event) bus {crash}(e1): minister {visits}(e2) scene, mourning declared"
---
[SOFIA](sof dateline). A coach bringing pensioners back from a monastery {overturned}(e1) on a wet road north of the [Bulgarian](bulg demonym) capital on Saturday and {tumbled}(e1) 20 metres down an embankment, {killing}(e1) 17 and {injuring}(e1) 21.

The {accident}(e1) took place at about 5 p.m. near [Svoge](svo event), in the gorge of the [Iskar](isk event). All of the passengers came from the village of [Svetovrachane](sve mention), a suburb of [Sofia](sof mention), and had been to a monastery at [Gintsi](gin event).

Prosecutors on Monday {charged}(e3) the driver, 54, with causing death by negligence and {accused}(e3) three managers of a road company which {resurfaced}(e4) the stretch in 2017. Tests by a laboratory in [Plovdiv](plo event) {found}(e5) too little grip in the asphalt. There have been 23 {accidents}(e6) on those two kilometres since last summer.

"I said slower, and he said: Auntie, I have forty years of this road," recalled Tsvetana Mihova, 71, from a hospital bed in [Botevgrad](bot event).

Transport minister Kiril Dobrev {visited}(e2) the site on Sunday with the ministers of health and regional development and {promised}(e7) checks on all 3,400 kilometres of newly laid surface. The opposition Socialists {want}(e8) the three to go. Prime Minister Stanimir Radev {interrupted}(e9) his holiday at [Pomorie](pom event). Monday was a day of mourning; a jazz evening in [Bansko](ban event) and the fireworks at [Varna](var event) were {called off}(e10).

[Bulgaria](bul mention) and neighbouring [Romania](roma mention) have the deadliest roads in the [European](eur demonym org) Union, with 96 {killed}(e11) per million inhabitants last year. In April, six women from a textile workshop {died}(e12) when their coach {hit}(e12) a guard rail on the Trakia motorway near [Vakarel](vak event). Nine [Serbian](ser demonym) tourists were {injured}(e13) when a minibus {burned out}(e13) at [Dimitrovgrad](dim event) in June.

There was further bad news on Sunday. A man and his daughter, 8, were {struck}(e14) by a train at an unguarded crossing outside [Mezdra](mez event), and a [Turkish](tur demonym) lorry {crashed}(e15) through the barrier of the Danube Bridge at [Ruse](rus event). Its driver {swam}(e16) to the [Giurgiu](giu event) bank and was picked up by a [Romanian](rom demonym) patrol.

The victims are to be {buried}(e17) on Tuesday and Wednesday in [Svetovrachane](sve event), where the school year, due to start on 17 September, may be {delayed}(e18): two of the dead were its teachers.

---
places:
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  svo: {name: Svoge, point: [42.96, 23.35]}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  isk: {name: Iskar, point: [42.96, 23.35], precision: near}
  sve: {name: Svetovrachane, point: [42.77, 23.47]}
  gin: {name: Gintsi, point: [43.07, 23.1]}
  plo: {name: Plovdiv, geonameid: 728193, point: [42.1539, 24.75]}
  bot: {name: Botevgrad, geonameid: 733014, point: [42.908, 23.7927]}
  pom: {name: Pomorie, geonameid: 728108, point: [42.5633, 27.6299]}
  ban: {name: Bansko, geonameid: 733462, point: [41.8361, 23.4874]}
  var: {name: Varna, geonameid: 726050, point: [43.2191, 27.9102]}
  vak: {name: Vakarel, point: [42.55, 23.71]}
  dim: {name: Dimitrovgrad, point: [43.02, 22.78]}
  mez: {name: Mezdra, geonameid: 729134, point: [43.1448, 23.7142]}
  rus: {name: Ruse, geonameid: 727523, point: [43.8487, 25.9534]}
  giu: {name: Giurgiu, geonameid: 677106, point: [43.8866, 25.9627]}
  bulg: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  roma: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
events:
  e1: {type: road_accident, places: [svo, isk], start: 2018-08-25, end: 2018-08-25, date_precision: day, date_text: on Saturday, killed: 17, injured: 21, status: happened, actors: A coach, targets: pensioners, main: true}
  e2: {type: visit, places: [svo], start: 2018-08-26, end: 2018-08-26, date_precision: day, date_text: on Sunday, status: happened, actors: Transport minister Kiril Dobrev, targets: the site, main: true}
  e3: {type: charge, places: [], start: 2018-08-27, end: 2018-08-27, date_precision: day, date_text: on Monday, status: happened, actors: Prosecutors, targets: the driver, main: true}
  e4: {type: construction, places: [svo], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: a road company, targets: the stretch, minor: true}
  e5: {type: investigation, places: [plo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a laboratory}
  e6: {type: road_accident, places: [svo], start: 2017, end: 2018, date_precision: year, date_text: since last summer, status: happened, actors: "", minor: true}
  e7: {type: statement, places: [], start: 2018-08-26, end: 2018-08-26, date_precision: day, date_text: "", status: happened, actors: Transport minister Kiril Dobrev, targets: checks}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition Socialists, targets: the three, minor: true}
  e9: {type: other, places: [pom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Stanimir Radev, targets: his holiday, minor: true}
  e10: {type: festival, places: [ban, var], start: 2018-08-27, end: 2018-08-27, date_precision: day, date_text: Monday, status: happened, negated: true, actors: "", targets: a jazz evening}
  e11: {type: road_accident, places: [bul, roma], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e12: {type: road_accident, places: [vak], start: 2018-04, end: 2018-04, date_precision: month, date_text: In April, killed: 6, status: happened, actors: their coach, targets: six women}
  e13: {type: fire, places: [dim], start: 2018-06, end: 2018-06, date_precision: month, date_text: in June, injured: 9, status: happened, actors: "", targets: Nine Serbian tourists}
  e14: {type: rail_accident, places: [mez], start: 2018-08-26, end: 2018-08-26, date_precision: day, date_text: on Sunday, status: happened, actors: a train, targets: A man and his daughter}
  e15: {type: road_accident, places: [rus], start: 2018-08-26, end: 2018-08-26, date_precision: day, date_text: on Sunday, status: happened, actors: a Turkish lorry, targets: the barrier of the Danube Bridge}
  e16: {type: rescue, places: [giu], start: 2018-08-26, end: 2018-08-26, date_precision: day, date_text: "", status: happened, actors: Its driver, minor: true}
  e17: {type: ceremony, places: [sve], start: 2018-08-28, end: 2018-08-29, date_precision: day, date_text: on Tuesday and Wednesday, status: planned, actors: "", targets: The victims}
  e18: {type: education, places: [sve], start: 2018-09-17, end: 2018-09-17, date_precision: day, date_text: on 17 September, status: planned, actors: "", targets: the school year, minor: true}
notes: ""
