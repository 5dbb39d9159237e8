---
id: report-ca-561
genre: report
country: CA
published: 2023-10-04
publisher: Prairie Courier
title: "[Manitoba](man event) {elects}(e1) first First Nations premier in provincial government's history"
---
[WINNIPEG](win dateline) — New Democrats {swept back}(e1) to power in [Manitoba](man event) on Tuesday, taking 34 of 57 seats, and their leader, Waylon Keewatin, will be the first First Nations premier of a [Canadian](can demonym) province.

Keewatin, 41, a former broadcaster from [Onigaming](oni mention) in northwestern [Ontario](ont mention), {told}(e2) a crowd at a ballroom in [Winnipeg](win event) that young people should "put the phone down and pick the province up." He will be {sworn in}(e3) on Oct. 18.

The {result}(e1) ends seven years of Progressive Conservative rule. Premier Sheila Hargrave, who {held}(e1) her own seat in [Tuxedo](tux event) by 263 votes, {announced}(e4) at 10 p.m. that she will {step down}(e4) as leader. Her party {kept}(e1) [Steinbach](ste event), [Winkler](wink mention) and most of the rural south but {lost}(e1) [Brandon East](bra event), [Dauphin](dau event) and every {seat}(e1) but three in the capital.

The campaign turned in its last weeks on a landfill. The outgoing government had {refused}(e5) to pay for a search of [Prairie Green](pra event), north of the city, for the remains of two women from [Long Plain](lon mention) First Nation who police say were {killed}(e6) in 2022. It took out billboards on it. Relatives {blocked}(e7) the road to another dump, Brady, for 11 days in July until a judge {ordered}(e8) them off. Keewatin has {promised}(e9) to search.

The man {charged}(e10) with those killings and two others is to go on {trial}(e10) in April.

In [Thompson](tho event), where the emergency room was {closed}(e11) on six nights in September for lack of nurses, incumbent Eric Redsky {won}(e1) with 71 per cent. In [Flin Flon](fli event), turnout was 33, the lowest.

Prime Minister Luc Desrosiers {phoned}(e12) Keewatin from [Ottawa](ott event). The premiers of [Saskatchewan](sas metonym) and [Alberta](alb metonym), both conservative, sent brief good wishes; a {meeting}(e13) of the western premiers had been planned for [Whistler](whi event) in November.

About 200,000 people had {voted}(e1) in advance. Elections [Manitoba](man metonym org) is {looking into}(e14) why machines at [Seven Oaks](sev event) stopped for 40 minutes on Tuesday morning.

---
places:
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  oni: {name: Onigaming, point: [49.43, -93.95]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  tux: {name: Tuxedo, point: [49.86, -97.22]}
  bra: {name: Brandon East, point: [49.84, -99.93]}
  pra: {name: Prairie Green, point: [50.04, -97.21]}
  lon: {name: Long Plain, point: [49.85, -98.42]}
  tho: {name: Thompson, geonameid: 6165406, point: [55.7435, -97.8558]}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  whi: {name: Whistler, geonameid: 6180144, point: [50.1182, -122.954]}
  sev: {name: Seven Oaks, point: [49.95, -97.11]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  fli: {name: Flin Flon, geonameid: 5954718, point: [54.767, -101.8743]}
  dau: {name: Dauphin, geonameid: 5935341, point: [51.1494, -100.0502]}
  ste: {name: Steinbach, geonameid: 6156102, point: [49.5258, -96.6845]}
  wink: {name: Winkler, geonameid: 6183204, point: [49.1817, -97.941]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: election, places: [man, ste, bra, dau, tho, fli], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: on Tuesday, status: happened, actors: New Democrats, main: true}
  e2: {type: statement, places: [win], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: "", status: happened, actors: Waylon Keewatin, targets: a crowd, minor: true}
  e3: {type: appointment, places: [win], start: 2023-10-18, end: 2023-10-18, date_precision: day, date_text: on Oct. 18, status: planned, actors: "", targets: Waylon Keewatin, main: true}
  e4: {type: resignation, places: [win], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: at 10 p.m., status: planned, actors: Premier Sheila Hargrave}
  e5: {type: decision, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The outgoing government, targets: a search}
  e6: {type: killing, places: [pra], start: 2022, end: 2022, date_precision: year, date_text: in 2022, killed: 2, status: happened, actors: "", targets: two women}
  e7: {type: protest, places: [win], start: 2023-07, end: 2023-07, date_precision: month, date_text: for 11 days in July, status: happened, actors: Relatives, targets: the road to another dump}
  e8: {type: verdict, places: [win], start: 2023-07, end: 2023-07, date_precision: month, date_text: "", status: happened, actors: a judge, targets: them, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Keewatin, minor: true}
  e10: {type: trial, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: planned, actors: "", targets: The man}
  e11: {type: closure, places: [tho], start: 2023-09, end: 2023-09, date_precision: month, date_text: on six nights in September, status: happened, actors: "", targets: the emergency room}
  e12: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Luc Desrosiers, targets: Keewatin, minor: true}
  e13: {type: meeting, places: [whi], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, status: planned, actors: the western premiers, minor: true}
  e14: {type: investigation, places: [sev], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: on Tuesday morning, status: happened, actors: Elections Manitoba, targets: machines, minor: true}
notes: ""
