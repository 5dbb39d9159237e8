---
id: report-cl-434
genre: report
country: CL
published: 2019-10-21
publisher: Cono Sur Wire
title: "[Chile](chi event): {State of emergency}(e1) in 11 cities as toll from {unrest}(e2) rises to 11"
---
[SANTIAGO](san dateline) - [Chile](chi metonym)'s government {extended}(e1) a state of emergency to [Concepción](con event), [Valparaíso](val event), [Rancagua](ran event), [Talca](tal event), [Temuco](tem event), [Punta Arenas](pun event) and five other cities on Monday after a weekend of {riots}(e2) that {left}(e2) at least 11 people dead.

Soldiers {patrolled}(e3) the capital for the third day and a night {curfew}(e4) was imposed again from 8 p.m. Most schools in the metropolitan region were {closed}(e5), and a single underground line was {running}(e6).

The {protests}(e2) began last week over a rise of 30 pesos in the metro fare. On Friday 20 stations were {set on fire}(e7), among them those at [Maipú](mai event) and [La Florida](laf event), as was the stairwell of an electricity company's tower.

President Ignacio Edwards Larraín {withdrew}(e8) the fare increase on Saturday. On Sunday night he {declared}(e9) that the country was "at war with a powerful enemy". The army commander in charge of [Santiago](san mention), General Rodrigo Iturriaga, {distanced himself}(e10) the next morning: "I am not at war with anybody."

Five people {died}(e11) in a {fire}(e11) at a clothing factory in [Renca](ren event) that had been looted, and two at a supermarket in [San Bernardo](sanb event). In [La Serena](las event), an [Ecuadorean](ecu demonym) man of 26 was {shot}(e12) dead, apparently by a soldier; in [Coquimbo](coq event) another was {killed}(e12) outside a store. The human-rights institute says that it has {counted}(e13) 84 people with gunshot wounds and 1,420 {arrests}(e14).

Dockers in [San Antonio](sana event) and [Iquique](iqu event) {walked out}(e15) on Monday, and workers at a copper mine near [Antofagasta](ant event) {voted}(e16) to stop for a day on Tuesday. Queues formed in front of the few petrol stations open in [Viña del Mar](vin event). Supermarket chains {shut}(e17) more than 100 branches.

At [Santiago](san event) airport, thousands of passengers {slept}(e18) on the floor after airlines {cancelled}(e19) or {rescheduled}(e19) 140 flights. A ministerial meeting of the climate conference was {moved}(e20) to [Bogotá](bog mention). The government {insisted}(e21) that the [Asia](asi mention)-[Pacific](pac mention) summit in mid-November and the climate conference in December would {take place}(e21).

[Chile](chi metonym) had been held up as an oasis in a troubled region. In [Ecuador](ecu event), seven people {died}(e22) this month before the president {scrapped}(e23) a decree that had {ended}(e23) fuel subsidies; in [Bolivia](bol event), crowds {attacked}(e24) electoral offices in [Sucre](suc event) and [Potosí](pot event) on Monday night over the count of Sunday's {election}(e25). [Peru](per metonym) {dissolved}(e26) its congress on 30 September.

"It is not about 30 pesos, it is about 30 years," said Camila Riffo, 34, a nurse who was banging a saucepan in [Ñuñoa](nun event).

The stock exchange {fell}(e27) by 4.6 per cent.

