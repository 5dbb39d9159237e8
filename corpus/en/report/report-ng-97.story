---
id: report-ng-97
genre: report
country: NG
published: 2024-03-21
publisher: Niger Delta Mirror
title: "[Delta](del event): Army {declares}(e1) eight wanted over {killing}(e2) of 17 soldiers"
---
[ABUJA](abu dateline) — The Defence Headquarters has {declared}(e1) eight persons, among them a lecturer and a traditional ruler, wanted in connection with the {murder}(e2) of 17 officers and men in [Okuama](oku event), [Ughelli South](ugh event) Local Government Area of [Delta](del event) State.

The director of defence media operations, Maj.-Gen. Ede Bassa, {released}(e1) names and photographs in [Abuja](abu event) on Wednesday. The lieutenant colonel, two majors, a captain and 13 soldiers were {killed}(e2) on March 14 when they went to the riverside community to settle a land dispute with neighbouring [Okoloba](oko mention), in [Bomadi](bom mention) council. Their bodies, some mutilated, were {recovered}(e3) from the [Forcados](for event) river over three days.

Troops have since {burnt}(e4) most houses in [Okuama](oku event), residents alleged, and {invaded}(e5) [Igbomoturu](igb event) in [Bayelsa](bay event) State in search of suspects. The Army {denied}(e6) any reprisal. Women and children are said to be {hiding}(e7) in mangroves; others have {paddled}(e7) to [Ewu](ewu event) and [Otu-Jeremi](otu event).

The President, who will {attend}(e8) the {burial}(e8) at the National Cemetery next week, {granted}(e9) the Army "full authority" to bring the killers to book. The Governor {banned}(e10) the sale of fuel in jerrycans along the creeks.

Meanwhile, in [Rivers](riv event) State, a pipeline {exploded}(e11) at [Okordia](okor event)-[Rumuekpe](rum event) on Tuesday, shutting in 40,000 barrels of crude. The [Nigeria](nig metonym org) Security and Civil Defence Corps suspects vandals. In [Warri](war event), four fuel thieves were {jailed}(e12) for two years each by the Federal High Court.

In [Kaduna](kad event) State, 137 pupils {kidnapped}(e13) at [Kuriga](kur event) on March 7 remain in captivity. The bandits, who have {demanded}(e14) N1 billion, {took}(e15) another 87 persons at [Kajuru Station](kaj event) on Sunday night, the village head said.

Foreign Affairs Minister Amb. Zainab Sule is to {brief}(e16) envoys on the state of security on Friday. The [US](us metonym) mission in [Lagos](lag event), in an {advisory}(e17), {told}(e17) its citizens to keep off [Warri](war mention), [Port Harcourt](por mention) and [Yenagoa](yen mention) by night.

---
places:
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  del: {name: Delta, geonameid: 2565341, point: [5.4427, 5.8819], precision: division}
  oku: {name: Okuama, point: [5.3, 5.85], precision: near}
  ugh: {name: Ughelli South, point: [5.4, 5.95], precision: area, radius_km: 20}
  oko: {name: Okoloba, point: [5.28, 5.84], precision: near}
  bom: {name: Bomadi, point: [5.17, 5.93]}
  for: {name: Forcados, point: [5.3, 5.7], precision: near}
  igb: {name: Igbomoturu, point: [5.0, 5.9], precision: near}
  bay: {name: Bayelsa, geonameid: 2595344, point: [4.7391, 5.9742], precision: division}
  ewu: {name: Ewu, point: [5.4, 5.95], precision: near}
  otu: {name: Otu-Jeremi, point: [5.45, 5.87]}
  riv: {name: Rivers, geonameid: 2324433, point: [4.9979, 6.8197], precision: division}
  okor: {name: Okordia, point: [5.15, 6.45], precision: near}
  rum: {name: Rumuekpe, point: [4.99, 6.66], precision: near}
  kad: {name: Kaduna, geonameid: 2335722, point: [10.3294, 7.4391], precision: division}
  kur: {name: Kuriga, point: [10.75, 6.95], precision: near}
  kaj: {name: Kajuru Station, point: [10.35, 7.6], precision: near}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  yen: {name: Yenagoa, geonameid: 2318123, point: [4.9268, 6.2676]}
  war: {name: Warri, geonameid: 2319133, point: [5.5174, 5.7501]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
events:
  e1: {type: statement, places: [abu], start: 2024-03-20, end: 2024-03-20, date_precision: day, date_text: on Wednesday, status: happened, actors: The Defence Headquarters, targets: eight persons, main: true}
  e2: {type: killing, places: [oku, ugh], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: on March 14, killed: 17, status: happened, actors: "", targets: 17 officers and men, main: true}
  e3: {type: rescue, places: [for], start: null, end: null, date_precision: unknown, date_text: over three days, status: happened, actors: "", targets: Their bodies, minor: true}
  e4: {type: fire, places: [oku], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Troops, targets: most houses}
  e5: {type: raid, places: [igb], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Troops}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Army, targets: any reprisal}
  e7: {type: displacement, places: [ewu, otu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Women and children}
  e8: {type: ceremony, places: [abu], start: 2024-03-25, end: 2024-03-25, date_precision: week, date_text: next week, status: planned, actors: The President}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The President, targets: the Army}
  e10: {type: decision, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Governor, targets: fuel in jerrycans}
  e11: {type: explosion, places: [okor, rum], start: 2024-03-19, end: 2024-03-19, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: a pipeline}
  e12: {type: verdict, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Federal High Court, targets: four fuel thieves}
  e13: {type: abduction, places: [kur], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: on March 7, status: happened, actors: The bandits, targets: 137 pupils}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bandits, targets: N1 billion, minor: true}
  e15: {type: abduction, places: [kaj], start: 2024-03-17, end: 2024-03-17, date_precision: day, date_text: on Sunday night, status: happened, actors: The bandits, targets: another 87 persons}
  e16: {type: meeting, places: [abu], start: 2024-03-22, end: 2024-03-22, date_precision: day, date_text: on Friday, status: planned, actors: Foreign Affairs Minister Amb. Zainab Sule, targets: envoys}
  e17: {type: statement, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The US mission in Lagos, targets: its citizens}
notes: ""
