---
id: report-tz-417
genre: report
country: TZ
published: 2025-10-31
publisher: East Africa Live Desk
title: "[Tanzania](tan event) {vote}(e1): curfew in [Dar es Salaam](dar event), soldiers on streets of [Mwanza](mwa event) and [Arusha](aru event)"
---
1500 GMT: The electoral commission says that it will declare the result of Wednesday's presidential {poll}(e1) on Saturday in [Dodoma](dod event). With 120 of 272 constituencies counted, the incumbent has 97 per cent.

1415 GMT: The UN human rights office in [Geneva](gen mention) says it has credible reports that at least ten people were {killed}(e2) in [Dar es Salaam](dar event), [Shinyanga](shi event) and [Morogoro](mor event). An opposition spokesman speaks of hundreds. The foreign minister, Joachim Mwakalinga, {denies}(e3) in an interview that excessive force was used.

1320 GMT: Monitors report that the {internet}(e4) has now been down for 48 hours.

1205 GMT: At [Namanga](nam event), on the frontier with [Kenya](ken mention), young people from both sides have {thrown}(e5) stones at [Tanzanian](tan demonym) police, who {fired}(e5) tear gas across the line. Trade has stopped. At [Tunduma](tun event), at the other end of the country, the customs post was {burned}(e6) on Thursday. Lorries bound for [Lusaka](lus mention) and [Lubumbashi](lub mention) are queuing back to [Mbeya](mbe event).

1040 GMT: Airlines have {dropped}(e7) flights to [Dar es Salaam](dar event) and [Mount Kilimanjaro](mou metonym org) airport; those to [Zanzibar](zan event) are running. Ferries are {suspended}(e7).

0930 GMT: On [Zanzibar](zan event), whose own {election}(e8) was held on the same day, President Hamad Juma Said has been {declared}(e8) the winner with 75 per cent. His rival's party {rejects}(e9) the figures and will not go to court. The islands are quiet.

0815 GMT: The [US](uni metonym) embassy has {told}(e10) staff to stay indoors. [Nairobi](nai metonym) {calls for}(e11) restraint. From [Pretoria](pre mention), SADC's observer mission, led by a former speaker from [Malawi](mal mention), has {postponed}(e12) its statement.

0700 GMT: What happened on Wednesday: {Demonstrators}(e13) {tore}(e13) down posters and {set fire}(e13) to a bus station at [Kimara](kim event) and to police posts at [Kawe](kaw event) and [Ubungo](ubu event), in [Dar es Salaam](dar event). A {curfew}(e14) was announced at 6pm. In [Mwanza](mwa event) and [Songwe](son event), polling stations were {attacked}(e15). The army chief, General Elias Mkumbo, {called}(e16) those taking part criminals on Thursday evening.

Why: The leader of the largest opposition party was {arrested}(e17) on 9 April after a {rally}(e22) in [Mbinga](mbi event), in the south, and is on {trial}(e18) for treason. The candidate of the second party was {disqualified}(e19) in September. The former ambassador to [Havana](hav mention), a critic of the government, was {abducted}(e20) from his home in [Dar es Salaam](dar event) on 6 October. In September 2024 an opposition official, {dragged}(e21) from a bus bound for [Tanga](tang mention), was {found}(e21) dead at [Ununio](unu event) with acid burns.

Correction at 1110 GMT: An earlier post placed [Tunduma](tun mention) on the border with [Malawi](mal mention). It lies on that with [Zambia](zam mention).

