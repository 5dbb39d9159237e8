---
id: report-ve-691
genre: report
country: VE
published: 2020-10-23
publisher: Andean Energy Wire
title: "Gasoline lines {return}(e1) in [Caracas](car event); [Iran](ira mention) tankers {due}(e2)"
---
[CARACAS](car dateline), Oct 23 - Motorists in [Venezuela](ven mention)'s capital and in western states have {waited}(e1) up to three days for gasoline this week as the restart of a refinery was {delayed}(e3) again, and three tankers from [Iran](ira mention) are {expected}(e2) to {dock}(e2) within days, sources said.

The catalytic cracker of the Cardón refinery on the [Paraguaná](par event) peninsula {went down}(e3) on Saturday, a week after it had been brought back. A pipe {burst}(e4) there on Sunday, {slightly injuring}(e4) four workers. The plant at [El Palito](elp event), near [Puerto Cabello](pue mention), has been {dumping}(e5) oil into the sea since July; a slick {reached}(e5) the [Morrocoy](mor event) national park.

In [Maracaibo](mar event), where drivers need the right last digit on the number plate and a text message to get 20 litres, several hundred people {blocked}(e6) the bridge over the lake on Wednesday. National Guards {broke up}(e6) the protest with tear gas, and eleven men were {led away}(e7). Doctors at the university hospital of [Mérida](mer event) said ambulances stood idle.

The first cargo, aboard the Forest, {passed}(e8) the [Suez Canal](sue event) on Monday. In August the [United States](uni metonym) {seized}(e9) 1.1 million barrels on four ships bound for [Venezuela](ven mention) and {took}(e9) them to [Houston](hou event).

"If the ships come we have 20 days, and then we are here again," said a union leader in [Punto Fijo](pun event), Iván Chirinos. He was {questioned}(e10) by military intelligence last month.

An envoy of the president {held}(e11) talks in [Tehran](teh event) on Tuesday about spare parts. The parliament's opposition majority, whose term {ends}(e12) in January after an {election}(e13) that it will {boycott}(e13), {accused}(e14) the government of paying with gold. Nine tonnes {left}(e15) [Maiquetía](mai event) airport in April, it said.

[Venezuela](ven event)'s refineries could once process 1.3 million barrels a day. They {turned out}(e16) fewer than 100,000 in September. Fuel at subsidised prices is available only two Sundays a month in [San Cristóbal](san event), and smugglers bring it in from [Cúcuta](cuc mention) in [Colombia](col mention), reversing a trade that went the other way for half a century.

Fishermen from [Chichiriviche](chi event) have {filed}(e17) a complaint over the slick with the public prosecutor in [Coro](cor event).

---
places:
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  par: {name: Paraguaná, point: [11.85, -70.0], precision: area, radius_km: 30}
  elp: {name: El Palito, point: [10.48, -68.11]}
  pue: {name: Puerto Cabello, geonameid: 3629706, point: [10.4731, -68.0125]}
  mor: {name: Morrocoy, point: [10.87, -68.25], precision: near}
  mer: {name: Mérida, geonameid: 3632308, point: [8.579, -71.1692]}
  sue: {name: Suez Canal, point: [30.5, 32.35], precision: area, radius_km: 60}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  mai: {name: Maiquetía, point: [10.6, -66.98]}
  cuc: {name: Cúcuta, geonameid: 3685533, point: [7.9074, -72.5049]}
  san: {name: San Cristóbal, geonameid: 3628473, point: [7.7659, -72.2358]}
  chi: {name: Chichiriviche, point: [10.93, -68.27]}
  cor: {name: Coro, geonameid: 3645213, point: [11.4077, -69.6782]}
  mar: {name: Maracaibo, geonameid: 3633009, point: [10.6423, -71.6109]}
  pun: {name: Punto Fijo, geonameid: 3629576, point: [11.6915, -70.1992]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: market, places: [car], start: 2020-10-19, end: 2020-10-19, date_precision: week, date_text: this week, status: happened, actors: Motorists, targets: gasoline, main: true}
  e2: {type: transport_change, places: [ven], start: null, end: null, date_precision: unknown, date_text: within days, status: planned, actors: three tankers, main: true}
  e3: {type: outage, places: [par], start: 2020-10-17, end: 2020-10-17, date_precision: day, date_text: on Saturday, status: happened, actors: The catalytic cracker, main: true}
  e4: {type: other_accident, places: [par], start: 2020-10-18, end: 2020-10-18, date_precision: day, date_text: on Sunday, injured: 4, status: happened, actors: "", targets: four workers}
  e5: {type: other_accident, places: [elp, mor], start: 2020-07, end: 2020-10, date_precision: month, date_text: since July, status: happened, actors: The plant}
  e6: {type: protest, places: [mar], start: 2020-10-21, end: 2020-10-21, date_precision: day, date_text: on Wednesday, status: happened, actors: several hundred people, targets: the bridge}
  e7: {type: arrest, places: [mar], start: 2020-10-21, end: 2020-10-21, date_precision: day, date_text: "", arrested: 11, status: happened, actors: "", targets: eleven men}
  e8: {type: transport_change, places: [sue], start: 2020-10-19, end: 2020-10-19, date_precision: day, date_text: on Monday, status: happened, actors: The first cargo, minor: true}
  e9: {type: raid, places: [hou], start: 2020-08, end: 2020-08, date_precision: month, date_text: In August, status: happened, actors: the United States, targets: 1.1 million barrels}
  e10: {type: investigation, places: [pun], start: 2020-09, end: 2020-09, date_precision: month, date_text: last month, status: happened, actors: military intelligence, targets: He, minor: true}
  e11: {type: meeting, places: [teh], start: 2020-10-20, end: 2020-10-20, date_precision: day, date_text: on Tuesday, status: happened, actors: An envoy of the president}
  e12: {type: resignation, places: [ven], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January, status: planned, actors: "The parliament's opposition majority", minor: true}
  e13: {type: election, places: [ven], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The parliament's opposition majority", targets: the government}
  e15: {type: transport_change, places: [mai], start: 2020-04, end: 2020-04, date_precision: month, date_text: in April, status: reported, actors: "", targets: Nine tonnes, minor: true}
  e16: {type: market, places: [ven], start: 2020-09, end: 2020-09, date_precision: month, date_text: in September, status: happened, actors: "", minor: true}
  e17: {type: charge, places: [cor, chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fishermen from Chichiriviche}
notes: ""
