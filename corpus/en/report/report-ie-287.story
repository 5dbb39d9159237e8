---
id: report-ie-287
genre: report
country: IE
published: 2010-01-14
publisher: "Midland Tribune & Echo"
title: "Water {restored}(e1) to [Mullingar](mul event) but [Longford](coun event) homes {dry}(e2)"
---
Water supplies to most of [Mullingar](mul event) were {restored}(e1) by teatime yesterday, but up to 2,000 homes in [County Longford](coun event) and 600 in [Athlone](ath event) face a {second week}(e2) without a reliable supply as burst pipes and running taps {drain}(e2) the reservoirs.

[Westmeath](wes metonym org) County Council has {imposed}(e3) night-time {cuts}(e3) from 8pm to 7am in [Kinnegad](kin event), [Kilbeggan](kil event) and [Moate](moa event). In [Longford](lon event) town pressure was being {turned down}(e3) from 7pm.

Director of services Barney Keegan said demand from [Lough Owel](lou mention) had {jumped}(e4) by 40 per cent since the {freeze}(e5) {began}(e5) before Christmas. "People are leaving the taps on to stop them freezing. It has the opposite effect," he said.

The army {delivered}(e6) 3,500 litres to the nursing home in [Edgeworthstown](edg event) on Tuesday, and farmers in the [Ballynacargy](bal event) area have been {breaking}(e7) ice on the [Royal Canal](roy event) to water stock.

Temperatures {fell}(e5) to -12.6C at [Mullingar](mul event) weather station on Friday night, the lowest since records began there in 1950. The {thaw}(e8) {set in}(e8) on Monday, bringing a fresh {flood}(e9) warning for the [Shannon](sha event) at [Clonown](clo event), where 14 families who were {driven}(e10) from their homes in November have yet to {return}(e10).

Two men {died}(e11) in falls on ice last week, in [Ballymahon](ball event) and in [Ferbane](fer event), [County Offaly](cou event). Accident units at [Tullamore](tul event) and [Portlaoise](por event) hospitals {treated}(e12) 480 fractures in ten days.

Schools which were {closed}(e13) by order of the Minister for Education {reopened}(e14) today after he {reversed}(e15) the decision, announced only on Friday.

Minister for the Environment Declan Furlong, who {returned}(e16) from holiday in [Malta](mal mention) on Saturday, {rejected}(e17) criticism from Labour. He is to {chair}(e18) the emergency committee in [Dublin](dub event) this morning. Councils {ran out}(e19) of grit last week and a ship with 12,000 tonnes of salt from [Cork](cor mention) for [Galway](gal mention) was {held up}(e20) by gales off [Mizen Head](miz event).

---
places:
  mul: {name: An Muileann gCearr, geonameid: 2962361, point: [53.5247, -7.3385]}
  lon: {name: Longford, geonameid: 2962840, point: [53.7254, -7.7982]}
  wes: {name: County Westmeath, geonameid: 2960972, point: [53.5252, -7.4553], precision: division}
  kin: {name: Kinnegad, point: [53.45, -7.1]}
  kil: {name: Kilbeggan, point: [53.37, -7.5]}
  edg: {name: Edgeworthstown, point: [53.7, -7.61]}
  bal: {name: Ballynacargy, point: [53.58, -7.52]}
  roy: {name: Royal Canal, point: [53.57, -7.5], precision: near}
  sha: {name: Shannon, point: [53.35, -7.95], precision: near}
  clo: {name: Clonown, point: [53.38, -7.96]}
  fer: {name: Ferbane, point: [53.27, -7.83]}
  cou: {name: County Offaly, point: [53.2, -7.6], precision: area, radius_km: 40}
  coun: {name: County Longford, geonameid: 2962839, point: [53.7166, -7.7024], precision: division}
  ball: {name: Ballymahon, geonameid: 2966515, point: [53.5667, -7.7667]}
  moa: {name: Moate, point: [53.4, -7.72]}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  lou: {name: Lough Owel, point: [53.57, -7.39], precision: near}
  miz: {name: Mizen Head, point: [51.45, -9.82], precision: near}
  ath: {name: Athlone, geonameid: 3313472, point: [53.4228, -7.9372]}
  tul: {name: Tullamore, geonameid: 2961086, point: [53.2739, -7.4889]}
  por: {name: Portlaoise, geonameid: 2962026, point: [53.0344, -7.2998]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: opening, places: [mul], start: 2010-01-13, end: 2010-01-13, date_precision: day, date_text: by teatime yesterday, status: happened, actors: "", targets: Water supplies, main: true}
  e2: {type: outage, places: [coun, ath], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "up to 2,000 homes", main: true}
  e3: {type: decision, places: [kin, kil, moa, lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Westmeath County Council, targets: night-time cuts, main: true}
  e4: {type: market, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: demand from Lough Owel, minor: true}
  e5: {type: extreme_weather, places: [mul], start: 2009-12, end: 2010-01, date_precision: month, date_text: before Christmas, status: happened, actors: ""}
  e6: {type: aid, places: [edg], start: 2010-01-12, end: 2010-01-12, date_precision: day, date_text: on Tuesday, status: happened, actors: The army, targets: "3,500 litres"}
  e7: {type: other, places: [bal, roy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: farmers in the Ballynacargy area, targets: ice, minor: true}
  e8: {type: extreme_weather, places: [mul], start: 2010-01-11, end: 2010-01-11, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e9: {type: flood, places: [sha, clo], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: displacement, places: [clo], start: 2009-11, end: 2009-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: 14 families}
  e11: {type: other_accident, places: [ball, fer], start: 2010-01-04, end: 2010-01-04, date_precision: week, date_text: last week, killed: 2, status: happened, actors: "", targets: Two men}
  e12: {type: medical, places: [tul, por], start: null, end: null, date_precision: unknown, date_text: in ten days, status: happened, actors: "", targets: 480 fractures}
  e13: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Minister for Education, targets: Schools}
  e14: {type: opening, places: [], start: 2010-01-14, end: 2010-01-14, date_precision: day, date_text: today, status: happened, actors: "", targets: Schools}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Minister for Education, minor: true}
  e16: {type: transport_change, places: [], start: 2010-01-09, end: 2010-01-09, date_precision: day, date_text: on Saturday, status: happened, actors: Declan Furlong, minor: true}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Declan Furlong, targets: criticism from Labour, minor: true}
  e18: {type: meeting, places: [dub], start: 2010-01-14, end: 2010-01-14, date_precision: day, date_text: this morning, status: planned, actors: Declan Furlong, targets: the emergency committee, minor: true}
  e19: {type: other, places: [], start: 2010-01-04, end: 2010-01-04, date_precision: week, date_text: last week, status: happened, actors: Councils, targets: grit, minor: true}
  e20: {type: transport_change, places: [miz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: gales, targets: "a ship with 12,000 tonnes of salt"}
notes: ""
