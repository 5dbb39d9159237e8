---
id: report-ca-126
genre: report
country: CA
published: 2023-08-14
publisher: Prairie Press
title: "{Wildfires}(e1) {force}(e4) thousands from homes in the [Okanagan](oka event) and [Northwest Territories](nor event)"
---
[KELOWNA](kel dateline), [B.C.](bri dateline) — A {wildfire}(e1) that {jumped}(e1) a lake, another that {doubled}(e2) in size overnight and a third {burning}(e3) within sight of a territorial highway: Western and northern [Canada](can event) spent Sunday under smoke and evacuation orders.

About 2,400 properties in [West Kelowna](wes event) were {ordered}(e4) to leave late on Saturday as the [Trepanier Creek](tre event) {fire}(e1) {crested}(e1) the ridge above Highway 97. By Sunday night it {covered}(e1) 4,100 hectares, the [B.C.](bc metonym org) Wildfire Service said. Two firefighters from [Prince George](pri mention) were {treated}(e5) for burns.

"It came down that hill like a freight train," said Marlene Kowalchuk, who {drove}(e4) to her sister's in [Vernon](ver event) with two cats and a box of papers.

Farther south, an {evacuation alert}(e6) was {issued}(e6) for parts of [Summerland](sum event) and [Peachland](pea event). The Coquihalla was {closed}(e7) between [Hope](hop event) and [Merritt](mer event) for most of the day because of a {grass fire}(e8), sending long-weekend traffic through [Princeton](prin mention).

In the [N.W.T.](nwt event), residents of [Fort Smith](for event) and nearby [Salt River First Nation](sal event) were {told}(e9) on Saturday to go to [Hay River](hay mention). On Sunday [Hay River](hay event) itself was {put}(e10) under an {order}(e10), its second since May. Military aircraft {flew}(e11) more than 200 people, including hospital patients, to [Edmonton](edm event).

"We have no cell service and no road," said [Fort Smith](for metonym org) fire Chief Adam Rourke by satellite phone. The {loss}(e12) of a fibre line near [Enterprise](ent event) {cut off}(e12) most communications in the [South Slave](sou event).

Close to 135,000 square kilometres have {burned}(e13) in [Canada](can event) this year, the most on record. {Fires}(e14) earlier {forced out}(e14) the people of [Fox Creek](fox event), [Alta.](alb mention), in May and of [Tantallon](tan event), [N.S.](nov mention), where 151 houses were {lost}(e14).

Crews from [Mexico](mex mention) and [South Africa](sout mention) {arrived}(e15) in [Edmonton](edm event) on Friday; others from [Costa Rica](cos mention) are due this week. Prime Minister Alan Whitcombe {convened}(e16) his incident response group on Sunday and {promised}(e17) "whatever help is asked for."

Environment [Canada](can metonym org) expects northwest winds of up to 40 kilometres an hour on Tuesday.

---
places:
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  bri: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  kel: {name: Kelowna, geonameid: 5990579, point: [49.8831, -119.4857]}
  oka: {name: Okanagan, point: [49.8, -119.5], precision: area, radius_km: 60}
  nor: {name: Northwest Territories, geonameid: 6091069, point: [65.0, -118.0], precision: division}
  nwt: {name: Northwest Territories, geonameid: 6091069, point: [65.0, -118.0], precision: division}
  wes: {name: West Kelowna, geonameid: 7281936, point: [49.8625, -119.5833]}
  tre: {name: Trepanier Creek, point: [49.8, -119.75], precision: near}
  bc: {name: British Columbia, geonameid: 5909050, point: [53.9998, -125.0032], precision: division}
  pri: {name: Prince George, geonameid: 6113365, point: [53.9166, -122.753]}
  ver: {name: Vernon, geonameid: 6173864, point: [50.2673, -119.2734]}
  sum: {name: Summerland, geonameid: 6159232, point: [49.5998, -119.6691]}
  pea: {name: Peachland, geonameid: 6100086, point: [49.7686, -119.7463]}
  hop: {name: Hope, geonameid: 5976783, point: [49.383, -121.4414]}
  mer: {name: Merritt, geonameid: 6072350, point: [50.1123, -120.7942]}
  prin: {name: Princeton, geonameid: 6113463, point: [49.458, -120.5108]}
  for: {name: Fort Smith, geonameid: 5955954, point: [60.0044, -111.8887]}
  sal: {name: Salt River First Nation, point: [60.0, -111.85], precision: near}
  hay: {name: Hay River, geonameid: 5972762, point: [60.8156, -115.7999]}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  ent: {name: Enterprise, point: [60.55, -116.13], precision: near}
  sou: {name: South Slave, point: [60.6, -114.0], precision: area, radius_km: 150}
  fox: {name: Fox Creek, geonameid: 5956869, point: [54.4001, -116.8024]}
  tan: {name: Tantallon, point: [44.68, -63.87], precision: near}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
events:
  e1: {type: wildfire, places: [tre, wes], start: 2023-08-12, end: 2023-08-13, date_precision: day, date_text: late on Saturday, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [nor], start: null, end: null, date_precision: unknown, date_text: overnight, status: happened, actors: ""}
  e3: {type: wildfire, places: [for], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [wes], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: late on Saturday, status: happened, actors: "", main: true}
  e5: {type: medical, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: Two firefighters from Prince George}
  e6: {type: decision, places: [sum, pea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [hop, mer], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: for most of the day, status: happened, actors: "", targets: The Coquihalla}
  e8: {type: wildfire, places: [hop, mer], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: displacement, places: [for, sal], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e10: {type: displacement, places: [hay], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: On Sunday, status: happened, actors: ""}
  e11: {type: displacement, places: [edm], start: null, end: null, date_precision: unknown, date_text: "", displaced: 200, displaced_qualifier: at_least, status: happened, actors: Military aircraft, targets: more than 200 people}
  e12: {type: outage, places: [ent, sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: wildfire, places: [can], start: 2023, end: 2023, date_precision: year, date_text: this year, status: happened, actors: ""}
  e14: {type: wildfire, places: [fox, tan], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e15: {type: aid, places: [edm], start: 2023-08-11, end: 2023-08-11, date_precision: day, date_text: on Friday, status: happened, actors: Crews from Mexico and South Africa}
  e16: {type: meeting, places: [can], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: on Sunday, status: happened, actors: Prime Minister Alan Whitcombe, minor: true}
  e17: {type: statement, places: [can], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", status: happened, actors: Prime Minister Alan Whitcombe, minor: true}
notes: ""
