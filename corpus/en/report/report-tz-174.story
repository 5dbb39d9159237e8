---
id: report-tz-174
genre: report
country: TZ
published: 2016-11-02
publisher: Kilimanjaro Times
title: "[Kagera](kag event) {quake}(e1) victims still in tents, MPs {told}(e2)"
---
[DODOMA](dod dateline). Some 2,000 households in [Kagera](kag event) Region are yet to return to permanent houses seven weeks after the {earthquake}(e1) of September 10, the National Assembly {heard}(e2) yesterday.

Replying to a question from [Muleba North](mul metonym) MP Joseph Rugambwa, the minister of State in the Prime Minister's Office, Dr Neema Kapinga, said 19 people {died}(e1) and 252 were {hurt}(e1) in the {disaster}(e1), which was felt from [Bukoba](buk event) to [Mwanza](mwa event) and over the border in [Uganda](uga event), where four others {lost their lives}(e1) in [Rakai](rak event) District, and in [Rwanda](rwa event).

She said Sh6.1 billion had been {collected}(e3), of which most would go on two secondary schools, Ihungo and Nyakato, and a health centre at [Ishozi](ish event). "The Government is not in a position to {build}(e4) a house for each and every one," the minister told the House amid murmurs from the Opposition benches.

The regional commissioner, the [Bukoba](buk metonym) district executive director and an accountant were {suspended}(e5) in September after a second bank account, with a name like that of the official relief fund, {came to light}(e6). Two of them are due in {court}(e7) in [Bukoba](buk event) on November 14.

[India](ind metonym) {gave}(e8) $250,000, [Kenya](ken metonym) iron sheets and mattresses that {arrived}(e8) by ship across [Lake Victoria](lak mention).

Geologists from the University of [Dar es Salaam](dar metonym org) have {installed}(e9) six seismographs at [Karagwe](kar event), [Missenyi](mis event) and [Ngara](nga event). More than 80 {aftershocks}(e10) have been {registered}(e10), the largest of magnitude 4.5 on September 11.

Outside Parliament, Mr Rugambwa told reporters that the long rains had come early and children were {getting}(e11) pneumonia. He showed pictures of classes {held}(e12) under mango trees in [Hamugembe](ham event).

Other questions concerned cattle corridors in [Kilosa](kil mention) and the price of cashew nuts in [Mtwara](mtw mention).

---
places:
  kag: {name: Kagera, point: [-1.9, 31.4], precision: division}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  mul: {name: Muleba, geonameid: 152570, point: [-1.8397, 31.6544]}
  buk: {name: Bukoba, geonameid: 160961, point: [-1.3317, 31.8122]}
  mwa: {name: Mwanza, geonameid: 152224, point: [-2.5167, 32.9]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  rak: {name: Rakai, geonameid: 226727, point: [-0.72, 31.4839]}
  ish: {name: Ishozi, point: [-1.12, 31.75], precision: near}
  lak: {name: Lake Victoria, point: [-1.0, 33.0], precision: area, radius_km: 150}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  kar: {name: Karagwe, point: [-1.6, 31.1], precision: near}
  mis: {name: Missenyi, point: [-1.2, 31.3], precision: near}
  nga: {name: Ngara, geonameid: 151711, point: [-2.5122, 30.6558]}
  ham: {name: Hamugembe, point: [-1.32, 31.81], precision: near}
  kil: {name: Kilosa, geonameid: 157403, point: [-6.8333, 36.9833]}
  mtw: {name: Mtwara, geonameid: 877747, point: [-10.2667, 40.1833]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
events:
  e1: {type: earthquake, places: [kag, buk, mwa, uga, rak, rwa], start: 2016-09-10, end: 2016-09-10, date_precision: day, date_text: of September 10, killed: 23, injured: 252, status: happened, actors: "", main: true}
  e2: {type: meeting, places: [dod], start: 2016-11-01, end: 2016-11-01, date_precision: day, date_text: yesterday, status: happened, actors: the National Assembly, main: true}
  e3: {type: aid, places: [kag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Sh6.1 billion}
  e4: {type: construction, places: [kag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The Government, minor: true}
  e5: {type: layoffs, places: [buk, kag], start: 2016-09, end: 2016-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: The regional commissioner}
  e6: {type: discovery, places: [buk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: trial, places: [buk], start: 2016-11-14, end: 2016-11-14, date_precision: day, date_text: on November 14, status: planned, actors: "", targets: Two of them}
  e8: {type: aid, places: [kag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: India}
  e9: {type: survey, places: [kar, mis, nga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geologists from the University of Dar es Salaam, targets: six seismographs, minor: true}
  e10: {type: earthquake, places: [kag], start: 2016-09-11, end: 2016-09-11, date_precision: day, date_text: on September 11, status: happened, actors: ""}
  e11: {type: outbreak, places: [kag], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: children}
  e12: {type: education, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
