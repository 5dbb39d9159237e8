---
id: report-in-425
genre: report
country: IN
published: 2020-07-14
publisher: Malabar Chronicle
title: "Gold in the diplomatic bag: agencies {search}(e1) 14 premises from [Thiruvananthapuram](thi event) to [Bengaluru](ben event)"
---
The National Investigation Agency on Monday {searched}(e1) 14 premises in [Kerala](ker event) and [Karnataka](kar event) in connection with the {seizure}(e2) of 30 kg of gold from a consignment addressed to a consulate in [Thiruvananthapuram](thi mention), even as a special court in [Kochi](koc event) {sent}(e3) the two main accused to its custody until July 21.

Houses and offices in [Thiruvananthapuram](thi event), [Thrissur](thr event), [Malappuram](mal event) and [Kozhikode](koz event) were covered, besides two flats in [Koramangala](kor event), in [Bengaluru](ben mention), where the accused, Swathi Prabhakaran and Sandeep Varrier, were {picked up}(e4) on Saturday evening. They were {brought}(e5) by road through [Walayar](wal event), where a tyre of the vehicle {burst}(e6), and had their swabs taken at [Aluva](alu event).

The gold, worth ₹14.8 crore, was {found}(e2) by Customs on July 5 inside bathroom fittings that had arrived from [Dubai](dub mention) on a chartered flight. Officers had waited three days for permission from [New Delhi](new mention) to open the bag.

A third man, Faisal Kunnath, of [Kaipamangalam](kai mention), is believed to be in [Sharjah](sha mention). Interpol has been {asked}(e7) to issue a notice. Another, K.T. Rameez, of [Perinthalmanna](per mention), was {arrested}(e8) at his residence on Sunday; he had been {caught}(e9) at [Karipur](kari event) airport in 2014 with 17 kg.

The affair has shaken the State government. The Chief Minister's principal secretary was {removed}(e10) last week after records showed calls to Ms Prabhakaran. He was {questioned}(e11) for nine hours at the Customs House in [Thiruvananthapuram](thi event) on Tuesday.

Opposition workers {clashed}(e12) with police in [Kannur](kan event), [Kollam](kol event) and [Kottayam](kot event) on Friday despite the ban on gatherings; water cannon was {used}(e12) at [Palakkad](pal event). The Leader of the Opposition {moved}(e13) a notice of no confidence on Monday and {wrote}(e14) to the Prime Minister demanding a CBI inquiry.

[Kerala](ker event) reported 449 new Covid-19 {cases}(e15) on Monday, of which 119 were in [Alappuzha](ala event), where personnel of a police camp at [Nooranad](noo event) have been {infected}(e15). [Poonthura](poo event), a fishing village near the capital, has been {sealed}(e16) by commandos since July 8 after a single fish-seller passed the virus to at least 120 people.

Customs figures show that 550 kg of smuggled gold was {seized}(e17) in [Kerala](ker event) in 2019-20, mostly at [Karipur](kari event). Prices have {risen}(e18) by a quarter since January. In [Chennai](che event), a jeweller was {held}(e19) on Sunday with bars bearing the same refiner's mark; a link is being {examined}(e20). In [Madurai](mad event) and in [Coimbatore](coi event) the Directorate of Revenue Intelligence {carried out}(e21) checks last night.

The consulate said that it was unaware of the contents. One of its attachés {left}(e22) for [Abu Dhabi](abu mention) on July 12.

