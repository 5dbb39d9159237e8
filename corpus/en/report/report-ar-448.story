---
id: report-ar-448
genre: report
country: AR
published: 2018-11-30
publisher: Plata Wire Service
title: "Leaders {arrive}(e1) in locked-down [Buenos Aires](bue event) for G20 {summit}(e2)"
---
[BUENOS AIRES](bue dateline) (PWS) – The heads of the world's 20 largest economies {gathered}(e2) behind steel fences on the shore of the [Río de la Plata](rio mention) on Friday for a {summit}(e2) overshadowed by trade quarrels, the {killing}(e3) of a journalist in [Istanbul](ist event) and the {seizure}(e4) of three [Ukrainian](ukr demonym) ships off [Crimea](cri event).

The [US](uni metonym) president {signed}(e5) a new trade agreement with the leaders of [Canada](can metonym) and [Mexico](mex metonym) in a hotel in [Recoleta](rec event) in the morning. He had {called off}(e6) a {meeting}(e6) with the [Russian](rus demonym) president from his plane on Thursday because of the incident in the [Kerch Strait](ker event) on Sunday, in which [Russian](rus demonym) vessels {opened fire}(e4) and 24 sailors were {detained}(e4). They were {taken}(e7) from [Simferopol](sim event) to [Moscow](mos event) on Friday.

The [German](ger demonym) chancellor will {miss}(e8) the opening. Her aircraft had to {turn back}(e9) over the [Netherlands](net event) on Thursday evening with a failure of its radio and {landed}(e9) in [Cologne](col event). She went on by an airliner from [Madrid](mad mention).

[Saudi Arabia](sau metonym)'s crown prince, who came from [Tunis](tun event), stood at the edge of the family photograph. Prosecutors in [Buenos Aires](bue event) are {examining}(e10) a complaint against him, {lodged}(e10) on Monday by a rights group from [New York](new mention), over [Yemen](yem mention).

The [French](fra demonym) president, who {stopped}(e11) in a bookshop in [Palermo](pal event) on his way, said that he had {told}(e12) the prince so. [Britain](bri metonym)'s prime minister will see the prince on Saturday. Friday's {earthquake}(e13) of 7.0 near [Anchorage](anc event), which {tore}(e13) up roads in [Alaska](ala event), led the [US](uni metonym) president to break off a session for a call.

Tens of thousands {marched}(e14) on Avenida 9 de Julio under the eyes of 22,000 police. Shops were shuttered and metro and airport {closed}(e15). Some demonstrators had come by bus from [Rosario](ros mention) and [Córdoba](cor event), where a bus of football fans was {stoned}(e16) last weekend. The {violence}(e17) before the football final between River Plate and Boca Juniors, {postponed}(e18) twice and now to be {played}(e18) in [Madrid](mad event) on 9 December, had raised doubts about security; on Wednesday the minister of [Buenos Aires](bue metonym) city had {stepped down}(e19) over it.

[China](chi mention)'s president {arrived}(e1) by way of [Spain](spa mention) and goes on by way of [Portugal](port mention) to [Panama](pan mention). His {dinner}(e20) with the [US](uni metonym) president on Saturday is the main event for markets: tariffs on $200 billion of goods are due to {rise}(e21) on 1 January.

[Argentina](arg metonym), in {recession}(e22) and dependent on a {loan}(e23) of $57 billion agreed with the IMF in September, hopes for a communiqué. At the previous summit of the kind, that of the [Asia](asi mention)-[Pacific](pac mention) countries in [Port Moresby](por event) two weeks ago, there was {none}(e24). In [La Boca](lab mention), a pensioner, Elsa Maidana, watched helicopters from her balcony. "They have closed the country to show it," she said.

