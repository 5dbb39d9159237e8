---
id: report-ir-662
genre: report
country: IR
published: 2018-11-24
publisher: Gulf Labour Watch
title: "Steel workers {rally}(e1) in [Ahvaz](ahv event) for third week over unpaid wages"
---
Several hundred employees of a steel company {marched}(e1) through the centre of [Ahvaz](ahv event) again on Saturday to demand three months of unpaid wages, in one of the longest labour disputes seen in [Iran](ira mention) this year.

Videos posted online {showed}(e1) men in blue overalls walking from the Naderi bridge to the governor's office and chanting "Our table is empty". Shopkeepers in the bazaar {closed}(e2) for two hours in support, a participant said by telephone.

The company, which employs about 4,000 people, has lacked billets since its supplier in [Isfahan](isf event) {stopped}(e3) deliveries in September. Its owner, a bank in [Tehran](teh mention), is waiting for a buyer.

In [Shush](shu event), 110 km to the north, cane cutters and mill hands of a sugar complex {returned}(e4) to work on Wednesday after 17 days on {strike}(e4), having {received}(e5) one month's pay. Four of 19 people who were {detained}(e6) there on November 18 remain in custody, among them a spokesman for the workers, Hamid Zarei, and a journalist from [Dezful](dez mention).

Parliament's labour committee {sent}(e7) three members to [Khuzestan](khu event) on Thursday. One of them, Farhad Moqaddam, {blamed}(e8) the way in which state firms had been {sold off}(e9). "They were given to people who had never seen a furnace," he said in [Ahvaz](ahv event).

The province produces most of the country's oil but suffers from dust storms, drought and joblessness. In July, 11 people were {hurt}(e10) when police fired shots at a {crowd}(e10) protesting against salty tap water in [Khorramshahr](kho event). In September gunmen {killed}(e11) 25 people at a military {parade}(e12) in [Ahvaz](ahv event).

The [United States](uni metonym) {restored}(e13) {sanctions}(e13) on oil exports and banks on November 5. Since then a carmaker at [Karaj](kar event) has {sent}(e14) 700 people home, and the price of tomatoes has {doubled}(e15) in [Shiraz](shi event).

Truck drivers, who {stopped work}(e16) three times this year, have {announced}(e17) a fourth {stoppage}(e17) for the end of December.

---
places:
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  shu: {name: Shush, point: [32.19, 48.24]}
  khu: {name: Khuzestan, point: [31.3, 49.0], precision: area, radius_km: 150}
  kar: {name: Karaj, geonameid: 128747, point: [35.8327, 50.9915]}
  shi: {name: Shiraz, geonameid: 115019, point: [29.6103, 52.5311]}
  ahv: {name: Ahvaz, geonameid: 144448, point: [31.319, 48.6842]}
  dez: {name: Dezful, point: [32.38, 48.4]}
  kho: {name: Khorramshahr, point: [30.44, 48.17]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: protest, places: [ahv], start: 2018-11-24, end: 2018-11-24, date_precision: day, date_text: on Saturday, status: happened, actors: Several hundred employees of a steel company, main: true}
  e2: {type: closure, places: [ahv], start: 2018-11-24, end: 2018-11-24, date_precision: day, date_text: "", status: happened, actors: Shopkeepers in the bazaar, minor: true}
  e3: {type: closure, places: [isf], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, status: happened, actors: its supplier, targets: deliveries, minor: true}
  e4: {type: strike, places: [shu], start: 2018-11-05, end: 2018-11-21, date_precision: day, date_text: on Wednesday, status: happened, actors: cane cutters and mill hands, main: true}
  e5: {type: aid, places: [shu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: cane cutters and mill hands, minor: true}
  e6: {type: arrest, places: [shu], start: 2018-11-18, end: 2018-11-18, date_precision: day, date_text: on November 18, arrested: 19, status: happened, actors: "", targets: 19 people}
  e7: {type: visit, places: [khu, ahv], start: 2018-11-22, end: 2018-11-22, date_precision: day, date_text: on Thursday, status: happened, actors: "Parliament's labour committee"}
  e8: {type: statement, places: [ahv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farhad Moqaddam, minor: true}
  e9: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: state firms, minor: true}
  e10: {type: riot, places: [kho], start: 2018-07, end: 2018-07, date_precision: month, date_text: In July, injured: 11, status: happened, actors: police}
  e11: {type: shooting, places: [ahv], start: 2018-09, end: 2018-09, date_precision: month, date_text: In September, killed: 25, status: happened, actors: gunmen}
  e12: {type: ceremony, places: [ahv], start: 2018-09, end: 2018-09, date_precision: month, date_text: In September, status: happened, actors: "", minor: true}
  e13: {type: sanction, places: [], start: 2018-11-05, end: 2018-11-05, date_precision: day, date_text: on November 5, status: happened, actors: The United States}
  e14: {type: layoffs, places: [kar], start: null, end: null, date_precision: unknown, date_text: Since then, status: happened, actors: a carmaker, targets: 700 people}
  e15: {type: market, places: [shi], start: null, end: null, date_precision: unknown, date_text: Since then, status: happened, actors: "", targets: the price of tomatoes}
  e16: {type: strike, places: [], start: 2018, end: 2018, date_precision: year, date_text: this year, status: happened, actors: Truck drivers}
  e17: {type: strike, places: [], start: 2018-12, end: 2018-12, date_precision: month, date_text: for the end of December, status: planned, actors: Truck drivers}
notes: ""
