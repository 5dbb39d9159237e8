---
id: report-lk-54
genre: report
country: LK
published: 2019-04-22
publisher: Southern Ocean Times
title: "[Sri Lanka](sril event) imposes {curfew}(e11) as toll from Easter {bombings}(e1) reaches 290"
---
[Colombo](col dateline): [Sri Lankan](sri demonym) police have {arrested}(e2) 24 people after suicide bombers {struck}(e1) three churches and three hotels on Easter Sunday, {killing}(e1) at least 290 and {wounding}(e1) about 500.

It was the worst {violence}(e1) on the island since the end of its civil {war}(e3) ten years ago.

The first {blasts}(e1) came at about 8:45am at St Anthony's Shrine in [Kochchikade](koc event), in the capital, at St Sebastian's in [Negombo](neg event), 30 kilometres to the north, and at the Shangri-La, Kingsbury and Cinnamon Grand hotels. A fourth bomber {attacked}(e1) the evangelical Zion Church in [Batticaloa](bat event), on the east coast. In the afternoon two further {explosions}(e4) followed, at a guest house in [Dehiwala](deh event), and in [Dematagoda](dem event), where three policemen {died}(e4) as they {searched}(e5) a house.

At least 39 foreigners were among the dead, including citizens of [Britain](bri mention), [India](ind mention), [Denmark](den mention), [China](chi mention), [Portugal](por mention) and [Australia](aus mention). A mother and daughter from [Melbourne](mel mention) were having breakfast at one of the hotels.

Officials blamed a little-known local group, the National Thowheeth Jama'ath, with help from abroad. The health minister, Dr Nihal Wickramatunga, said that foreign intelligence services had {warned}(e6) of attacks on April 4 and that the police chief had {circulated}(e6) the warning a week later. "We were not told," he said of the cabinet. He {apologised}(e7) to the families.

A pipe {bomb}(e8) was {defused}(e8) near [Katunayake](kat event) airport late on Sunday, and on Monday 87 detonators were {found}(e9) at a bus station in [Pettah](pet event). A van {blew}(e10) up as experts tried to make it safe in [Kochchikade](koc event); nobody was hurt.

A night {curfew}(e11) is in force until 4am and social media are blocked. Schools will be {shut}(e12) until Wednesday. The president, who flew home from [Singapore](sin mention), {declared}(e13) a state of emergency from midnight.

Mass burials {begin}(e14) on Tuesday at [Negombo](neg event). In [Kandy](kan event), monks of the Temple of the Tooth {lit}(e15) lamps for the dead, and mosques in [Kattankudy](katt event) and [Puttalam](put event) {hung}(e18) out white flags. The Pope {spoke}(e19) of "such cruel violence" in [Rome](rom event). The Eiffel Tower in [Paris](par event) {went}(e16) dark.

In March last year a mob {burned}(e17) Muslim shops in [Digana](dig event) and [Ampara](amp event), in an earlier bout of sectarian trouble.

---
places:
  koc: {name: Kochchikade, point: [6.948, 79.855]}
  deh: {name: Dehiwala, point: [6.85, 79.87]}
  dem: {name: Dematagoda, point: [6.94, 79.88]}
  kat: {name: Katunayake, point: [7.18, 79.88]}
  pet: {name: Pettah, point: [6.94, 79.85]}
  neg: {name: Negombo, geonameid: 1233369, point: [7.2083, 79.8358]}
  bat: {name: Batticaloa, geonameid: 1250161, point: [7.7102, 81.6924]}
  katt: {name: Kattankudy, point: [7.68, 81.73]}
  dig: {name: Digana, point: [7.3, 80.74]}
  amp: {name: Ampara, geonameid: 1251459, point: [7.2975, 81.682]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  sril: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  put: {name: Puttalam, geonameid: 1229293, point: [8.0362, 79.8283]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: bombing, places: [koc, col, neg, bat], start: 2019-04-21, end: 2019-04-21, date_precision: day, date_text: on Easter Sunday, killed: 290, killed_qualifier: at_least, injured: 500, injured_qualifier: about, status: happened, actors: suicide bombers, targets: three churches and three hotels, main: true}
  e2: {type: arrest, places: [sril], start: null, end: null, date_precision: unknown, date_text: "", arrested: 24, status: happened, actors: Sri Lankan police, targets: 24 people, main: true}
  e3: {type: battle, places: [sril], start: 2009, end: 2009, date_precision: year, date_text: ten years ago, status: happened, actors: ""}
  e4: {type: bombing, places: [deh, dem], start: 2019-04-21, end: 2019-04-21, date_precision: day, date_text: In the afternoon, killed: 3, killed_qualifier: at_least, status: happened, actors: "", targets: three policemen}
  e5: {type: raid, places: [dem], start: 2019-04-21, end: 2019-04-21, date_precision: day, date_text: "", status: happened, actors: three policemen, targets: a house}
  e6: {type: statement, places: [], start: 2019-04-04, end: 2019-04-04, date_precision: day, date_text: on April 4, status: happened, actors: foreign intelligence services}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Nihal Wickramatunga, targets: the families}
  e8: {type: bombing, places: [kat], start: 2019-04-21, end: 2019-04-21, date_precision: day, date_text: late on Sunday, status: happened, negated: true, actors: "", targets: A pipe bomb}
  e9: {type: discovery, places: [pet], start: 2019-04-22, end: 2019-04-22, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: 87 detonators}
  e10: {type: explosion, places: [koc], start: 2019-04-22, end: 2019-04-22, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: A van}
  e11: {type: decision, places: [sril], start: 2019-04-22, end: 2019-04-23, date_precision: day, date_text: until 4am, status: happened, actors: ""}
  e12: {type: closure, places: [sril], start: 2019-04-22, end: 2019-04-24, date_precision: day, date_text: until Wednesday, status: happened, actors: "", targets: Schools}
  e13: {type: decision, places: [sril], start: 2019-04-22, end: 2019-04-22, date_precision: day, date_text: from midnight, status: happened, actors: The president, main: true}
  e14: {type: ceremony, places: [neg], start: 2019-04-23, end: 2019-04-23, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e15: {type: ceremony, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: monks of the Temple of the Tooth, targets: the dead}
  e16: {type: other, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The Eiffel Tower, minor: true}
  e17: {type: riot, places: [dig, amp], start: 2018-03, end: 2018-03, date_precision: month, date_text: In March last year, status: happened, actors: a mob, targets: Muslim shops}
  e18: {type: other, places: [katt, put], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: mosques, targets: white flags, minor: true}
  e19: {type: statement, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Pope, minor: true}
notes: ""
