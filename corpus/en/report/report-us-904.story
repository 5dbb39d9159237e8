---
id: report-us-904
genre: report
country: US
published: 2007-06-07
publisher: Lookout Plateau News
title: "Little League: [Fort Payne](for metonym) all-stars picked; tournament next week"
---
The fields are dragged, the hot dogs are thawing and somebody's grandmother has been told to watch her language.

[Fort Payne](for event) will {host}(e1) the District 7 tournament for 11- and 12-year-olds from June 15 to 20. It's the first time in nine years that it hasn't been in [Scottsboro](sco mention) or [Albertville](alb mention), and league president Tony Gilbreath hopes it won't be the last. "If people can park, they'll come back," he said.

Eight teams are in. [Fort Payne](for metonym) {opens}(e2) against [Rainsville](rai metonym) at 6 p.m. that Friday; [Henagar](hen metonym) {meets}(e3) [Geraldine](ger metonym) at 8. Two losses and you're out. The winner goes on to [Phenix City](phe mention), and from there, if the stars line up and nobody turns 13, it could be [Florida](flo mention) and then [Williamsport](wil mention), [Pa.](pen mention) No team from [DeKalb County](dek mention) has ever got past the state.

The roster: Tyler Gilbreath, Jordan Crane, Luis Ortega, Hunter Blalock, Will and Drew Chitwood, Jamarcus Reed, Caleb Wooten, Austin Pope, Dakota Hammonds, Seth Money, Josh Traylor.

Reed throws 68 miles an hour, which from 46 feet is like 90 in the majors. Under rules that began this year pitchers are limited to 85 pitches a day and must rest three days if they throw more than 60. A doctor in [Birmingham](bir mention) pushed for the rule because he was tired of operating on children's elbows. "I'd have Jamarcus throw every game if they let me, and I'd be wrong," coach Phil Crane said.

If it rains, games are made up in the morning. If there is lightning, everyone must clear the dugouts for 30 minutes after the last flash, umpires too.

Admission is $4, and under-sixes get in free. Coolers aren't allowed, and neither is beer, nor are dogs, nor is yelling at a boy who's not yours. Violators will be asked to leave. It happened once last year, to a deacon.

---
places:
  for: {name: Fort Payne, geonameid: 4062861, point: [34.4442, -85.7197]}
  sco: {name: Scottsboro, geonameid: 4088916, point: [34.6723, -86.0341]}
  alb: {name: Albertville, geonameid: 4829791, point: [34.2678, -86.2088]}
  rai: {name: Rainsville, geonameid: 4085373, point: [34.4943, -85.8478]}
  hen: {name: Henagar, geonameid: 4066844, point: [34.6351, -85.7672]}
  ger: {name: Geraldine, point: [34.35, -86.0]}
  phe: {name: Phenix City, geonameid: 4082866, point: [32.471, -85.0008]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  wil: {name: Williamsport, geonameid: 5219585, point: [41.2412, -77.0011]}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  dek: {name: DeKalb County, point: [34.46, -85.8], precision: area, radius_km: 30}
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
events:
  e1: {type: match, places: [for], start: 2007-06-15, end: 2007-06-20, date_precision: day, date_text: from June 15 to 20, status: planned, actors: "", main: true}
  e2: {type: match, places: [for], start: 2007-06-15, end: 2007-06-15, date_precision: day, date_text: that Friday, status: planned, actors: Fort Payne, targets: Rainsville}
  e3: {type: match, places: [for], start: 2007-06-15, end: 2007-06-15, date_precision: day, date_text: "", status: planned, actors: Henagar, targets: Geraldine}
notes: ""
