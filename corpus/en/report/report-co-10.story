---
id: report-co-10
genre: report
country: CO
published: 2023-05-18
publisher: Bogotá English Daily
title: "Indigenous youths {shot}(e1) dead after {fleeing}(e5) [Amazon](ama event) rebels"
---
[Colombia](col metonym)'s government has {suspended}(e2) a {ceasefire}(e8) with the largest faction of former FARC rebels in four provinces after {accusing}(e3) it of the {murder}(e1) of four Indigenous teenagers.

The youths, members of the Murui people from the reserve of [Puerto Sábalo](pue mention), had been {recruited}(e4) by force in March by the Carolina Ramírez Front, according to the Indigenous organisation of the [Colombian](colo demonym) Amazon. They {escaped}(e5) but were {caught}(e6) and {shot}(e1) dead on Wednesday of last week near [El Estrecho](ele event), on the border of [Caquetá](caq event) and [Amazonas](amaz event).

Announcing the decision on Monday, the presidency in [Bogotá](bog metonym) said that military {operations}(e7) would {resume}(e7) within 72 hours in [Meta](met event), [Caquetá](caq event), [Guaviare](gua event) and [Putumayo](put event).

The bilateral {truce}(e8), {agreed}(e8) at New Year with five armed groups, is a pillar of the "total peace" policy. It has been {broken}(e9) again and again. Within hours of the announcement, gunmen {attacked}(e10) the police post at [Mondomo](mon event) in the department of [Cauca](cau event) with rifles and gas cylinders, {wounding}(e10) two officers, and a roadside bomb {killed}(e11) a soldier outside [Puerto Asís](puer event).

In the capital, talks with the smaller National Liberation Army have gone better. A third {round}(e12) with the ELN is {continuing}(e12) in [Havana](hav event), [Cuba](cub event), after earlier {sessions}(e22) in [Caracas](car event) and [Mexico City](mex event). The sides hope to {sign}(e13) a six-month {ceasefire}(e13) in June.

"You cannot hold a peace process with people who kill children," the defence minister, Hernando Salcedo, said during a {visit}(e14) to the air base at [Tres Esquinas](tre event). He {offered}(e15) a reward of 500 million pesos for the front's commander.

The dissidents, who {rejected}(e16) the 2016 peace accord {signed}(e17) in [Cartagena](cart event) and [Bogotá](bog event), {answered}(e18) that the decision "would unleash war" and said that they would go on {withdrawing}(e19) from towns.

The [Norwegian](nor demonym org) Refugee Council said some 1,300 people had {left}(e20) villages along the [Caguán](cag event) river since April, most for [San Vicente del Caguán](san event) and [Florencia](flo event). The regional ombudsman, Nidia Pastrana, {warned}(e21) of landmines on the paths around [Cartagena del Chairá](carta event) and [La Macarena](lam event).

---
places:
  ama: {name: Amazon, point: [-1.0, -73.0], precision: area, radius_km: 300}
  pue: {name: Puerto Sábalo, point: [-1.0, -73.2], precision: near}
  ele: {name: El Estrecho, point: [-0.95, -73.4], precision: near}
  caq: {name: Caquetá, geonameid: 3687479, point: [0.6155, -73.8097], precision: division}
  amaz: {name: Amazonas, geonameid: 3689982, point: [-1.2603, -71.9171], precision: division}
  met: {name: Meta, geonameid: 3674810, point: [3.5302, -72.9789], precision: division}
  gua: {name: Guaviare, geonameid: 3681344, point: [1.8514, -71.8348], precision: division}
  put: {name: Putumayo, geonameid: 3671178, point: [0.4202, -75.5514], precision: division}
  cau: {name: Cauca, geonameid: 3687029, point: [2.6161, -77.277], precision: division}
  mon: {name: Mondomo, point: [2.9, -76.55]}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  tre: {name: Tres Esquinas, point: [0.74, -75.23]}
  cart: {name: Cartagena, geonameid: 3687238, point: [10.3982, -75.4933]}
  cag: {name: Caguán, point: [1.2, -74.6], precision: area, radius_km: 80}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  puer: {name: Puerto Asís, geonameid: 3671549, point: [0.5051, -76.4957]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  san: {name: San Vicente del Caguán, geonameid: 3668290, point: [2.1217, -74.7661]}
  flo: {name: Florencia, geonameid: 3682426, point: [1.6155, -75.6041]}
  carta: {name: Cartagena del Chairá, geonameid: 3792382, point: [1.3349, -74.8429]}
  lam: {name: La Macarena, geonameid: 3827693, point: [2.1827, -73.7871]}
events:
  e1: {type: killing, places: [ele], start: 2023-05-10, end: 2023-05-10, date_precision: day, date_text: on Wednesday of last week, killed: 4, status: happened, actors: "", targets: four Indigenous teenagers, main: true}
  e2: {type: decision, places: [met, caq, gua, put], start: 2023-05-15, end: 2023-05-15, date_precision: day, date_text: on Monday, status: happened, actors: "Colombia's government", targets: a ceasefire, main: true}
  e3: {type: statement, places: [bog], start: 2023-05-15, end: 2023-05-15, date_precision: day, date_text: on Monday, status: happened, actors: "Colombia's government", minor: true}
  e4: {type: abduction, places: [], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March, status: happened, actors: the Carolina Ramírez Front, targets: The youths}
  e5: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They, minor: true}
  e6: {type: abduction, places: [ele], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: They, minor: true}
  e7: {type: battle, places: [met, caq, gua, put], start: 2023-05-15, end: 2023-05-18, date_precision: day, date_text: within 72 hours, status: planned, actors: military}
  e8: {type: agreement, places: [col], start: 2023-01-01, end: 2023-01-01, date_precision: day, date_text: at New Year, status: happened, actors: "", targets: The bilateral truce}
  e9: {type: battle, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: attack, places: [mon], start: 2023-05-15, end: 2023-05-15, date_precision: day, date_text: Within hours of the announcement, injured: 2, status: happened, actors: gunmen, targets: the police post}
  e11: {type: bombing, places: [puer], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: a roadside bomb, targets: a soldier}
  e12: {type: meeting, places: [hav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ELN}
  e13: {type: agreement, places: [], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: planned, actors: The sides, targets: a six-month ceasefire}
  e14: {type: visit, places: [tre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the defence minister}
  e15: {type: statement, places: [tre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hernando Salcedo, targets: a reward}
  e16: {type: decision, places: [], start: 2016, end: 2016, date_precision: year, date_text: "", status: happened, actors: The dissidents, targets: peace accord, minor: true}
  e17: {type: agreement, places: [cart, bog], start: 2016, end: 2016, date_precision: year, date_text: 2016, status: happened, actors: ""}
  e18: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The dissidents}
  e19: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: they}
  e20: {type: displacement, places: [cag, san, flo], start: 2023-04, end: 2023-05, date_precision: month, date_text: since April, displaced: 1300, displaced_qualifier: about, status: happened, actors: "some 1,300 people"}
  e21: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nidia Pastrana, targets: landmines}
  e22: {type: meeting, places: [car, mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
