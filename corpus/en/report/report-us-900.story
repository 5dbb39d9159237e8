---
id: report-us-900
genre: report
country: US
published: 2012-10-18
publisher: Brazos Bottom Herald
title: "Candidates for county judge differ on jail, agree on little else"
---
[HEARNE](hea dateline), [Texas](tex dateline) - Two men who want to be [Robertson County](rob metonym) judge {debated}(e1) a jail for an hour on Tuesday night, politely.

The county's holds 48 inmates and is often full. Prisoners are then sent to [Milam County](mil mention) or [Falls County](fal mention) at $45 a day. Republican Grady Norris would build one for 120 and rent beds to others. Democrat Luther Banks, a former constable, says that counties from [Burnet](bur mention) to [Littlefield](lit mention) have tried it and are stuck with the debt.

"A jail isn't a motel," Banks told some 90 people at the {forum}(e1), in the junior high at [Calvert](cal event). "You can't put out a sign."

Norris, who sells irrigation pipe in [Franklin](fra mention), said that the state's jail commission could close the old one at any time. A lock failed its test in June. "Would you rather pay for something or for nothing?" he asked.

They also differed about the power plant near [Bremond](bre mention), whose taxable value goes up and down with the price of lignite, and on whether to hire a fire marshal. Both would lower the speed limit on FM 485. Neither favors zoning, a burn ban that lasts "one day longer than it must," or [Houston](hou metonym) taking any more of the [Brazos](bra mention).

The county judge in [Texas](tex mention) doesn't need to be a lawyer. He presides over commissioners court, draws up the budget and hears some criminal and probate cases. The pay is $51,200.

Asked what he would be most proud of in four years, Banks said a clinic, in [Hearne](hea mention) or [Wheelock](whe mention). Norris said a surplus. Asked what he admired in the other, each thought for some time.

Early {voting}(e2) {starts}(e2) on Monday at the courthouse in [Franklin](fra event) and runs through Nov. 2. The {election}(e2) is Nov. 6. Voters should bring their registration card; the photo ID law isn't in effect, having been {blocked}(e3) by a court in [Washington](was event) in August.

---
places:
  hea: {name: Hearne, geonameid: 4696862, point: [30.8785, -96.593]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  rob: {name: Robertson County, point: [31.03, -96.51], precision: area, radius_km: 30}
  mil: {name: Milam County, point: [30.79, -96.98], precision: area, radius_km: 30}
  fal: {name: Falls County, point: [31.25, -96.94], precision: area, radius_km: 30}
  bur: {name: Burnet, geonameid: 4677592, point: [30.7582, -98.2284]}
  lit: {name: Littlefield, geonameid: 5525295, point: [33.9173, -102.3249]}
  cal: {name: Calvert, geonameid: 4678322, point: [30.978, -96.6739]}
  fra: {name: Franklin, point: [31.03, -96.485]}
  bre: {name: Bremond, point: [31.165, -96.676]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  bra: {name: Brazos, point: [31.0, -96.7], precision: area, radius_km: 60}
  whe: {name: Wheelock, point: [30.9, -96.4]}
  was: {name: Washington, point: [38.9, -77.04]}
events:
  e1: {type: meeting, places: [cal], start: 2012-10-16, end: 2012-10-16, date_precision: day, date_text: on Tuesday night, status: happened, actors: Two men, targets: some 90 people, main: true}
  e2: {type: election, places: [fra, rob], start: 2012-11-06, end: 2012-11-06, date_precision: day, date_text: Nov. 6, status: planned, actors: "", main: true}
  e3: {type: verdict, places: [was], start: 2012-08, end: 2012-08, date_precision: month, date_text: in August, status: happened, actors: a court, targets: the photo ID law}
notes: ""
