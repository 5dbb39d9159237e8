---
id: report-bo-741
genre: report
country: BO
published: 2023-11-10
publisher: Altiplano News
title: "Coca growers {lift}(e1) [Cochabamba](coc event) road {blockade}(e1); two {dead}(e2) in [Parotani](par event) {clash}(e2)"
---
Lorries began {rolling}(e1) again between [Bolivia](bol mention)'s highlands and the lowlands on Thursday after coca growers {suspended}(e1) a blockade that had cut the country in two for 11 days.

The decision was {taken}(e1) at a meeting in [Lauca Ñ](lau event), in the tropics of [Cochabamba](coc mention), hours after two men were {killed}(e2) at [Parotani](par event), where police and soldiers had {moved in}(e2) with armoured cars to clear the highway to [Oruro](oru mention). At least 34 people were {hurt}(e2), 19 of them officers. One of the dead was {shot}(e2) in the chest, said Dr. Betsabé Claros of the Viedma hospital. The government {denied}(e3) that its forces had carried firearms.

"We are burying Zenón and then we'll talk," said the growers' leader, Felisa Colque. She gave officials until Monday to {free}(e4) 62 detainees taken to [La Paz](lap mention).

The growers want the courts to let their leader, a former head of state, run again in 2025. In September the electoral tribunal {ruled}(e5) that a congress he had {called}(e6) in [Villa Tunari](vil event) was invalid.

In [Santa Cruz de la Sierra](san event), where eggs and chicken had {doubled}(e7) in price, the bus terminal {reopened}(e8) at noon. Losses have reached $480 million, the national chamber of industry in [La Paz](lap mention) estimates. A man of 61 {died}(e9) on Sunday in an ambulance {stuck}(e9) at [Epizana](epi event); dairies in [Punata](pun event) {threw away}(e10) 40,000 litres of milk.

[Bolivia](bol mention) has a history of such sieges. In August 2020, unions {blocked}(e11) more than 100 points over a postponed {vote}(e12), keeping oxygen from hospitals. A 36-day {stoppage}(e13) in [Santa Cruz](sant event) over the date of a census {ended}(e13) a year ago, and in [Sacaba](sac event) and [Senkata](sen event), 20 people were {shot}(e14) dead in November 2019.

Fires add to the misery. Smoke from 21 blazes in [San Buenaventura](sanb event) and [Rurrenabaque](rur event) has {closed}(e15) schools since the end of October; [Chile](chi metonym) and [Venezuela](ven metonym) have {sent}(e16) firefighters. President Ruperto Aguirre, who {declared}(e17) a disaster in [Beni](ben event) on Wednesday, is {to fly}(e18) over the area at the weekend.

The dollar shortage is unlikely to ease soon. In [Desaguadero](des event), at the [Peruvian](per demonym) border, fuel smugglers were {doing}(e19) brisk business on Thursday as queues formed at pumps from [Tarija](tar event) to [Trinidad](tri event).

---
places:
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  coc: {name: Cochabamba, point: [-17.4, -66.1], precision: division}
  par: {name: Parotani, point: [-17.58, -66.33]}
  lau: {name: Lauca Ñ, point: [-16.98, -65.4], precision: near}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  vil: {name: Villa Tunari, point: [-16.97, -65.42]}
  san: {name: Santa Cruz de la Sierra, point: [-17.79, -63.18]}
  sant: {name: Santa Cruz, point: [-17.5, -61.5], precision: division}
  epi: {name: Epizana, point: [-17.67, -65.24]}
  pun: {name: Punata, geonameid: 3907080, point: [-17.5423, -65.8347]}
  sac: {name: Sacaba, point: [-17.4, -66.04]}
  sen: {name: Senkata, point: [-16.58, -68.19]}
  sanb: {name: San Buenaventura, point: [-14.44, -67.53]}
  rur: {name: Rurrenabaque, point: [-14.44, -67.53]}
  ben: {name: Beni Department, geonameid: 3923172, point: [-14.0358, -64.5806], precision: division}
  des: {name: Desaguadero, point: [-16.57, -69.04]}
  tar: {name: Tarija, geonameid: 3903320, point: [-21.5355, -64.7296]}
  tri: {name: Trinidad, geonameid: 3902377, point: [-14.8322, -64.9034]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
events:
  e1: {type: protest, places: [coc], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: on Thursday, status: happened, actors: coca growers, main: true}
  e2: {type: riot, places: [par], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: hours after, killed: 2, injured: 34, status: happened, actors: police and soldiers, targets: two men, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, minor: true}
  e4: {type: decision, places: [], start: 2023-11-13, end: 2023-11-13, date_precision: day, date_text: until Monday, status: planned, actors: officials, targets: 62 detainees}
  e5: {type: verdict, places: [], start: 2023-09, end: 2023-09, date_precision: month, date_text: In September, status: happened, actors: the electoral tribunal, targets: a congress}
  e6: {type: meeting, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, minor: true}
  e7: {type: market, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: eggs and chicken}
  e8: {type: opening, places: [san], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: at noon, status: happened, actors: "", targets: the bus terminal}
  e9: {type: death, places: [epi], start: 2023-11-05, end: 2023-11-05, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: A man of 61}
  e10: {type: other, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: dairies, targets: "40,000 litres of milk", minor: true}
  e11: {type: protest, places: [bol], start: 2020-08, end: 2020-08, date_precision: month, date_text: In August 2020, status: happened, actors: unions, targets: more than 100 points}
  e12: {type: election, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e13: {type: strike, places: [sant], start: 2022-11, end: 2022-11, date_precision: month, date_text: a year ago, status: happened, actors: ""}
  e14: {type: shooting, places: [sac, sen], start: 2019-11, end: 2019-11, date_precision: month, date_text: in November 2019, killed: 20, status: happened, actors: "", targets: 20 people}
  e15: {type: closure, places: [sanb, rur], start: 2023-10, end: 2023-11, date_precision: month, date_text: since the end of October, status: happened, actors: Smoke, targets: schools}
  e16: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chile and Venezuela, targets: firefighters}
  e17: {type: decision, places: [ben], start: 2023-11-08, end: 2023-11-08, date_precision: day, date_text: on Wednesday, status: happened, actors: President Ruperto Aguirre}
  e18: {type: visit, places: [ben], start: 2023-11-11, end: 2023-11-12, date_precision: day, date_text: at the weekend, status: planned, actors: President Ruperto Aguirre, minor: true}
  e19: {type: smuggling, places: [des], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: on Thursday, status: happened, actors: fuel smugglers}
notes: ""
