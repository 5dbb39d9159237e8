---
id: report-kz-389
genre: report
country: KZ
published: 2022-03-11
publisher: Steppe Report
title: "Two months after [Kazakhstan](kaz event)'s January {unrest}(e1), families still {search}(e2) for answers"
---
[ALMATY](alm dateline) -- When the firing {began}(e3) on Republic Square on the evening of 5 January, Gulnar Bekova was on the telephone with her son. He had gone out to fetch milk, he said; then the line went dead. He was {found}(e2) nine days later in a morgue in [Talgar](talg event), with a number written on his hand.

Nuraly Bekov, 22, is one of 230 people who officials acknowledge were {killed}(e1) in the disturbances. Human-rights lawyers who have {compiled}(e4) their own list put the number at 256.

It started in the west. On 2 January several hundred people {blocked}(e5) a road in [Zhanaozen](zha event), where police had {shot}(e6) at least 16 striking oilmen in 2011, because the price of gas for cars had {doubled}(e7) overnight. Within two days there were {demonstrations}(e8) in [Aktau](akt event), [Oral](ora event), [Aktobe](akto event), [Karaganda](kar event) and [Taraz](tar event). In [Almaty](alm event) the peaceful march was overtaken, in ways that are still unclear, by groups of men who {stormed}(e1) the mayor's office and the airport.

The president {dismissed}(e9) the cabinet on 5 January and {asked}(e10) a [Russian](rus demonym)-led alliance for troops. Some 2,500 soldiers from [Russia](rus mention), [Belarus](bel mention), [Armenia](arm mention), [Tajikistan](taj mention) and [Kyrgyzstan](kyr mention) {landed}(e11); the last of them {left}(e12) on 19 January. In [Taldykorgan](tal event) a crowd {toppled}(e13) the statue of the country's first leader.

Nearly 10,000 people were {detained}(e14). In [Taldykorgan](tal event) and [Shymkent](shy event), dozens say that they were {beaten}(e15) with rifle butts or burned with an iron. A jazz pianist from [Bishkek](bis mention) was {paraded}(e16) on television with a bruised face; after a row between the two neighbours he was {let go}(e17). At least six people {died}(e18) in custody, the prosecutor general's office admitted on 21 February. Nine officers are under {investigation}(e19).

On Tuesday, relatives {gathered}(e20) in front of the city court in [Almaty](alm event) and read out names. Police {took}(e21) three of them {away}(e21) for an hour. A similar meeting in [Kyzylorda](kyz event) was {forbidden}(e22).

In the capital, still called [Nur-Sultan](nur event), the former head of the security committee is to {stand trial}(e23) for treason behind closed doors. A nephew of the first president {lost}(e24) his place on the board of the railways last week. Parliament {voted}(e25) on Thursday to set up a fund for the victims, to which a copper company has {promised}(e26) $23 million.

The [European](eur demonym org) Parliament has {called for}(e27) an international inquiry, which [Nur-Sultan](nur metonym) {rejects}(e28).

Mrs Bekova says that a detective from [Kapshagay](kap mention) comes once a fortnight and asks whether her son had been abroad. He had: to [Tashkent](tas mention), for a wedding.

---
places:
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  zha: {name: Zhanaozen, geonameid: 607610, point: [43.3412, 52.8619]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  ora: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
  akto: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  tal: {name: Taldykorgan, geonameid: 1518542, point: [45.0156, 78.3739]}
  kyz: {name: Kyzylorda, geonameid: 1519922, point: [44.8528, 65.5092]}
  nur: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  eur: {name: European, point: [50.0, 10.0], precision: area, radius_km: 2000}
  kap: {name: Kapshagay, point: [43.88, 77.07]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  talg: {name: Talghar, geonameid: 1518518, point: [43.3023, 77.2381]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
events:
  e1: {type: riot, places: [kaz, alm], start: 2022-01, end: 2022-01, date_precision: month, date_text: January, killed: 230, status: happened, actors: groups of men, targets: "the mayor's office and the airport", main: true}
  e2: {type: discovery, places: [talg], start: 2022-01-14, end: 2022-01-14, date_precision: day, date_text: nine days later, status: happened, actors: "", targets: Nuraly Bekov}
  e3: {type: shooting, places: [alm], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on the evening of 5 January, status: happened, actors: ""}
  e4: {type: survey, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Human-rights lawyers, minor: true}
  e5: {type: protest, places: [zha], start: 2022-01-02, end: 2022-01-02, date_precision: day, date_text: On 2 January, status: happened, actors: several hundred people, targets: a road}
  e6: {type: shooting, places: [zha], start: 2011, end: 2011, date_precision: year, date_text: in 2011, killed: 16, killed_qualifier: at_least, status: happened, actors: police, targets: striking oilmen}
  e7: {type: market, places: [zha], start: 2022-01, end: 2022-01, date_precision: month, date_text: overnight, status: happened, actors: "", targets: the price of gas for cars}
  e8: {type: protest, places: [akt, ora, akto, kar, tar], start: 2022-01-03, end: 2022-01-04, date_precision: day, date_text: Within two days, status: happened, actors: ""}
  e9: {type: resignation, places: [kaz], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on 5 January, status: happened, actors: The president, targets: the cabinet}
  e10: {type: statement, places: [], start: 2022-01-05, end: 2022-01-05, date_precision: day, date_text: on 5 January, status: happened, actors: The president, targets: a Russian-led alliance}
  e11: {type: other, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Some 2,500 soldiers"}
  e12: {type: other, places: [kaz], start: 2022-01-19, end: 2022-01-19, date_precision: day, date_text: on 19 January, status: happened, actors: the last of them, minor: true}
  e13: {type: riot, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a crowd, targets: "the statue of the country's first leader"}
  e14: {type: arrest, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", arrested: 10000, arrested_qualifier: about, status: happened, actors: "", targets: "Nearly 10,000 people", main: true}
  e15: {type: attack, places: [tal, shy], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: dozens}
  e16: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A jazz pianist from Bishkek, minor: true}
  e17: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A jazz pianist from Bishkek, minor: true}
  e18: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, killed_qualifier: at_least, status: happened, actors: "", targets: At least six people}
  e19: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nine officers}
  e20: {type: protest, places: [alm], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: On Tuesday, status: happened, actors: relatives}
  e21: {type: arrest, places: [alm], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: "", arrested: 3, status: happened, actors: Police, targets: three of them}
  e22: {type: decision, places: [kyz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A similar meeting}
  e23: {type: trial, places: [nur], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the former head of the security committee}
  e24: {type: resignation, places: [], start: 2022-02-28, end: 2022-02-28, date_precision: week, date_text: last week, status: happened, actors: A nephew of the first president}
  e25: {type: decision, places: [nur], start: 2022-03-10, end: 2022-03-10, date_precision: day, date_text: on Thursday, status: happened, actors: Parliament, targets: a fund for the victims}
  e26: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a copper company, targets: "$23 million"}
  e27: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The European Parliament, targets: an international inquiry}
  e28: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nur-Sultan}
notes: ""
