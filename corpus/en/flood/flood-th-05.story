---
id: flood-th-05
genre: flood
country: TH
published: 2024-10-05
publisher: Lanna Review
title: "Elephants {swim}(e1) for it"
---
[CHIANG MAI](chi dateline): Two elephants, one of them blind, {drowned}(e2) when the [Mae Taeng](mae event) river {came}(e2) through a park for retired animals on Thursday. A hundred and seventeen others were on the hill by then; it took four hours and all the bananas.

The [Ping](pin event) {reached}(e3) 5.3 metres at the [Nawarat Bridge](naw event) on Friday night, the highest ever measured, and has put the [Night Bazaar](nig event) {under}(e3) a metre of brown water. Trains now {turn}(e4) at [Lampang](lam event). Three people are {dead}(e5) in [Chiang Mai](chi event) province, two in [Lamphun](lamp event).

[Chiang Rai](chian event) and [Mae Sai](maes event) {shovelled}(e6) mud all September. In [Laos](lao event), [Luang Prabang](lua event) fears for its lower temples; downstream at [Nong Khai](non event) sandbags have been {laid}(e7).

[Bangkok](ban event) isn't at risk, the water office {repeated}(e8), though the [Chao Phraya](cha event) dam is {letting out}(e9) more. "You said so in 2011," a woman from [Ayutthaya](ayu mention) told it on the radio. She'd {moved}(e10) to [Chiang Mai](chi mention) to be dry.

Flights from [Kunming](kun mention), [Seoul](seo mention) and [Hong Kong](hon mention) are landing. Their passengers ask for the elephants.

---
places:
  chi: {name: Chiang Mai, geonameid: 1153671, point: [18.7904, 98.9847]}
  mae: {name: Mae Taeng, point: [19.15, 98.9], precision: near}
  pin: {name: Ping, point: [18.79, 99.0], precision: area, radius_km: 40}
  naw: {name: Nawarat Bridge, point: [18.788, 99.005], precision: exact, near: chi}
  nig: {name: Night Bazaar, point: [18.785, 99.0], precision: near, near: chi}
  maes: {name: Mae Sai, point: [20.43, 99.88]}
  lua: {name: Luang Prabang, geonameid: 1655559, point: [19.8933, 102.1525]}
  cha: {name: Chao Phraya, point: [15.16, 100.18], precision: near}
  ayu: {name: Ayutthaya, point: [14.353, 100.57]}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  non: {name: Nong Khai, geonameid: 1608232, point: [17.8785, 102.742]}
  lam: {name: Lampang, geonameid: 1152473, point: [18.2923, 99.4928]}
  lamp: {name: Lamphun, geonameid: 1152468, point: [18.5805, 99.0075]}
  chian: {name: Chiang Rai, geonameid: 1153669, point: [19.9086, 99.8325]}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
events:
  e1: {type: rescue, places: [chi], start: 2024-10-03, end: 2024-10-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e2: {type: flood, places: [mae], start: 2024-10-03, end: 2024-10-03, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e3: {type: flood, places: [naw], start: 2024-10-04, end: 2024-10-04, date_precision: day, date_text: on Friday night, status: happened, actors: "", main: true}
  e4: {type: transport_change, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: flood, places: [chi, lamp], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, status: happened, actors: ""}
  e6: {type: flood, places: [chian, maes], start: 2024-09, end: 2024-09, date_precision: month, date_text: all September, status: happened, actors: ""}
  e7: {type: construction, places: [non], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: other, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: displacement, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
