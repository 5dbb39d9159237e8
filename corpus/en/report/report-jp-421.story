---
id: report-jp-421
genre: report
country: JP
published: 2018-09-12
publisher: Sakura News Service
title: "[Hokkaido](hok event) {quake}(e1): power nearly restored, but [Sapporo](sap event) told to save"
---
[TOKYO](tok dateline) — Thermal generators at [Tomato-Atsuma](tom event) will not be fully back before November, [Hokkaido](hok metonym)'s utility said on Wednesday, six days after a magnitude 6.7 {earthquake}(e1) {killed}(e1) 41 people and {blacked out}(e2) the whole of [Japan](jap mention)'s northern island.

The {shock}(e1) {struck}(e1) at 3:08 a.m. on Thursday last week under the town of [Atsuma](ats event), where hillsides {gave way}(e3) along a front of several kilometres and {buried}(e3) houses at [Yoshino](yos event). Thirty-six of the victims {died}(e3) there. Others were {killed}(e1) in [Mukawa](muk event), [Tomakomai](tomak event) and [Shin-Hidaka](shi event).

About 2.95 million households {lost}(e2) electricity. Power had {returned}(e4) to 99 percent of them by Saturday, but shops in [Sapporo](sap event) keep half their lights off, the Toyota parts plant at [Tomakomai](tomak event) is {idle}(e5) until Thursday, and trams run at longer intervals.

In the [Kiyota](kiy event) ward of [Sapporo](sap mention), streets {sank}(e6) by up to two metres as the ground liquefied. Inspectors have {declared}(e7) 45 houses unsafe.

New [Chitose](chi metonym org) Airport {reopened}(e8) on Friday. Trains between [Hakodate](hak event) and [Sapporo](sap event) {resumed}(e8) the same day, and the bullet train from [Aomori](aom event) the day before.

The prime minister, Shinji Kuroda, {visited}(e9) [Atsuma](ats event) on Sunday and {promised}(e10) 540 million yen for food and water. He then {flew}(e11) to [Vladivostok](vla event) for an economic forum, where he {held talks}(e12) with the [Russian](rus demonym) president on Monday.

Soldiers {ended}(e13) the search for the missing at 2 a.m. on Monday, when the last body, that of a man of 77, was {found}(e13).

Industry is counting the cost. Milk from some 6,000 farms had to be {thrown away}(e14) because dairies in [Kushiro](kus event) and [Obihiro](obi event) stood still; a supermarket chain in [Osaka](osa event) has {limited}(e15) sales of butter. [Osaka](osa event) itself is recovering from Typhoon Jebi, which on Sept. 4 {killed}(e16) 11 people in the [Kansai](kan event) region, {tore}(e16) a tanker from its moorings and {drove}(e16) it into the bridge of the island airport. The first terminal there {opened}(e17) again on Friday; the tanker is being {repaired}(e18) at [Sakai](sak event).

And the rains of July, in which 227 people {died}(e19) in [Hiroshima](hir event), [Okayama](oka event) and [Ehime](ehi event), are still felt: In [Mabi](mab event), a part of [Kurashiki](kur mention), 2,000 people live in gymnasiums.

The three reactors at [Tomari](toma event), closed since the [Fukushima](fuk mention) disaster of 2011, {relied}(e20) on diesel generators for nine hours on Thursday to cool spent fuel. Residents there have {asked}(e21) a court in [Sapporo](sap event) for an order that they never be restarted; it will {rule}(e22) next year.

"I have lived without a boiler before," said Kazuko Ishibashi, 81, in a school at [Mukawa](muk mention). "I have not lived without neighbours."

