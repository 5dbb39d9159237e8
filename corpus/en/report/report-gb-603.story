---
id: report-gb-603
genre: report
country: GB
published: 2026-04-13
publisher: Global Commerce Wire
title: "Business briefs: airline {order}(e1), port {strike}(e5), chip plant"
---
[ADDIS ABABA](add dateline) - Abyssinia Cargo {ordered}(e1) eleven freighters from a [U.S.](us demonym) planemaker on Monday in a {deal}(e1) worth about $3.9 billion at list prices, and {took options}(e1) on six more. The [Ethiopian](eth demonym) carrier said the first would {arrive}(e2) in 2029 and {fly}(e2) to [Liège](lie mention), [Guangzhou](gua mention) and [Miami](mia mention). A rival bid from [Toulouse](tou metonym) had been {rejected}(e3) in January.

[SANTOS](san dateline), [Brazil](bra dateline) - Dockers at [Latin America](lat mention)'s biggest container port {began}(e5) a 48-hour {walkout}(e5) early on Monday over plans to {sell}(e6) two terminals to a [Dubai](dub mention) group. Eleven ships were {waiting}(e7) off [Guarujá](guar event) by midday. Shippers are {sending}(e7) coffee through [Itajaí](ita event) and [Vitória](vit event). The government said the {auction}(e6), set for May 20, would go ahead.

[DRESDEN](dre dateline), [Germany](ger dateline) - Chipmaker Elbsil {posted}(e8) a first-quarter net {loss}(e8) of 212 million euros and {put off}(e9) until 2028 the {opening}(e9) of its factory at [Klotzsche](klo event), north of the city, citing weak demand from carmakers. Its shares {tumbled}(e10) 14% in [Frankfurt](fra event). [Saxony](sax mention)'s economy minister {urged}(e11) [Berlin](ber metonym) to speed up payment of 1.1 billion euros in subsidies.

[COLOMBO](col dateline) - Tea {prices}(e12) at the weekly [Colombo](col event) auction {hit}(e12) a three-year high after floods in the hills around [Nuwara Eliya](nuw event) and [Badulla](bad event) {cut}(e13) the March harvest by a fifth. Buyers from [Iraq](ira mention) and [Turkey](tur mention) were active, brokers said. A court in [Kandy](kan event) meanwhile {ordered}(e14) an estate company to pay 1,940 pickers a bonus that it had withheld since 2023.

[CASPER](cas dateline), [Wyoming](wyo dateline) - Platte Uranium will {reopen}(e15) a mine near [Jeffrey City](jef event) that has been idle since 1988, {hiring}(e16) 160 people, the company {announced}(e15). A public {hearing}(e17) on its water permit is scheduled in [Lander](lan event) on April 29.

[WELLINGTON](wel dateline) - The competition regulator {blocked}(e18) the {merger}(e18) of [New Zealand](new mention)'s second and third supermarket chains, saying it would leave shoppers in [Invercargill](inv event), [Gore](gor event) and 19 other towns without a choice. The chains' [Auckland](auc mention)-listed owner, Countrywide, said it would {appeal}(e19).

---
places:
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  lat: {name: Latin America, point: [-15.0, -60.0], precision: area, radius_km: 3000}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  guar: {name: Guarujá, geonameid: 3461789, point: [-23.9931, -46.2564]}
  ita: {name: Itajaí, geonameid: 3460845, point: [-26.9078, -48.6619]}
  vit: {name: Vitória, geonameid: 3444924, point: [-20.3194, -40.3378]}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  klo: {name: Klotzsche, point: [51.12, 13.77]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
  nuw: {name: Nuwara Eliya, geonameid: 1232783, point: [6.9708, 80.7829]}
  bad: {name: Badulla, geonameid: 1250615, point: [6.9802, 81.0577]}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  cas: {name: Casper, geonameid: 5820705, point: [42.8666, -106.3131]}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  jef: {name: Jeffrey City, point: [42.5, -107.83]}
  lan: {name: Lander, geonameid: 5830007, point: [42.833, -108.7307]}
  inv: {name: Invercargill, geonameid: 2189529, point: [-46.4, 168.35]}
  gor: {name: Gore, geonameid: 6201424, point: [-46.1028, 168.9436]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: deal, places: [add], start: 2026-04-13, end: 2026-04-13, date_precision: day, date_text: on Monday, status: happened, actors: Abyssinia Cargo, targets: eleven freighters, main: true}
  e2: {type: transport_change, places: [eth], start: 2029, end: 2029, date_precision: year, date_text: in 2029, status: planned, actors: "", minor: true}
  e3: {type: decision, places: [], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: Toulouse, minor: true}
  e5: {type: strike, places: [san], start: 2026-04-13, end: 2026-04-14, date_precision: day, date_text: early on Monday, status: happened, actors: Dockers, main: true}
  e6: {type: deal, places: [san], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: May 20, status: planned, actors: a Dubai group, targets: two terminals}
  e7: {type: transport_change, places: [guar, ita, vit], start: 2026-04-13, end: 2026-04-13, date_precision: day, date_text: by midday, status: happened, actors: Eleven ships}
  e8: {type: earnings, places: [dre], start: 2026-01, end: 2026-03, date_precision: month, date_text: first-quarter, status: happened, actors: Chipmaker Elbsil, main: true}
  e9: {type: decision, places: [klo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chipmaker Elbsil, targets: its factory}
  e10: {type: market, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its shares}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Saxony's economy minister", targets: Berlin, minor: true}
  e12: {type: market, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tea, main: true}
  e13: {type: flood, places: [nuw, bad], start: 2026-03, end: 2026-03, date_precision: month, date_text: March, status: happened, actors: ""}
  e14: {type: verdict, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court, targets: an estate company}
  e15: {type: opening, places: [jef], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Platte Uranium, targets: a mine, main: true}
  e16: {type: career, places: [jef], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Platte Uranium, targets: 160 people, minor: true}
  e17: {type: meeting, places: [lan], start: 2026-04-29, end: 2026-04-29, date_precision: day, date_text: on April 29, status: planned, actors: ""}
  e18: {type: decision, places: [wel, inv, gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The competition regulator, targets: the merger, main: true}
  e19: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Countrywide, minor: true}
notes: ""