---
places:
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  nam: {name: Namanga, point: [-2.55, 36.79]}
  tun: {name: Tunduma, geonameid: 149402, point: [-9.3, 32.7667]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  lub: {name: Lubumbashi, geonameid: 922704, point: [-11.6609, 27.4794]}
  mou: {name: Mount Kilimanjaro, point: [-3.43, 37.07]}
  zan: {name: Zanzibar, point: [-6.1, 39.3], precision: area, radius_km: 40}
  nai: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  kim: {name: Kimara, point: [-6.78, 39.18]}
  kaw: {name: Kawe, point: [-6.73, 39.23]}
  ubu: {name: Ubungo, point: [-6.79, 39.21]}
  son: {name: Songwe, geonameid: 11124984, point: [-9.202, 32.967], precision: division}
  mbi: {name: Mbinga, point: [-10.93, 35.02]}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  tang: {name: Tanga, geonameid: 149606, point: [-5.0689, 39.0988]}
  unu: {name: Ununio, point: [-6.63, 39.18]}
  mor: {name: Morogoro, geonameid: 153220, point: [-6.821, 37.6612]}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  mwa: {name: Mwanza, geonameid: 152224, point: [-2.5167, 32.9]}
  aru: {name: Arusha, geonameid: 161325, point: [-3.3667, 36.6833]}
  shi: {name: Shinyanga, geonameid: 150006, point: [-3.6639, 33.4212]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mbe: {name: Mbeya, geonameid: 154380, point: [-8.9, 33.45]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
events:
  e1: {type: election, places: [tan], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "Wednesday's", status: happened, actors: "", targets: the incumbent, main: true}
  e2: {type: killing, places: [dar, shi, mor], start: null, end: null, date_precision: unknown, date_text: "", killed: 10, killed_qualifier: at_least, status: reported, actors: "", targets: at least ten people, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The foreign minister, Joachim Mwakalinga"}
  e4: {type: outage, places: [tan], start: 2025-10-29, end: 2025-10-31, date_precision: day, date_text: for 48 hours, status: happened, actors: ""}
  e5: {type: riot, places: [nam], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: "", status: happened, actors: young people from both sides, targets: Tanzanian police}
  e6: {type: fire, places: [tun], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: the customs post}
  e7: {type: transport_change, places: [dar], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: "", status: happened, actors: Airlines, targets: flights}
  e8: {type: election, places: [zan], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on the same day, status: happened, actors: "", targets: President Hamad Juma Said}
  e9: {type: statement, places: [zan], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: "", status: happened, actors: "His rival's party", targets: the figures, minor: true}
  e10: {type: statement, places: [], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: "", status: happened, actors: The US embassy, targets: staff, minor: true}
  e11: {type: statement, places: [], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: "", status: happened, actors: Nairobi, minor: true}
  e12: {type: decision, places: [], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: "", status: happened, actors: "SADC's observer mission", targets: its statement, minor: true}
  e13: {type: riot, places: [dar, kim, kaw, ubu], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday, status: happened, actors: Demonstrators, targets: a bus station, main: true}
  e14: {type: decision, places: [dar], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: at 6pm, status: happened, actors: ""}
  e15: {type: attack, places: [mwa, son], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: "", targets: polling stations}
  e16: {type: statement, places: [], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: on Thursday evening, status: happened, actors: "The army chief, General Elias Mkumbo", targets: those taking part, minor: true}
  e17: {type: arrest, places: [mbi], start: 2025-04-09, end: 2025-04-09, date_precision: day, date_text: on 9 April, arrested: 1, status: happened, actors: "", targets: The leader of the largest opposition party}
  e18: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The leader of the largest opposition party}
  e19: {type: decision, places: [], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: The candidate of the second party}
  e20: {type: abduction, places: [dar], start: 2025-10-06, end: 2025-10-06, date_precision: day, date_text: on 6 October, status: happened, actors: "", targets: The former ambassador to Havana}
  e22: {type: protest, places: [mbi], start: 2025-04-09, end: 2025-04-09, date_precision: day, date_text: on 9 April, status: happened, actors: "", minor: true}
  e21: {type: killing, places: [unu], start: 2024-09, end: 2024-09, date_precision: month, date_text: In September 2024, killed: 1, status: happened, actors: "", targets: an opposition official}
notes: ""