---
places:
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  rio: {name: Río de la Plata, point: [-35.0, -57.5], precision: area, radius_km: 100}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  cri: {name: Crimea, point: [45.3, 34.4], precision: area, radius_km: 120}
  rec: {name: Recoleta, point: [-34.588, -58.393]}
  ker: {name: Kerch Strait, point: [45.2, 36.55], precision: near}
  sim: {name: Simferopol, point: [44.95, 34.1]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  pal: {name: Palermo, point: [-34.58, -58.43]}
  anc: {name: Anchorage, geonameid: 5879400, point: [61.2181, -149.9003]}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  cor: {name: Córdoba, geonameid: 3860259, point: [-31.4065, -64.1885]}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  lab: {name: La Boca, point: [-34.635, -58.363]}
  asi: {name: Asia, point: [40.0, 100.0], precision: area, radius_km: 4000}
  pac: {name: Pacific, point: [0.0, -160.0], precision: area, radius_km: 5000}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  port: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
events:
  e1: {type: visit, places: [bue], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: on Friday, status: happened, actors: "The heads of the world's 20 largest economies", main: true}
  e2: {type: meeting, places: [bue], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: on Friday, status: happened, actors: "The heads of the world's 20 largest economies", main: true}
  e3: {type: killing, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a journalist}
  e4: {type: battle, places: [cri, ker], start: 2018-11-25, end: 2018-11-25, date_precision: day, date_text: on Sunday, arrested: 24, status: happened, actors: Russian vessels, targets: three Ukrainian ships}
  e5: {type: agreement, places: [rec], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: in the morning, status: happened, actors: The US president, targets: the leaders of Canada and Mexico, main: true}
  e6: {type: meeting, places: [bue], start: 2018-11-29, end: 2018-11-29, date_precision: day, date_text: on Thursday, status: happened, negated: true, actors: He, targets: the Russian president}
  e7: {type: displacement, places: [sim, mos], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: 24 sailors, minor: true}
  e8: {type: visit, places: [bue], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: "", status: happened, negated: true, actors: The German chancellor, minor: true}
  e9: {type: air_accident, places: [net, col], start: 2018-11-29, end: 2018-11-29, date_precision: day, date_text: on Thursday evening, status: happened, actors: Her aircraft}
  e10: {type: investigation, places: [bue], start: 2018-11-26, end: 2018-11-26, date_precision: day, date_text: on Monday, status: happened, actors: Prosecutors, targets: a complaint}
  e11: {type: visit, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The French president, targets: a bookshop, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The French president, targets: the prince, minor: true}
  e13: {type: earthquake, places: [anc, ala], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: "Friday's", status: happened, actors: "", targets: roads}
  e14: {type: protest, places: [bue], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: "", status: happened, actors: Tens of thousands}
  e15: {type: closure, places: [bue], start: 2018-11-30, end: 2018-11-30, date_precision: day, date_text: "", status: happened, actors: "", targets: metro and airport}
  e16: {type: attack, places: [cor], start: 2018-11-24, end: 2018-11-24, date_precision: week, date_text: last weekend, status: happened, actors: "", targets: a bus of football fans}
  e17: {type: riot, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: match, places: [mad], start: 2018-12-09, end: 2018-12-09, date_precision: day, date_text: on 9 December, status: planned, actors: River Plate, targets: Boca Juniors}
  e19: {type: resignation, places: [bue], start: 2018-11-28, end: 2018-11-28, date_precision: day, date_text: on Wednesday, status: happened, actors: the minister of Buenos Aires city}
  e20: {type: meeting, places: [bue], start: 2018-12-01, end: 2018-12-01, date_precision: day, date_text: on Saturday, status: planned, actors: His, targets: the US president}
  e21: {type: sanction, places: [], start: 2019-01-01, end: 2019-01-01, date_precision: day, date_text: on 1 January, status: planned, actors: "", targets: "$200 billion of goods"}
  e22: {type: market, places: [arg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Argentina, minor: true}
  e23: {type: agreement, places: [arg], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, status: happened, actors: the IMF, targets: "a loan of $57 billion"}
  e24: {type: agreement, places: [por], start: null, end: null, date_precision: unknown, date_text: two weeks ago, status: happened, negated: true, actors: ""}
notes: ""
