---
id: report-us-853
genre: report
country: US
published: 2010-06-10
publisher: Connecticut Shoreline Leader
title: "Planning board {says no}(e1) to cell tower in [Chester](che event)"
---
A 150-foot cell tower disguised as a pine tree won't rise behind the [Chester](che mention) fairgrounds, at least not with the town's blessing.

The Planning and Zoning Commission {voted}(e1) 6-1 Monday night to advise against the tower. The final decision belongs to the [Connecticut](con metonym org) Siting Council in [New Britain](new mention), which can overrule towns and often does.

"We know we're shouting into the wind," Chairwoman Beth Goodspeed said. "But somebody has to shout."

The applicant, Shoreline Wireless of [Wallingford](wal mention), says that calls are dropped along Route 148 and on the [Hadlyme](had mention) side of the [Connecticut River](conn mention), where boaters in trouble can't be sure of reaching anyone. A gap of 2.3 miles would be closed.

The company also offered space on the tower to the fire department at no cost. Fire Chief Charlie Greeney said that he would be glad to have it. Radios do not work in the valley, he said, and when crews battle a blaze there they send a runner up the hill.

Residents of Cedar Lake Road worried about property values, radio waves and the view. The federal law of 1996 doesn't allow boards to consider health effects if a tower meets the government's limits. "So we can't talk about the one thing that everybody's afraid of," said Peter Zanardi, who lives 600 feet away.

Similar towers stand in [Haddam](hadd mention), [Deep River](dee mention) and [Old Saybrook](old mention). An assessor in [Essex](ess mention) said that he has seen no change in what houses near them sell for. In [Lyme](lym mention), antennas were put in the steeple of a church, which gets $1,800 a month.

Could that work here? Goodspeed thinks it might. The Meeting House is on a rise, has no steeple and could use one. "I'd like to see the engineer who'd say a tree made of fiberglass is better," she said.

The Siting Council is to hold a {hearing}(e2) in [Chester](che event) on July 15.

---
places:
  che: {name: Chester, point: [41.403, -72.45]}
  con: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  new: {name: New Britain, geonameid: 4839292, point: [41.6612, -72.7795]}
  wal: {name: Wallingford, point: [41.457, -72.823]}
  had: {name: Hadlyme, point: [41.42, -72.41]}
  conn: {name: Connecticut River, point: [41.42, -72.43], precision: near}
  hadd: {name: Haddam, point: [41.478, -72.512]}
  dee: {name: Deep River, point: [41.386, -72.436]}
  old: {name: Old Saybrook, point: [41.292, -72.376]}
  ess: {name: Essex, point: [41.353, -72.39]}
  lym: {name: Lyme, point: [41.39, -72.34]}
events:
  e1: {type: decision, places: [che], start: 2010-06-07, end: 2010-06-07, date_precision: day, date_text: Monday night, status: happened, actors: The Planning and Zoning Commission, targets: the tower, main: true}
  e2: {type: meeting, places: [che], start: 2010-07-15, end: 2010-07-15, date_precision: day, date_text: on July 15, status: planned, actors: The Siting Council}
notes: ""
