---
id: diplomacy-rw-30
genre: diplomacy
country: RW
published: 2025-06-28
publisher: Mille Collines Times
title: "[Kigali](kig metonym) and [Kinshasa](kin metonym) {sign}(e1) {peace deal}(e1); rebels stay away"
---
The foreign ministers of [Rwanda](rwa mention) and the [Democratic Republic of Congo](dem mention) {signed}(e1) an {agreement}(e1) in [Washington](was event) on Friday that is meant to end three decades of {fighting}(e2) across their border.

Under it some 6,000 soldiers are to be {withdrawn}(e3) within 90 days and a militia hunted by [Kigali](kig metonym) is to be {disarmed}(e4). The rebels who {hold}(e5) [Goma](gom event) and [Bukavu](buk event) had no part in the {talks}(e6); theirs are in [Doha](doh event), where a {round}(e6) ended last week with nothing agreed.

Thousands have been {killed}(e2) and over 700,000 {uprooted}(e2) since January. On the eve of the ceremony two women were {shot}(e7) on their way from a field at [Masisi](mas event).

In [Gisenyi](gis event) people watched on a screen at the bus park. "Let me see the first truck leave," a money-changer said. [Nairobi](nai metonym) {welcomed}(e8) the {deal}(e1), which [Luanda](lua metonym) had prepared until it {gave up}(e9) as a broker in March.

The presidents are {expected}(e10) at the [White House](whi event) in July.

---
places:
  whi: {name: White House, point: [38.898, -77.037], precision: near}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  mas: {name: Masisi, point: [-1.4, 28.81]}
  gis: {name: Gisenyi, geonameid: 202905, point: [-1.7028, 29.2564]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
events:
  e1: {type: agreement, places: [was], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: on Friday, status: happened, actors: The foreign ministers of Rwanda and the Democratic Republic of Congo, main: true}
  e2: {type: battle, places: [rwa, dem], start: 2025-01, end: 2025-06, date_precision: month, date_text: since January, displaced: 700000, displaced_qualifier: at_least, status: happened, actors: "", targets: Thousands, main: true}
  e3: {type: displacement, places: [rwa, dem], start: 2025-09, end: 2025-09, date_precision: month, date_text: within 90 days, status: planned, actors: "", targets: "some 6,000 soldiers"}
  e4: {type: other, places: [dem], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a militia}
  e5: {type: battle, places: [gom, buk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The rebels, minor: true}
  e6: {type: meeting, places: [doh], start: 2025-06-16, end: 2025-06-16, date_precision: week, date_text: last week, status: happened, actors: The rebels}
  e7: {type: shooting, places: [mas], start: 2025-06-26, end: 2025-06-26, date_precision: day, date_text: On the eve of the ceremony, status: happened, actors: "", targets: two women}
  e8: {type: statement, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nairobi, targets: the deal}
  e9: {type: resignation, places: [lua], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: it}
  e10: {type: visit, places: [whi], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: planned, actors: The presidents}
notes: ""