---
places:
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  hok: {name: Hokkaido, geonameid: 2130037, point: [43.37, 142.805], precision: division}
  tom: {name: Tomato-Atsuma, point: [42.6, 141.81], precision: near}
  ats: {name: Atsuma, point: [42.72, 141.88]}
  yos: {name: Yoshino, point: [42.75, 141.9], precision: near}
  muk: {name: Mukawa, point: [42.57, 141.93]}
  shi: {name: Shin-Hidaka, point: [42.34, 142.37]}
  kiy: {name: Kiyota, point: [43.0, 141.44]}
  kus: {name: Kushiro, geonameid: 2129376, point: [42.975, 144.3747]}
  obi: {name: Obihiro, geonameid: 2128815, point: [42.9172, 143.2044]}
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  kan: {name: Kansai, point: [34.7, 135.5], precision: area, radius_km: 80}
  sak: {name: Sakai, geonameid: 1853195, point: [34.5822, 135.4665]}
  hir: {name: Hiroshima, geonameid: 1862413, point: [34.6067, 132.853], precision: division}
  oka: {name: Okayama Prefecture, geonameid: 1854381, point: [34.8521, 133.831], precision: division}
  ehi: {name: Ehime, geonameid: 1864226, point: [33.8141, 132.916], precision: division}
  mab: {name: Mabi, point: [34.63, 133.69]}
  kur: {name: Kurashiki, geonameid: 1858311, point: [34.5833, 133.7667]}
  toma: {name: Tomari, point: [43.06, 140.5]}
  hak: {name: Hakodate, geonameid: 2130188, point: [41.7758, 140.7367]}
  aom: {name: Aomori, geonameid: 2130658, point: [40.8167, 140.7333]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  sap: {name: Sapporo, geonameid: 2128295, point: [43.0667, 141.35]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  tomak: {name: Tomakomai, geonameid: 2127733, point: [42.6369, 141.6033]}
  chi: {name: Chitose, geonameid: 2130452, point: [42.8194, 141.6522]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  fuk: {name: Fukushima, geonameid: 2112923, point: [37.75, 140.4667]}
events:
  e1: {type: earthquake, places: [hok, ats, muk, tomak, shi], start: 2018-08-30, end: 2018-08-30, date_precision: day, date_text: on Thursday last week, killed: 41, status: happened, actors: a magnitude 6.7 earthquake, main: true}
  e2: {type: outage, places: [hok], start: 2018-08-30, end: 2018-08-30, date_precision: day, date_text: "", status: happened, actors: "", targets: About 2.95 million households, main: true}
  e3: {type: landslide, places: [yos, ats], start: 2018-08-30, end: 2018-08-30, date_precision: day, date_text: "", killed: 36, status: happened, actors: hillsides, targets: houses}
  e4: {type: construction, places: [hok], start: 2018-09-08, end: 2018-09-08, date_precision: day, date_text: by Saturday, status: happened, actors: Power}
  e5: {type: closure, places: [tomak], start: 2018-09-06, end: 2018-09-13, date_precision: day, date_text: until Thursday, status: happened, actors: "", targets: the Toyota parts plant}
  e6: {type: collapse, places: [kiy], start: 2018-08-30, end: 2018-08-30, date_precision: day, date_text: "", status: happened, actors: streets}
  e7: {type: investigation, places: [kiy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Inspectors, targets: 45 houses, minor: true}
  e8: {type: opening, places: [hak, sap, aom], start: 2018-09-07, end: 2018-09-07, date_precision: day, date_text: on Friday, status: happened, actors: New Chitose Airport}
  e9: {type: visit, places: [ats], start: 2018-09-09, end: 2018-09-09, date_precision: day, date_text: on Sunday, status: happened, actors: "The prime minister, Shinji Kuroda"}
  e10: {type: statement, places: [ats], start: 2018-09-09, end: 2018-09-09, date_precision: day, date_text: "", status: happened, actors: "The prime minister, Shinji Kuroda", targets: 540 million yen, minor: true}
  e11: {type: visit, places: [vla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e12: {type: meeting, places: [vla], start: 2018-09-10, end: 2018-09-10, date_precision: day, date_text: on Monday, status: happened, actors: he, targets: the Russian president}
  e13: {type: rescue, places: [hok], start: 2018-09-10, end: 2018-09-10, date_precision: day, date_text: on Monday, status: happened, actors: Soldiers, targets: the missing}
  e14: {type: other, places: [kus, obi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Milk}
  e15: {type: decision, places: [osa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a supermarket chain, minor: true}
  e16: {type: storm, places: [kan, osa], start: 2018-09-04, end: 2018-09-04, date_precision: day, date_text: on Sept. 4, killed: 11, status: happened, actors: Typhoon Jebi, targets: a tanker}
  e17: {type: opening, places: [osa], start: 2018-09-07, end: 2018-09-07, date_precision: day, date_text: on Friday, status: happened, actors: The first terminal}
  e18: {type: construction, places: [sak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the tanker, minor: true}
  e19: {type: flood, places: [hir, oka, ehi], start: 2018-07, end: 2018-07, date_precision: month, date_text: of July, killed: 227, status: happened, actors: "", targets: 227 people}
  e20: {type: outage, places: [toma], start: 2018-08-30, end: 2018-08-30, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: The three reactors, minor: true}
  e21: {type: trial, places: [sap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents, targets: a court, minor: true}
  e22: {type: verdict, places: [sap], start: 2019, end: 2019, date_precision: year, date_text: next year, status: planned, actors: it}
notes: ""
