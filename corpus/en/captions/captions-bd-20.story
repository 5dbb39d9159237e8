---
id: captions-bd-20
genre: captions
country: BD
published: 2024-08-06
publisher: Padma Times Photo
title: "Day of Flags: [Bangladesh](ban event) in Pictures"
---
1. Crowds {climb}(e1) on a tank in [Dhaka](dha event) on Monday after the prime minister, in office since 2009, {resigned}(e2) and {fled}(e3) by helicopter to [India](ind event). (Sadia Nowshin)

2. Students {sweep}(e4) glass outside parliament in [Dhaka](dha event) on Tuesday. The building was {stormed}(e5) the day before, and fish were {carried off}(e6) from its pond.

3. A policeman weeps beside a {burned}(e7) station in [Jatrabari](jat event). At least 300 people have been {killed}(e8) in five weeks of {unrest}(e8), {94 of them}(e9) on Sunday.

4. In [Sylhet](syl event), [Rajshahi](raj event) and [Khulna](khu event), statues of the founder of the state are {pulled down}(e10).

5. Hindu residents of [Thakurgaon](tha event) guard a temple with sticks. One at [Meherpur](meh event) was {set on fire}(e11) on Monday night. No one was injured.

6. An economist, 84, who is to {head}(e12) the interim government, waves at the airport in [Paris](par event). He is {expected}(e13) in [Dhaka](dha event) on Thursday.

7. {Freed}(e14) after eight years: a lawyer {taken}(e15) from his home in [Dhaka](dha event) in 2016 embraces his daughters. He was {released}(e14) on Tuesday from a secret prison.

8. The land port at [Benapole](ben event), {shut}(e16) since Monday. [Delhi](del metonym) has {put its border guards on alert}(e17); [Washington](was metonym) {urged}(e18) calm.

---
places:
  jat: {name: Jatrabari, point: [23.71, 90.43], precision: near}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  raj: {name: Rajshahi, geonameid: 1185128, point: [24.374, 88.6011]}
  khu: {name: Khulna, geonameid: 1336135, point: [22.8098, 89.5644]}
  meh: {name: Meherpur, point: [23.77, 88.63]}
  ben: {name: Benapole, point: [23.04, 88.9]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tha: {name: Thakurgaon, geonameid: 1185092, point: [26.031, 88.4699]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: protest, places: [dha], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday, status: happened, actors: Crowds}
  e2: {type: resignation, places: [dha], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday, status: happened, actors: the prime minister, main: true}
  e3: {type: displacement, places: [dha], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday, status: happened, actors: the prime minister}
  e4: {type: other, places: [dha], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: on Tuesday, status: happened, actors: Students, minor: true}
  e5: {type: riot, places: [dha], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: the day before, status: happened, actors: "", targets: parliament, main: true}
  e6: {type: robbery, places: [dha], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: "", status: happened, actors: "", targets: parliament}
  e7: {type: fire, places: [jat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: riot, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", killed: 300, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e9: {type: riot, places: [ban], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: on Sunday, killed: 94, status: happened, actors: ""}
  e10: {type: riot, places: [syl, raj, khu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: fire, places: [meh], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: a temple}
  e12: {type: appointment, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: An economist}
  e13: {type: visit, places: [dha], start: 2024-08-08, end: 2024-08-08, date_precision: day, date_text: on Thursday, status: planned, actors: An economist, minor: true}
  e14: {type: other, places: [dha], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: a lawyer}
  e15: {type: abduction, places: [dha], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", targets: a lawyer}
  e16: {type: closure, places: [ben], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: since Monday, status: happened, actors: ""}
  e17: {type: decision, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Delhi}
  e18: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
notes: ""
