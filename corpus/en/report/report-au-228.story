---
id: report-au-228
genre: report
country: AU
published: 2024-01-04
publisher: Fremantle Mail
title: "Charter boat skipper {charged}(e1) over [Rottnest](rot event) swimmer's {death}(e2)"
---
The skipper of a charter boat has been {charged}(e1) with dangerous navigation causing death after a swimmer was {struck}(e2) off [Rottnest Island](rott event) on Boxing Day.

Brett Anthony Colquhoun, 52, of [Hillarys](hil mention), did not enter a plea when he {appeared}(e3) before [Fremantle](fre event) Magistrates Court on Wednesday. He was {granted}(e4) bail on condition that he not take the helm of any vessel.

Police allege that the 18-metre catamaran was doing 21 knots inside a five-knot zone at [Thomson Bay](tho event) when it {hit}(e2) Mia Jacqueline Roussos, 31, a physiotherapist from [Geraldton](ger mention).

She {died}(e2) on the jetty despite the efforts of off-duty nurses.

Outside court, her father, Nick Roussos, said he wanted to thank the stranger from [Perth](per mention) who held her hand. "That's all I've got to say to anyone," he said.

The [Rottnest Island](rott metonym org) Authority has {put}(e5) out 14 extra buoys since the {death}(e2) and two marine officers have been {moved}(e5) there from [Mandurah](man mention) for the rest of the holidays. Premier Simone Kerrigan said the government was {looking}(e6) at propeller guards for commercial craft, an idea that the industry has called unworkable.

The matter {returns}(e7) to court on February 28.

In unrelated incidents, the body of a rock fisherman, 44, was {found}(e8) on New Year's Day near [Salmon Holes](sal event), south of [Albany](alb mention), and a teenager remains {missing}(e9) after a dinghy {overturned}(e9) in the [Murchison River](mur event) at [Kalbarri](kal event) on Saturday. A {search}(e10) by water police and volunteers from [Geraldton](ger mention) will {go}(e10) on until dark.

---
places:
  rot: {name: Rottnest, point: [-32.0, 115.52], precision: near}
  rott: {name: Rottnest Island, point: [-32.0, 115.52], precision: near}
  hil: {name: Hillarys, point: [-31.82, 115.74]}
  fre: {name: Fremantle, geonameid: 2071223, point: [-32.0563, 115.7456]}
  tho: {name: Thomson Bay, point: [-31.995, 115.545], precision: near}
  ger: {name: Geraldton, geonameid: 2070998, point: [-28.779, 114.6146]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  man: {name: Mandurah, geonameid: 2067119, point: [-32.5269, 115.7217]}
  sal: {name: Salmon Holes, point: [-35.1, 117.97], precision: near}
  alb: {name: Albany, geonameid: 2077963, point: [-35.0269, 117.8837]}
  mur: {name: Murchison River, point: [-27.7, 114.17], precision: near}
  kal: {name: Kalbarri, point: [-27.71, 114.16]}
events:
  e1: {type: charge, places: [rott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The skipper of a charter boat, main: true}
  e2: {type: sea_accident, places: [rott, tho], start: 2023-12-26, end: 2023-12-26, date_precision: day, date_text: on Boxing Day, killed: 1, status: happened, actors: "", targets: a swimmer, main: true}
  e3: {type: trial, places: [fre], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Brett Anthony Colquhoun, main: true}
  e4: {type: decision, places: [fre], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e5: {type: decision, places: [rott], start: null, end: null, date_precision: unknown, date_text: since the death, status: happened, actors: The Rottnest Island Authority, targets: 14 extra buoys}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the government, targets: propeller guards, minor: true}
  e7: {type: trial, places: [fre], start: 2024-02-28, end: 2024-02-28, date_precision: day, date_text: on February 28, status: planned, actors: ""}
  e8: {type: death, places: [sal], start: 2024-01-01, end: 2024-01-01, date_precision: day, date_text: "on New Year's Day", killed: 1, status: happened, actors: "", targets: a rock fisherman}
  e9: {type: sea_accident, places: [mur, kal], start: 2023-12-30, end: 2023-12-30, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: a dinghy}
  e10: {type: rescue, places: [kal], start: 2024-01-04, end: 2024-01-04, date_precision: day, date_text: until dark, status: happened, actors: water police and volunteers from Geraldton}
notes: ""
