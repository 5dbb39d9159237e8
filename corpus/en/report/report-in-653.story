---
id: report-in-653
genre: report
country: IN
published: 2025-05-27
publisher: The Coromandel Express
title: "Container ship {sinks}(e1) off [Kochi](koc event); fishing {banned}(e2) as plastic pellets {wash ashore}(e3)"
---
[THIRUVANANTHAPURAM](thi dateline): A [Liberia](lib mention)-flagged container ship that had been {listing}(e1) since Saturday {went down}(e1) 38 nautical miles off [Kochi](koc event) in the early hours of Sunday, and by Monday more than 30 of its 640 containers had {drifted}(e3) on to beaches in [Kollam](kol event) and [Alappuzha](ala event) districts.

All 24 members of the crew, among them 20 [Filipinos](fil demonym) and two [Ukrainians](ukr demonym), were {rescued}(e4), 21 by a Coast Guard vessel and the captain and two engineers by the Navy.

The {ship}(e1), MSV Calpurnia, was on its way from [Vizhinjam](viz mention) to [Kochi](koc mention). Thirteen of the boxes carried hazardous goods, including calcium carbide, and its tanks held 84 tonnes of diesel and 367 tonnes of furnace oil. A Coast Guard aircraft {saw}(e5) a slick of 3.7 km by 2 km on Sunday evening.

Chief Secretary Meera Unnithan {chaired}(e6) a meeting here on Monday at which the State government {prohibited}(e2) fishing within 20 nautical miles of the wreck. Families living near [Cheriazheekkal](che event), where a container {hit}(e7) the sea wall, were {moved}(e8) to a school. Volunteers {picked up}(e9) sacks of white plastic nurdles at [Kovalam](kov event).

"The season ends on June 9 anyway and now nobody will buy our sardines," said Yesudas Antony, a boat owner at [Neendakara](nee mention).

The Directorate General of Shipping in [Mumbai](mum mention) has {ordered}(e10) an inquiry and has {issued}(e11) a pollution liability warning to the owners, who are based in [Geneva](gen mention). A salvage vessel {left}(e12) [Singapore](sin event) on Monday.

The monsoon, which {arrived}(e13) over [Kerala](ker event) on Saturday, eight days ahead of its normal date, has made work at sea difficult. Trees {fell}(e14) on railway lines near [Aluva](alu event) and [Thrissur](thr event), delaying trains, and a woman of 62 {died}(e14) in [Kozhikode](koz event) when a wall {gave way}(e14).

The last comparable accident in the region, that of a ship which {burned}(e15) and {sank}(e15) off [Colombo](col event) in May 2021, {killed}(e15) hundreds of turtles. A court in [Sri Lanka](sri event) is still {hearing}(e16) a claim for $6.4 billion.

---
places:
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  viz: {name: Vizhinjam, point: [8.38, 77.0]}
  che: {name: Cheriazheekkal, point: [9.04, 76.5]}
  kov: {name: Kovalam, point: [8.4, 76.98]}
  nee: {name: Neendakara, point: [8.94, 76.54]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  fil: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  kol: {name: Kollam, geonameid: 1259091, point: [8.8811, 76.5847]}
  ala: {name: Alappuzha, geonameid: 1278985, point: [9.49, 76.3264]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  alu: {name: Aluva, geonameid: 7279600, point: [10.1076, 76.3516]}
  thr: {name: Thrissur, geonameid: 1254187, point: [10.5167, 76.2167]}
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
events:
  e1: {type: sea_accident, places: [koc], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: in the early hours of Sunday, status: happened, actors: A Liberia-flagged container ship, main: true}
  e2: {type: decision, places: [koc], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: on Monday, status: happened, actors: the State government, targets: fishing, main: true}
  e3: {type: other_accident, places: [kol, ala], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: by Monday, status: happened, actors: "", targets: more than 30 of its 640 containers, main: true}
  e4: {type: rescue, places: [koc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Coast Guard vessel, targets: All 24 members of the crew}
  e5: {type: survey, places: [koc], start: 2025-05-25, end: 2025-05-25, date_precision: day, date_text: on Sunday evening, status: happened, actors: A Coast Guard aircraft, targets: a slick, minor: true}
  e6: {type: meeting, places: [thi], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: on Monday, status: happened, actors: Chief Secretary Meera Unnithan, minor: true}
  e7: {type: other_accident, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a container, targets: the sea wall, minor: true}
  e8: {type: displacement, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Families}
  e9: {type: other, places: [kov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Volunteers, targets: sacks of white plastic nurdles, minor: true}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Directorate General of Shipping}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Directorate General of Shipping, targets: the owners, minor: true}
  e12: {type: transport_change, places: [sin], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: on Monday, status: happened, actors: A salvage vessel, minor: true}
  e13: {type: extreme_weather, places: [ker], start: 2025-05-24, end: 2025-05-24, date_precision: day, date_text: on Saturday, status: happened, actors: The monsoon}
  e14: {type: storm, places: [alu, thr, koz], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: ""}
  e15: {type: sea_accident, places: [col], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May 2021, status: happened, actors: a ship}
  e16: {type: trial, places: [sri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court, minor: true}
notes: ""
