---
id: earnings-us-24
genre: earnings
country: US
published: 2026-02-05
publisher: Midland Market Wire
title: "Prairie Grain Foods {Misses}(e1); Listeria {Recall}(e2) Costs $71 Million"
---
[OMAHA](oma dateline), [Neb.](neb dateline) (MMW) — Prairie Grain Foods Inc. on Thursday {reported}(e1) fourth-quarter net income of $38.2 million, less than half of what it {earned}(e3) a year before, and {blamed}(e1) a {recall}(e2) of frozen waffles that {sickened}(e4) at least 47 people in 12 states.

Three people {died}(e4), in [Ohio](ohi event), [Missouri](mis event) and [Georgia](geo event), in the {outbreak}(e4), which federal inspectors {traced}(e5) in November to a conveyor at the company's plant in [Salina](sal event), [Kansas](kan event). The plant was {shut}(e6) for six weeks and {restarted}(e6) on Jan. 12.

The results, 31 cents a share, {fell}(e1) short of Wall Street expectations of 44 cents. Revenue {slid}(e1) 7.9% to $1.12 billion.

Shares {dropped}(e7) 11% in [New York](new event) trading.

CEO Meredith Voss {told}(e8) analysts the company will {close}(e9) its bakery in [Terre Haute](ter event), [Indiana](ind event), in August, {eliminating}(e10) 310 jobs, and {sell}(e11) its headquarters building in [Omaha](oma event). She {apologized}(e12) to the families. Forty-one {lawsuits}(e13) have been {filed}(e13), most of them in federal court in [Kansas City](kans event).

A tornado {damaged}(e14) the firm's mill at [Enid](eni event), [Oklahoma](okl event), last May; {repairs}(e15) are to be {finished}(e15) in the spring. In December, 220 Teamsters in [Fresno](fre event) {ended}(e16) a nine-day {strike}(e16) after {winning}(e17) a 4.5% raise.

Prairie Grain was {founded}(e18) in [Council Bluffs](cou event) in 1911. It has {hired}(e19) an investment bank to {explore}(e19) options, including a merger with [Toronto](tor mention)-based Maple Crown, a person familiar with the matter said. Both {declined}(e20) to comment.

---
places:
  oma: {name: Omaha, geonameid: 5074472, point: [41.2563, -95.9404]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  sal: {name: Salina, geonameid: 4278890, point: [38.8403, -97.6114]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  ter: {name: Terre Haute, geonameid: 4265737, point: [39.4667, -87.4139]}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  kans: {name: Kansas City, geonameid: 4393217, point: [39.0997, -94.5786]}
  eni: {name: Enid, geonameid: 4535961, point: [36.3956, -97.8784]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  fre: {name: Fresno, geonameid: 5350937, point: [36.7477, -119.7724]}
  cou: {name: Council Bluffs, geonameid: 4852832, point: [41.2619, -95.8608]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
events:
  e1: {type: earnings, places: [], start: 2025-10, end: 2025-12, date_precision: month, date_text: fourth-quarter, status: happened, actors: Prairie Grain Foods, main: true}
  e2: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prairie Grain Foods, targets: frozen waffles}
  e3: {type: earnings, places: [], start: 2024-10, end: 2024-12, date_precision: month, date_text: a year before, status: happened, actors: ""}
  e4: {type: outbreak, places: [ohi, mis, geo], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, injured: 47, injured_qualifier: at_least, status: happened, actors: ""}
  e5: {type: investigation, places: [sal, kan], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: federal inspectors}
  e6: {type: closure, places: [sal], start: 2025-12, end: 2026-01-12, date_precision: month, date_text: for six weeks, status: happened, actors: ""}
  e7: {type: market, places: [new], start: 2026-02-05, end: 2026-02-05, date_precision: day, date_text: "", status: happened, actors: Shares}
  e8: {type: statement, places: [oma], start: 2026-02-05, end: 2026-02-05, date_precision: day, date_text: "", status: happened, actors: Meredith Voss}
  e9: {type: closure, places: [ter, ind], start: 2026-08, end: 2026-08, date_precision: month, date_text: in August, status: planned, actors: ""}
  e10: {type: layoffs, places: [ter, ind], start: 2026-08, end: 2026-08, date_precision: month, date_text: in August, status: planned, actors: "", targets: 310 jobs}
  e11: {type: deal, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the company, targets: its headquarters building}
  e12: {type: statement, places: [oma], start: 2026-02-05, end: 2026-02-05, date_precision: day, date_text: "", status: happened, actors: Meredith Voss}
  e13: {type: trial, places: [kans], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the company}
  e14: {type: storm, places: [eni, okl], start: 2025-05, end: 2025-05, date_precision: month, date_text: last May, status: happened, actors: A tornado}
  e15: {type: construction, places: [eni], start: 2026-03, end: 2026-05, date_precision: month, date_text: in the spring, status: planned, actors: ""}
  e16: {type: strike, places: [fre], start: 2025-12, end: 2025-12, date_precision: month, date_text: In December, status: happened, actors: 220 Teamsters}
  e17: {type: agreement, places: [fre], start: 2025-12, end: 2025-12, date_precision: month, date_text: In December, status: happened, actors: ""}
  e18: {type: opening, places: [cou], start: 1911, end: 1911, date_precision: year, date_text: in 1911, status: happened, actors: ""}
  e19: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prairie Grain}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
