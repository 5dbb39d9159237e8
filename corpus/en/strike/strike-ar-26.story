---
id: strike-ar-26
genre: strike
country: AR
published: 2019-05-30
publisher: Southern Cone Report
title: "General {Strike}(e1) Paralyses [Argentina](arg event)'s Transport"
---
[BUENOS AIRES](bue dateline) (SCR) – A 24-hour general {strike}(e1) brought [Argentina](arg event) to a near standstill on Wednesday, with buses, trains and planes idle, banks shut and rubbish piling up in the streets of the capital.

The strike, the fifth against the government's austerity policy, was called by the main labour federation to demand wage rises in line with inflation, which {reached}(e2) 55.8 per cent in April. Organisers said that 90 per cent of workers had heeded the call. The production minister put the cost of the {stoppage}(e1) at 40 billion pesos.

In [Buenos Aires](bue event), the underground was {closed}(e3) and only a few taxis could be seen. More than 300 flights were {cancelled}(e4) at the two airports, affecting some 33,000 passengers. The {walkout}(e1) also {hit}(e1) the grain port of [Rosario](ros event), where eleven ships were waiting to load soya, and the oilfields around [Neuquén](neu event).

In [Córdoba](cor event) and [Rosario](ros event), protesters {burned}(e5) tyres and {blocked}(e5) access roads from dawn. Police {arrested}(e6) six people in [La Plata](lap event) after a {scuffle}(e7) near the bus station. No serious injuries were reported.

"The strike solves nothing," the cabinet chief, Martín Larralde, told a radio station. Union leader Hugo Bertoni replied that the government had "ears only for [Washington](was metonym)", a reference to the International Monetary Fund, which last year {granted}(e8) [Argentina](arg mention) a loan of 57 billion dollars.

The country {votes}(e9) for a new president on 27 October. The previous general {strike}(e10), in September, took place hours before the currency {lost}(e11) a fifth of its value.

---
places:
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lap: {name: La Plata, geonameid: 3432043, point: [-34.9213, -57.9544]}
  cor: {name: Córdoba, geonameid: 3860259, point: [-31.4065, -64.1885]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  neu: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
events:
  e1: {type: strike, places: [arg], start: 2019-05-29, end: 2019-05-29, date_precision: day, date_text: on Wednesday, status: happened, actors: the main labour federation, main: true}
  e2: {type: market, places: [arg], start: 2019-04, end: 2019-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e3: {type: closure, places: [bue], start: 2019-05-29, end: 2019-05-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [bue], start: 2019-05-29, end: 2019-05-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: protest, places: [cor, ros], start: 2019-05-29, end: 2019-05-29, date_precision: day, date_text: from dawn, status: happened, actors: protesters}
  e6: {type: arrest, places: [lap], start: 2019-05-29, end: 2019-05-29, date_precision: day, date_text: "", arrested: 6, status: happened, actors: Police, targets: six people}
  e7: {type: attack, places: [lap], start: 2019-05-29, end: 2019-05-29, date_precision: day, date_text: "", status: happened, actors: protesters, minor: true}
  e8: {type: deal, places: [arg], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: the International Monetary Fund}
  e9: {type: election, places: [arg], start: 2019-10-27, end: 2019-10-27, date_precision: day, date_text: on 27 October, status: planned, actors: ""}
  e10: {type: strike, places: [arg], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e11: {type: market, places: [arg], start: 2018-09, end: 2018-09, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
notes: ""
