---
id: results-pk-18
genre: results
country: PK
published: 2026-02-21
publisher: The Indus Sports Page
title: "Scoreboard: [Multan](mul metonym) {Upset}(e1) [Lahore](lah metonym); {Quake}(e2) Stops Play in [Peshawar](pes event)"
---
Cricket, league, Friday. At [Multan](mul event): [Multan](mul metonym) 188-6 (20 overs), [Lahore](lah metonym) 141. [Multan](mul metonym) {won}(e1) by 47 runs. At [Rawalpindi](raw event): [Islamabad](isl metonym) v [Karachi](kar metonym), {no result}(e3) ({rain}(e4)). At [Peshawar](pes event): [Peshawar](pes metonym) {beat}(e5) [Quetta](que metonym) by five wickets after play was stopped for 20 minutes by an {earthquake}(e2) of magnitude 5.6 centred near [Jurm](jur event), [Afghanistan](afg event). No injuries in the ground; a wall {fell}(e6) in [Swabi](swa event) and killed a girl.

{Tests}(e7). [Wellington](wel event), second day: [New Zealand](new metonym) 402, [Sri Lanka](sri metonym) 77-4. [Bulawayo](bul event), final day: [Zimbabwe](zim metonym) {drew}(e8) with [Ireland](ire metonym).

Hockey, [Faisalabad](fai event): {semi-finals}(e9) today, Army v Railways, Police v [Sindh](sin metonym). The {final}(e10)'s on Sunday.

Squash, [Karachi](kar event): second seed Ahsan Tariq (food {poisoning}(e11)) {withdrew}(e12).

{Kabaddi}(e13). [Gujrat](guj event), Thursday: [Punjab](pun metonym) 41, [Iran](ira metonym) 38. A stand {collapsed}(e14) at the interval: 22 spectators hurt, three of them seriously. The organiser, a councillor from [Kharian](kha mention), was {arrested}(e15) on Friday.

Football. The federation was {suspended}(e16) by [Zurich](zur metonym) for the third time in nine years on Tuesday. The {friendly}(e17) with [Nepal](nep metonym) in [Kathmandu](kat event) next month is {off}(e17).

Polo, [Shandur](sha mention): {dates}(e18) set for July 7-9.

{Died}(e19): Latif Butt, 81, in [Bradford](bra event), on Wednesday. He {took}(e20) 5-64 at [Dacca](dac event) in 1966.

---
places:
  mul: {name: Multan, geonameid: 1169825, point: [30.1968, 71.4782]}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  jur: {name: Jurm, point: [36.86, 70.83], precision: near}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  swa: {name: Swabi, geonameid: 1164216, point: [34.1202, 72.4698]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  fai: {name: Faisalabad, geonameid: 1179400, point: [31.4155, 73.0897]}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  guj: {name: Gujrat, geonameid: 1177654, point: [32.5742, 74.0754]}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  kha: {name: Kharian, geonameid: 1174042, point: [32.8161, 73.887]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  sha: {name: Shandur, point: [36.08, 72.52], precision: near}
  bra: {name: Bradford, geonameid: 2654993, point: [53.7939, -1.7521]}
  dac: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
events:
  e1: {type: match, places: [mul], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: Friday, status: happened, actors: Multan, targets: Lahore, main: true}
  e2: {type: earthquake, places: [jur], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: match, places: [raw], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: "", status: happened, negated: true, actors: Islamabad, targets: Karachi}
  e4: {type: extreme_weather, places: [raw], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: match, places: [pes], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: "", status: happened, actors: Peshawar, targets: Quetta, main: true}
  e6: {type: collapse, places: [swa], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a girl}
  e7: {type: match, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: match, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zimbabwe, targets: Ireland}
  e9: {type: match, places: [fai], start: 2026-02-21, end: 2026-02-21, date_precision: day, date_text: today, status: planned, actors: ""}
  e10: {type: match, places: [fai], start: 2026-02-22, end: 2026-02-22, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
  e11: {type: poisoning, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Ahsan Tariq, minor: true}
  e12: {type: match, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Ahsan Tariq}
  e13: {type: match, places: [guj], start: 2026-02-19, end: 2026-02-19, date_precision: day, date_text: Thursday, status: happened, actors: ""}
  e14: {type: collapse, places: [guj], start: 2026-02-19, end: 2026-02-19, date_precision: day, date_text: at the interval, injured: 22, status: happened, actors: "", targets: A stand}
  e15: {type: arrest, places: [guj], start: 2026-02-20, end: 2026-02-20, date_precision: day, date_text: on Friday, arrested: 1, status: happened, actors: "", targets: The organiser}
  e16: {type: sanction, places: [zur], start: 2026-02-17, end: 2026-02-17, date_precision: day, date_text: on Tuesday, status: happened, actors: Zurich, targets: The federation}
  e17: {type: match, places: [kat], start: 2026-03, end: 2026-03, date_precision: month, date_text: next month, status: happened, negated: true, actors: "", targets: Nepal}
  e18: {type: match, places: [sha], start: 2026-07-07, end: 2026-07-09, date_precision: day, date_text: for July 7-9, status: planned, actors: ""}
  e19: {type: death, places: [bra], start: 2026-02-18, end: 2026-02-18, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: ""}
  e20: {type: match, places: [dac], start: 1966, end: 1966, date_precision: year, date_text: in 1966, status: happened, actors: Latif Butt, minor: true}
notes: ""
