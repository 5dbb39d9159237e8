---
id: report-za-269
genre: report
country: ZA
published: 2012-09-03
publisher: Highveld Times
title: "Bus {crash}(e1) {claims}(e1) eleven lives on Moloto Road"
---
[PRETORIA](pre dateline). – Eleven commuters {died}(e1) and 37 were {injured}(e1) when a bus {collided}(e1) with a cattle truck on the Moloto Road in the early hours of Monday, [Mpumalanga](mpu metonym org) emergency services said.

The bus was {carrying}(e2) workers from [Kwaggafontein](kwa mention) to [Pretoria](pre mention) when it {hit}(e1) the stationary truck near [Kameelrivier](kam event) at about 04:10, said spokesperson Themba Mnisi. Eight people {died}(e1) on the scene, two in hospital in [KwaMhlanga](kwam event) and one while being {airlifted}(e3) to Steve Biko hospital. The driver of the truck {fled}(e4) and was {found}(e5) at his aunt's home in [Siyabuswa](siy event) hours later. He will be {charged}(e6) with culpable homicide.

Residents {set fire}(e7) to tyres at [Tweefontein](twe event) after hearing of the {accident}(e1) and {prevented}(e7) buses from leaving. Police {used}(e8) stun grenades. Three youths were {held}(e9).

Transport Minister Nomsa Hadebe {cut short}(e10) a visit to [Maputo](map event) and is expected at the scene today. Her department in April {commissioned}(e11) a study of a railway from [Siyabuswa](siy mention) through [KwaMhlanga](kwam mention) to the capital, first promised in 2006.

The road, which about 50,000 people use every working day, has {claimed}(e12) more than 400 lives since 2008. In November last year, 29 {died}(e13) in one {crash}(e13) at [Vlaklaagte](vla event).

"We bury them, the ministers make speeches, then we get on the same bus," said Johanna Mahlangu, a cleaner in [Centurion](cen mention) whose sister is among the {injured}(e1).

Also on Monday, a minibus taxi {overturned}(e14) on the N4 at [Bronkhorstspruit](bro event), {leaving}(e14) six people with minor injuries, and the N12 near [Witbank](ema event) was {closed}(e15) for two hours while traffic officers {cleared}(e16) a load of coal.

Weekend {accidents}(e17) elsewhere {killed}(e17) at least 14 people, seven of them in [KwaZulu-Natal](kwaz event), where a car {left the road}(e18) at the [Van Reenen's Pass](van event) on Saturday, and four on the [Garden Route](gar event) between [Knysna](kny event) and [George](geo event). The Road Traffic Management Corporation said it would {set up}(e19) roadblocks from Thursday on all routes to [Polokwane](pol mention) and [Moria](mor mention) ahead of the church pilgrimage.

---
places:
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  mpu: {name: Mpumalanga, geonameid: 1085595, point: [-25.9893, 30.1421], precision: division}
  kwa: {name: Kwaggafontein, point: [-25.3, 28.92]}
  kam: {name: Kameelrivier, point: [-25.33, 28.86]}
  kwam: {name: KwaMhlanga, point: [-25.43, 28.71]}
  siy: {name: Siyabuswa, point: [-25.11, 29.06]}
  twe: {name: Tweefontein, point: [-25.38, 28.83]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  vla: {name: Vlaklaagte, point: [-25.37, 28.81]}
  cen: {name: Centurion, geonameid: 1105777, point: [-25.8589, 28.1858]}
  ema: {name: eMalahleni, point: [-25.87, 29.23]}
  kwaz: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  van: {name: Van Reenen, point: [-28.37, 29.38], precision: near}
  gar: {name: Garden Route, point: [-34.0, 22.8], precision: area, radius_km: 60}
  geo: {name: George, geonameid: 1002145, point: [-33.963, 22.4617]}
  mor: {name: Moria, point: [-23.88, 29.7]}
  bro: {name: Bronkhorstspruit, point: [-25.81, 28.74]}
  kny: {name: Knysna, geonameid: 988698, point: [-34.0363, 23.0471]}
  pol: {name: Polokwane, geonameid: 965289, point: [-23.9045, 29.4688]}
events:
  e1: {type: road_accident, places: [kam], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: in the early hours of Monday, killed: 11, injured: 37, status: happened, actors: a bus, targets: a cattle truck, main: true}
  e2: {type: transport_change, places: [kam], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", status: happened, actors: The bus, targets: workers, minor: true}
  e3: {type: medical, places: [], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [kam], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", status: happened, actors: The driver of the truck, minor: true}
  e5: {type: discovery, places: [siy], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: hours later, status: happened, actors: "", targets: The driver of the truck, minor: true}
  e6: {type: charge, places: [siy], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The driver of the truck}
  e7: {type: riot, places: [twe], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", status: happened, actors: Residents, targets: buses}
  e8: {type: raid, places: [twe], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", status: happened, actors: Police, minor: true}
  e9: {type: arrest, places: [twe], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", arrested: 3, status: happened, actors: "", targets: Three youths}
  e10: {type: visit, places: [map], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Transport Minister Nomsa Hadebe}
  e11: {type: survey, places: [siy, kwam], start: 2012-04, end: 2012-04, date_precision: month, date_text: in April, status: happened, actors: Her department, targets: a railway}
  e12: {type: road_accident, places: [kam], start: 2008, end: 2012, date_precision: year, date_text: since 2008, killed: 400, killed_qualifier: at_least, status: happened, actors: ""}
  e13: {type: road_accident, places: [vla], start: 2011-11, end: 2011-11, date_precision: month, date_text: In November last year, killed: 29, status: happened, actors: ""}
  e14: {type: road_accident, places: [bro], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: on Monday, injured: 6, status: happened, actors: "", targets: a minibus taxi}
  e15: {type: closure, places: [ema], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: rescue, places: [ema], start: 2012-09-03, end: 2012-09-03, date_precision: day, date_text: "", status: happened, actors: traffic officers, targets: a load of coal, minor: true}
  e17: {type: road_accident, places: [kwaz, gar, kny, geo], start: 2012-09-01, end: 2012-09-02, date_precision: day, date_text: Weekend, killed: 14, killed_qualifier: at_least, status: happened, actors: ""}
  e18: {type: road_accident, places: [van], start: 2012-09-01, end: 2012-09-01, date_precision: day, date_text: on Saturday, killed: 7, status: happened, actors: "", targets: a car}
  e19: {type: raid, places: [pol, mor], start: 2012-09-06, end: 2012-09-06, date_precision: day, date_text: from Thursday, status: planned, actors: The Road Traffic Management Corporation}
notes: ""
