---
id: report-au-597
genre: report
country: AU
published: 2022-01-19
publisher: Tasmania Coast News
title: "Forty pilot whales {dead}(e1) on [Flinders Island](fli event) beach, rescuers {save}(e2) nine"
---
Rescuers have {refloated}(e2) nine long-finned pilot whales on [Flinders Island](fli event) after one of the largest mass {strandings}(e1) in [Bass Strait](bas mention) in a decade.

A farmer checking fences {found}(e3) the pod of 49 on a beach north of [Whitemark](whi event) about 6am on Tuesday, the Parks and Wildlife Service said.

By the time a team from [Launceston](lau mention) {flew}(e4) in, 31 of the animals had {died}(e1).

"We got our first one out past the sandbar just before lunch and it turned straight back," said incident controller Trudi Mansell. "It was the ninth that seemed to lead the rest away."

A further nine {died}(e1) overnight in temperatures that {reached}(e5) 33 degrees. The carcasses will be {towed}(e6) out to sea or {buried}(e6) on the beach from Thursday, once scientists from the University of [Tasmania](tas metonym org) in [Hobart](hob mention) have {taken}(e7) samples.

About 70 islanders and tourists {helped}(e2), using surfboards and slings brought by boat from [Bridport](bri mention). One volunteer from [Wagga Wagga](wag mention) was {treated}(e8) for a broken wrist at the hospital in [Whitemark](whi event).

Swimmers have been {told}(e9) to stay out of the water between [Emita](emi event) and [Cape Barren Island](cap event) because sharks were {seen}(e10) feeding offshore, and the council {shut}(e11) two boat ramps.

[Tasmania](tas mention) accounts for more than 80 per cent of whale strandings in [Australia](aus mention). In September 2020, some 380 pilot whales {perished}(e12) in [Macquarie Harbour](mac event) near [Strahan](str event), the worst event on record. In [New Zealand](new mention), 28 were {put down}(e13) on [Farewell Spit](far event) last February.

The reasons are still argued over. Dr Kieran Oke, a marine scientist in [Geelong](gee mention), said the pod may have followed squid pushed inshore by a tongue of warm water.

Conservation groups used the occasion to {repeat}(e14) their call for a halt to seismic testing for gas off [King Island](kin event). A survey there by a [Perth](per mention) company was {paused}(e15) in November after a challenge in the Federal Court; judgment is due next month.

The state environment minister, Sarah Dunphy, will {visit}(e16) the site on Friday.

---
places:
  fli: {name: Flinders Island, point: [-40.0, 148.05], precision: area, radius_km: 35}
  bas: {name: Bass Strait, point: [-40.0, 146.0], precision: area, radius_km: 150}
  whi: {name: Whitemark, point: [-40.12, 148.01]}
  emi: {name: Emita, point: [-40.0, 147.91], precision: near}
  bri: {name: Bridport, geonameid: 2174066, point: [-41.0005, 147.3918]}
  tas: {name: Tasmania, geonameid: 2147291, point: [-42.0, 147.0], precision: division}
  cap: {name: Cape Barren Island, point: [-40.38, 148.2], precision: area, radius_km: 20}
  mac: {name: Macquarie Harbour, point: [-42.3, 145.4], precision: near}
  str: {name: Strahan, point: [-42.153, 145.328]}
  far: {name: Farewell Spit, point: [-40.52, 172.85], precision: near}
  kin: {name: King Island, point: [-39.87, 144.0], precision: area, radius_km: 30}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  lau: {name: Launceston, geonameid: 2160517, point: [-41.4388, 147.1347]}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  wag: {name: Wagga Wagga, geonameid: 2145110, point: [-35.1258, 147.3537]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  gee: {name: Geelong, geonameid: 2165798, point: [-38.1471, 144.3607]}
events:
  e1: {type: death, places: [fli, whi], start: 2022-01-18, end: 2022-01-19, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Forty pilot whales, main: true}
  e2: {type: rescue, places: [fli, whi], start: 2022-01-18, end: 2022-01-19, date_precision: day, date_text: "", status: happened, actors: Rescuers, targets: nine long-finned pilot whales, main: true}
  e3: {type: discovery, places: [whi], start: 2022-01-18, end: 2022-01-18, date_precision: day, date_text: about 6am on Tuesday, status: happened, actors: A farmer, targets: the pod of 49, minor: true}
  e4: {type: transport_change, places: [fli], start: 2022-01-18, end: 2022-01-18, date_precision: day, date_text: "", status: happened, actors: a team, minor: true}
  e5: {type: extreme_weather, places: [fli], start: 2022-01-18, end: 2022-01-19, date_precision: day, date_text: overnight, status: happened, actors: "", minor: true}
  e6: {type: other, places: [whi], start: 2022-01-20, end: 2022-01-20, date_precision: day, date_text: from Thursday, status: planned, actors: "", targets: The carcasses, minor: true}
  e7: {type: survey, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: scientists, targets: samples}
  e8: {type: medical, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", minor: true}
  e9: {type: statement, places: [emi, cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Swimmers}
  e10: {type: discovery, places: [emi, cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: sharks, minor: true}
  e11: {type: closure, places: [fli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the council, targets: two boat ramps}
  e12: {type: death, places: [mac, str], start: 2020-09, end: 2020-09, date_precision: month, date_text: In September 2020, status: happened, actors: "", targets: some 380 pilot whales}
  e13: {type: death, places: [far], start: 2021-02, end: 2021-02, date_precision: month, date_text: last February, status: happened, actors: "", targets: 28}
  e14: {type: statement, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Conservation groups, targets: seismic testing}
  e15: {type: verdict, places: [kin], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November, status: happened, actors: the Federal Court, targets: A survey}
  e16: {type: visit, places: [fli], start: 2022-01-21, end: 2022-01-21, date_precision: day, date_text: on Friday, status: planned, actors: "The state environment minister, Sarah Dunphy", targets: the site}
notes: ""
