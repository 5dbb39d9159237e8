---
id: report-py-378
genre: report
country: PY
published: 2019-01-18
publisher: Asunción Herald
title: "{Shoot-out}(e1) in [Pedro Juan Caballero](ped event) exposes war for the border"
---
[PEDRO JUAN CABALLERO](ped dateline), [Paraguay](para dateline) – Gunmen in two armoured vehicles {raked}(e1) a petrol station in this border city with automatic fire on Wednesday night, {killing}(e1) three men and {wounding}(e1) a passer-by, in what prosecutors described as another chapter in the struggle among [Brazilian](bra demonym) gangs for the trade in cocaine and marijuana.

The dead were named as Derlis Ovelar, 34, a rancher from [Capitán Bado](cap mention), and two of his bodyguards, both [Brazilians](bra demonym) from [Campo Grande](cam mention). More than 120 cartridges were {collected}(e2) at the scene. One of the vehicles was {found burning}(e3) an hour later across the avenue that divides the city from [Ponta Porã](pon event), in [Brazil](bra mention).

Interior Minister Rubén Achar {flew in}(e4) on Thursday and {announced}(e5) the arrival of 80 special police. [Amambay](ama metonym)'s governor, Celia Bogado, {demanded}(e6) that the army patrol the road to [Bella Vista Norte](bel mention).

The department had 148 {murders}(e7) last year in a population of 170,000. Many trace the violence back to June 2016, when the boss Jorge Raful Domínguez was {cut down}(e8) on a street of the same city with a .50-calibre machine-gun. The [São Paulo](sao mention) gang known as the First Command, suspected in that {killing}(e8), has since {fought}(e9) the Red Command of [Rio de Janeiro](rio mention) for routes that lead from the [Bolivian](bol demonym) lowlands through the [Chaco](cha mention) to the ports on the [Paraná](par mention).

In April 2017 some 50 men {blew open}(e10) the vault of a security firm in [Ciudad del Este](ciu event) and {made off with}(e10) $11.7 million; three were {killed}(e11) in a {gunfight}(e11) near [Itaipulândia](ita event) on the [Brazilian](bra demonym) bank. Last November a trafficker held in [Asunción](asu event) {stabbed}(e12) a young visitor to death in his cell in the hope of avoiding {extradition}(e13). He was {expelled}(e13) to [Foz do Iguaçu](foz mention) within two days.

On Tuesday a court in [Concepción](con event) {acquitted}(e14) a former mayor of [Ypejhú](ype mention) of {ordering}(e15) the 2014 {murder}(e15) of a journalist near [Villa Ygatimí](vil event). Press associations {protested}(e16).

Seizures have {grown}(e17), too. Anti-drug agents {destroyed}(e18) 1,200 hectares of marijuana around [Cerro Corá](cer event) last year. In October, [Argentine](arg demonym) police {stopped}(e19) a lorry at [Posadas](pos event) with 1.1 tonnes, and customs at [Villeta](vill event) {opened}(e20) a container of charcoal bound for [Israel](isr mention) that held 556 kilos of cocaine.

For the 60,000 people who {shop}(e21) and study on both sides, the frontier exists only on maps. Schools in [Ponta Porã](pon event) {stayed shut}(e22) on Thursday. "My students live there and sleep here," said Márcia Duarte, a head teacher. "Today they stayed under the bed."

Ovelar will be {buried}(e23) in [Capitán Bado](cap event) on Saturday.

