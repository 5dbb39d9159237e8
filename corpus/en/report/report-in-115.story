---
id: report-in-115
genre: report
country: IN
published: 2019-02-15
publisher: Deccan Morning Star
title: "40 CRPF men {killed}(e1) in [Pulwama](pul event) convoy {bombing}(e1); [New Delhi](new metonym) {vows}(e2) to isolate [Pakistan](pak metonym)"
---
[SRINAGAR](sri dateline): The toll in Thursday's suicide {attack}(e1) on a CRPF convoy at [Lethpora](let event) in [Pulwama](pul event) district rose to 40 on Friday, making it the worst {strike}(e1) on security forces in three decades of militancy in [Kashmir](kas event).

A local youth {rammed}(e1) a car carrying explosives into one of 78 buses taking some 2,500 personnel from [Jammu](jam mention) to [Srinagar](sri mention), at about 3.15pm. The highway had been {shut}(e3) for a week by {snow}(e20) and a {landslide}(e4) near [Ramban](ram event), and the convoy was larger than usual.

Jaish-e-Mohammad, headed from [Bahawalpur](bah mention), {claimed}(e5) responsibility in a video. The bomber, a school dropout of 20, came from [Gundibagh](gun mention), 10km away.

The Cabinet Committee on Security {met}(e6) in [New Delhi](new event) on Friday morning and {withdrew}(e7) most favoured nation status from [Pakistan](pak metonym). [Islamabad](isl metonym), which called the {attack}(e1) "a matter of grave concern", {rejected}(e8) any link; its high commissioner was {summoned}(e9).

Seven persons have been {detained}(e10) in [Tral](tra event) and [Awantipora](awa event). In [Jammu](jam event), a {curfew}(e11) was clamped after mobs {torched}(e12) vehicles in Gujjar Nagar; 12 people were {hurt}(e12). [Kashmiri](kash demonym) students were {asked}(e13) to leave hostels in [Dehradun](deh event) and [Ambala](amb event).

Coffins draped in the Tricolour were {flown}(e14) to homes in [Agra](agr event), [Unnao](unn event), [Moga](mog event), [Jabalpur](jab event) and as far as [Mandya](man event). "He had left on Tuesday after ten days' leave," said the father of Constable Ajay Rawat of [Shamli](sha mention).

The NIA has {taken}(e15) over the {probe}(e15). In September 2016, 19 soldiers {died}(e16) in an {assault}(e16) on a camp at [Uri](uri event), and [India](ind metonym) {answered}(e17) with {raids}(e17) across the Line of Control.

[Washington](was metonym), [Moscow](mos metonym), [Dhaka](dha metonym) and [Colombo](col metonym) {condemned}(e18) the {bombing}(e1). [Riyadh](riy metonym) has not said if the Crown Prince's {visit}(e19) to [Islamabad](isl event) and [Delhi](del event), due to start tomorrow, will go ahead.

---
places:
  sri: {name: Srinagar, geonameid: 1255634, point: [34.0857, 74.8055]}
  pul: {name: Pulwama, point: [33.87, 74.9]}
  let: {name: Lethpora, point: [33.96, 74.96]}
  kas: {name: Kashmir, point: [34.0, 75.0], precision: area, radius_km: 120}
  jam: {name: Jammu, geonameid: 1269321, point: [32.7353, 74.8617]}
  ram: {name: Ramban, point: [33.24, 75.24]}
  bah: {name: Bahawalpur, geonameid: 1183880, point: [29.3978, 71.6752]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  gun: {name: Gundibagh, point: [33.9, 74.9], precision: near}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  tra: {name: Tral, point: [33.93, 75.1]}
  awa: {name: Awantipora, point: [33.92, 75.01]}
  deh: {name: Dehradun, geonameid: 1273313, point: [30.3244, 78.0339]}
  amb: {name: Ambala, geonameid: 1278860, point: [30.361, 76.7978]}
  agr: {name: Agra, geonameid: 1279259, point: [27.1833, 78.0167]}
  unn: {name: Unnao, geonameid: 1253747, point: [26.5471, 80.4878]}
  mog: {name: Moga, geonameid: 1262951, point: [30.8138, 75.1688]}
  jab: {name: Jabalpur, geonameid: 1269633, point: [23.167, 79.9501]}
  man: {name: Mandya, geonameid: 1263814, point: [12.5223, 76.8975]}
  sha: {name: Shamli, geonameid: 1256671, point: [29.4497, 77.3096]}
  uri: {name: Uri, point: [34.09, 74.03]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  kash: {name: Kashmiri, point: [34.0, 75.0], precision: area, radius_km: 120}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
events:
  e1: {type: bombing, places: [let, pul], start: 2019-02-14, end: 2019-02-14, date_precision: day, date_text: Thursday, killed: 40, status: happened, actors: A local youth, targets: a CRPF convoy, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: New Delhi, targets: Pakistan}
  e3: {type: transport_change, places: [ram], start: 2019-02, end: 2019-02, date_precision: month, date_text: for a week, status: happened, actors: "", targets: The highway, minor: true}
  e4: {type: landslide, places: [ram], start: 2019-02, end: 2019-02, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e20: {type: extreme_weather, places: [], start: 2019-02, end: 2019-02, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jaish-e-Mohammad}
  e6: {type: meeting, places: [new], start: 2019-02-15, end: 2019-02-15, date_precision: day, date_text: on Friday morning, status: happened, actors: The Cabinet Committee on Security}
  e7: {type: decision, places: [new], start: 2019-02-15, end: 2019-02-15, date_precision: day, date_text: on Friday morning, status: happened, actors: The Cabinet Committee on Security, targets: Pakistan, main: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Islamabad}
  e9: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its high commissioner, minor: true}
  e10: {type: arrest, places: [tra, awa], start: null, end: null, date_precision: unknown, date_text: "", arrested: 7, status: happened, actors: "", targets: Seven persons}
  e11: {type: decision, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: riot, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", injured: 12, status: happened, actors: mobs, targets: vehicles}
  e13: {type: displacement, places: [deh, amb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Kashmiri students}
  e14: {type: ceremony, places: [agr, unn, mog, jab, man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Coffins, minor: true}
  e15: {type: investigation, places: [pul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The NIA}
  e16: {type: attack, places: [uri], start: 2016-09, end: 2016-09, date_precision: month, date_text: In September 2016, killed: 19, status: happened, actors: "", targets: 19 soldiers}
  e17: {type: raid, places: [], start: 2016-09, end: 2016-09, date_precision: month, date_text: "", status: happened, actors: India}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington, Moscow, Dhaka and Colombo", targets: the bombing}
  e19: {type: visit, places: [isl, del], start: 2019-02-16, end: 2019-02-16, date_precision: day, date_text: tomorrow, status: planned, actors: the Crown Prince}
notes: ""
