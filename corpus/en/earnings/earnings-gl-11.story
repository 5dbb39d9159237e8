---
id: earnings-gl-11
genre: earnings
country: GL
published: 2022-03-31
publisher: Kujalleq Weekly
title: "Prawns did well"
---
[NUUK](nuu dateline). Royal Kalaallit A/S {made}(e1) 254 million kroner last year, the best since halibut was halibut. Of that, half goes to [Nuuk](nuu metonym), its owner, which will {spend}(e2) it on the runway at [Ilulissat](ilu event).

Prawns from [Disko Bay](dis event) {fetched}(e3) 29 kroner a kilo. [Russia](rus mention) bought a quarter until the {tariff}(e4); then, a month ago, the company {stopped}(e5) all sales there, and cod for [Murmansk](mur mention) was {turned round}(e6) at [Aarhus](aar event).

A second-hand trawler from [Vigo](vig mention), the Sisimiut III, {starts}(e7) in May. The plant in [Maniitsoq](man event), {closed}(e8) in 2009, {reopens}(e9) for crab; [Narsaq](nar event) {stays shut}(e10). In [Uummannaq](uum event) the halibut boats {lie in ice}(e11) which the forecast from [Copenhagen](cop mention) had said would be gone.

A director {left}(e12): he'd {had his kitchen put in}(e13) by the firm's carpenter. The court of [Sermersooq](ser metonym) {fined}(e14) him on 3 March.

Shoppers in [Wuxi](wux mention), a film shows, prefer ours. "It's the eyes," the sales chief Aviaja Petersen told the {meeting}(e15), held in [Qaqortoq](qaq event) for the first time, by video because of {fog}(e16).

---
places:
  nuu: {name: Nuuk, geonameid: 3421319, point: [64.1835, -51.7216]}
  ilu: {name: Ilulissat, point: [69.22, -51.1]}
  dis: {name: Disko Bay, point: [69.0, -52.0], precision: area, radius_km: 60}
  mur: {name: Murmansk, geonameid: 524305, point: [68.9678, 33.0992]}
  aar: {name: Århus, geonameid: 2624652, point: [56.1567, 10.2108]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  man: {name: Maniitsoq, point: [65.416, -52.9]}
  nar: {name: Narsaq, point: [60.912, -46.05]}
  uum: {name: Uummannaq, point: [70.675, -52.126]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  ser: {name: Sermersooq, point: [64.5, -45.0], precision: division}
  wux: {name: Wuxi, geonameid: 1790923, point: [31.5689, 120.2886]}
  qaq: {name: Qaqortoq, point: [60.72, -46.035]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: earnings, places: [nuu], start: 2021, end: 2021, date_precision: year, date_text: last year, status: happened, actors: "Royal Kalaallit A/S", main: true}
  e2: {type: construction, places: [ilu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e3: {type: deal, places: [dis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: sanction, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: sanction, places: [rus], start: 2022-02, end: 2022-02, date_precision: month, date_text: a month ago, status: happened, actors: the company}
  e6: {type: transport_change, places: [aar], start: 2022-02, end: 2022-02, date_precision: month, date_text: "", status: happened, actors: ""}
  e7: {type: opening, places: [], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: planned, actors: ""}
  e8: {type: closure, places: [man], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: ""}
  e9: {type: opening, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: closure, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: extreme_weather, places: [uum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: resignation, places: [nuu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: fraud, places: [nuu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: verdict, places: [ser], start: 2022-03-03, end: 2022-03-03, date_precision: day, date_text: on 3 March, status: happened, actors: The court of Sermersooq}
  e15: {type: meeting, places: [qaq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: extreme_weather, places: [qaq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
