---
id: press-no-26
genre: press
country: "NO"
published: 2024-08-29
publisher: "Joint Rescue Coordination Centre, Northern Norway"
title: "Eighteen {Evacuated}(e1) From Research Ship off [Svalbard](sva event); No Injuries"
---
[Bodø](bod dateline), 29 August 2024, 14.00. At 03.12 today the centre received a {mayday}(e2) from the research vessel Polar Tern, which had {struck}(e2) an uncharted rock in [Hinlopen Strait](hin event) and was {taking in water}(e2). Eighteen of the 31 on board have been {lifted}(e1) to [Longyearbyen](lon event) by two helicopters. Thirteen remain to man the pumps. Nobody is injured.

The Governor's ship has {arrived}(e3) from [Ny-Ålesund](nya mention); a coast guard cutter is expected at 22.00. A tug from [Tromsø](tro mention) {sails}(e4) tonight and will try to {refloat}(e4) the vessel at high water on Saturday.

Those evacuated are citizens of [Norway](nor mention), [Poland](pol mention), [Germany](ger mention) and [Chile](chi mention). They are being {examined}(e5) at [Longyearbyen](lon event) hospital and will be {flown}(e6) to [Oslo](osl event) tomorrow.

About 300 litres of diesel have {leaked}(e7). Booms have been {laid}(e7). A flight with infrared cameras over [Wahlenbergfjorden](wah event) this morning {found}(e8) no oil. Walrus are in the area, and other ships are asked to keep four nautical miles away.

The Police have {opened a case}(e9), as is routine. The master has been {breathalysed}(e10); the result was negative. Reports in [Moscow](mos mention) that the ship was {mapping}(e11) cables are untrue.

In May 2021 the trawler Kvitungen {ran aground}(e12) in the same strait, and lay there for 14 months until she was {cut up}(e13). On 7 August this year two kayakers were {attacked}(e14) by a polar bear at [Murchisonfjorden](mur event); the bear was {shot}(e14).

A press {conference}(e15) will be held in [Bodø](bod event) at 17.00.

---
places:
  sva: {name: Svalbard, point: [78.5, 18.0], precision: area, radius_km: 250}
  bod: {name: Bodø, geonameid: 3160881, point: [67.2827, 14.3751]}
  hin: {name: Hinlopen Strait, point: [79.5, 18.8], precision: near}
  lon: {name: Longyearbyen, geonameid: 2729907, point: [78.2233, 15.6469]}
  nya: {name: Ny-Ålesund, point: [78.925, 11.925]}
  tro: {name: Tromsø, geonameid: 3133895, point: [69.6489, 18.9551]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  wah: {name: Wahlenbergfjorden, point: [79.7, 19.8], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  mur: {name: Murchisonfjorden, point: [80.0, 18.3], precision: near}
events:
  e1: {type: rescue, places: [lon, hin], start: 2024-08-29, end: 2024-08-29, date_precision: day, date_text: today, displaced: 18, status: happened, actors: two helicopters, targets: Eighteen, main: true}
  e2: {type: sea_accident, places: [hin], start: 2024-08-29, end: 2024-08-29, date_precision: day, date_text: today, status: happened, actors: "", targets: Polar Tern, main: true}
  e3: {type: rescue, places: [hin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Governor's ship", minor: true}
  e4: {type: rescue, places: [hin], start: 2024-08-31, end: 2024-08-31, date_precision: day, date_text: on Saturday, status: planned, actors: A tug}
  e5: {type: medical, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [osl], start: 2024-08-30, end: 2024-08-30, date_precision: day, date_text: tomorrow, status: planned, actors: "", minor: true}
  e7: {type: other_accident, places: [hin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: survey, places: [wah], start: 2024-08-29, end: 2024-08-29, date_precision: day, date_text: this morning, status: happened, actors: "", minor: true}
  e9: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Police}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: survey, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e12: {type: sea_accident, places: [hin], start: 2021-05, end: 2021-05, date_precision: month, date_text: In May 2021, status: happened, actors: "", targets: the trawler Kvitungen}
  e13: {type: construction, places: [hin], start: 2022-07, end: 2022-07, date_precision: month, date_text: "", status: happened, actors: "", targets: the trawler Kvitungen, minor: true}
  e14: {type: attack, places: [mur], start: 2024-08-07, end: 2024-08-07, date_precision: day, date_text: On 7 August this year, status: happened, actors: a polar bear, targets: two kayakers}
  e15: {type: statement, places: [bod], start: 2024-08-29, end: 2024-08-29, date_precision: day, date_text: "", status: planned, actors: ""}
notes: ""
