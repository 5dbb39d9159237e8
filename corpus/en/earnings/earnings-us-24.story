---
id: earnings-us-24
genre: earnings
country: US
published: 2026-02-05
publisher: Midland Market Wire
title: "Prairie Grain Foods {Misses}(e1); Listeria {Recall}(e2) Costs $71 Million"
---
[OMAHA](oma dateline), [Neb.](neb dateline) (MMW) — Prairie Grain Foods Inc. on Thursday {reported}(e1) fourth-quarter net income of $38.2 million, less than half of what it earned a year before, and blamed a {recall}(e2) of frozen waffles that {sickened}(e3) at least 47 people in 12 states.

Three people {died}(e3), in [Ohio](ohi event), [Missouri](mis event) and [Georgia](geo event), in the {outbreak}(e3), which federal inspectors {traced}(e4) in November to a conveyor at the company's plant in [Salina](sal event), [Kansas](kan event). The plant was {shut}(e5) for six weeks and {restarted}(e6) on Jan. 12.

The {results}(e1), 31 cents a share, {fell short}(e1) of Wall Street expectations of 44 cents. Revenue {slid}(e1) 7.9% to $1.12 billion.

Shares {dropped}(e7) 11% in [New York](new event) trading.

CEO Meredith Voss told analysts the company will {close}(e8) its bakery in [Terre Haute](ter event), [Indiana](ind event), in August, {eliminating}(e9) 310 jobs, and {sell}(e10) its headquarters building in [Omaha](oma event). She {apologized}(e11) to the families. Forty-one {lawsuits}(e12) have been filed, most of them in federal court in [Kansas City](kans event).

A {tornado}(e13) damaged the firm's mill at [Enid](eni event), [Oklahoma](okl event), last May; {repairs}(e14) are to be finished in the spring. In December, 220 Teamsters in [Fresno](fre event) ended a nine-day {strike}(e15) after winning a 4.5% raise.

Prairie Grain was {founded}(e16) in [Council Bluffs](cou event) in 1911. It has hired an investment bank to explore options, including a {merger}(e17) with [Toronto](tor mention)-based Maple Crown, a person familiar with the matter said. Both declined to comment.

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
  e1: {type: earnings, places: [oma], start: 2026-02-05, end: 2026-02-05, date_precision: day, date_text: on Thursday, status: happened, actors: Prairie Grain Foods, main: true}
  e2: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prairie Grain Foods, targets: frozen waffles, main: true}
  e3: {type: outbreak, places: [ohi, mis, geo], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, injured: 47, injured_qualifier: at_least, status: happened, actors: ""}
  e4: {type: investigation, places: [sal], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: federal inspectors}
  e5: {type: closure, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: opening, places: [sal], start: 2026-01-12, end: 2026-01-12, date_precision: day, date_text: on Jan. 12, status: happened, actors: ""}
  e7: {type: market, places: [new], start: 2026-02-05, end: 2026-02-05, date_precision: day, date_text: "", status: happened, actors: Shares}
  e8: {type: closure, places: [ter], start: 2026-08, end: 2026-08, date_precision: month, date_text: in August, status: planned, actors: ""}
  e9: {type: layoffs, places: [ter], start: 2026-08, end: 2026-08, date_precision: month, date_text: "", status: planned, actors: "", targets: 310 jobs}
  e10: {type: deal, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the company, targets: its headquarters building}
  e11: {type: statement, places: [], start: 2026-02-05, end: 2026-02-05, date_precision: day, date_text: "", status: happened, actors: Meredith Voss}
  e12: {type: trial, places: [kans], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the company}
  e13: {type: storm, places: [eni], start: 2025-05, end: 2025-05, date_precision: month, date_text: last May, status: happened, actors: ""}
  e14: {type: construction, places: [eni], start: 2026-03, end: 2026-05, date_precision: month, date_text: in the spring, status: planned, actors: ""}
  e15: {type: strike, places: [fre], start: 2025-12, end: 2025-12, date_precision: month, date_text: In December, status: happened, actors: 220 Teamsters}
  e16: {type: opening, places: [cou], start: 1911, end: 1911, date_precision: year, date_text: in 1911, status: happened, actors: "", minor: true}
  e17: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
notes: ""
