---
id: report-ar-81
genre: report
country: AR
published: 2024-03-12
publisher: River Plate Herald
title: "[Rosario](ros event) {shuts}(e1) down after four workers {killed}(e2) in drug gang terror"
---
Buses, taxis, schools and refuse lorries {stopped}(e1) in [Rosario](ros event), [Argentina](arg event)'s third city, on Monday after gunmen {killed}(e2) four men chosen at random in six days to punish the governor for a crackdown in the prisons.

The last to {die}(e2) was a 25-year-old petrol pump attendant, Bruno Ferreyra, who was {shot}(e2) three times at a filling station in the west of the city on Saturday night. A note left by the body {warned}(e3) of "more innocent deaths" if inmates' rights to visits were not restored.

Two taxi drivers had been {murdered}(e2) on Tuesday and Wednesday, with the same ammunition, and a trolleybus driver on Thursday.

The security minister {flew}(e4) to the city on Monday with 450 federal officers, {announced}(e5) that drug bosses would be tried under anti-mafia rules, and said the army would lend helicopters and lorries.

On March 5 the governor of [Santa Fe](san metonym) province {posted}(e6) photographs of half-naked convicts sitting in rows at the jail in [Piñero](pin event) after {searches}(e7) of their cells, in the manner of [El Salvador](els mention).

"My father has driven a bus for thirty years and now he is afraid to go to work," said Camila Bustos at a {vigil}(e8) by the Monument to the Flag.

[Rosario](ros event), on the [Paraná](par mention), exports most of the country's grain and, by way of [Paraguay](para mention) and [Bolivia](bol mention), receives much of its cocaine. Its {homicide}(e9) rate, 22 per 100,000 last year, is five times that of [Buenos Aires](bue mention). In March 2023 gunmen {fired}(e10) on a supermarket belonging to the in-laws of a celebrated footballer.

Lawyers for the leader of Los Monos, held at [Marcos Paz](mar mention), {denied}(e11) any part in the {killings}(e2). Two suspects, one of them 15, were {arrested}(e12) in [Villa Gobernador Gálvez](vil event) and [Funes](fun event) on Sunday.

Teachers' and transport unions {extended}(e13) the {strike}(e13) until Wednesday; banks will open from 10 to 12. The {match}(e14) between Newell's Old Boys and Unión was {moved}(e14) to [Córdoba](cor event).

In [Buenos Aires](bue event), the opposition {asked}(e15) Congress to sit this week. In [Montevideo](mon event) and [Asunción](asu event), ministers {agreed}(e16) to step up checks on barges.

---
places:
  san: {name: Santa Fe Province, geonameid: 3836276, point: [-30.7764, -60.8593], precision: division}
  pin: {name: Piñero, point: [-33.11, -60.8]}
  par: {name: Paraná, point: [-32.9, -60.6], precision: near}
  mar: {name: Marcos Paz, geonameid: 3430868, point: [-34.7823, -58.8378]}
  vil: {name: Villa Gobernador Gálvez, point: [-33.03, -60.63]}
  fun: {name: Funes, geonameid: 3855302, point: [-32.9157, -60.81]}
  cor: {name: Córdoba, geonameid: 3860259, point: [-31.4065, -64.1885]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  para: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
events:
  e1: {type: strike, places: [ros], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: on Monday, status: happened, actors: "Buses, taxis, schools and refuse lorries", main: true}
  e2: {type: killing, places: [ros], start: 2024-03-05, end: 2024-03-09, date_precision: day, date_text: in six days, killed: 4, status: happened, actors: gunmen, targets: four men chosen at random, main: true}
  e3: {type: statement, places: [ros], start: 2024-03-09, end: 2024-03-09, date_precision: day, date_text: on Saturday night, status: happened, actors: A note left by the body, minor: true}
  e4: {type: visit, places: [ros], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: on Monday, status: happened, actors: The security minister, targets: the city, minor: true}
  e5: {type: decision, places: [ros], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: on Monday, status: happened, actors: The security minister, main: true}
  e6: {type: publication, places: [], start: 2024-03-05, end: 2024-03-05, date_precision: day, date_text: On March 5, status: happened, actors: the governor of Santa Fe province, targets: photographs of half-naked convicts, minor: true}
  e7: {type: raid, places: [pin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: their cells}
  e8: {type: protest, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: killing, places: [ros], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e10: {type: shooting, places: [ros], start: 2023-03, end: 2023-03, date_precision: month, date_text: In March 2023, status: happened, actors: gunmen, targets: a supermarket}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lawyers for the leader of Los Monos, minor: true}
  e12: {type: arrest, places: [vil, fun], start: 2024-03-10, end: 2024-03-10, date_precision: day, date_text: on Sunday, arrested: 2, status: happened, actors: "", targets: Two suspects}
  e13: {type: strike, places: [ros], start: 2024-03-11, end: 2024-03-13, date_precision: day, date_text: until Wednesday, status: happened, actors: "Teachers' and transport unions"}
  e14: {type: match, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Newell's Old Boys"}
  e15: {type: statement, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the opposition, targets: Congress}
  e16: {type: agreement, places: [mon, asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ministers}
notes: ""
