---
id: report-pa-387
genre: report
country: PA
published: 2023-10-26
publisher: Isthmus News Agency
title: "Record 460,000 {cross}(e1) the [Darién](dar event); three {drown}(e2) on Wednesday"
---
[METETÍ](met dateline), [Panama](pan dateline) (INA) — The bodies of two women and a boy of about four were {pulled}(e3) from the [Tuquesa](tuq event) river on Thursday, a day after a swollen ford {carried them away}(e2) not far from [Bajo Chiquito](baj event), the first village on the [Panamanian](pan demonym) side of the jungle.

The dead were thought to be [Venezuelans](ven demonym). They had come ashore on Sunday at [Acandí](aca event), in [Colombia](col mention), in a group of 60, a companion told frontier police.

More than 460,000 people have {walked}(e1) through the [Darién](dar event) this year, nearly twice the number for all of 2022, the migration service in [Panama City](pana mention) said. [Venezuela](ven mention), [Ecuador](ecu mention) and [Haiti](hai mention) head the list; numbers from [China](chin mention) have risen above 15,000. One in five is a child.

The route has changed quickly. Those with money {sail}(e4) from [San Andrés](san mention) to [Corn Island](cor mention), in [Nicaragua](nic mention), a passage on which 13 {died}(e5) in three {wrecks}(e5) since May. Most still take the launches from [Necoclí](nec mention) and [Turbo](tur mention) across the [Gulf of Urabá](gul mention), and pay $350 a head to men appointed by the Gulf Clan.

From [Lajas Blancas](laj event) and [San Vicente](sanv event), reception stations outside [Metetí](met mention), buses {carry}(e6) 2,500 people a day to the border of [Costa Rica](cos mention) under a plan that the presidents of both countries {agreed}(e7) in September. On 18 October one of them, with 44 on board, {plunged off}(e8) the highway at [Gualaca](gua event), in [Chiriquí](chi mention). Nineteen were {hurt}(e8). In February, 41 had been {killed}(e9) on almost the same curve.

[San José](sanj metonym), which {declared}(e10) a state of emergency on 26 September, has {opened}(e18) a centre in a former pencil factory in [Corredores](corr event). Riots {broke out}(e11) there within a week; 40 people {sacked}(e11) the office and three guards were {injured}(e11).

Aid groups warn of robbery and rape. Doctors of a [French](fra demonym) charity {treated}(e12) 397 victims of sexual violence between January and October in [Lajas Blancas](laj event), as many as in the two previous years together. "They strip everyone, they look in the babies' nappies," said Yusmery, 31, from [Maracaibo](mar mention), who had buried a stranger on the hill known as La Bandera.

In [Washington](was event), the government {announced}(e13) on 5 October that it would resume {deportations}(e14) to [Caracas](cara mention). The first flight, from [Harlingen](har event), in [Texas](tex mention), {landed}(e14) with 127 people last week. [Mexico](mex metonym) {hosted}(e15) leaders of 10 countries in [Palenque](pal event) on Sunday to discuss the causes of migration, and a caravan of some 5,000 is {forming}(e16) in [Tapachula](tap event), near the border with [Guatemala](guat mention).

[Panama](pan metonym) says it will {step up}(e17) expulsions and build a post at [Armila](arm event), on the [Caribbean](car mention) side.

