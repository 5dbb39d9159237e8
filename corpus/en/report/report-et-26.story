---
id: report-et-26
genre: report
country: ET
published: 2023-08-16
publisher: Relief Coordination Network
title: "[Ethiopia](eth mention): situation report on {fighting}(e1) in [Amhara](amh event), no. 3"
---
Highlights

- {Hostilities}(e1) between the [Ethiopian](ethi demonym) National Defence Force and Fano militia, which {broke}(e1) out in the first week of August, have {subsided}(e1) in the large towns of [Amhara](amh event) region. {Clashes}(e1) {continue}(e1) in rural parts of [North Gondar](nor event) and [South Wollo](sou event).
- On 13 August an {explosion}(e2) at a square in [Finote Selam](fin event), reportedly caused by a drone {strike}(e2), {killed}(e2) at least 26 people.
- Commercial flights to [Bahir Dar](bah event), [Gondar](gon event) and [Lalibela](lal event) {resumed}(e3) on 10 August.

Overview

On 4 August the Council of Ministers in [Addis Ababa](add metonym) {declared}(e4) a state of emergency of six months. By that day militia had {taken}(e5) control of the airport at [Lalibela](lal event) and {entered}(e6) parts of [Dessie](des event), [Debre Markos](debr event) and [Debre Birhan](debre event). Federal forces {retook}(e7) all of them by 9 August. The {unrest}(e1) dates from April, when the government {ordered}(e8) regional special forces to be {integrated}(e8) into the army or the police; at least two aid workers of a partner agency were {shot}(e9) dead near [Kobo](kob event) on 9 April.

Humanitarian impact

Regional authorities report that 70 inmates {escaped}(e10) when the prison at [Bahir Dar](bah event) was {attacked}(e10) on 7 August. The referral hospital in [Gondar](gon event) {treated}(e11) more than 200 wounded and has run out of oxygen; the Red Cross {sent}(e12) two trucks of dressings and body bags from [Mekelle](mek mention) on 12 August.

About 3,000 [Sudanese](sud demonym) refugees and returnees at the [Metema](met event) crossing have been without food {distributions}(e13) since 3 August. The route from [Gondar](gon event) is {cut}(e14) at [Aykel](ayk event). In [Kumer](kum event) settlement a cholera {outbreak}(e15) {declared}(e15) on 6 August has caused 437 {cases}(e15) and nine {deaths}(e15). An estimated 8,500 people have been {displaced}(e16) from [Debre Tabor](deb event) and surrounding woredas to [Woreta](wor event) and camps in [Debark](deba event).

Mobile internet remains {cut}(e17) off throughout the region.

Response

Partners plan to {resume}(e18) {distributions}(e18) of wheat in [Dessie](des event) and [Kombolcha](kom event) on 21 August, if access is granted. Two trucks belonging to a national NGO were {looted}(e19) in [Shewa Robit](she event) on 8 August. The general {suspension}(e20) of food aid, which donors {announced}(e20) in June after large-scale {theft}(e21) was {discovered}(e21) in [Tigray](tig event), is still in force.