---
places:
  thi: {name: Thiruvananthapuram, geonameid: 1254163, point: [8.4855, 76.9492]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  kor: {name: Koramangala, point: [12.935, 77.625]}
  wal: {name: Walayar, point: [10.84, 76.84]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  kai: {name: Kaipamangalam, point: [10.32, 76.13]}
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  kari: {name: Karipur, point: [11.14, 75.95]}
  kan: {name: Kannur, geonameid: 1274987, point: [11.8675, 75.3576]}
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  mal: {name: Malappuram, geonameid: 1264154, point: [11.042, 76.0815]}
  pal: {name: Palakkad, geonameid: 1260728, point: [10.7732, 76.6537]}
  noo: {name: Nooranad, point: [9.18, 76.63]}
  poo: {name: Poonthura, point: [8.44, 76.95]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  kol: {name: Kollam, geonameid: 1259091, point: [8.8811, 76.5847]}
  ala: {name: Alappuzha, geonameid: 1278985, point: [9.49, 76.3264]}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  thr: {name: Thrissur, geonameid: 1254187, point: [10.5167, 76.2167]}
  alu: {name: Aluva, geonameid: 7279600, point: [10.1076, 76.3516]}
  per: {name: Perintalmanna, geonameid: 1259881, point: [10.9772, 76.2254]}
  kot: {name: Kottayam, geonameid: 1265911, point: [9.5869, 76.5213]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  mad: {name: Madurai, geonameid: 1264521, point: [9.919, 78.1195]}
  coi: {name: Coimbatore, geonameid: 1273865, point: [11.0055, 76.9661]}
events:
  e1: {type: raid, places: [thi, thr, mal, koz, kor], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: on Monday, status: happened, actors: The National Investigation Agency, targets: 14 premises, main: true}
  e2: {type: smuggling, places: [thi], start: 2020-07-05, end: 2020-07-05, date_precision: day, date_text: on July 5, status: happened, actors: Customs, targets: 30 kg of gold, main: true}
  e3: {type: trial, places: [koc], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: until July 21, status: happened, actors: a special court, targets: the two main accused}
  e4: {type: arrest, places: [kor, ben], start: 2020-07-11, end: 2020-07-11, date_precision: day, date_text: on Saturday evening, arrested: 2, status: happened, actors: "", targets: Swathi Prabhakaran and Sandeep Varrier, main: true}
  e5: {type: transport_change, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: They, minor: true}
  e6: {type: road_accident, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a tyre of the vehicle, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Interpol, minor: true}
  e8: {type: arrest, places: [per], start: 2020-07-12, end: 2020-07-12, date_precision: day, date_text: on Sunday, arrested: 1, status: happened, actors: "", targets: K.T. Rameez}
  e9: {type: smuggling, places: [kari], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: he, targets: 17 kg}
  e10: {type: resignation, places: [ker], start: 2020-07-06, end: 2020-07-06, date_precision: week, date_text: last week, status: happened, actors: "", targets: "The Chief Minister's principal secretary"}
  e11: {type: investigation, places: [thi], start: 2020-07-14, end: 2020-07-14, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: He}
  e12: {type: riot, places: [kan, kol, kot, pal], start: 2020-07-10, end: 2020-07-10, date_precision: day, date_text: on Friday, status: happened, actors: Opposition workers, targets: police}
  e13: {type: decision, places: [ker], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: on Monday, status: happened, actors: The Leader of the Opposition, targets: a notice of no confidence}
  e14: {type: statement, places: [], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: on Monday, status: happened, actors: The Leader of the Opposition, targets: the Prime Minister, minor: true}
  e15: {type: outbreak, places: [ker, ala, noo], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: personnel of a police camp}
  e16: {type: closure, places: [poo], start: 2020-07-08, end: 2020-07-14, date_precision: day, date_text: since July 8, status: happened, actors: commandos, targets: Poonthura}
  e17: {type: smuggling, places: [ker, kari], start: 2019, end: 2020, date_precision: year, date_text: in 2019-20, status: happened, actors: "", targets: 550 kg of smuggled gold}
  e18: {type: market, places: [], start: 2020-01, end: 2020-07, date_precision: month, date_text: since January, status: happened, actors: Prices}
  e19: {type: arrest, places: [che], start: 2020-07-12, end: 2020-07-12, date_precision: day, date_text: on Sunday, arrested: 1, status: happened, actors: "", targets: a jeweller}
  e20: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a link, minor: true}
  e21: {type: raid, places: [mad, coi], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: last night, status: happened, actors: the Directorate of Revenue Intelligence}
  e22: {type: displacement, places: [], start: 2020-07-12, end: 2020-07-12, date_precision: day, date_text: on July 12, status: happened, actors: One of its attachés, minor: true}
notes: ""