---
places:
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  con: {name: Concepción, geonameid: 3893894, point: [-36.827, -73.0498]}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  mai: {name: Maipú, point: [-33.51, -70.76]}
  laf: {name: La Florida, point: [-33.52, -70.59]}
  ren: {name: Renca, point: [-33.4, -70.72]}
  sanb: {name: San Bernardo, geonameid: 3872348, point: [-33.5922, -70.6996]}
  las: {name: La Serena, geonameid: 3884373, point: [-29.9059, -71.2501]}
  sana: {name: San Antonio, geonameid: 3872395, point: [-33.5947, -71.6075]}
  vin: {name: Viña del Mar, geonameid: 3868121, point: [-33.0246, -71.5518]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  pac: {name: Pacific, point: [0.0, -160.0], precision: area, radius_km: 5000}
  asi: {name: Asia, point: [40.0, 100.0], precision: area, radius_km: 4000}
  suc: {name: Sucre, geonameid: 3903987, point: [-19.0333, -65.2627]}
  pot: {name: Potosí, geonameid: 3907584, point: [-19.5836, -65.7531]}
  nun: {name: Ñuñoa, point: [-33.46, -70.6]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  ran: {name: Rancagua, geonameid: 3873775, point: [-34.1691, -70.7405]}
  tal: {name: Talca, geonameid: 3870294, point: [-35.4232, -71.6497]}
  tem: {name: Temuco, geonameid: 3870011, point: [-38.7363, -72.5974]}
  pun: {name: Punta Arenas, geonameid: 3874787, point: [-53.1628, -70.9092]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  coq: {name: Coquimbo, geonameid: 3893629, point: [-29.9533, -71.3395]}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
events:
  e1: {type: decision, places: [con, val, ran, tal, tem, pun], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: on Monday, status: happened, actors: "Chile's government", main: true}
  e2: {type: riot, places: [chi], start: 2019-10-19, end: 2019-10-20, date_precision: day, date_text: a weekend, killed: 11, status: happened, actors: "", main: true}
  e3: {type: other, places: [san], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: for the third day, status: happened, actors: Soldiers, targets: the capital, minor: true}
  e4: {type: decision, places: [san], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: from 8 p.m., status: happened, actors: ""}
  e5: {type: closure, places: [san], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: "", status: happened, actors: "", targets: Most schools in the metropolitan region}
  e6: {type: transport_change, places: [san], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: "", status: happened, actors: a single underground line, minor: true}
  e7: {type: fire, places: [mai, laf, san], start: 2019-10-18, end: 2019-10-18, date_precision: day, date_text: On Friday, status: happened, actors: "", targets: 20 stations}
  e8: {type: decision, places: [chi], start: 2019-10-19, end: 2019-10-19, date_precision: day, date_text: on Saturday, status: happened, actors: President Ignacio Edwards Larraín, targets: the fare increase}
  e9: {type: statement, places: [san], start: 2019-10-20, end: 2019-10-20, date_precision: day, date_text: On Sunday night, status: happened, actors: he, targets: a powerful enemy}
  e10: {type: statement, places: [san], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: the next morning, status: happened, actors: General Rodrigo Iturriaga, minor: true}
  e11: {type: fire, places: [ren, sanb], start: null, end: null, date_precision: unknown, date_text: "", killed: 7, status: happened, actors: "", targets: Five people}
  e12: {type: shooting, places: [las, coq], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: a soldier, targets: an Ecuadorean man of 26}
  e13: {type: survey, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 84, status: happened, actors: The human-rights institute, targets: 84 people with gunshot wounds, minor: true}
  e14: {type: arrest, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1420, status: happened, actors: ""}
  e15: {type: strike, places: [sana, iqu], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: on Monday, status: happened, actors: Dockers}
  e16: {type: strike, places: [ant], start: 2019-10-22, end: 2019-10-22, date_precision: day, date_text: on Tuesday, status: planned, actors: workers at a copper mine}
  e17: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Supermarket chains, targets: more than 100 branches}
  e18: {type: other, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: thousands of passengers, minor: true}
  e19: {type: transport_change, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: airlines, targets: 140 flights}
  e20: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A ministerial meeting of the climate conference, minor: true}
  e21: {type: meeting, places: [], start: 2019-11, end: 2019-11, date_precision: month, date_text: in mid-November, status: planned, actors: "", targets: the Asia-Pacific summit}
  e22: {type: riot, places: [ecu], start: 2019-10, end: 2019-10, date_precision: month, date_text: this month, killed: 7, status: happened, actors: "", targets: seven people}
  e23: {type: decision, places: [ecu], start: 2019-10, end: 2019-10, date_precision: month, date_text: this month, status: happened, actors: the president, targets: a decree}
  e24: {type: attack, places: [suc, pot], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: on Monday night, status: happened, actors: crowds, targets: electoral offices}
  e25: {type: election, places: [bol], start: 2019-10-20, end: 2019-10-20, date_precision: day, date_text: "Sunday's", status: happened, actors: ""}
  e26: {type: decision, places: [per], start: 2019-09-30, end: 2019-09-30, date_precision: day, date_text: on 30 September, status: happened, actors: Peru, targets: its congress}
  e27: {type: market, places: [], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: "", status: happened, actors: The stock exchange}
notes: ""
