---
id: report-th-165
genre: report
country: TH
published: 2018-07-09
publisher: Mekong Wire Service
title: "Four more boys {brought}(e1) out of flooded [Chiang Rai](chi event) cave"
---
[MAE SAI](mae dateline), [Thailand](thai dateline) — Divers {guided}(e1) four more members of a boys' football team out of a flooded cave in northern [Thailand](thai event) on Monday, raising to eight the number {rescued}(e1) in two days and leaving four boys and their coach inside.

Ambulances with the boys {left}(e2) the [Tham Luang](tha event) complex near [Mae Sai](mae event) for a military helicopter, which {took}(e2) them to [Chiang Rai](chi event) town, 60 km away. "The conditions are as good as yesterday, a bit faster even," the operation's chief, Narin Thongchai, told reporters.

The 12 boys, aged 11 to 16, and their coach {went in}(e3) after practice on June 23 and were {trapped}(e3) by {floodwater}(e4). Two [British](brit demonym) divers, from [Bristol](bri mention) and [Coventry](cov mention), {found}(e5) them on a ledge four kilometres from the entrance on July 2. A former [Thai](thai11 demonym) navy diver {died}(e6) on Friday while placing air tanks along the route.

Doctors at the [Chiang Rai](chi metonym org) Prachanukroh hospital said that the first four were {treated}(e7) for low temperature and two for suspected lung infection. Parents may see them only through glass.

More than 90 divers, 50 of them from abroad, are {taking part}(e1), including teams from [Australia](aus mention), [China](chin mention) and the [United States](uni mention). A farmer in [Mae Sai](mae mention), whose rice was {drowned}(e8) when 120 million litres were {pumped}(e8) out onto the fields, said she would not claim compensation. "I want the children. Rice grows again," she said.

Prime Minister General Prasert Chanwit {arrived}(e9) on Monday evening. World football's governing body has {invited}(e10) the team to the World Cup {final}(e11) in [Moscow](mos event) on Sunday if doctors allow.

{Rain}(e12) {fell}(e12) overnight, but pumps kept the level down. Officials would not say whether all five could be {brought}(e13) out in a single operation on Tuesday.

---
places:
  chi: {name: Chiang Rai, geonameid: 1153669, point: [19.9086, 99.8325]}
  mae: {name: Mae Sai, geonameid: 1152194, point: [20.4335, 99.8762]}
  tha: {name: Tham Luang, point: [20.38, 99.87], precision: near}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  cov: {name: Coventry, geonameid: 2652221, point: [52.4066, -1.5122]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  brit: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  thai11: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
events:
  e1: {type: rescue, places: [tha, mae, chi], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: on Monday, status: happened, actors: Divers, targets: "four more members of a boys' football team", main: true}
  e2: {type: medical, places: [chi], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: on Monday, status: happened, actors: Ambulances, targets: the boys, minor: true}
  e3: {type: other_accident, places: [tha], start: 2018-06-23, end: 2018-06-23, date_precision: day, date_text: on June 23, status: happened, actors: "", targets: The 12 boys}
  e4: {type: flood, places: [tha], start: 2018-06-23, end: 2018-06-23, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: discovery, places: [tha], start: 2018-07-02, end: 2018-07-02, date_precision: day, date_text: on July 2, status: happened, actors: Two British divers, targets: them}
  e6: {type: death, places: [tha], start: 2018-07-06, end: 2018-07-06, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: A former Thai navy diver}
  e7: {type: medical, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Doctors, targets: the first four}
  e8: {type: flood, places: [mae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: rice, minor: true}
  e9: {type: visit, places: [mae], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: on Monday evening, status: happened, actors: Prime Minister General Prasert Chanwit}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "World football's governing body", targets: the team, minor: true}
  e11: {type: match, places: [mos], start: 2018-07-15, end: 2018-07-15, date_precision: day, date_text: on Sunday, status: planned, actors: "", minor: true}
  e12: {type: extreme_weather, places: [mae], start: null, end: null, date_precision: unknown, date_text: overnight, status: happened, actors: "", minor: true}
  e13: {type: rescue, places: [tha], start: 2018-07-10, end: 2018-07-10, date_precision: day, date_text: on Tuesday, status: planned, actors: "", targets: all five}
notes: ""
