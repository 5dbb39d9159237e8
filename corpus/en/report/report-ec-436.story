---
id: report-ec-436
genre: report
country: EC
published: 2024-01-10
publisher: La Mitad News in English
title: "[Ecuador](ecu event) under {state of conflict}(e1): TV studio {stormed}(e2), prisons {seized}(e3), ten {dead}(e4)"
---
Ten people have been {killed}(e4) in [Guayaquil](gua event) and [Nobol](nob event) since gangs {launched}(e4) a wave of {attacks}(e4) across [Ecuador](ecu event), police said on Wednesday, a day after hooded gunmen {burst into}(e2) a television studio during a live broadcast.

President Daniel Aspiazu {declared}(e1) an "internal armed conflict" on Tuesday afternoon and {named}(e1) 22 groups as terrorists, which lets the army be used against them.

Timeline

Sunday, 7 January: Guards {discover}(e5) that José Adolfo Zambrano, leader of the Choneros gang, is {missing}(e5) from his cell in the Regional prison in [Guayaquil](gua event).

Monday, 8 January: A state of {exception}(e6) is announced, with a curfew from 11 p.m. Inmates {take}(e3) guards hostage at jails in [Cuenca](cue event), [Ambato](amb event), [Latacunga](lat event), [Machala](mac event) and [Quito](qui event).

Tuesday, 9 January: Three policemen are {kidnapped}(e7) in [Machala](mac event) and one in [Quevedo](que event). Cars are {burned}(e8) in [Esmeraldas](esm event), a bridge in [Quito](qui event) is damaged by an {explosion}(e9), and Fabricio Colón Pico, a chief of the Lobos accused of plotting to kill the attorney general, {escapes}(e10) with 38 others from [Riobamba](rio event); 12 are {recaptured}(e11). At 2.15 p.m. men with a shotgun and dynamite {enter}(e2) the studio of TC in [Guayaquil](gua event). Police {free}(e12) the staff after half an hour and {arrest}(e13) 13 men, the youngest aged 15.

Wednesday, 10 January: 139 prison staff are still {held}(e3). Classes are {suspended}(e14) nationwide. Hospitals in [Guayaquil](gua event) {put off}(e15) operations. Soldiers {guard}(e16) the metro in [Quito](qui event).

Neighbours

[Peru](per metonym) {sent}(e17) 500 police to its northern border and {put}(e18) [Tumbes](tum event) under emergency. [Colombia](col metonym) has {reinforced}(e19) [Rumichaca](rum event). [China](chi metonym) {closed}(e20) its consulates; that in [Guayaquil](gua event) is to {reopen}(e20) on Friday. The [US](uni metonym) ambassador has {offered}(e21) help, and [Argentina](arg metonym)'s security minister {said}(e21) that she would send forces.

How did it come to this?

[Ecuador](ecu mention) lies between the two largest producers of cocaine. Since the peace {accord}(e22) of 2016 in [Colombia](col event), [Mexican](mex demonym) cartels and [Balkan](bal demonym) mafias have {competed}(e23) for the ports, using local gangs as armies. The rate of homicides has {risen}(e23) from six per 100,000 in 2018 to 46. In August, a candidate for the presidency, Fernando Valdivieso, was {shot}(e24) dead outside a school in [Quito](qui event) eleven days before the {election}(e25). Seven suspects, six of them [Colombians](col demonym), were {killed}(e26) in prison in October.

The president, who took office in November, wants two new prisons in [Pastaza](pas event) and [Santa Elena](san event) and a {referendum}(e27) on tougher laws.

In [Durán](dur mention), across the river from [Guayaquil](gua mention), the baker Rosa Mite {opened}(e28) on Wednesday for two hours. "Bread is not a conflict," she said, "but people ran."

Dollar bonds {dropped}(e29) by up to three cents.

