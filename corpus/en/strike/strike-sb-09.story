---
id: strike-sb-09
genre: strike
country: SB
published: 2020-02-19
publisher: Solomon Tide
title: "Nurses {end}(e1) {sit-down}(e1) in [Western Province](wes event)"
---
[GIZO](giz dateline), [Solomon Islands](sb dateline): It ended with a hymn and a plate of tuna. After nine days on mats outside the hospital in [Gizo](giz event), ninety nurses {went back}(e1) inside on Tuesday evening.

Their {strike}(e1) began over housing. Six had been sleeping in a store room at [Munda](mun event), and a seventh, posted to the [Shortland Islands](sho event), had shared a copra shed with a generator. [Honiara](hon metonym) has now {agreed}(e2) to {build}(e3) fourteen houses, the first of them at [Noro](nor event), where the tuna cannery lent the land.

The {deal}(e2) was {signed}(e2) in the [Gizo](giz event) market hall, since the provincial chamber lost its roof when {Cyclone}(e4) Tino passed in January. Nurse aides on [Malaita](mal event) who {struck}(e5) in sympathy at [Auki](auk event) {returned}(e6) on Monday.

"I'm going to my ward; I have four babies to weigh," said Sister Ruthie Pitakaka, who comes from [Simbo](sim mention).

Patients had meanwhile {gone}(e7) by outboard to [Bougainville](bou mention), an hour off over the [Papua New Guinean](pg demonym) border, or to mission clinics on [Vella Lavella](vel mention). The ministry says that no one died for want of care. Sister Ruthie would not be drawn on that.

---
places:
  wes: {name: Western Province, geonameid: 2101556, point: [-8.73, 157.551], precision: division}
  giz: {name: Gizo, geonameid: 2108857, point: [-8.103, 156.8419]}
  sb: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  mun: {name: Munda, geonameid: 2105575, point: [-8.328, 157.2665]}
  sho: {name: Shortland Islands, point: [-7.05, 155.85], precision: area, radius_km: 25}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  nor: {name: Noro, geonameid: 2104863, point: [-8.2227, 157.1998]}
  mal: {name: Malaita, geonameid: 2106552, point: [-9.7583, 161.956], precision: division}
  auk: {name: Auki, geonameid: 2109701, point: [-8.7678, 160.6978]}
  sim: {name: Simbo, point: [-8.28, 156.53], precision: near}
  bou: {name: Bougainville, geonameid: 2089470, point: [-5.2363, 154.632], precision: division}
  pg: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  vel: {name: Vella Lavella, point: [-7.75, 156.65], precision: area, radius_km: 20}
events:
  e1: {type: strike, places: [giz], start: 2020-02-18, end: 2020-02-18, date_precision: day, date_text: on Tuesday evening, status: happened, actors: ninety nurses, main: true}
  e2: {type: agreement, places: [giz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Honiara, main: true}
  e3: {type: construction, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e4: {type: storm, places: [giz], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e5: {type: strike, places: [auk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nurse aides on Malaita}
  e6: {type: strike, places: [auk], start: 2020-02-17, end: 2020-02-17, date_precision: day, date_text: on Monday, status: happened, actors: Nurse aides on Malaita}
  e7: {type: medical, places: [bou, vel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "e4 is dated by its end"
