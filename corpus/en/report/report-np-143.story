---
id: report-np-143
genre: report
country: NP
published: 2018-04-23
publisher: Himal Observer
title: "Panel {blames}(e2) miscommunication for [Kathmandu](kat event) {crash}(e1)"
---
[Kathmandu](kat dateline), April 23

A government commission {looking into}(e2) last month's {crash}(e1) of a turboprop at [Tribhuvan](tri metonym org) International Airport has {found}(e2) in a preliminary report that the tower and the cockpit were at odds about which end of the runway the plane was to use.

The Bombardier Q400 from [Dhaka](dha mention), with 71 people aboard, {crashed}(e1) on a football field east of the runway on the afternoon of March 12 and caught fire. Fifty-one {died}(e1), 28 of them [Bangladeshi](bang demonym) and 22 [Nepali](nep demonym) citizens. Twenty survivors were {pulled}(e3) out, and four are still {under treatment}(e4), in [Delhi](del event), [Singapore](sin event) and [Dhaka](dha event).

The five-page report, {handed}(e5) to the tourism minister on Sunday, does not assign fault. A full one is due within a year.

"My son was in the last year of medical college at [Sylhet](syl mention) and was coming home for good," said Ramesh Ghimire of [Banepa](ban mention). A group of 13 students of the same college {perished}(e1). Their classmates held a candlelight {vigil}(e6) in [Maitighar](mai event) on Saturday.

The airline, [Dhaka](dha mention)-based Padma Air, has {suspended}(e7) its [Kathmandu](kat mention) service and {paid}(e8) the families a first instalment. Victims' lawyers in [Lalitpur](lal mention) argue that compensation capped under the Warsaw Convention is too low. Parliament is to {take up}(e9) the ratification of the newer Montreal Convention this session.

Mountainous [Nepal](nepa mention), whose carriers have been {banned}(e10) from [European](eur demonym) skies since 2013, has had a {crash}(e11) nearly every year. In February 2016, all 23 people on a Twin Otter from [Pokhara](pok mention) to [Jomsom](jom mention) {died}(e11) in [Myagdi](mya event), and two days later a small plane {came down}(e12) at [Chilkhaya](chi event) in [Kalikot](kal mention), {killing}(e12) both pilots.

At the country's only international airport, meanwhile, a [Malaysian](mal demonym) jet with 139 on board {skidded}(e13) off the runway late on Thursday as it aborted take-off for [Kuala Lumpur](kua mention). No one was {hurt}(e13), but the airport was {closed}(e14) for 12 hours, and flights were {diverted}(e15) to [Lucknow](luc event) and [Kolkata](kol event).

---
places:
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  tri: {name: Tribhuvan, point: [27.7, 85.36], precision: near}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  ban: {name: Banepa, point: [27.63, 85.52]}
  mai: {name: Maitighar, point: [27.69, 85.32], precision: near}
  lal: {name: Lalitpur, point: [27.67, 85.32]}
  jom: {name: Jomsom, point: [28.78, 83.72]}
  mya: {name: Myagdi, point: [28.6, 83.4], precision: division}
  chi: {name: Chilkhaya, point: [29.1, 81.6], precision: near}
  kal: {name: Kalikot, point: [29.15, 81.65], precision: division}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  eur: {name: European, point: [50.0, 10.0], precision: area, radius_km: 2000}
  bang: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  nepa: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
events:
  e1: {type: air_accident, places: [kat], start: 2018-03-12, end: 2018-03-12, date_precision: day, date_text: on the afternoon of March 12, killed: 51, injured: 20, status: happened, actors: "", targets: The Bombardier Q400, main: true}
  e2: {type: investigation, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A government commission, main: true}
  e3: {type: rescue, places: [kat], start: 2018-03-12, end: 2018-03-12, date_precision: day, date_text: "", status: happened, actors: "", targets: Twenty survivors, minor: true}
  e4: {type: medical, places: [del, sin, dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: four, minor: true}
  e5: {type: publication, places: [kat], start: 2018-04-22, end: 2018-04-22, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: The five-page report}
  e6: {type: protest, places: [mai], start: 2018-04-21, end: 2018-04-21, date_precision: day, date_text: on Saturday, status: happened, actors: Their classmates}
  e7: {type: transport_change, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Padma Air, targets: its Kathmandu service}
  e8: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Padma Air, targets: the families, minor: true}
  e9: {type: legislation, places: [nepa], start: null, end: null, date_precision: unknown, date_text: this session, status: planned, actors: Parliament, targets: the Montreal Convention}
  e10: {type: sanction, places: [nepa], start: 2013, end: 2013, date_precision: year, date_text: since 2013, status: happened, actors: "", targets: whose carriers}
  e11: {type: air_accident, places: [mya], start: 2016-02, end: 2016-02, date_precision: month, date_text: In February 2016, killed: 23, status: happened, actors: "", targets: a Twin Otter}
  e12: {type: air_accident, places: [chi], start: 2016-02, end: 2016-02, date_precision: month, date_text: two days later, killed: 2, status: happened, actors: "", targets: a small plane}
  e13: {type: air_accident, places: [kat], start: 2018-04-19, end: 2018-04-19, date_precision: day, date_text: late on Thursday, status: happened, actors: "", targets: a Malaysian jet with 139 on board}
  e14: {type: closure, places: [kat], start: null, end: null, date_precision: unknown, date_text: for 12 hours, status: happened, actors: "", targets: the airport, minor: true}
  e15: {type: transport_change, places: [luc, kol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: flights, minor: true}
notes: ""
