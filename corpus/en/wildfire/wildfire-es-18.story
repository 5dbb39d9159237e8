---
id: wildfire-es-18
genre: wildfire
country: ES
published: 2023-08-18
publisher: Atlantic Isles Press
title: "[Tenerife](ten event) {Blaze}(e1) {Drives}(e2) 7,600 From Homes"
---
[SANTA CRUZ DE TENERIFE](san dateline) (AIP) — A forest {fire}(e1) that broke out late on Tuesday in the hills of north-eastern [Tenerife](ten event) had {devoured}(e1) 3,300 hectares by Thursday night and {forced}(e2) some 7,600 people to leave their homes or stay indoors.

No house had been lost. Two firefighters were hurt when a tanker {rolled over}(e3) at [Arafo](ara event). Villages above [La Orotava](lao event) and [Los Realejos](los event) were {cleared}(e2) overnight, and smoke {closed}(e4) the road to the cable car on [Mount Teide](mou event), to which four million tourists go each year.

"It is perhaps the most complicated fire in the [Canary Islands](can event) for forty years," said the regional president, Fermín Dorta. He ruled nothing out: agents are {looking for}(e5) someone who was seen on a motorcycle at [Candelaria](cand event) shortly before.

[Madrid](mad metonym) {sent}(e6) six aircraft and 200 soldiers of the emergency unit from [Seville](sev mention) and [Gran Canaria](gra mention). The airport was open and hotels on the south coast, at [Adeje](ade event) and [Arona](aro event), were unaffected.

A {temperature}(e7) of 44 degrees is expected on Sunday. On [La Palma](lap event), where a {blaze}(e8) in July destroyed twenty houses at [Puntagorda](pun event), the authorities {banned}(e9) barbecues and a {rally}(e10) of cars planned for the weekend.

Across [Spain](spa event) some 71,000 hectares have {burned}(e11) since January, against 267,000 in the whole of last year, when two people {perished}(e12) in [Zamora](zam event), a shepherd and a firefighter.

---
places:
  ten: {name: Tenerife, point: [28.27, -16.6], precision: area, radius_km: 35}
  san: {name: Santa Cruz de Tenerife, geonameid: 2511174, point: [28.4682, -16.2546]}
  ara: {name: Arafo, point: [28.34, -16.416]}
  mou: {name: Mount Teide, point: [28.272, -16.642], precision: near}
  can: {name: Canary Islands, geonameid: 2593110, point: [28.383, -15.9195], precision: division}
  gra: {name: Gran Canaria, point: [27.96, -15.6], precision: area, radius_km: 25}
  lap: {name: La Palma, point: [28.68, -17.86], precision: area, radius_km: 20}
  pun: {name: Puntagorda, point: [28.77, -17.98]}
  cand: {name: Candelaria, geonameid: 2520283, point: [28.3548, -16.3727]}
  lao: {name: La Orotava, geonameid: 2515692, point: [28.3908, -16.5231]}
  los: {name: Los Realejos, geonameid: 6692471, point: [28.3849, -16.5828]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  ade: {name: Adeje, geonameid: 2522437, point: [28.1227, -16.726]}
  aro: {name: Arona, geonameid: 2521582, point: [28.0996, -16.681]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  zam: {name: Zamora, geonameid: 3104342, point: [41.5063, -5.7446]}
events:
  e1: {type: wildfire, places: [ten], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: late on Tuesday, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [lao, los], start: null, end: null, date_precision: unknown, date_text: "", displaced: 7600, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [ara], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: a tanker}
  e4: {type: closure, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: investigation, places: [cand], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Madrid}
  e7: {type: extreme_weather, places: [ten], start: 2023-08-20, end: 2023-08-20, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
  e8: {type: wildfire, places: [pun], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e9: {type: decision, places: [lap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the authorities}
  e10: {type: match, places: [lap], start: 2023-08, end: 2023-08, date_precision: month, date_text: for the weekend, status: happened, negated: true, actors: ""}
  e11: {type: wildfire, places: [spa], start: 2023-01, end: 2023-08, date_precision: month, date_text: since January, status: happened, actors: ""}
  e12: {type: wildfire, places: [zam], start: 2022, end: 2022, date_precision: year, date_text: last year, killed: 2, status: happened, actors: ""}
notes: ""
