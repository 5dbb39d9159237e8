---
id: tweets-ag-02
genre: tweets
country: AG
published: 2017-09-08
title: "@frigatebird_tt reporting from a boat"
---
@frigatebird_tt: Off [Codrington](cod event) at first light. I count eleven roofs. {#Irma}(e1)

@frigatebird_tt: Everyone is asking so: one {death}(e1) on [Barbuda](bar event) on Wednesday, a little boy. I won't name him.

@frigatebird_tt: The lagoon and the sea are now the same thing west of [Palm Beach](pal event). The birds have {gone}(e2). Thousands. Sky empty.

@frigatebird_tt: Coast guard has said it: with #Jose behind, the whole island is to be {evacuated}(e3), 1,600 people, to [Antigua](ant mention). First barge {loads}(e3) at [River Wharf](riv event) 10 a.m.

@lindseyP_268: my auntie is at the cricket ground in [St. John's](stj event) since last night, she is fine, she wants her teeth

@frigatebird_tt: {Helping hands}(e4) so far: [Puerto Rico](pr mention) (itself without {power}(e5)), [Montserrat](ms mention), two yachts out of [English Harbour](eng mention), a [Venezuelan](ve demonym) plane.

@frigatebird_tt: It's {worse}(e6), they say, on [St. Martin](sma event) and [Anguilla](ai event). [St. Kitts](stk event) got a {shaving}(e7), that's all.

@frigatebird_tt: Untrue: that prisoners {escaped}(e8) in [Codrington](cod event). There is no prison here.

@frigatebird_tt: The prime minister says two years to {rebuild}(e9). I just met Mr. Thomas, 81, who has {started}(e10).

---
places:
  cod: {name: Codrington, geonameid: 3576311, point: [17.6394, -61.8244]}
  bar: {name: Barbuda, point: [17.63, -61.8], precision: area, radius_km: 10}
  pal: {name: Palm Beach, point: [17.64, -61.86], precision: near, near: bar}
  ant: {name: Antigua, point: [17.08, -61.8], precision: area, radius_km: 15}
  riv: {name: River Wharf, point: [17.59, -61.81], precision: near, near: bar}
  stj: {name: Saint John’s, geonameid: 3576022, point: [17.121, -61.8433]}
  pr: {name: Puerto Rico, geonameid: 4566966, point: [18.2483, -66.4999], precision: country}
  ms: {name: Montserrat, geonameid: 3578097, point: [16.75, -62.2], precision: country}
  eng: {name: English Harbour, point: [17.008, -61.76], precision: near}
  ve: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  sma: {name: Saint Martin, point: [18.07, -63.05], precision: area, radius_km: 8}
  ai: {name: Anguilla, geonameid: 3573511, point: [18.2167, -63.05], precision: country}
  stk: {name: Saint Kitts, point: [17.33, -62.75], precision: area, radius_km: 15}
events:
  e1: {type: storm, places: [bar], start: 2017-09-06, end: 2017-09-06, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [cod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: displacement, places: [bar], start: 2017-09-08, end: 2017-09-08, date_precision: day, date_text: "", displaced: 1600, status: planned, actors: "", main: true}
  e4: {type: aid, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: outage, places: [pr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: storm, places: [sma, ai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: storm, places: [stk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: other_crime, places: [cod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: construction, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: construction, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
