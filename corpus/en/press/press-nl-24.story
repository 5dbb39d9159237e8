---
id: press-nl-24
genre: press
country: NL
published: 2023-11-02
publisher: "National Public Prosecutor's Office"
title: "Prosecution Service: {Arrests}(e1) in [Rotterdam](rot event), [Antwerp](ant event) Cocaine Case"
---
On 31 October 2023, following the {interception}(e2) of 3,600 kilos of cocaine in the port of [Antwerp](ant event), eleven suspects between the ages of 19 and 57 were {arrested}(e1) simultaneously in [Rotterdam](rot event), [Vlaardingen](vla event), [Utrecht](utr event) and, at the request of the [Netherlands](net mention), in [Marbella](mar event), [Spain](spa event). Twenty-three homes and business premises were {searched}(e3).

During the {searches}(e3) police {seized}(e3) EUR 2.1 million in cash, four firearms and 31 watches. In a garage in [Schiedam](sch event) a hand grenade was {found}(e4); the street was {evacuated}(e5) for three hours and explosives experts rendered it harmless. A policeman was slightly {injured}(e6) by a dog.

The cocaine had been {concealed}(e7) in a consignment of bananas that {left}(e7) [Turbo](tur event), in [Colombia](col event), on 2 September. It has been {destroyed}(e8).

The case {began}(e9) in the spring of 2022, after the {shooting}(e10) of a customs officer in [Capelle aan den IJssel](cap event), which the victim survived. Two men from [Dordrecht](dor mention) were {sentenced}(e11) for that to twelve and fourteen years by the [Rotterdam](rot metonym org) District Court in June and have {appealed}(e12).

The suspects, all but one of whom have [Dutch](dut demonym) nationality, will be {brought before}(e13) the examining magistrate in [Rotterdam](rot event) tomorrow. The man detained in [Marbella](mar event) has {refused}(e14) extradition. A judge in [Madrid](mad event) is to {decide}(e15) before Christmas.

The Public Prosecutor's Office {denies}(e16) that a witness has been {murdered}(e17) in the case. No further statements will be made.

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
  e1: {type: arrest, places: [rot, vla, utr, mar], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: On 31 October 2023, arrested: 11, status: happened, actors: "", targets: eleven suspects, main: true}
  e2: {type: raid, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "3,600 kilos of cocaine", main: true}
  e3: {type: raid, places: [rot, vla, utr], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: "", status: happened, actors: police, targets: Twenty-three homes and business premises, main: true}
  e4: {type: discovery, places: [sch], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: "", status: happened, actors: "", targets: a hand grenade}
  e5: {type: displacement, places: [sch], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: attack, places: [], start: 2023-10-31, end: 2023-10-31, date_precision: day, date_text: "", injured: 1, status: happened, actors: police, targets: Twenty-three homes and business premises, minor: true}
  e7: {type: smuggling, places: [tur], start: 2023-09-02, end: 2023-09-02, date_precision: day, date_text: on 2 September, status: happened, actors: "", targets: "3,600 kilos of cocaine"}
  e8: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: investigation, places: [], start: 2022, end: 2022, date_precision: year, date_text: in the spring of 2022, status: happened, actors: ""}
  e10: {type: shooting, places: [cap], start: 2022, end: 2022, date_precision: year, date_text: the spring of 2022, injured: 1, status: happened, actors: "", targets: a customs officer}
  e11: {type: verdict, places: [rot], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: the Rotterdam District Court, targets: Two men from Dordrecht}
  e12: {type: trial, places: [rot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two men from Dordrecht}
  e13: {type: trial, places: [rot], start: 2023-11-03, end: 2023-11-03, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: The suspects}
  e14: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The man}
  e15: {type: decision, places: [mad], start: 2023-12, end: 2023-12, date_precision: month, date_text: before Christmas, status: planned, actors: A judge}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Public Prosecutor's Office", minor: true}
  e17: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: a witness}
notes: ""
