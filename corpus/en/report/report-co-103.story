---
id: report-co-103
genre: report
country: CO
published: 2025-08-22
publisher: Cauca Valley Post
title: "Truck {bomb}(e1) in [Cali](cali event) and {downing}(e2) of helicopter leave 18 {dead}(e1)"
---
A lorry {exploded}(e1) on Thursday afternoon on a crowded avenue beside the Marco Fidel Suárez air force school in [Cali](cali event), [Colombia](col event), {killing}(e1) six civilians and {injuring}(e1) 71 people. Hours earlier, 12 police officers had {died}(e2) in the north-west of the country when their helicopter was {hit}(e2) by a drone.

A second lorry parked nearby, also loaded with gas cylinders, did not go off. People in the street {caught}(e3) the driver, the city's mayor, Lucía Arboleda, said. She {banned}(e4) heavy vehicles from the city and {offered}(e5) 400 million pesos for information.

"Everything shook and the windows fell in," said Maritza Angulo, who works in a shop on Carrera Octava.

The helicopter, a Black Hawk, was {taking}(e6) officers to uproot coca near [Amalfi](ama event), in [Antioquia](ant event). It {caught}(e2) fire as it landed. Photographs showed smoke over the hills at [Los Toros](los event).

The president {blamed}(e7) both {attacks}(e1) on dissidents of the former FARC: the front of "Jaime Martínez" for [Cali](cali event) and the 36th Front for [Amalfi](ama event). The 36th had been in {talks}(e16) with the government until March. On Friday the cabinet {declared}(e8) the two groups, and a third, terrorist organisations.

It is the second wave of {bombings}(e9) to strike the region in ten weeks. On June 10, seven people were {killed}(e9) by 19 {explosions}(e9) in [Cali](cali event), [Corinto](cor event), [El Bordo](elb event), [Caloto](cal event) and [Buenaventura](bue event). Three days before that a senator and presidential candidate was {shot}(e10) in the head in [Bogotá](bog event); he {died}(e10) on August 11 and was {buried}(e11) two days later.

The football {match}(e12) between Deportivo [Cali](cali metonym org) and Millonarios on Saturday was {put}(e12) off, and the Petronio Álvarez {festival}(e13) closed its gates two days early. In [Jamundí](jam event) and [Yumbo](yum event) buses {stopped}(e17) at 8 p.m. The governor of [Valle del Cauca](val metonym) {asked}(e14) for 2,000 more soldiers.

Condolences came from [Quito](qui metonym), [Madrid](mad metonym) and [Washington](was metonym). A {hearing}(e15) for the man held, Walter Yonda, a native of [Suárez](sua mention), was {set}(e15) for Saturday.

---
places:
  ama: {name: Amalfi, geonameid: 3690010, point: [6.9102, -75.0776]}
  ant: {name: Antioquia, geonameid: 3689815, point: [6.7037, -75.5071], precision: division}
  los: {name: Los Toros, point: [6.95, -75.05], precision: near}
  cor: {name: Corinto, geonameid: 3685871, point: [3.173, -76.2627]}
  elb: {name: El Bordo, point: [2.11, -76.98]}
  cal: {name: Caloto, point: [3.03, -76.41]}
  jam: {name: Jamundí, geonameid: 3680387, point: [3.2607, -76.535]}
  yum: {name: Yumbo, geonameid: 3665657, point: [3.5823, -76.4915]}
  val: {name: Valle del Cauca, geonameid: 3666313, point: [3.5833, -76.5923], precision: division}
  sua: {name: Suárez, point: [2.95, -76.69]}
  cali: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bue: {name: Buenaventura, geonameid: 3688452, point: [3.5833, -77.0]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: bombing, places: [cali], start: 2025-08-21, end: 2025-08-21, date_precision: day, date_text: on Thursday afternoon, killed: 6, injured: 71, status: happened, actors: A lorry, main: true}
  e2: {type: airstrike, places: [ama, los], start: 2025-08-21, end: 2025-08-21, date_precision: day, date_text: Hours earlier, killed: 12, status: happened, actors: a drone, targets: 12 police officers, main: true}
  e3: {type: arrest, places: [cali], start: 2025-08-21, end: 2025-08-21, date_precision: day, date_text: "", arrested: 1, status: happened, actors: People in the street, targets: the driver}
  e4: {type: decision, places: [cali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lucía Arboleda, targets: heavy vehicles}
  e5: {type: statement, places: [cali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lucía Arboleda, targets: 400 million pesos, minor: true}
  e6: {type: transport_change, places: [ama], start: 2025-08-21, end: 2025-08-21, date_precision: day, date_text: "", status: happened, actors: The helicopter, targets: officers, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: dissidents of the former FARC}
  e8: {type: decision, places: [col], start: 2025-08-22, end: 2025-08-22, date_precision: day, date_text: On Friday, status: happened, actors: the cabinet, targets: the two groups, main: true}
  e9: {type: bombing, places: [cali, cor, elb, cal, bue], start: 2025-06-10, end: 2025-06-10, date_precision: day, date_text: On June 10, killed: 7, status: happened, actors: "", targets: seven people}
  e10: {type: shooting, places: [bog], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: Three days before that, killed: 1, status: happened, actors: "", targets: a senator and presidential candidate}
  e11: {type: ceremony, places: [], start: 2025-08-13, end: 2025-08-13, date_precision: day, date_text: two days later, status: happened, actors: "", targets: a senator and presidential candidate, minor: true}
  e12: {type: match, places: [cali], start: 2025-08-23, end: 2025-08-23, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: Deportivo Cali, targets: Millonarios}
  e13: {type: festival, places: [cali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor of Valle del Cauca, targets: "2,000 more soldiers"}
  e16: {type: meeting, places: [], start: 2025-03, end: 2025-03, date_precision: month, date_text: until March, status: happened, actors: The 36th, targets: the government}
  e15: {type: trial, places: [cali], start: 2025-08-23, end: 2025-08-23, date_precision: day, date_text: Saturday, status: planned, actors: Walter Yonda}
  e17: {type: transport_change, places: [jam, yum], start: null, end: null, date_precision: unknown, date_text: at 8 p.m., status: happened, actors: "", targets: buses}
notes: ""
