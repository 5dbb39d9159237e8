---
id: strike-gh-21
genre: strike
country: GH
published: 2016-11-09
publisher: Ashanti Chronicle
title: "Miners at [Obuasi](obu event) {End}(e1) Sit-In After Four Days Underground"
---
[KUMASI](kum dateline), Nov. 9 (AC) - Some 180 gold miners {came up}(e1) on Tuesday from a shaft in [Obuasi](obu event) where they had spent four days in {protest}(e1) at the dismissal of 620 colleagues, union and company officials said.

Six were {carried}(e2) out on stretchers and {admitted}(e2) to hospital with dehydration. Police who had {surrounded}(e3) the pit since Friday made no {arrests}(e4).

Under a deal {brokered}(e5) by the [Ashanti](ash metonym) regional minister in [Kumasi](kum event) on Monday night, 410 of the men will be {rehired}(e6) by January and the rest {paid}(e7) eighteen months' wages. Goldridge, the owner, {suspended}(e8) deep mining there two years ago and {cut}(e9) 4,300 jobs.

On Saturday troops {fired}(e10) warning shots when illegal diggers {broke}(e11) into the concession through a hole in the fence. A company spokesman, John Owusu-Boateng, was {run over}(e12) by a vehicle as he {fled}(e12) and {died}(e12) at the scene; two soldiers were {injured}(e11) by stones. "He was the gentlest of men," said the chief executive in [Johannesburg](joh mention).

[Accra](acc metonym) has {sent}(e13) a hundred more soldiers. With an {election}(e14) due on 7 December, both big parties {promise}(e15) the diggers land of their own.

Elsewhere, fuel-tanker drivers in [Tema](tem event) and [Takoradi](tak event) {struck}(e16) on Monday over bad roads, and petrol {ran out}(e17) in [Tamale](tam event). University lecturers {called off}(e18) a boycott of examinations that had {shut}(e19) campuses at [Cape Coast](cap event) and [Legon](leg event) since mid-October.

Gold {closed}(e20) at $1,282 an ounce in [London](lon event).

---
places:
  ash: {name: Ashanti, geonameid: 2304116, point: [6.7522, -1.3296], precision: division}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  leg: {name: Legon, point: [5.65, -0.187], precision: near}
  tak: {name: Takoradi, point: [4.9, -1.76]}
  obu: {name: Obuase, geonameid: 2296606, point: [6.2023, -1.668]}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  tem: {name: Tema, geonameid: 2294700, point: [5.6698, -0.0166]}
  tam: {name: Tamale, geonameid: 2294877, point: [9.4008, -0.8393]}
  cap: {name: Cape Coast, geonameid: 2302357, point: [5.1053, -1.2466]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: strike, places: [obu], start: 2016-11-04, end: 2016-11-08, date_precision: day, date_text: on Tuesday, status: happened, actors: Some 180 gold miners, main: true}
  e2: {type: medical, places: [obu], start: 2016-11-08, end: 2016-11-08, date_precision: day, date_text: "", status: happened, actors: "", targets: Six}
  e3: {type: other, places: [obu], start: 2016-11-04, end: 2016-11-04, date_precision: day, date_text: since Friday, status: happened, actors: Police}
  e4: {type: arrest, places: [obu], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: Police}
  e5: {type: agreement, places: [kum], start: 2016-11-07, end: 2016-11-07, date_precision: day, date_text: on Monday night, status: happened, actors: the Ashanti regional minister}
  e6: {type: career, places: [obu], start: 2017-01, end: 2017-01, date_precision: month, date_text: by January, status: planned, actors: "", targets: 410 of the men}
  e7: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the rest}
  e8: {type: closure, places: [obu], start: 2014, end: 2014, date_precision: year, date_text: two years ago, status: happened, actors: Goldridge}
  e9: {type: layoffs, places: [obu], start: 2014, end: 2014, date_precision: year, date_text: two years ago, status: happened, actors: Goldridge}
  e10: {type: shooting, places: [obu], start: 2016-11-05, end: 2016-11-05, date_precision: day, date_text: On Saturday, status: happened, actors: troops}
  e11: {type: attack, places: [obu], start: 2016-11-05, end: 2016-11-05, date_precision: day, date_text: On Saturday, injured: 2, status: happened, actors: illegal diggers}
  e12: {type: road_accident, places: [obu], start: 2016-11-05, end: 2016-11-05, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: John Owusu-Boateng}
  e13: {type: other, places: [obu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Accra}
  e14: {type: election, places: [], start: 2016-12-07, end: 2016-12-07, date_precision: day, date_text: on 7 December, status: planned, actors: ""}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: both big parties}
  e16: {type: strike, places: [tem, tak], start: 2016-11-07, end: 2016-11-07, date_precision: day, date_text: on Monday, status: happened, actors: fuel-tanker drivers}
  e17: {type: market, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: University lecturers}
  e19: {type: strike, places: [cap, leg], start: 2016-10, end: 2016-10, date_precision: month, date_text: since mid-October, status: happened, actors: University lecturers}
  e20: {type: market, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
