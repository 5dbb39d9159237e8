---
id: press-nl-24
genre: press
country: NL
published: 2023-11-02
publisher: "National Public Prosecutor's Office"
title: "Prosecution Service: {Arrests}(e1) in [Rotterdam](rot event), [Antwerp](ant event) Cocaine Case"
---
On 31 October 2023, following the {interception}(e2) of 3,600 kilos of cocaine in the port of [Antwerp](ant event), eleven suspects between the ages of 19 and 57 were {arrested}(e1) simultaneously in [Rotterdam](rot event), [Vlaardingen](vla event), [Utrecht](utr event) and, at the request of the [Netherlands](net mention), in [Marbella](mar event), [Spain](spa event). Twenty-three homes and business premises were {searched}(e3).

During the {searches}(e3) police {seized}(e3) EUR 2.1 million in cash, four firearms and 31 watches. In a garage in [Schiedam](sch event) a hand grenade was {found}(e4); the street was {evacuated}(e5) for three hours and explosives experts {rendered}(e4) it harmless. A policeman was slightly {injured}(e3) by a dog.

The cocaine had been {concealed}(e2) in a consignment of bananas that {left}(e6) [Turbo](tur event), in [Colombia](col event), on 2 September. It has been {destroyed}(e7).

The case began in the spring of 2022, after the {shooting}(e8) of a customs officer in [Capelle aan den IJssel](cap event), which the victim {survived}(e8). Two men from [Dordrecht](dor mention) were {sentenced}(e9) for that to twelve and fourteen years by the [Rotterdam](rot metonym org) District Court in June and have {appealed}(e10).

The suspects, all but one of whom have [Dutch](dut demonym) nationality, will be {brought}(e11) before the examining magistrate in [Rotterdam](rot event) tomorrow. The man {detained}(e1) in [Marbella](mar event) has {refused}(e12) extradition. A judge in [Madrid](mad event) is to {decide}(e13) before Christmas.

The Public Prosecutor's Office {denies}(e14) that a witness has been {murdered}(e15) in the case. No further {statements}(e16) will be made.

---
places:
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  vla: {name: Vlaardingen, geonameid: 2745467, point: [51.9125, 4.3417]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  mar: {name: Marbella, geonameid: 2514169, point: [36.5154, -4.8858]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  sch: {name: Schiedam, geonameid: 2747596, point: [51.9192, 4.3889]}
  tur: {name: Turbo, geonameid: 3666570, point: [8.0926, -76.7282]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  cap: {name: Capelle aan den IJssel, geonameid: 2758012, point: [51.9292, 4.5778]}
  dor: {name: Dordrecht, geonameid: 2756669, point: [51.81, 4.6736]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
events:
  e1: {type: arrest, places: [rot, vla, utr, mar, spa], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: On 31 October 2023, arrested: 11, status: happened, actors: "", targets: eleven suspects, main: true}
  e2: {type: smuggling, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "3,600 kilos of cocaine"}
  e3: {type: raid, places: [rot, vla, utr], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: "", injured: 1, status: happened, actors: police, targets: Twenty-three homes and business premises}
  e4: {type: discovery, places: [sch], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: "", status: happened, actors: "", targets: a hand grenade}
  e5: {type: displacement, places: [sch], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: for three hours, status: happened, actors: ""}
  e6: {type: transport_change, places: [tur, col], start: 2023-09-02, end: 2023-09-02, date_precision: day, date_text: on 2 September, status: happened, actors: ""}
  e7: {type: raid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: shooting, places: [cap], start: 2022, end: 2022, date_precision: year, date_text: in the spring of 2022, injured: 1, status: happened, actors: "", targets: a customs officer}
  e9: {type: verdict, places: [rot], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: the Rotterdam District Court, targets: Two men from Dordrecht}
  e10: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two men from Dordrecht}
  e11: {type: trial, places: [rot], start: 2023-11-03, end: 2023-11-03, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: The suspects}
  e12: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The man}
  e13: {type: verdict, places: [mad], start: 2023-12, end: 2023-12, date_precision: month, date_text: before Christmas, status: planned, actors: A judge}
  e14: {type: statement, places: [], start: 2023-11-02, end: 2023-11-02, date_precision: day, date_text: "", status: happened, actors: "The Public Prosecutor's Office"}
  e15: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: "", targets: a witness}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: ""}
notes: ""
