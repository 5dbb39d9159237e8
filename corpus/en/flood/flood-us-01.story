---
id: flood-us-01
genre: flood
country: US
published: 2015-05-11
publisher: Ozark Plain Speaker
title: "Four {dead}(e1) as [Black River](bla event) {tops}(e1) [Pocahontas](poc event) levee"
---
[POCAHONTAS](poc dateline), [Ark.](ark dateline) — Before the sirens, said Dot Haskew, there were the hogs. Forty of them {came}(e1) swimming up [Marr Street](marr event) at 4 a.m. Sunday, and behind the hogs came the [Black River](bla event).

Water {broke over}(e1) the town levee in two places after seven inches of {rain}(e2) {fell}(e2) since Friday on the [Missouri](mo event) line. Four people {died}(e1), three of them in a pickup that was {swept off}(e3) Highway 304 near [Delaplaine](del event), said [Randolph County](ran metonym) Sheriff Gene Tolliver. About 900 residents were {evacuated}(e4) to the fairgrounds in [Walnut Ridge](wr event) and a church gym in [Paragould](par event).

Gov. Lyle Amberson {left}(e5) [Little Rock](lr mention) by helicopter in the afternoon to see for himself. He has {asked}(e6) [Washington](was metonym) for a disaster declaration covering [Randolph](ran event), [Clay](cla event) and [Lawrence](law event) counties.

Across the state line the [Current River](cur event) {stood}(e7) at 24 feet at [Doniphan](don event) and was falling. Forecasters in [Memphis](mem mention) expect the {crest}(e8) to {reach}(e8) [Newport](new event) on Wednesday, where the [White River](whi event) is high already; {sandbagging}(e9) started there on Sunday night.

The hogs are in the bank's parking lot. Nobody has claimed them.

---
places:
  poc: {name: Pocahontas, geonameid: 4126923, point: [36.2615, -90.9712]}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  bla: {name: Black River, point: [36.2, -90.95], precision: area, radius_km: 40}
  marr: {name: "Marr Street, Pocahontas", point: [36.261, -90.97], precision: near, near: poc}
  mo: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  del: {name: Delaplaine, point: [36.232, -90.726]}
  ran: {name: Randolph County, geonameid: 4127846, point: [36.3413, -91.0284], precision: division}
  wr: {name: Walnut Ridge, geonameid: 4135205, point: [36.0684, -90.956]}
  par: {name: Paragould, geonameid: 4125388, point: [36.0584, -90.4973]}
  lr: {name: Little Rock, geonameid: 4119403, point: [34.7465, -92.2896]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  cla: {name: Clay County, geonameid: 4105899, point: [36.3673, -90.4187], precision: division}
  law: {name: Lawrence County, geonameid: 4118467, point: [36.0411, -91.1012], precision: division}
  cur: {name: Current River, point: [36.75, -90.9], precision: area, radius_km: 40}
  don: {name: Doniphan, geonameid: 4384264, point: [36.6209, -90.8235]}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  new: {name: Newport, geonameid: 4123830, point: [35.6048, -91.2818]}
  whi: {name: White River, point: [35.5, -91.3], precision: area, radius_km: 60}
events:
  e1: {type: flood, places: [poc], start: 2015-05-10, end: 2015-05-10, date_precision: day, date_text: at 4 a.m. Sunday, killed: 4, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [mo], start: 2015-05-08, end: 2015-05-10, date_precision: day, date_text: since Friday, status: happened, actors: ""}
  e3: {type: flood, places: [del], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: ""}
  e4: {type: displacement, places: [poc], start: null, end: null, date_precision: unknown, date_text: "", displaced: 900, displaced_qualifier: about, status: happened, actors: ""}
  e5: {type: visit, places: [poc], start: 2015-05-10, end: 2015-05-10, date_precision: day, date_text: in the afternoon, status: happened, actors: ""}
  e6: {type: statement, places: [ran, cla, law], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: flood, places: [don], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: flood, places: [new], start: 2015-05-13, end: 2015-05-13, date_precision: day, date_text: on Wednesday, status: planned, actors: ""}
  e9: {type: construction, places: [new], start: 2015-05-10, end: 2015-05-10, date_precision: day, date_text: on Sunday night, status: happened, actors: ""}
notes: "e5 is the crest that is expected; its trigger is the sandbagging against it."
