---
id: report-us-670
genre: report
country: US
published: 2024-12-11
publisher: Cascade Business Report
title: "Judges in [Portland](por event) and [Seattle](sea event) {halt}(e1) supermarket {merger}(e2)"
---
[PORTLAND](por dateline), [Ore.](ore dateline) — A federal judge in [Portland](por event) and a state judge in [Seattle](sea event), ruling within an hour of each other Tuesday, {blocked}(e1) the $25 billion {takeover}(e2) of Fairway Stores by its larger rival Hartwell Grocers, and on Wednesday Fairway {called off}(e2) the {deal}(e2) and {sued}(e3) its suitor.

The {merger}(e2), {announced}(e4) in October 2022, would have joined nearly 5,000 stores from [Anchorage](anc mention) to [Tampa](tam mention). [U.S.](us metonym) District Judge Marisol Ibarra {found}(e1) that it would raise prices in hundreds of towns where the two are neighbors, such as [Coos Bay](coo mention) and [Bend](ben mention).

Union members {celebrated}(e5) on the courthouse steps. "They closed our store after the last one of these," said Joanne Tibbets, a cashier from [Klamath Falls](kla mention), recalling a 2015 {purchase}(e6) by Fairway that {led}(e6) to the {bankruptcy}(e7) of a small chain from [Bellingham](bel mention), [Washington](was mention), within nine months.

In its {complaint}(e3), filed in the Court of Chancery in [Wilmington](wil event), [Delaware](del event), Fairway {accuses}(e3) Hartwell of refusing to sell enough stores to please regulators. It wants a $600 million fee and billions in damages. [Cincinnati](cin mention)-based Hartwell {called}(e8) the claims "baseless".

A third {case}(e9), brought by [Colorado](col metonym), was {heard}(e9) in [Denver](den event) in October and is awaiting a decision. The 579 stores that were to have been {sold}(e10) to a wholesaler in [Keene](kee mention), [New Hampshire](new mention), will now stay with their owners.

Hartwell's shares {rose}(e11) 5% on Wednesday. It said it would {buy back}(e12) stock worth $7.5 billion.

For farmers the ruling brings some relief. Potato growers near [Ontario](ont mention), on the [Idaho](ida mention) line, had {testified}(e13) in September that they would be left with one buyer.

Elsewhere, workers at 11 Fairway stores in [Orange County](ora event), [California](cal event), {voted}(e14) Sunday to authorize a {strike}(e15). Their contract runs out on March 2. And in [Boise](boi event), where Fairway has its headquarters, the company {laid off}(e17) 85 employees last week, according to a notice to the state.

---
places:
  por: {name: Portland, geonameid: 5746545, point: [45.5234, -122.6762]}
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  anc: {name: Anchorage, geonameid: 5879400, point: [61.2181, -149.9003]}
  tam: {name: Tampa, geonameid: 4174757, point: [27.9475, -82.4584]}
  coo: {name: Coos Bay, geonameid: 5720495, point: [43.3665, -124.2179]}
  ben: {name: Bend, geonameid: 5713587, point: [44.0582, -121.3153]}
  kla: {name: Klamath Falls, geonameid: 5735238, point: [42.2249, -121.7817]}
  bel: {name: Bellingham, geonameid: 5786899, point: [48.7595, -122.4882]}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  wil: {name: Wilmington, geonameid: 4145381, point: [39.746, -75.5466]}
  del: {name: Delaware, geonameid: 4142224, point: [39.0004, -75.4999], precision: division}
  cin: {name: Cincinnati, geonameid: 4508722, point: [39.1271, -84.5144]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  kee: {name: Keene, geonameid: 5088262, point: [42.9337, -72.2781]}
  new: {name: New Hampshire, geonameid: 5090174, point: [43.667, -71.4998], precision: division}
  ont: {name: Ontario, geonameid: 5744166, point: [44.0266, -116.9629]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  ora: {name: Orange County, point: [33.7, -117.8], precision: area, radius_km: 30}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: verdict, places: [por, sea], start: 2024-12-10, end: 2024-12-10, date_precision: day, date_text: Tuesday, status: happened, actors: A federal judge, main: true}
  e2: {type: deal, places: [], start: 2024-12-11, end: 2024-12-11, date_precision: day, date_text: on Wednesday, status: happened, negated: true, actors: Hartwell Grocers, targets: Fairway Stores, main: true}
  e3: {type: trial, places: [wil], start: 2024-12-11, end: 2024-12-11, date_precision: day, date_text: on Wednesday, status: happened, actors: Fairway, targets: Hartwell, main: true}
  e4: {type: statement, places: [], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October 2022, status: happened, actors: "", minor: true}
  e5: {type: festival, places: [por], start: 2024-12-10, end: 2024-12-10, date_precision: day, date_text: "", status: happened, actors: Union members, minor: true}
  e6: {type: deal, places: [], start: 2015, end: 2015, date_precision: year, date_text: 2015, status: happened, actors: Fairway}
  e7: {type: layoffs, places: [], start: null, end: null, date_precision: unknown, date_text: within nine months, status: happened, actors: "", targets: a small chain}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hartwell, targets: the claims, minor: true}
  e9: {type: trial, places: [den], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: Colorado}
  e10: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: a wholesaler, targets: The 579 stores, minor: true}
  e11: {type: market, places: [], start: 2024-12-11, end: 2024-12-11, date_precision: day, date_text: on Wednesday, status: happened, actors: "Hartwell's shares"}
  e12: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: It, targets: stock}
  e13: {type: trial, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: happened, actors: Potato growers, minor: true}
  e14: {type: decision, places: [ora], start: 2024-12-08, end: 2024-12-08, date_precision: day, date_text: Sunday, status: happened, actors: workers at 11 Fairway stores}
  e15: {type: strike, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e17: {type: layoffs, places: [boi], start: 2024-12-02, end: 2024-12-02, date_precision: week, date_text: last week, status: happened, actors: the company, targets: 85 employees}
notes: ""
