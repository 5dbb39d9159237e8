---
id: report-ml-807
genre: report
country: ML
published: 2025-11-26
publisher: "Sahel & Savannah News"
title: "Fuel convoy {reaches}(e1) [Bamako](bam event) under guard; lorries {burned}(e2) at [Kolondiéba](kol event)"
---
More than 80 tanker lorries {arrived}(e1) in [Bamako](bam event) on Tuesday under army escort, the largest number since jihadist fighters {declared}(e3) a blockade on fuel in September, and pumps in three of the six communes of [Mali](mal mention)'s capital {opened}(e1) for the first time in a week.

Others had less luck. At [Kolondiéba](kol event), on the road from [Ivory Coast](ivo mention), gunmen on motorcycles {set}(e2) 14 tankers alight at dawn on Monday and {killed}(e2) four drivers, a transport union said. One was a [Senegalese](sen demonym) of 26. The army, which does not comment on losses, said it had {bombed}(e4) a base near [Kadiana](kad event).

"I slept in line for two nights and gave my place to a woman with a baby," said Boubacar Traoré, 34, who drives a motorcycle taxi.

Schools {reopened}(e5) on 10 November after a two-week break, but many pupils cannot reach them. In [Ségou](seg event) and [Mopti](mop event), hospitals {run}(e6) generators for operations only. Bread in [Koutiala](kou event) has {doubled}(e7) in price.

The group behind the {blockade}(e3), allied to Al Qaeda, has fought the state since 2017 and wants to bring down the officers who {took power}(e8) in [Bamako](bam event) in 2020. In July it {attacked}(e9) [Kayes](kay event) and [Nioro](nio event) in the west, {abducting}(e10) three [Indian](ind demonym) engineers from a cement works. Two [Emiratis](emi demonym) {seized}(e10) in September were {released}(e11) last month, for at least $50 million, according to officials in the region.

[Washington](was metonym), [Berlin](ber metonym) and [Canberra](can metonym) have {told}(e12) their citizens to leave. [Moscow](mos metonym), whose mercenaries replaced [French](fre demonym) soldiers in 2021, {promised}(e13) 200,000 tonnes of diesel; the first ship {docked}(e14) at [Conakry](con event) on Friday.

Fear is spreading to neighbours. [Senegal](sene metonym) has {closed}(e15) the crossing at [Kidira](kid event) at night, and in [Guinea](gui mention), the army {reinforced}(e15) [Siguiri](sig event). On 29 October, a patrol in northern [Benin](ben event) was {hit}(e16) with the loss of five soldiers near [Karimama](kar event).

In [Timbuktu](tim event), a court on Tuesday {sentenced}(e17) in their absence nine men for the {destruction}(e18) of shrines in 2012. At [Diré](dir event), the river has {risen}(e19) over the quay, and boats from [Gao](gao mention), at least, need no escort. A concert in aid of drivers' widows, with the singer Oumou Keïta, {takes place}(e20) at the Palais de la Culture on Saturday.

---
places:
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  kol: {name: Kolondiéba, point: [11.09, -6.89]}
  kad: {name: Kadiana, point: [10.75, -6.5], precision: near}
  seg: {name: Ségou, geonameid: 2451478, point: [13.4403, -6.2595]}
  mop: {name: Mopti, geonameid: 2453348, point: [14.4843, -4.183]}
  kou: {name: Koutiala, geonameid: 2454268, point: [12.3872, -5.4651]}
  kay: {name: Kayes, geonameid: 2455518, point: [14.4478, -11.4439]}
  nio: {name: Nioro, point: [15.23, -9.59]}
  emi: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ber: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  can: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  con: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  kid: {name: Kidira, point: [14.46, -12.21]}
  sig: {name: Siguiri, geonameid: 2415703, point: [11.4228, -9.1685]}
  kar: {name: Karimama, point: [12.07, 3.18]}
  tim: {name: Timbuktu, geonameid: 2449067, point: [16.7735, -3.0074]}
  dir: {name: Diré, point: [16.26, -3.4]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  sene: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
events:
  e1: {type: aid, places: [bam], start: 2025-11-25, end: 2025-11-25, date_precision: day, date_text: on Tuesday, status: happened, actors: More than 80 tanker lorries, main: true}
  e2: {type: attack, places: [kol], start: 2025-11-24, end: 2025-11-24, date_precision: day, date_text: at dawn on Monday, killed: 4, status: happened, actors: gunmen on motorcycles, targets: 14 tankers, main: true}
  e3: {type: sanction, places: [bam, mal], start: 2025-09, end: 2025-11, date_precision: month, date_text: in September, status: happened, actors: jihadist fighters, targets: fuel, main: true}
  e4: {type: airstrike, places: [kad], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: The army, targets: a base}
  e5: {type: opening, places: [mal], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: on 10 November, status: happened, actors: Schools}
  e6: {type: medical, places: [seg, mop], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: hospitals, minor: true}
  e7: {type: market, places: [kou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bread}
  e8: {type: coup, places: [bam], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: officers}
  e9: {type: attack, places: [kay, nio], start: 2025-07, end: 2025-07, date_precision: month, date_text: In July, status: happened, actors: it}
  e10: {type: abduction, places: [kay, mal], start: 2025-07, end: 2025-09, date_precision: month, date_text: In July, status: happened, actors: it, targets: three Indian engineers}
  e11: {type: decision, places: [], start: 2025-10, end: 2025-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: Two Emiratis}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington, Berlin and Canberra", targets: their citizens}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, targets: "200,000 tonnes of diesel", minor: true}
  e14: {type: transport_change, places: [con], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: on Friday, status: happened, actors: the first ship, minor: true}
  e15: {type: decision, places: [kid, sig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Senegal, targets: the crossing}
  e16: {type: attack, places: [kar, ben], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: On 29 October, killed: 5, status: happened, actors: "", targets: a patrol}
  e17: {type: verdict, places: [tim], start: 2025-11-25, end: 2025-11-25, date_precision: day, date_text: on Tuesday, status: happened, actors: a court, targets: nine men}
  e18: {type: other_crime, places: [tim], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: nine men, targets: shrines}
  e19: {type: flood, places: [dir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the river, targets: the quay, minor: true}
  e20: {type: performance, places: [bam], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday, status: planned, actors: the singer Oumou Keïta, minor: true}
notes: ""
