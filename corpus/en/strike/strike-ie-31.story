---
id: strike-ie-31
genre: strike
country: IE
published: 2021-09-24
publisher: The Midlands Leader
title: "Ferry Crews {Stop}(e1) [Rosslare](ros event) Sailings Again"
---
Ferry sailings between [Rosslare](ros event) and [Fishguard](fis mention) were {cancelled}(e1) for a second day on Thursday as 120 crew members {continued}(e2) a {strike}(e2) over the replacement of [Irish](iri demonym) seafarers by agency staff.

Some 40 lorries were {sent}(e3) by road to [Dublin](dub event), and holidaymakers with bookings for [Cherbourg](che mention) {slept}(e4) in their cars at the terminal. No sailings are {expected}(e5) before Saturday night.

The union {served}(e6) notice of the {action}(e2) on 10 September after talks at the Workplace Relations Commission in [Carlow](car event) {collapsed}(e7). The company, Celtic Strait Lines, {said}(e8) it would {go}(e9) to the High Court on Friday to {seek}(e9) an injunction.

"They trained the people who are taking their jobs," said union organiser Breda Furlong, standing at a picket in heavy rain. Gardaí {removed}(e10) two pickets from the slipway on Wednesday; there were no {arrests}(e11).

In [Cork](cor event), airport cleaners {deferred}(e12) a stoppage set for next week. The Taoiseach, in [New York](new event) for the United Nations, {urged}(e13) both sides to talk.

In 2005 the same sort of {dispute}(e14) {kept}(e14) three ferries tied up in [Pembroke](pem event) and [Holyhead](hol event) for nineteen days, and four officers {barricaded}(e15) themselves in an engine room.

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
  e1: {type: transport_change, places: [ros], start: 2021-09-23, end: 2021-09-23, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: strike, places: [ros], start: 2021-09-22, end: 2021-09-23, date_precision: day, date_text: a second day on Thursday, status: happened, actors: 120 crew members, main: true}
  e3: {type: transport_change, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Some 40 lorries}
  e4: {type: other, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: holidaymakers}
  e5: {type: transport_change, places: [ros], start: 2021-09-25, end: 2021-09-25, date_precision: day, date_text: before Saturday night, status: planned, negated: true, actors: ""}
  e6: {type: statement, places: [], start: 2021-09-10, end: 2021-09-10, date_precision: day, date_text: on 10 September, status: happened, actors: The union}
  e7: {type: meeting, places: [car], start: 2021-09, end: 2021-09, date_precision: month, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Celtic Strait Lines}
  e9: {type: trial, places: [], start: 2021-09-24, end: 2021-09-24, date_precision: day, date_text: on Friday, status: planned, actors: Celtic Strait Lines}
  e10: {type: other, places: [ros], start: 2021-09-22, end: 2021-09-22, date_precision: day, date_text: on Wednesday, status: happened, actors: Gardaí, targets: two pickets}
  e11: {type: arrest, places: [ros], start: 2021-09-22, end: 2021-09-22, date_precision: day, date_text: on Wednesday, status: denied, negated: true, actors: ""}
  e12: {type: decision, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: airport cleaners}
  e13: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taoiseach}
  e14: {type: strike, places: [pem, hol], start: 2005, end: 2005, date_precision: year, date_text: In 2005, status: happened, actors: ""}
  e15: {type: other, places: [], start: 2005, end: 2005, date_precision: year, date_text: In 2005, status: happened, actors: four officers}
notes: ""
