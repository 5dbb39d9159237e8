---
id: court-au-23
genre: court
country: AU
published: 2025-09-23
publisher: Wimmera Chronicle
title: "Father and two sons {sentenced}(e1) over paddock {ambush}(e2)"
---
[HORSHAM](hor dateline): A father and his two sons were {jailed}(e1) on Monday for {luring}(e2) a fencing contractor to a paddock and {breaking}(e2) both his legs over an unpaid bill of $3,400.

Trevor Noske, 58, {got}(e1) six years. Brodie and Lachlan, 31 and 27, will {serve}(e1) four and three. A daughter, who had {sent}(e2) the message, was {placed}(e1) on a bond.

The victim, 44, who now {walks}(e3) with a frame, was left for nine hours before a school bus driver {heard}(e4) him. He had {crawled}(e4) to the road.

"None of you {rang}(e5) for help, and one of you went to a barbecue," Judge Anne Quill {told}(e1) them. The men {showed}(e6) nothing; their mother {left}(e6) the court.

All three have {given}(e7) notice of appeal. A fourth son was {acquitted}(e8) in May. The two families had {quarrelled}(e9) since a windmill was {taken}(e10) down in 2009, and there was a {brawl}(e11) at a funeral in [Nhill](nhi event) in 2016.

---
places:
  hor: {name: Horsham, geonameid: 2163055, point: [-36.7113, 142.1998]}
  nhi: {name: Nhill, geonameid: 2155370, point: [-36.3333, 141.6501]}
events:
  e1: {type: verdict, places: [hor], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: on Monday, status: happened, actors: Judge Anne Quill, targets: A father and his two sons, main: true}
  e2: {type: attack, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: A father and his two sons, targets: a fencing contractor, main: true}
  e3: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: now, injured: 1, status: happened, actors: "", targets: "The victim, 44"}
  e4: {type: rescue, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a school bus driver, targets: him}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: None of you}
  e6: {type: other, places: [hor], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: "", status: happened, actors: their mother, targets: the court}
  e7: {type: trial, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: All three}
  e8: {type: verdict, places: [hor], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: A fourth son}
  e9: {type: other, places: [], start: 2009, end: 2025, date_precision: year, date_text: since a windmill was taken down in 2009, status: happened, actors: The two families}
  e10: {type: construction, places: [], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", targets: a windmill}
  e11: {type: attack, places: [nhi], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
notes: ""
