---
id: report-us-549
genre: report
country: US
published: 2022-11-18
publisher: Peachtree State Journal
title: "Courts and crime: news briefs from around [Georgia](geo mention)"
---
[ATLANTA](atl dateline) — The [Georgia](geo metonym org) Supreme Court on Thursday {reinstated}(e1) for now the state's ban on most abortions after about six weeks of pregnancy, a week after a [Fulton County](ful event) judge {struck it down}(e2). Clinics in [Atlanta](atl event), [Savannah](sav event) and [Augusta](aug event) {turned}(e3) patients away within the hour. "We had two women in gowns," said a nurse at a clinic in [Forest Park](for event).

[MACON](mac dateline) — A former [Bibb County](bib metonym org) commissioner was {sentenced}(e4) Wednesday to 30 months for {steering}(e5) a playground contract to a company owned by his brother-in-law in [Warner Robins](war mention). Dwight Pinkston, 61, must also {repay}(e4) $212,000. He {asked}(e6) the judge for time to bury his mother and was told to {report}(e4) on Jan. 9.

[ROME](rom dateline) — [Floyd County](flo metonym) elections director Tess Waldrep {resigned}(e7) Tuesday after a hand audit {turned up}(e8) 1,140 ballots that had not been scanned in the Nov. 8 {election}(e9). They did not change any result. County officials in [Dalton](dal metonym) and [Cartersville](car metonym) have {offered}(e10) to lend staff for the Dec. 6 runoff.

[BRUNSWICK](bru dateline) — Jury selection {began}(e11) Monday in the civil {trial}(e11) of two former [Glynn County](gly metonym org) police officers accused of lying about a 2018 {chase}(e12) that ended in the {death}(e12) of a teenager on the causeway to [St. Simons Island](sts event). Lawyers from [Jacksonville](jac mention), [Florida](flor mention), represent the family.

[ATHENS](ath dateline) — Students at the University of [Georgia](geo metonym org) {protested}(e13) Thursday against a board of regents plan to take tenure decisions away from departments. About 300 {marched}(e13) from the Arch to the president's office. A similar {rally}(e13) in [Statesboro](sta event) drew 40.

[LUMPKIN](lum dateline) — Eleven men held at the Stewart immigration center have {ended}(e14) a two-week hunger {strike}(e14), Representative Lorraine Cates said after a {visit}(e15). They come from [Cuba](cub mention), [Cameroon](cam mention) and the country of [Georgia](geor mention), "which confused the front desk," she said. One was {flown}(e16) to a hospital in [Columbus](col event) on Sunday.

[VALDOSTA](val dateline) — The City Council {voted}(e17) 6–1 to {rename}(e17) Forrest Street. The new name takes effect in January. In nearby [Quitman](qui event), a monument that was {hit}(e18) by a truck in July will not be {rebuilt}(e19).

---
places:
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  geor: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  ful: {name: Fulton County, geonameid: 4196508, point: [33.79, -84.4682], precision: division}
  sav: {name: Savannah, geonameid: 4221552, point: [32.0835, -81.0998]}
  aug: {name: Augusta, geonameid: 4180531, point: [33.471, -81.9748]}
  for: {name: Forest Park, geonameid: 4195701, point: [33.6221, -84.3691]}
  mac: {name: Macon, geonameid: 4207400, point: [32.8407, -83.6324]}
  bib: {name: Bibb County, geonameid: 4182755, point: [32.8088, -83.6942], precision: division}
  war: {name: Warner Robins, geonameid: 4229476, point: [32.6157, -83.6266]}
  rom: {name: Rome, geonameid: 4219762, point: [34.257, -85.1647]}
  flo: {name: Floyd County, geonameid: 4195536, point: [34.2637, -85.2137], precision: division}
  dal: {name: Dalton, geonameid: 4190581, point: [34.7698, -84.9702]}
  car: {name: Cartersville, geonameid: 4186531, point: [34.1653, -84.8023]}
  bru: {name: Brunswick, geonameid: 4184845, point: [31.1501, -81.4915]}
  gly: {name: Glynn County, geonameid: 4197388, point: [31.2127, -81.4965], precision: division}
  sts: {name: St. Simons Island, point: [31.15, -81.37], precision: area, radius_km: 8}
  jac: {name: Jacksonville, geonameid: 4160021, point: [30.3322, -81.6556]}
  flor: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  ath: {name: Athens, geonameid: 4180386, point: [33.9609, -83.3779]}
  sta: {name: Statesboro, geonameid: 4224413, point: [32.4488, -81.7832]}
  lum: {name: Lumpkin, geonameid: 4207128, point: [32.051, -84.7991]}
  col: {name: Columbus, geonameid: 4188985, point: [32.461, -84.9877]}
  val: {name: Valdosta, geonameid: 4228147, point: [30.8333, -83.2803]}
  qui: {name: Quitman, geonameid: 4217712, point: [30.7849, -83.5599]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
events:
  e1: {type: verdict, places: [atl], start: 2022-11-17, end: 2022-11-17, date_precision: day, date_text: on Thursday, status: happened, actors: Supreme Court, targets: "the state's ban on most abortions", main: true}
  e2: {type: verdict, places: [ful], start: 2022-11-10, end: 2022-11-10, date_precision: day, date_text: a week after, status: happened, actors: a Fulton County judge, targets: "the state's ban on most abortions"}
  e3: {type: medical, places: [atl, sav, aug], start: 2022-11-17, end: 2022-11-17, date_precision: day, date_text: within the hour, status: happened, negated: true, actors: Clinics, targets: patients, minor: true}
  e4: {type: verdict, places: [mac], start: 2022-11-16, end: 2022-11-16, date_precision: day, date_text: Wednesday, status: happened, actors: "", targets: A former Bibb County commissioner, main: true}
  e5: {type: fraud, places: [bib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A former Bibb County commissioner, targets: a playground contract}
  e6: {type: statement, places: [mac], start: 2022-11-16, end: 2022-11-16, date_precision: day, date_text: "", status: happened, actors: He, targets: the judge, minor: true}
  e7: {type: resignation, places: [rom], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: Tuesday, status: happened, actors: Tess Waldrep, main: true}
  e8: {type: investigation, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a hand audit, targets: "1,140 ballots"}
  e9: {type: election, places: [rom], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: Nov. 8, status: happened, actors: ""}
  e10: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: County officials in Dalton and Cartersville, targets: staff, minor: true}
  e11: {type: trial, places: [bru], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: Monday, status: happened, actors: "", targets: two former Glynn County police officers}
  e12: {type: road_accident, places: [sts], start: 2018, end: 2018, date_precision: year, date_text: 2018, killed: 1, status: happened, actors: "", targets: a teenager}
  e13: {type: protest, places: [ath, sta], start: 2022-11-17, end: 2022-11-17, date_precision: day, date_text: Thursday, status: happened, actors: Students, targets: a board of regents plan}
  e14: {type: protest, places: [lum], start: null, end: null, date_precision: unknown, date_text: two-week, status: happened, actors: Eleven men}
  e15: {type: visit, places: [lum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Representative Lorraine Cates, minor: true}
  e16: {type: medical, places: [col], start: 2022-11-13, end: 2022-11-13, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: One, minor: true}
  e17: {type: decision, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The City Council, targets: Forrest Street}
  e18: {type: road_accident, places: [qui], start: 2022-07, end: 2022-07, date_precision: month, date_text: in July, status: happened, actors: a truck, targets: a monument, minor: true}
  e19: {type: construction, places: [qui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: a monument, minor: true}
notes: ""
