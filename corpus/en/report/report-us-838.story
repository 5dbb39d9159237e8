---
id: report-us-838
genre: report
country: US
published: 2020-03-05
publisher: Letcher Mountain Voice
title: "Coach's corner: Lady Cougars face bigger, deeper [Hazard](haz metonym)"
---
[WHITESBURG](whi dateline), [Ky.](ken dateline) - Keisha Fugate doesn't need a scouting report to know what is coming. She has lost to it four times.

[Letcher Central](let metonym), 21-9, {plays}(e1) [Hazard](haz metonym) in the semifinals of the 14th Region girls' tournament Friday at 6:30 p.m. at [Knott County](kno metonym org) Central. The winner meets [Perry Central](per metonym) or [Owsley County](ows metonym) for a trip to [Lexington](lex mention).

"They've got a 6-foot-2 girl and they've got another to give her a rest," Fugate said. "If you double her, they kick it out and kill you with the three. So pick how you'd like to go."

Her own team has one player over 5-9. What it does have is Bree Caudill, a junior from [Jenkins](jen mention) who averages 24 points, shoots 88 percent from the line and is being looked at by [Morehead](mor metonym org) State and [Pikeville](pik metonym).

The Lady Cougars {beat}(e2) [Knott Central](kno metonym) 61-54 on Monday to get here. Caudill scored 30. Down nine at the half, they pressed the whole third quarter, and Fugate thinks it might be the answer again. "We can't shoot over them. We could run them till they're sick."

[Hazard](haz metonym) coach Al Combs sees it differently. "It's a short gym," he said. "You can't run that far."

Tickets are $8 at the door and cash only. Fans are asked not to shake hands with the players, as a precaution against the flu that has been going around; the state's health department in [Frankfort](fra mention) says there is no case of the new coronavirus in [Kentucky](ken mention). Officials could limit crowds if that changed.

A word on the boys: [Letcher](letc metonym)'s season is over. Coach Tim Sexton said that he'd take the young ones to camps in [Berea](ber mention) and [Johnson City](joh mention), [Tenn.](ten mention), this summer. "There's no quit in them," he said. "There's not much rebounding, either."

Radio coverage is on 103.9 FM.

---
places:
  whi: {name: Whitesburg, geonameid: 4313346, point: [37.1184, -82.8268]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  haz: {name: Hazard, geonameid: 4294349, point: [37.2495, -83.1932]}
  let: {name: Letcher County, point: [37.12, -82.86], precision: area, radius_km: 20}
  letc: {name: Letcher, point: [37.12, -82.86], precision: area, radius_km: 20}
  kno: {name: Knott County, point: [37.36, -82.95], precision: area, radius_km: 20}
  per: {name: Perry County, point: [37.24, -83.22], precision: area, radius_km: 20}
  ows: {name: Owsley County, point: [37.42, -83.68], precision: area, radius_km: 15}
  lex: {name: Lexington, geonameid: 4297983, point: [37.9887, -84.4777]}
  jen: {name: Jenkins, geonameid: 4296229, point: [37.1734, -82.631]}
  mor: {name: Morehead, geonameid: 4301317, point: [37.2711, -87.1764]}
  pik: {name: Pikeville, geonameid: 4304232, point: [37.4793, -82.5188]}
  fra: {name: Frankfort, geonameid: 4292188, point: [38.2009, -84.8733]}
  ber: {name: Berea, geonameid: 4283974, point: [37.5687, -84.2963]}
  joh: {name: Johnson City, geonameid: 4633419, point: [36.3134, -82.3535]}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
events:
  e1: {type: match, places: [kno], start: 2020-03-06, end: 2020-03-06, date_precision: day, date_text: Friday, status: planned, actors: Letcher Central, targets: Hazard, main: true}
  e2: {type: match, places: [], start: 2020-03-02, end: 2020-03-02, date_precision: day, date_text: on Monday, status: happened, actors: The Lady Cougars, targets: Knott Central, main: true}
notes: ""
