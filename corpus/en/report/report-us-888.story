---
id: report-us-888
genre: report
country: US
published: 2017-10-26
publisher: New River Plateau Press
title: "[Floyd County](flo metonym) supervisors {hear}(e1) request for more deputies"
---
[FLOYD](floy dateline), [Va.](vir dateline) - Sheriff Curtis Weddle {asked for}(e1) four new deputies on Tuesday and was told that he might get two.

Weddle {told}(e1) the [Floyd County](flo metonym org) Board of Supervisors that calls for service have climbed by 22 percent in five years while the number of patrol deputies has stayed at 14. On most nights, he said, two cars cover 381 square miles, from [Copper Hill](cop mention) to the [Patrick County](pat mention) line.

"If both are at a domestic in [Indian Valley](ind mention) and you've got somebody kicking in your door in [Check](che mention), I can't tell you how long it'll be," Weddle said.

Each position would cost about $68,000 in the first year, including a car. The state's compensation board in [Richmond](ric mention) pays for one deputy for every 1,500 people, a standard that dates to the 1970s. Anything over that is up to the county.

Supervisor Lauren Yoder said he would support two positions in the budget year that begins in July. "I don't want to raise the rate twice in a row," he said. The real estate tax is 60 cents per $100, compared with 89 in [Montgomery County](mon mention) and 67 in [Carroll County](car mention).

Starting pay is also a problem. A deputy makes $33,500 in [Floyd County](flo mention), $38,000 in [Christiansburg](chr mention) and $41,000 in [Roanoke County](roa mention). The county has trained six officers since 2014 who left within two years.

Crime is low by most measures. There were no murders last year, two robberies and 41 burglaries, according to state police statistics. But deputies spend more time on overdoses and on driving people in a mental health crisis to a hospital bed, which may be as far away as [Staunton](sta mention) or [Petersburg](pet mention). Such a trip can tie up an officer for 14 hours.

Supervisors took no action. The board will {discuss}(e2) the request again at its retreat on Nov. 18.

---
places:
  flo: {name: Floyd County, point: [36.93, -80.36], precision: area, radius_km: 25}
  floy: {name: Floyd, point: [36.911, -80.32]}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  cop: {name: Copper Hill, point: [37.08, -80.13]}
  pat: {name: Patrick County, point: [36.68, -80.28], precision: area, radius_km: 25}
  ind: {name: Indian Valley, point: [36.9, -80.57]}
  che: {name: Check, point: [37.05, -80.18]}
  ric: {name: Richmond, geonameid: 4781708, point: [37.5538, -77.4603]}
  mon: {name: Montgomery County, point: [37.17, -80.39], precision: area, radius_km: 25}
  car: {name: Carroll County, point: [36.73, -80.73], precision: area, radius_km: 25}
  chr: {name: Christiansburg, geonameid: 4752665, point: [37.1298, -80.4089]}
  roa: {name: Roanoke County, point: [37.27, -80.06], precision: area, radius_km: 20}
  sta: {name: Staunton, geonameid: 4787440, point: [38.1499, -79.0732]}
  pet: {name: Petersburg, geonameid: 4778626, point: [37.2279, -77.4019]}
events:
  e1: {type: meeting, places: [floy], start: 2017-10-24, end: 2017-10-24, date_precision: day, date_text: on Tuesday, status: happened, actors: Weddle, targets: Board of Supervisors, main: true}
  e2: {type: meeting, places: [], start: 2017-11-18, end: 2017-11-18, date_precision: day, date_text: on Nov. 18, status: planned, actors: The board, targets: the request}
notes: ""
