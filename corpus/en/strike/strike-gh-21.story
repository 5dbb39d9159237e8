---
id: strike-gh-21
genre: strike
country: GH
published: 2016-11-09
publisher: Ashanti Chronicle
title: "Miners at [Obuasi](obu event) {End}(e1) {Sit-In}(e2) After Four Days Underground"
---
[KUMASI](kum dateline), Nov. 9 (AC) - Some 180 gold miners {came up}(e1) on Tuesday from a shaft in [Obuasi](obu event) where they had spent four days in {protest}(e2) at the {dismissal}(e3) of 620 colleagues, union and company officials said.

Six were {carried out}(e4) on stretchers and {admitted}(e4) to hospital with dehydration. Police who had surrounded the pit since Friday made no {arrests}(e5).

Under a {deal}(e6) brokered by the [Ashanti](ash metonym) regional minister in [Kumasi](kum event) on Monday night, 410 of the men will be {rehired}(e7) by January and the rest paid eighteen months' wages. Goldridge, the owner, {suspended}(e8) deep mining there two years ago and {cut}(e9) 4,300 jobs.

On Saturday troops {fired}(e10) warning shots when illegal diggers {broke into}(e10) the concession through a hole in the fence. A company spokesman, John Owusu-Boateng, was {run over}(e11) by a vehicle as he fled and {died}(e11) at the scene; two soldiers were injured by stones. "He was the gentlest of men," said the chief executive in [Johannesburg](joh mention).

[Accra](acc metonym) has {sent}(e12) a hundred more soldiers. With an {election}(e13) due on 7 December, both big parties promise the diggers land of their own.

Elsewhere, fuel-tanker drivers in [Tema](tem event) and [Takoradi](tak event) {struck}(e14) on Monday over bad roads, and petrol {ran out}(e15) in [Tamale](tam event). University lecturers {called off}(e16) a {boycott}(e17) of examinations that had shut campuses at [Cape Coast](cap event) and [Legon](leg event) since mid-October.

Gold {closed}(e18) at $1,282 an ounce in [London](lon event).

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
  e1: {type: protest, places: [obu], start: 2016-11-08, end: 2016-11-08, date_precision: day, date_text: on Tuesday, status: happened, actors: Some 180 gold miners, minor: true}
  e2: {type: protest, places: [obu], start: 2016-11-04, end: 2016-11-08, date_precision: day, date_text: on Tuesday, status: happened, actors: Some 180 gold miners, main: true}
  e3: {type: layoffs, places: [obu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: medical, places: [obu], start: 2016-11-08, end: 2016-11-08, date_precision: day, date_text: "", injured: 6, status: happened, actors: "", targets: Six}
  e5: {type: arrest, places: [obu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Police}
  e6: {type: agreement, places: [kum, ash], start: 2016-11-07, end: 2016-11-07, date_precision: day, date_text: on Monday night, status: happened, actors: "", main: true}
  e7: {type: career, places: [obu], start: 2017-01, end: 2017-01, date_precision: month, date_text: by January, status: planned, actors: "", targets: 410 of the men}
  e8: {type: closure, places: [obu], start: 2014, end: 2014, date_precision: year, date_text: two years ago, status: happened, actors: Goldridge}
  e9: {type: layoffs, places: [obu], start: 2014, end: 2014, date_precision: year, date_text: two years ago, status: happened, actors: Goldridge}
  e10: {type: riot, places: [obu], start: 2016-11-05, end: 2016-11-05, date_precision: day, date_text: On Saturday, injured: 2, status: happened, actors: troops, main: true}
  e11: {type: road_accident, places: [obu], start: 2016-11-05, end: 2016-11-05, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: John Owusu-Boateng}
  e12: {type: displacement, places: [acc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Accra, minor: true}
  e13: {type: election, places: [], start: 2016-12-07, end: 2016-12-07, date_precision: day, date_text: on 7 December, status: planned, actors: ""}
  e14: {type: strike, places: [tem, tak], start: 2016-11-07, end: 2016-11-07, date_precision: day, date_text: on Monday, status: happened, actors: fuel-tanker drivers}
  e15: {type: outage, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: decision, places: [cap, leg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: University lecturers}
  e17: {type: strike, places: [cap, leg], start: 2016-10, end: 2016-10, date_precision: month, date_text: mid-October, status: happened, actors: ""}
  e18: {type: market, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
