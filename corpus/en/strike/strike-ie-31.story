---
id: strike-ie-31
genre: strike
country: IE
published: 2021-09-24
publisher: The Midlands Leader
title: "Ferry Crews {Stop}(e1) [Rosslare](ros event) Sailings Again"
---
Ferry sailings between [Rosslare](ros event) and [Fishguard](fis mention) were {cancelled}(e1) for a second day on Thursday as 120 crew members continued a {strike}(e2) over the {replacement}(e3) of [Irish](iri demonym) seafarers by agency staff.

Some 40 lorries were {sent}(e4) by road to [Dublin](dub event), and holidaymakers with bookings for [Cherbourg](che mention) {slept}(e5) in their cars at the terminal. No sailings are expected before Saturday night.

The union {served notice}(e6) of the {action}(e2) on 10 September after {talks}(e7) at the Workplace Relations Commission in [Carlow](car event) {collapsed}(e7). The company, Celtic Strait Lines, said it would go to the High Court on Friday to {seek}(e8) an {injunction}(e8).

"They trained the people who are taking their jobs," said union organiser Breda Furlong, standing at a {picket}(e9) in heavy rain. Gardaí {removed}(e10) two pickets from the slipway on Wednesday; there were no {arrests}(e11).

In [Cork](cor event), airport cleaners {deferred}(e12) a {stoppage}(e12) set for next week. The Taoiseach, in [New York](new event) for the United Nations, {urged}(e13) both sides to talk.

In 2005 the same sort of {dispute}(e14) kept three ferries {tied up}(e14) in [Pembroke](pem event) and [Holyhead](hol event) for nineteen days, and four officers {barricaded}(e15) themselves in an engine room.

---
places:
  fis: {name: Fishguard, point: [51.994, -4.976]}
  che: {name: Cherbourg, geonameid: 3025466, point: [49.6398, -1.6164]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  ros: {name: Rosslare, point: [52.252, -6.335]}
  pem: {name: Pembroke, point: [51.675, -4.915]}
  hol: {name: Holyhead, geonameid: 2646686, point: [53.3062, -4.6321]}
  iri: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  car: {name: Carlow, geonameid: 2965768, point: [52.8408, -6.9261]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
events:
  e1: {type: transport_change, places: [ros, fis], start: 2021-09-23, end: 2021-09-23, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: strike, places: [ros], start: 2021-09-23, end: 2021-09-23, date_precision: day, date_text: "", status: happened, actors: 120 crew members, main: true}
  e3: {type: layoffs, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [dub], start: 2021-09-23, end: 2021-09-23, date_precision: day, date_text: "", status: happened, actors: Some 40 lorries, minor: true}
  e5: {type: transport_change, places: [ros], start: 2021-09-23, end: 2021-09-23, date_precision: day, date_text: "", status: happened, actors: holidaymakers, minor: true}
  e6: {type: statement, places: [], start: 2021-09-10, end: 2021-09-10, date_precision: day, date_text: on 10 September, status: happened, actors: The union}
  e7: {type: meeting, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: trial, places: [ros], start: 2021-10-01, end: 2021-10-01, date_precision: day, date_text: on Friday, status: planned, actors: Celtic Strait Lines}
  e9: {type: protest, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: raid, places: [ros], start: 2021-09-22, end: 2021-09-22, date_precision: day, date_text: on Wednesday, status: happened, actors: Gardaí, targets: two pickets}
  e11: {type: arrest, places: [ros], start: 2021-09-22, end: 2021-09-22, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: strike, places: [cor], start: 2021-09, end: 2021-09, date_precision: month, date_text: next week, status: happened, negated: true, actors: airport cleaners}
  e13: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taoiseach}
  e14: {type: strike, places: [pem, hol], start: 2005, end: 2005, date_precision: year, date_text: In 2005, status: happened, actors: ""}
  e15: {type: protest, places: [], start: 2005, end: 2005, date_precision: year, date_text: "", status: happened, actors: four officers, minor: true}
notes: ""
