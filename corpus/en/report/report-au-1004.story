---
id: report-au-1004
genre: report
country: AU
published: 2023-08-29
publisher: Murray Valley News
title: "\"I froze\": driver tells {inquest}(e1) of moment level crossing lights came on"
---
A truck driver has told a coroner that he "froze like a rabbit" when he saw the lights of a freight train coming at him out of the fog.

Darren Skewes, 44, was giving {evidence}(e1) in [Bendigo](ben event) on Monday at the {inquest}(e1) into the {deaths}(e2) of two men at a level crossing near [Elmore](elm event) on 8 July 2021.

Alan Pettigrove, 61, from [Echuca](ech mention), and Tran Van Loc, 39, from [Sunshine](sun mention) in [Melbourne](mel mention), were travelling in a ute behind Mr Skewes's semi-trailer. When he {braked}(e2), they {ran into}(e2) the back of it and were {pushed}(e2) on to the line.

Asked by counsel assisting whether he had looked left, Mr Skewes said: "I look left every time. I've driven that road for nineteen years. You couldn't see your own bonnet."

"I've gone over it every night since. If I'd kept going they'd be alive, or I'd be dead, one or the other. I've got a wife and four kids and I still don't know which way I'd pick."

The coroner, Judith Amery, told him that he was not on trial and that nobody in the room wished him ill.

The court heard that the crossing has flashing lights but no boom gates, like about 800 others in [Victoria](vic mention). The lights are meant to start 25 seconds before a train arrives. Under the national rules, a truck of that length and weight needs some 16 seconds to clear the line from a standing start, and longer on a rising grade.

Rail engineer Dr Peter Vuong said that gates would cost about $1.1 million at each site. "The question is always the same one. What is it worth? I don't have an answer for the families."

Mr Pettigrove's daughter, Simone, said outside the court that she did not blame Mr Skewes. "Dad would've bought him a beer. But there's a crossing at [Rochester](roc mention) with gates and there's one at [Goornong](goo mention) with gates, so tell me why ours hasn't."

The {inquest}(e1), which has heard from 14 witnesses, is expected to {move}(e3) to [Elmore](elm event) on Thursday for a view of the site. Findings could be handed down before Christmas.

---
places:
  elm: {name: Elmore, point: [-36.5, 144.61]}
  sun: {name: Sunshine, point: [-37.78, 144.83]}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  roc: {name: Rochester, point: [-36.36, 144.7]}
  goo: {name: Goornong, point: [-36.62, 144.51]}
  ech: {name: Echuca, geonameid: 2167817, point: [-36.1406, 144.7518]}
  ben: {name: Bendigo, geonameid: 2176187, point: [-36.7582, 144.2802]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
events:
  e1: {type: investigation, places: [ben], start: 2023-08-28, end: 2023-08-28, date_precision: day, date_text: on Monday, status: happened, actors: a coroner, targets: the deaths of two men, main: true}
  e2: {type: road_accident, places: [elm], start: 2021-07-08, end: 2021-07-08, date_precision: day, date_text: on 8 July 2021, killed: 2, status: happened, actors: "", targets: two men}
  e3: {type: investigation, places: [elm], start: 2023-08-31, end: 2023-08-31, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: the site, minor: true}
notes: ""