---
places:
  dar: {name: Darién, point: [8.3, -77.8], precision: area, radius_km: 60}
  met: {name: METETÍ, point: [8.5, -77.97]}
  tuq: {name: Tuquesa, point: [8.4, -77.65], precision: near}
  baj: {name: Bajo Chiquito, point: [8.44, -77.58]}
  aca: {name: Acandí, point: [8.51, -77.28]}
  san: {name: San Andrés, geonameid: 3670218, point: [12.5786, -81.6997]}
  cor: {name: Corn Island, point: [12.17, -83.05]}
  nec: {name: Necoclí, point: [8.42, -76.78]}
  tur: {name: Turbo, point: [8.09, -76.73]}
  gul: {name: Gulf of Urabá, point: [8.3, -76.9], precision: area, radius_km: 30}
  laj: {name: Lajas Blancas, point: [8.37, -77.85], precision: near}
  sanv: {name: San Vicente, point: [8.53, -77.95], precision: near}
  gua: {name: Gualaca, point: [8.53, -82.3]}
  chi: {name: Chiriquí Province, geonameid: 3712410, point: [8.3082, -82.0992], precision: division}
  sanj: {name: San José, geonameid: 3621849, point: [9.9339, -84.0849]}
  corr: {name: Corredores, point: [8.65, -82.95]}
  mar: {name: Maracaibo, geonameid: 3633009, point: [10.6423, -71.6109]}
  har: {name: Harlingen, geonameid: 4696233, point: [26.1906, -97.6961]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  pal: {name: Palenque, point: [17.51, -91.98]}
  tap: {name: Tapachula, geonameid: 3516266, point: [14.9054, -92.2589]}
  arm: {name: Armila, point: [8.67, -77.47]}
  car: {name: Caribbean, point: [15.0, -75.0], precision: area, radius_km: 1200}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  pana: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  nic: {name: Nicaragua, geonameid: 3617476, point: [13.0, -85.0], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  cara: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  guat: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
events:
  e1: {type: displacement, places: [dar], start: 2023, end: 2023, date_precision: year, date_text: this year, status: happened, actors: "More than 460,000 people", main: true}
  e2: {type: flood, places: [tuq, baj], start: 2023-10-25, end: 2023-10-25, date_precision: day, date_text: on Wednesday, killed: 3, status: happened, actors: a swollen ford, targets: two women and a boy of about four, main: true}
  e3: {type: rescue, places: [tuq], start: 2023-10-26, end: 2023-10-26, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: The bodies of two women and a boy of about four, minor: true}
  e4: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Those with money, minor: true}
  e5: {type: sea_accident, places: [], start: 2023-05, end: 2023-10, date_precision: month, date_text: since May, killed: 13, status: happened, actors: ""}
  e6: {type: transport_change, places: [laj, sanv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: buses, targets: "2,500 people a day"}
  e7: {type: agreement, places: [], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September, status: happened, actors: the presidents of both countries, targets: a plan}
  e8: {type: road_accident, places: [gua], start: 2023-10-18, end: 2023-10-18, date_precision: day, date_text: On 18 October, injured: 19, status: happened, actors: one of them}
  e9: {type: road_accident, places: [gua], start: 2023-02, end: 2023-02, date_precision: month, date_text: In February, killed: 41, status: happened, actors: ""}
  e10: {type: decision, places: [corr], start: 2023-09-26, end: 2023-09-26, date_precision: day, date_text: on 26 September, status: happened, actors: San José}
  e11: {type: riot, places: [corr], start: null, end: null, date_precision: unknown, date_text: within a week, injured: 3, status: happened, actors: 40 people, targets: the office}
  e12: {type: medical, places: [laj], start: 2023-01, end: 2023-10, date_precision: month, date_text: between January and October, status: happened, actors: Doctors of a French charity, targets: 397 victims of sexual violence}
  e13: {type: statement, places: [was], start: 2023-10-05, end: 2023-10-05, date_precision: day, date_text: on 5 October, status: happened, actors: the government}
  e14: {type: displacement, places: [har], start: 2023-10-16, end: 2023-10-16, date_precision: week, date_text: last week, displaced: 127, status: happened, actors: the government, targets: 127 people}
  e15: {type: meeting, places: [pal], start: 2023-10-22, end: 2023-10-22, date_precision: day, date_text: on Sunday, status: happened, actors: Mexico, targets: leaders of 10 countries}
  e16: {type: displacement, places: [tap], start: null, end: null, date_precision: unknown, date_text: "", displaced: 5000, displaced_qualifier: about, status: happened, actors: "a caravan of some 5,000"}
  e18: {type: opening, places: [corr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: San José, targets: a centre, minor: true}
  e17: {type: displacement, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Panama}
notes: ""