---
places:
  amh: {name: Amhara, point: [11.5, 38.0], precision: area, radius_km: 200}
  nor: {name: North Gondar, point: [13.2, 38.0], precision: area, radius_km: 60}
  sou: {name: South Wollo, point: [11.0, 39.4], precision: area, radius_km: 60}
  fin: {name: Finote Selam, point: [10.7, 37.27]}
  lal: {name: Lalibela, point: [12.03, 39.04]}
  des: {name: Dessie, geonameid: 339219, point: [11.1333, 39.6333]}
  kob: {name: Kobo, point: [12.15, 39.63]}
  met: {name: Metema, point: [12.96, 36.2]}
  ayk: {name: Aykel, point: [12.54, 37.06]}
  kum: {name: Kumer, point: [12.8, 36.4], precision: near}
  deb: {name: Debre Tabor, point: [11.85, 38.02]}
  wor: {name: Woreta, point: [11.92, 37.7]}
  deba: {name: Debark, point: [13.16, 37.9]}
  she: {name: Shewa Robit, point: [10.0, 39.9]}
  tig: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  bah: {name: Bahir Dar, geonameid: 342884, point: [11.5936, 37.3908]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ethi: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  gon: {name: Gonder, geonameid: 336014, point: [12.6, 37.4667]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  debr: {name: "Debre Mark'os", geonameid: 339708, point: [10.35, 37.7333]}
  debre: {name: Debre Birhan, geonameid: 339734, point: [9.6795, 39.5326]}
  mek: {name: "Mek'ele", geonameid: 331180, point: [13.4967, 39.4753]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  kom: {name: Kombolcha, geonameid: 333373, point: [11.0816, 39.7434]}
events:
  e1: {type: battle, places: [amh, nor, sou], start: 2023-08, end: 2023-08, date_precision: month, date_text: in the first week of August, status: happened, actors: the Ethiopian National Defence Force, targets: Fano militia, main: true}
  e2: {type: airstrike, places: [fin], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: On 13 August, killed: 26, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [bah, gon, lal], start: 2023-08-10, end: 2023-08-10, date_precision: day, date_text: on 10 August, status: happened, actors: Commercial flights}
  e4: {type: decision, places: [amh], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: On 4 August, status: happened, actors: the Council of Ministers}
  e5: {type: battle, places: [lal], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: By that day, status: happened, actors: militia, targets: the airport}
  e6: {type: battle, places: [des, debr, debre], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: By that day, status: happened, actors: militia}
  e7: {type: battle, places: [lal, des, debr, debre], start: 2023-08-09, end: 2023-08-09, date_precision: day, date_text: by 9 August, status: happened, actors: Federal forces}
  e8: {type: decision, places: [], start: 2023-04, end: 2023-04, date_precision: month, date_text: April, status: happened, actors: the government, targets: regional special forces}
  e9: {type: shooting, places: [kob], start: 2023-04-09, end: 2023-04-09, date_precision: day, date_text: on 9 April, killed: 2, status: happened, actors: "", targets: two aid workers}
  e10: {type: other_crime, places: [bah], start: 2023-08-07, end: 2023-08-07, date_precision: day, date_text: on 7 August, status: happened, actors: 70 inmates, targets: the prison}
  e11: {type: medical, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", injured: 200, injured_qualifier: at_least, status: happened, actors: The referral hospital}
  e12: {type: aid, places: [gon], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: on 12 August, status: happened, actors: the Red Cross, targets: two trucks of dressings and body bags}
  e13: {type: aid, places: [met], start: 2023-08-03, end: 2023-08-16, date_precision: day, date_text: since 3 August, status: happened, negated: true, actors: "", targets: "About 3,000 Sudanese refugees and returnees"}
  e14: {type: transport_change, places: [ayk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The route from Gondar, minor: true}
  e15: {type: outbreak, places: [kum], start: 2023-08-06, end: 2023-08-06, date_precision: day, date_text: on 6 August, killed: 9, status: happened, actors: ""}
  e16: {type: displacement, places: [deb, wor, deba], start: null, end: null, date_precision: unknown, date_text: "", displaced: 8500, displaced_qualifier: about, status: happened, actors: "", targets: "An estimated 8,500 people"}
  e17: {type: outage, places: [amh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mobile internet}
  e18: {type: aid, places: [des, kom], start: 2023-08-21, end: 2023-08-21, date_precision: day, date_text: on 21 August, status: planned, actors: Partners, targets: wheat}
  e19: {type: robbery, places: [she], start: 2023-08-08, end: 2023-08-08, date_precision: day, date_text: on 8 August, status: happened, actors: "", targets: Two trucks}
  e20: {type: decision, places: [], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: donors, targets: food aid}
  e21: {type: robbery, places: [tig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