---
places:
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  nob: {name: Nobol, point: [-1.91, -80.01]}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  amb: {name: Ambato, geonameid: 3660689, point: [-1.2491, -78.6167]}
  lat: {name: Latacunga, geonameid: 3654870, point: [-0.9342, -78.6152]}
  mac: {name: Machala, geonameid: 3654533, point: [-3.2589, -79.9588]}
  que: {name: Quevedo, geonameid: 3652567, point: [-1.0288, -79.4626]}
  rio: {name: Riobamba, geonameid: 3652350, point: [-1.6651, -78.6589]}
  tum: {name: Tumbes Region, geonameid: 3691146, point: [-3.8849, -80.6135], precision: division}
  rum: {name: Rumichaca, point: [0.81, -77.66]}
  pas: {name: Pastaza, geonameid: 3653392, point: [-1.8465, -76.8768], precision: division}
  san: {name: Santa Elena, point: [-2.22, -80.86]}
  dur: {name: Durán, point: [-2.17, -79.84]}
  esm: {name: Esmeraldas, geonameid: 3657990, point: [0.9592, -79.654]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  bal: {name: Balkan, point: [43.0, 20.0], precision: area, radius_km: 400}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: decision, places: [ecu], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: on Tuesday afternoon, status: happened, actors: President Daniel Aspiazu, targets: 22 groups, main: true}
  e2: {type: attack, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: At 2.15 p.m., status: happened, actors: men with a shotgun and dynamite, targets: the studio of TC, main: true}
  e3: {type: abduction, places: [cue, amb, lat, mac, qui], start: 2024-01-08, end: 2024-01-08, date_precision: day, date_text: "Monday, 8 January", status: happened, actors: Inmates, targets: 139 prison staff, main: true}
  e4: {type: attack, places: [gua, nob, ecu], start: 2024-01-08, end: 2024-01-10, date_precision: day, date_text: "", killed: 10, status: happened, actors: gangs, targets: Ten people, main: true}
  e5: {type: other_crime, places: [gua], start: 2024-01-07, end: 2024-01-07, date_precision: day, date_text: "Sunday, 7 January", status: happened, actors: José Adolfo Zambrano}
  e6: {type: decision, places: [ecu], start: 2024-01-08, end: 2024-01-08, date_precision: day, date_text: "Monday, 8 January", status: happened, actors: ""}
  e7: {type: abduction, places: [mac, que], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "Tuesday, 9 January", status: happened, actors: "", targets: Three policemen}
  e8: {type: fire, places: [esm], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "Tuesday, 9 January", status: happened, actors: "", targets: Cars}
  e9: {type: explosion, places: [qui], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "Tuesday, 9 January", status: happened, actors: "", targets: a bridge}
  e10: {type: other_crime, places: [rio], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "Tuesday, 9 January", status: happened, actors: Fabricio Colón Pico}
  e11: {type: arrest, places: [rio], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "", arrested: 12, status: happened, actors: "", targets: 12, minor: true}
  e12: {type: rescue, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: after half an hour, status: happened, actors: Police, targets: the staff}
  e13: {type: arrest, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "", arrested: 13, status: happened, actors: Police, targets: 13 men}
  e14: {type: closure, places: [ecu], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: "Wednesday, 10 January", status: happened, actors: "", targets: Classes}
  e15: {type: decision, places: [gua], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: "", status: happened, actors: Hospitals, targets: operations, minor: true}
  e16: {type: other, places: [qui], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: "", status: happened, actors: Soldiers, targets: the metro, minor: true}
  e17: {type: other, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Peru, targets: 500 police}
  e18: {type: decision, places: [tum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Peru}
  e19: {type: other, places: [rum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Colombia, minor: true}
  e20: {type: closure, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: China, targets: its consulates}
  e21: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The US ambassador, targets: help, minor: true}
  e22: {type: agreement, places: [col], start: 2016, end: 2016, date_precision: year, date_text: of 2016, status: happened, actors: ""}
  e23: {type: killing, places: [ecu], start: 2018, end: 2024, date_precision: year, date_text: "from six per 100,000 in 2018 to 46", status: happened, actors: ""}
  e24: {type: shooting, places: [qui], start: 2023-08, end: 2023-08, date_precision: month, date_text: In August, killed: 1, status: happened, actors: "", targets: Fernando Valdivieso}
  e25: {type: election, places: [ecu], start: 2023-08, end: 2023-08, date_precision: month, date_text: eleven days before, status: happened, actors: ""}
  e26: {type: killing, places: [], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October, killed: 7, status: happened, actors: "", targets: Seven suspects}
  e27: {type: election, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The president}
  e28: {type: opening, places: [dur], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: on Wednesday, status: happened, actors: the baker Rosa Mite, minor: true}
  e29: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dollar bonds}
notes: ""
