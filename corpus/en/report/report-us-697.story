---
id: report-us-697
genre: report
country: US
published: 2025-11-12
publisher: Prairie Markets Quarterly
title: "Soybeans {move}(e1) again, but [Midwest](mid mention) farmers say the truce came late"
---
[DECATUR](dec dateline), [Ill.](ill dateline) - For five months the grain elevator that Tom and Renee Vandersloot run outside [Decatur](dec event) sent nothing to the [Pacific](pac mention). On Monday a train of 110 cars {pulled out}(e1) for [Longview](lon mention), [Washington](was mention), the first since May.

It was {loaded}(e1) with soybeans for [China](china mention), which {agreed}(e2) at the end of October to buy 12 million tons by January and 25 million in each of the next three years. In return, the [United States](uni metonym) {halved}(e3) a {tariff}(e4) of 20% that it had {imposed}(e4) over fentanyl, and {suspended}(e5) for a year the fees on [Chinese](chin demonym)-built ships calling at its ports.

Leaders of the two countries {settled}(e2) the terms in [Busan](bus event), [South Korea](sou mention), on Oct. 30. Cargoes had dried up in spring after [Beijing](bei metonym) {answered}(e6) new [American](ame demonym) {duties}(e7) with its own. From June to September, according to customs data, not one shipment of [U.S.](us demonym) soybeans {reached}(e8) a [Chinese](chin demonym) port.

[Brazil](bra metonym) {filled}(e9) the gap, with record exports from [Santos](san event) and [Paranaguá](par event), and so did [Argentina](arg metonym), which {scrapped}(e10) its export tax for three days in September and {sold}(e9) 40 cargoes in that time.

"I've got a bin full of beans from last fall and another full of corn I can't give away," said Vandersloot, 58. His bank in [Springfield](spr event) {extended}(e11) his credit only after he had {put up}(e11) 80 acres near [Taylorville](tay mention) as security.

The price has {recovered}(e12) by about 14% since mid-October and closed in [Chicago](chi event) on Tuesday above $11.30 a bushel, the highest for 17 months. But input costs have risen as well. Farm {bankruptcies}(e13) in [Illinois](illi event), [Iowa](iow event) and [Nebraska](neb event) were up by half in the first nine months of the year, court records show. A maker of tractors {laid off}(e14) 238 people at plants in [Moline](mol event) and [Waterloo](wat event) in September.

Economists doubt the promised figures. [China](china metonym) bought 27 million tons in 2024 and has a state reserve that is full. Under the first such deal, {signed}(e15) in January 2020, it {fell short}(e15) of its pledges by two fifths. "It is a floor, if it is anything," said Alice Drummond, who teaches agricultural trade at Purdue University.

There is, too, the matter of quality. Importers can still buy more cheaply from [Brazil](bra mention), where planting in [Mato Grosso](mat event) {began}(e16) early and rain has been plentiful. A vessel of [Louisiana](lou mention) beans was {turned away}(e17) at [Qingdao](qin event) last week because inspectors {found}(e17) treated seed in one hold, two traders said. The customs office there did not answer questions.

In [Washington](wash event), the agriculture secretary said on Friday that a $12 billion relief package, held up by the government {shutdown}(e18) that {started}(e18) on Oct. 1, would be paid out once Congress votes on a budget. The Senate {passed}(e19) a stopgap bill on Monday.

[Illinois](illi mention) growers have been through this before. During the trade war of 2018 they got checks too. Some spent them on storage bins, Renee Vandersloot said. "That's the one good thing we did. Everybody has somewhere to put them."

The next train, she said, is {booked}(e20) for Nov. 20. The one after that has no date.

---
places:
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mid: {name: Midwest, point: [41.5, -92.0], precision: area, radius_km: 500}
  dec: {name: Decatur, geonameid: 4236895, point: [39.8403, -88.9548]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  illi: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  pac: {name: Pacific, point: [46.0, -128.0], precision: area, radius_km: 500}
  lon: {name: Longview, geonameid: 5801617, point: [46.1382, -122.9382]}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  wash: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  par: {name: Paranaguá, geonameid: 3455070, point: [-25.5163, -48.5254]}
  spr: {name: Springfield, geonameid: 4250542, point: [39.8017, -89.6437]}
  tay: {name: Taylorville, geonameid: 4251141, point: [39.5489, -89.2945]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  mol: {name: Moline, geonameid: 4902476, point: [41.5067, -90.5151]}
  wat: {name: Waterloo, geonameid: 4880889, point: [42.4928, -92.343]}
  mat: {name: Mato Grosso, geonameid: 3457419, point: [-13.3926, -55.9235], precision: division}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  qin: {name: Qingdao, geonameid: 1797929, point: [36.0649, 120.3804]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  china: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
events:
  e1: {type: transport_change, places: [dec], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: On Monday, status: happened, actors: a train of 110 cars, main: true}
  e2: {type: agreement, places: [bus], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: on Oct. 30, status: happened, actors: China, targets: the United States, main: true}
  e3: {type: decision, places: [], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: "", status: happened, actors: the United States, targets: "a tariff of 20%"}
  e4: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the United States, minor: true}
  e5: {type: decision, places: [], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: "", status: happened, actors: the United States, targets: the fees}
  e6: {type: sanction, places: [bei], start: 2025-03, end: 2025-05, date_precision: month, date_text: in spring, status: happened, actors: Beijing}
  e7: {type: sanction, places: [uni], start: 2025-03, end: 2025-05, date_precision: month, date_text: in spring, status: happened, actors: ""}
  e8: {type: transport_change, places: [], start: 2025-06, end: 2025-09, date_precision: month, date_text: From June to September, status: happened, negated: true, actors: "", minor: true}
  e9: {type: deal, places: [san, par, arg], start: 2025, end: 2025, date_precision: year, date_text: in September, status: happened, actors: Brazil}
  e10: {type: decision, places: [arg], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: Argentina, targets: its export tax, minor: true}
  e11: {type: deal, places: [spr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His bank, targets: his credit, minor: true}
  e12: {type: market, places: [chi], start: 2025-10, end: 2025-11, date_precision: month, date_text: since mid-October, status: happened, actors: The price}
  e13: {type: layoffs, places: [illi, iow, neb], start: 2025-01, end: 2025-09, date_precision: month, date_text: in the first nine months of the year, status: happened, actors: ""}
  e14: {type: layoffs, places: [mol, wat], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: A maker of tractors, targets: 238 people}
  e15: {type: agreement, places: [], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January 2020, status: happened, actors: ""}
  e16: {type: other, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e17: {type: decision, places: [qin], start: 2025-11-03, end: 2025-11-03, date_precision: week, date_text: last week, status: happened, actors: inspectors, targets: A vessel}
  e18: {type: closure, places: [wash], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: on Oct. 1, status: happened, actors: ""}
  e19: {type: legislation, places: [wash], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: on Monday, status: happened, actors: The Senate, targets: a stopgap bill}
  e20: {type: transport_change, places: [dec], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: Nov. 20, status: planned, actors: "", minor: true}
notes: ""
