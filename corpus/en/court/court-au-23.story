---
id: court-au-23
genre: court
country: AU
published: 2025-09-23
publisher: Wimmera Chronicle
title: "Father and two sons {sentenced}(e1) over paddock {ambush}(e2)"
---
[HORSHAM](hor dateline): A father and his two sons were {jailed}(e1) on Monday for {luring}(e2) a fencing contractor to a paddock and {breaking}(e2) both his legs over an unpaid bill of $3,400.

Trevor Noske, 58, {got}(e1) six years. Brodie and Lachlan, 31 and 27, will {serve}(e1) four and three. A daughter, who had sent the message, was placed on a {bond}(e3).

The victim, 44, who now walks with a frame, was left for nine hours before a school bus driver heard him. He had crawled to the road.

"None of you rang for help, and one of you went to a barbecue," Judge Anne Quill told them. The men showed nothing; their mother left the court.

All three have given notice of {appeal}(e4). A fourth son was {acquitted}(e5) in May. The two families had quarrelled since a windmill was {taken down}(e6) in 2009, and there was a {brawl}(e7) at a {funeral}(e8) in [Nhill](nhi event) in 2016.

---
places:
  hor: {name: Horsham, geonameid: 2163055, point: [-36.7113, 142.1998]}
  nhi: {name: Nhill, geonameid: 2155370, point: [-36.3333, 141.6501]}
events:
  e1: {type: verdict, places: [hor], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: on Monday, status: happened, actors: Judge Anne Quill, targets: A father and his two sons, main: true}
  e2: {type: attack, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: A father and his two sons, targets: a fencing contractor, main: true}
  e3: {type: verdict, places: [hor], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: trial, places: [hor], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e5: {type: verdict, places: [hor], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: A fourth son}
  e6: {type: construction, places: [], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", targets: a windmill, minor: true}
  e7: {type: attack, places: [nhi], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e8: {type: ceremony, places: [nhi], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: "", minor: true}
notes: ""
