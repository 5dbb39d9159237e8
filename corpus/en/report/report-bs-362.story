---
id: report-bs-362
genre: report
country: BS
published: 2019-11-15
publisher: The Bay Street Post
title: "[Eleuthera](ele event) school {takes in}(e1) 31 pupils from [Abaco](aba mention)"
---
A primary school in [Governor's Harbour](gov event) has {enrolled}(e1) 31 children whose families {fled}(e2) [Abaco](aba event) after Hurricane Dorian, and expects a dozen more when boats from [Marsh Harbour](mar mention) {resume}(e3) on Monday.

Principal Cleomi Sawyer said that two had not spoken in the first week. "Then one asked where we keep the rake," she said. "He wanted to clean."

Dorian {struck}(e4) [Elbow Cay](elb event) on September 1 with winds of 185 mph, the strongest ever {recorded}(e4) in the [Bahamas](bah event), and then {sat}(e4) over [Grand Bahama](gra event) for two days. The official toll is 69, with 282 {missing}(e4).

Of more than 5,000 people {evacuated}(e5) to [Nassau](nas event), about 600 are still in shelters. The Kendal Isaacs gymnasium is to be {cleared}(e6) by the end of the month, and the government says that [Haitians](hai demonym) without papers, many of them from the Mudd in [Marsh Harbour](mar mention), will be {deported}(e7). A lawyer for some of them went to the Supreme Court on Wednesday and was told to come back with affidavits.

On [Eleuthera](ele mention) the newcomers have been lodged in holiday homes, whose owners in [Florida](flo mention) and [Connecticut](con mention) may want them again at Christmas. [Rock Sound](roc mention) has lost its only pharmacist.

Education Minister Desmond Rolle {visited}(e8) on Tuesday with two cartons of readers, and promised a trailer classroom. A charity based in [Atlanta](atl mention) has {paid}(e9) for uniforms.

The storm spared [Harbour Island](har mention), where the hotels are open and short of staff.

---
places:
  ele: {name: Eleuthera, point: [25.1, -76.15], precision: area, radius_km: 60}
  aba: {name: Abaco, point: [26.4, -77.1], precision: area, radius_km: 60}
  gov: {name: "Governor's Harbour", point: [25.2, -76.24]}
  mar: {name: Marsh Harbour, geonameid: 3571913, point: [26.5412, -77.0636]}
  elb: {name: Elbow Cay, point: [26.55, -76.96], precision: area, radius_km: 5}
  bah: {name: Bahamas, geonameid: 3572887, point: [25.04082, -77.37122], precision: country}
  gra: {name: Grand Bahama, point: [26.65, -78.3], precision: area, radius_km: 50}
  nas: {name: Nassau, geonameid: 3571824, point: [25.0582, -77.3431]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  con: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  roc: {name: Rock Sound, point: [24.87, -76.16]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  har: {name: Harbour Island, point: [25.5, -76.63]}
events:
  e1: {type: education, places: [gov, ele], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "A primary school in Governor's Harbour", targets: 31 children, main: true}
  e2: {type: displacement, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: families}
  e3: {type: transport_change, places: [mar], start: 2019-11-18, end: 2019-11-18, date_precision: day, date_text: on Monday, status: planned, actors: boats, minor: true}
  e4: {type: storm, places: [elb, gra, bah], start: 2019-09-01, end: 2019-09-01, date_precision: day, date_text: on September 1, killed: 69, status: happened, actors: Hurricane Dorian, main: true}
  e5: {type: displacement, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", displaced: 5000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 5,000 people"}
  e6: {type: displacement, places: [nas], start: 2019-11-30, end: 2019-11-30, date_precision: day, date_text: by the end of the month, status: planned, actors: "", targets: The Kendal Isaacs gymnasium}
  e7: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the government, targets: Haitians without papers}
  e8: {type: visit, places: [gov], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Education Minister Desmond Rolle}
  e9: {type: aid, places: [gov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A charity based in Atlanta, targets: uniforms, minor: true}
notes: ""
