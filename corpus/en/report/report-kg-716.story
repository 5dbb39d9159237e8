---
id: report-kg-716
genre: report
country: KG
published: 2024-03-15
publisher: Silk Road Press Agency
title: "Eleven {killed}(e1) as minibus {plunges}(e1) off pass in southern [Kyrgyzstan](kyr event)"
---
[OSH](osh dateline), [Kyrgyzstan](kyr dateline) (SRPA) — Eleven people, four of them schoolchildren, were {killed}(e1) when a minibus {left the road}(e1) on an icy pass and {fell}(e1) some 150 metres into a gorge, officials in southern [Kyrgyzstan](kyr event) said on Friday.

The vehicle was on its way from [Gulcha](gul mention) to [Sary-Tash](sar mention) when the driver lost control near the [Taldyk](tal event) pass shortly before dusk on Thursday, the emergencies ministry said. Six passengers {survived}(e1). They were {taken}(e2) to the regional hospital in [Osh](osh event), two of them in intensive care.

Rescuers from [Nookat](noo mention) and soldiers from a border post {worked}(e3) through the night with ropes to bring up the dead. "The wind was so strong that our lamps went out," Colonel Ulan Toktosunov told reporters.

The driver, a 52-year-old man from [Kara-Suu](kar mention), is among the dead. Investigators have {opened}(e4) a criminal case and are looking at whether the bus, built in 1998 and licensed for 12 seats, should have been on the road. It had {passed}(e5) an inspection in [Jalal-Abad](jal event) in January.

President's office spokeswoman Aizada Berdibekova said Friday's Nooruz concert in [Bishkek](bis event) had been {cancelled}(e6) and flags would be {lowered}(e7) on Saturday.

The highway, which links [Osh](osh mention) with [Kashgar](kas mention) in [China](chi mention) and with [Tajikistan](taj mention)'s [Pamir](pam mention) plateau, was {rebuilt}(e8) between 2008 and 2013 by [Chinese](chin demonym) contractors. It carries hundreds of coal and container lorries a day and was {shut}(e9) twice last month by avalanches, one of which {buried}(e10) three trucks close to [Nura](nur event). No one was hurt then.

Road deaths have become a political issue in the country of seven million. In 2019, seven members of one family {died}(e11) when their car {hit}(e11) a lorry outside [Balykchy](bal event). Last November, MPs {approved}(e12) fines for owners of right-hand-drive buses, but carriers in [Naryn](nar event) and [Batken](bat event) {parked}(e13) their vehicles in protest for three days and the government {put off}(e14) enforcement until 2025.

In neighbouring [Uzbekistan](uzb event), four people {died}(e15) on Wednesday in a pile-up in fog on the ring road of [Namangan](nam event). [Kazakhstan](kaz metonym)'s meteorological service {warned}(e16) of more snow across [Almaty](alm mention) and [Taraz](tar mention) at the weekend.

The dead from Thursday's {accident}(e1) are to be {buried}(e17) in [Gulcha](gul event) on Saturday. Local authorities have {offered}(e18) each family 100,000 soms, about $1,100.

---
places:
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  gul: {name: Gulcha, point: [40.32, 73.44]}
  sar: {name: Sary-Tash, point: [39.73, 73.25]}
  tal: {name: Taldyk, point: [39.77, 73.17], precision: near}
  noo: {name: Nookat, point: [40.27, 72.62]}
  kar: {name: Kara-Suu, point: [40.7, 72.87]}
  jal: {name: Jalal-Abad, point: [40.93, 73.0]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  kas: {name: Kashgar, geonameid: 1280849, point: [39.4672, 75.9868]}
  pam: {name: Pamir, point: [38.5, 73.0], precision: area, radius_km: 150}
  nur: {name: Nura, point: [39.63, 73.87]}
  bal: {name: Balykchy, point: [42.46, 76.19]}
  nar: {name: Naryn, geonameid: 1527592, point: [41.4283, 75.9957]}
  bat: {name: Batken, geonameid: 1528735, point: [40.0604, 70.8193]}
  nam: {name: Namangan, geonameid: 1513157, point: [40.9983, 71.6726]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
events:
  e1: {type: road_accident, places: [tal], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: shortly before dusk on Thursday, killed: 11, injured: 6, status: happened, actors: a minibus, main: true}
  e2: {type: medical, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six passengers, minor: true}
  e3: {type: rescue, places: [tal], start: 2024-03-14, end: 2024-03-15, date_precision: day, date_text: through the night, status: happened, actors: Rescuers from Nookat and soldiers, targets: the dead, minor: true}
  e4: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Investigators, targets: a criminal case}
  e5: {type: investigation, places: [jal], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: the bus, minor: true}
  e6: {type: performance, places: [bis], start: 2024-03-15, end: 2024-03-15, date_precision: day, date_text: "Friday's", status: happened, negated: true, actors: "", targets: Nooruz concert}
  e7: {type: ceremony, places: [], start: 2024-03-16, end: 2024-03-16, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: flags, minor: true}
  e8: {type: construction, places: [], start: 2008, end: 2013, date_precision: year, date_text: between 2008 and 2013, status: happened, actors: Chinese contractors, targets: The highway, minor: true}
  e9: {type: closure, places: [], start: 2024-02, end: 2024-02, date_precision: month, date_text: last month, status: happened, actors: avalanches, targets: The highway, minor: true}
  e10: {type: landslide, places: [nur], start: 2024-02, end: 2024-02, date_precision: month, date_text: last month, status: happened, actors: "", targets: three trucks}
  e11: {type: road_accident, places: [bal], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 7, status: happened, actors: "", targets: seven members of one family}
  e12: {type: legislation, places: [], start: 2023-11, end: 2023-11, date_precision: month, date_text: Last November, status: happened, actors: MPs, targets: owners of right-hand-drive buses}
  e13: {type: strike, places: [nar, bat], start: 2023-11, end: 2023-11, date_precision: month, date_text: for three days, status: happened, actors: carriers}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: enforcement}
  e15: {type: road_accident, places: [nam], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: on Wednesday, killed: 4, status: happened, actors: "", targets: four people}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: meteorological service, minor: true}
  e17: {type: ceremony, places: [gul], start: 2024-03-16, end: 2024-03-16, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: The dead, minor: true}
  e18: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Local authorities, targets: each family, minor: true}
notes: ""