---
places:
  ped: {name: Pedro Juan Caballero, geonameid: 3437547, point: [-22.5493, -55.7387]}
  cap: {name: Capitán Bado, geonameid: 3439189, point: [-23.2673, -55.5388]}
  cam: {name: Campo Grande, geonameid: 3467747, point: [-20.4428, -54.6464]}
  pon: {name: Ponta Porã, geonameid: 3453150, point: [-22.5361, -55.7256]}
  ama: {name: Amambay, geonameid: 3439433, point: [-23.2295, -56.1788], precision: division}
  bel: {name: Bella Vista Norte, point: [-22.13, -56.52]}
  cha: {name: Chaco, point: [-22.0, -60.5], precision: area, radius_km: 300}
  par: {name: Paraná, point: [-27.3, -56.0], precision: area, radius_km: 300}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  ita: {name: Itaipulândia, point: [-25.14, -54.3]}
  foz: {name: Foz de Iguazu, geonameid: 3463030, point: [-25.5478, -54.5881]}
  con: {name: Concepción, geonameid: 3438834, point: [-23.3999, -57.4324]}
  ype: {name: Ypejhú, point: [-23.9, -55.46]}
  vil: {name: Villa Ygatimí, point: [-24.12, -55.5]}
  cer: {name: Cerro Corá, point: [-22.65, -56.0], precision: near}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  pos: {name: Posadas, geonameid: 3429886, point: [-27.3918, -55.9238]}
  vill: {name: Villeta, point: [-25.51, -57.56]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  para: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  ciu: {name: Ciudad del Este, geonameid: 3439101, point: [-25.5036, -54.6507]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e1: {type: shooting, places: [ped], start: 2019-01-16, end: 2019-01-16, date_precision: day, date_text: on Wednesday night, killed: 3, injured: 1, status: happened, actors: Gunmen in two armoured vehicles, targets: a petrol station, main: true}
  e2: {type: investigation, places: [ped], start: 2019-01-16, end: 2019-01-16, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: fire, places: [pon], start: 2019-01-16, end: 2019-01-16, date_precision: day, date_text: an hour later, status: happened, actors: "", targets: One of the vehicles, minor: true}
  e4: {type: visit, places: [ped], start: 2019-01-17, end: 2019-01-17, date_precision: day, date_text: on Thursday, status: happened, actors: Interior Minister Rubén Achar, minor: true}
  e5: {type: statement, places: [ped], start: 2019-01-17, end: 2019-01-17, date_precision: day, date_text: on Thursday, status: happened, actors: Interior Minister Rubén Achar, targets: the arrival of 80 special police}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Amambay's governor, Celia Bogado"}
  e7: {type: killing, places: [ama], start: 2018, end: 2018, date_precision: year, date_text: last year, killed: 148, status: happened, actors: ""}
  e8: {type: killing, places: [ped], start: 2016-06, end: 2016-06, date_precision: month, date_text: June 2016, killed: 1, status: happened, actors: The São Paulo gang known as the First Command, targets: the boss Jorge Raful Domínguez}
  e9: {type: battle, places: [], start: 2016, end: 2019, date_precision: year, date_text: since, status: happened, actors: The São Paulo gang known as the First Command, targets: the Red Command of Rio de Janeiro}
  e10: {type: robbery, places: [ciu], start: 2017-04, end: 2017-04, date_precision: month, date_text: In April 2017, status: happened, actors: some 50 men, targets: "$11.7 million"}
  e11: {type: battle, places: [ita], start: 2017-04, end: 2017-04, date_precision: month, date_text: "", killed: 3, status: happened, actors: ""}
  e12: {type: killing, places: [asu], start: 2018-11, end: 2018-11, date_precision: month, date_text: Last November, killed: 1, status: happened, actors: a trafficker, targets: a young visitor}
  e13: {type: displacement, places: [asu], start: 2018-11, end: 2018-11, date_precision: month, date_text: within two days, status: happened, actors: "", targets: a trafficker}
  e14: {type: verdict, places: [con], start: 2019-01-15, end: 2019-01-15, date_precision: day, date_text: On Tuesday, status: happened, actors: a court, targets: a former mayor of Ypejhú}
  e15: {type: killing, places: [vil], start: 2014, end: 2014, date_precision: year, date_text: 2014, killed: 1, status: happened, actors: "", targets: a journalist}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Press associations}
  e17: {type: raid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: raid, places: [cer], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: Anti-drug agents, targets: "1,200 hectares of marijuana"}
  e19: {type: raid, places: [pos], start: 2018-10, end: 2018-10, date_precision: month, date_text: In October, status: happened, actors: Argentine police, targets: a lorry}
  e20: {type: smuggling, places: [vill], start: 2018-10, end: 2018-10, date_precision: month, date_text: In October, status: happened, actors: customs, targets: 556 kilos of cocaine}
  e21: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the 60,000 people", minor: true}
  e22: {type: closure, places: [pon], start: 2019-01-17, end: 2019-01-17, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Schools}
  e23: {type: ceremony, places: [cap], start: 2019-01-19, end: 2019-01-19, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: Ovelar}
notes: ""
