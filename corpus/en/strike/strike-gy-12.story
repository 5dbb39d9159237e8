---
id: strike-gy-12
genre: strike
country: GY
published: 2018-10-05
publisher: Berbice Bugle
title: "Cane cutters at [Albion](alb event) {lay down their cutlasses}(e1)"
---
Six hundred and some cane cutters {marched out}(e1) of the fields at [Albion](alb event) on Wednesday, leaving punts half full in the canal, and {walked}(e2) down the public road as far as [Rose Hall](ros event), singing.

They say that the day's price for burnt cane was {cut}(e3) without a word. The corporation says it was the cane that was short. By Thursday the gangs at [Blairmont](bla event), on the other bank of the [Berbice River](brv mention), had {downed theirs}(e4); [Uitvlugt](uit event), in far-off [Demerara](dem mention), worked on.

"I cut for thirty-one years," said Dhanraj Sookdeo, of [Port Mourant](pmo mention). "They close [Skeldon](ske event). They close [Enmore](enm event). Where I must go, [Toronto](tor mention)?" Those estates {shut}(e5) in December of last year, along with the one at [Canje](can event), and {put about 4,000 people out of work}(e6); quite a few now fish, or dig for gold beyond [Bartica](bar mention).

The labour minister will {see}(e7) both sides in [New Amsterdam](nam event) this afternoon. He has {told}(e8) reporters in [Georgetown](geo mention) that he would not beg.

Raw sugar for a refinery in [Baltimore](bal mention) is already {late}(e9). If it isn't on a ship by the 20th, [Guyana](gy metonym) pays a penalty, and the quota, says an official, could pass to [Belize](bz metonym).

---
places:
  alb: {name: Albion, point: [6.25, -57.38], precision: near}
  can: {name: Canje, point: [6.25, -57.5], precision: near}
  ros: {name: Rose Hall, geonameid: 3376227, point: [6.2558, -57.355]}
  bla: {name: Blairmont, point: [6.27, -57.55], precision: near}
  brv: {name: Berbice River, point: [6.0, -57.6], precision: area, radius_km: 40}
  uit: {name: Uitvlugt, point: [6.87, -58.3], precision: near}
  dem: {name: Demerara, point: [6.5, -58.2], precision: area, radius_km: 50}
  pmo: {name: Port Mourant, point: [6.25, -57.33], precision: near}
  ske: {name: Skeldon, geonameid: 3375941, point: [5.8704, -57.1468]}
  enm: {name: Enmore, point: [6.75, -57.98], precision: near}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  bar: {name: Bartica, geonameid: 3379507, point: [6.4054, -58.6233]}
  nam: {name: New Amsterdam, geonameid: 3376762, point: [6.2492, -57.5158]}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  bal: {name: Baltimore, geonameid: 4347778, point: [39.2904, -76.6122]}
  gy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  bz: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
events:
  e1: {type: strike, places: [alb], start: 2018-10-03, end: 2018-10-03, date_precision: day, date_text: on Wednesday, status: happened, actors: Six hundred and some cane cutters, main: true}
  e2: {type: protest, places: [ros], start: 2018-10-03, end: 2018-10-03, date_precision: day, date_text: on Wednesday, status: happened, actors: Six hundred and some cane cutters, minor: true}
  e3: {type: market, places: [alb], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e4: {type: strike, places: [bla], start: 2018-10-04, end: 2018-10-04, date_precision: day, date_text: By Thursday, status: happened, actors: Six hundred and some cane cutters, main: true}
  e5: {type: closure, places: [ske, enm, can], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December of last year, status: happened, actors: ""}
  e6: {type: layoffs, places: [ske, enm, can], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December of last year, status: happened, actors: ""}
  e7: {type: meeting, places: [nam], start: 2018-10-05, end: 2018-10-05, date_precision: day, date_text: this afternoon, status: planned, actors: The labour minister}
  e8: {type: statement, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: transport_change, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
