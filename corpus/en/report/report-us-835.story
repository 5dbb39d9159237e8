---
id: report-us-835
genre: report
country: US
published: 2005-08-25
publisher: Kanawha Valley Reporter
title: "Health board {hears}(e1) pros, cons of smoking ban"
---
[RIPLEY](rip dateline), [W.Va.](wes dateline) -- Restaurant owners, nurses and a man with an oxygen tank {had their say}(e1) Tuesday about whether people should be able to light up over a plate of eggs.

The [Jackson County](jac metonym org) Board of Health is considering a rule that would prohibit smoking in all enclosed public places, bars and bingo halls included. Tuesday's {hearing}(e1), the second of three, filled the courthouse annex.

"I lose half my breakfast trade if you do this," said Betty Skeens, who owns a diner near the interstate. "They'll go down the road to [Ravenswood](rav mention) and sit in their trucks." She was reminded that [Ravenswood](rav mention) is in the county and would be covered.

Nurse practitioner Alan Casto said that [West Virginia](wes mention) leads the nation in smoking, at 27 percent, and is near the top in deaths from heart disease. Secondhand smoke kills an estimated 500 people a year in the state, according to health officials in [Charleston](cha mention).

More than 20 of the state's 55 counties have such rules in some form. [Wood County](woo mention) and [Kanawha County](kan mention) allow smoking in bars with fewer than four employees; [Cabell County](cab mention) does not. The Supreme Court of Appeals {ruled}(e2) in 2003 that boards of health may write them without the consent of county commissions.

Violators could be cited and fined up to $1,000, though the sheriff's department has said it does not intend to kick down doors. "I have eleven deputies," Sheriff Mike Boggess said. "We aren't going to be the ashtray police."

Carl Hutchinson, 68, who drove from [Cottageville](cot mention) with his tank, was a smoker for 45 years. He said that the tobacco companies fooled him and he did the rest himself. "I don't want to tell anybody how to live," he said. "I'd just like to eat a hamburger in town."

A third {hearing}(e3) will be held at 6 p.m. Sept. 20 in the high school at [Ravenswood](rav event). The board may vote that night, or it may wait.

---
places:
  rip: {name: Ripley, geonameid: 4820037, point: [38.8187, -81.7107]}
  wes: {name: West Virginia, geonameid: 4826850, point: [38.5004, -80.5001], precision: division}
  jac: {name: Jackson County, point: [38.83, -81.68], precision: area, radius_km: 25}
  rav: {name: Ravenswood, geonameid: 4819418, point: [38.9481, -81.761]}
  cha: {name: Charleston, geonameid: 4801859, point: [38.3498, -81.6326]}
  woo: {name: Wood County, point: [39.21, -81.52], precision: area, radius_km: 25}
  kan: {name: Kanawha County, point: [38.34, -81.53], precision: area, radius_km: 35}
  cab: {name: Cabell County, point: [38.42, -82.24], precision: area, radius_km: 20}
  cot: {name: Cottageville, point: [38.86, -81.82]}
events:
  e1: {type: meeting, places: [rip], start: 2005-08-23, end: 2005-08-23, date_precision: day, date_text: Tuesday, status: happened, actors: "", main: true}
  e2: {type: verdict, places: [], start: 2003, end: 2003, date_precision: year, date_text: in 2003, status: happened, actors: The Supreme Court of Appeals, targets: boards of health}
  e3: {type: meeting, places: [rav], start: 2005-09-20, end: 2005-09-20, date_precision: day, date_text: Sept. 20, status: planned, actors: ""}
notes: ""
