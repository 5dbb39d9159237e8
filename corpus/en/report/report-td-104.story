---
id: report-td-104
genre: report
country: TD
published: 2024-10-29
publisher: "N'Djamena Courier"
title: "[Chad](cha metonym) {vows}(e1) pursuit after Boko Haram {kills}(e2) 40 soldiers on lake island"
---
The president of [Chad](cha metonym) {flew}(e3) to the [Lake Chad](lak event) region on Monday and {launched}(e4) an {operation}(e4) "to track down and hunt the attackers to their last entrenchments" after about 40 soldiers {died}(e2) when Boko Haram fighters {overran}(e2) their base during the night.

The {attack}(e2) {took}(e2) place at about 10 p.m. on Sunday on the island of [Barkaram](bar event), west of [Ngouboua](ngo event), not far from the [Nigerian](niger demonym) border. The gunmen {seized}(e2) weapons, {burned}(e2) vehicles mounted with heavy arms, and {left}(e2), local sources said. More than 200 men were in the garrison.

In [Bol](bol event), the main town of the province, a nurse said that 20 wounded had been {flown}(e5) out to the capital and the rest were in the corridors. The dead were {buried}(e6) on Monday in the presence of the head of state.

The marshes and islets shared by [Niger](nig mention), [Nigeria](nige mention), [Cameroon](cam mention) and [Chad](cha mention) have been a refuge for Boko Haram and its rival, Islamic State in West [Africa](afr mention) Province, since 2009. In March 2020 the army {lost}(e7) some 100 men in a single day at [Bohoma](boh event). An {offensive}(e8) led by the then president {cleared}(e8) the shores for a time. In June a UN agency counted 220,000 people {displaced}(e9) in the area by floods and violence.

A joint force of the four states, whose headquarters are in [N'Djamena](ndj event), has been weakened by [Niger](nig metonym)'s quarrel with its neighbours, and [Chad](cha metonym) {threatened}(e10) on Sunday week to leave it altogether. [France](fra metonym), with 1,000 men at [Faya](fay mention), [Abéché](abe mention) and in the capital, {offered}(e11) reconnaissance flights.

The opposition {asked}(e12) why there had been no warning. "Fishermen in [Baga Sola](bag event) saw the boats at dusk," said a deputy, Saleh Abakar Kedelaye.

Separately, three people were {shot}(e13) dead on Saturday in a {fight}(e13) over a well at [Molou](mol event), in [Ouaddaï](oua event), where over 650,000 refugees from [Darfur](dar mention) are {camped}(e14) around [Adré](adr event) and [Farchana](far event).

---
places:
  lak: {name: Lake Chad, point: [13.2, 14.2], precision: area, radius_km: 80}
  bar: {name: Barkaram, point: [13.4, 13.9], precision: near}
  ngo: {name: Ngouboua, point: [13.47, 14.1], precision: near}
  bol: {name: Bol, geonameid: 2434979, point: [13.4673, 14.7135]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  afr: {name: Africa, point: [10.0, 5.0], precision: area, radius_km: 2500}
  boh: {name: Bohoma, point: [13.4, 14.3], precision: near}
  fay: {name: Faya-Largeau, geonameid: 2432678, point: [17.9257, 19.1043]}
  abe: {name: Abeche, geonameid: 245785, point: [13.8292, 20.8324]}
  bag: {name: Baga Sola, point: [13.53, 14.32]}
  mol: {name: Molou, point: [13.5, 21.7], precision: near}
  oua: {name: Ouaddaï, point: [13.8, 21.0], precision: area, radius_km: 100}
  dar: {name: Darfur, point: [13.0, 25.0], precision: area, radius_km: 300}
  adr: {name: Adré, point: [13.47, 22.2]}
  far: {name: Farchana, point: [13.6, 21.8]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  niger: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: statement, places: [], start: 2024-10-28, end: 2024-10-28, date_precision: day, date_text: on Monday, status: happened, actors: Chad, main: true}
  e2: {type: attack, places: [bar, ngo], start: 2024-10-27, end: 2024-10-27, date_precision: day, date_text: on Sunday, killed: 40, killed_qualifier: about, status: happened, actors: Boko Haram fighters, targets: about 40 soldiers, main: true}
  e3: {type: visit, places: [lak], start: 2024-10-28, end: 2024-10-28, date_precision: day, date_text: on Monday, status: happened, actors: The president of Chad, minor: true}
  e4: {type: raid, places: [lak], start: 2024-10-28, end: 2024-10-28, date_precision: day, date_text: on Monday, status: happened, actors: The president of Chad, targets: the attackers, main: true}
  e5: {type: medical, places: [bol, ndj], start: null, end: null, date_precision: unknown, date_text: "", injured: 20, status: happened, actors: "", targets: 20 wounded, minor: true}
  e6: {type: ceremony, places: [bar], start: 2024-10-28, end: 2024-10-28, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The dead}
  e7: {type: battle, places: [boh], start: 2020-03, end: 2020-03, date_precision: month, date_text: In March 2020, killed: 100, killed_qualifier: about, status: happened, actors: "", targets: the army}
  e8: {type: battle, places: [lak], start: 2020, end: 2020, date_precision: year, date_text: "", status: happened, actors: the then president}
  e9: {type: displacement, places: [lak], start: 2024-06, end: 2024-06, date_precision: month, date_text: In June, displaced: 220000, status: happened, actors: "", targets: "220,000 people"}
  e10: {type: statement, places: [], start: 2024-10-20, end: 2024-10-20, date_precision: day, date_text: on Sunday week, status: happened, actors: Chad}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: France, targets: reconnaissance flights, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition, minor: true}
  e13: {type: shooting, places: [mol], start: 2024-10-26, end: 2024-10-26, date_precision: day, date_text: on Saturday, killed: 3, status: happened, actors: "", targets: three people}
  e14: {type: displacement, places: [adr, far], start: null, end: null, date_precision: unknown, date_text: "", displaced: 650000, displaced_qualifier: at_least, status: happened, actors: "over 650,000 refugees"}
notes: ""
