---
id: wildfire-ca-03
genre: wildfire
country: CA
published: 2016-05-05
publisher: Peace River Miner
title: "Fort Mac on the move"
---
[EDMONTON](edm dateline) — The whole of [Fort McMurray](for event), all 88,000, was {ordered out}(e1) on Tuesday night, and by Thursday morning had gone two ways: south, bumper to bumper past flames on Highway 63, and north, to the work camps, from which there's no road anywhere.

The {fire}(e2) {took}(e2) 1,600 buildings. [Beacon Hill](bea event) {lost}(e2) eight houses in ten; [Abasand](aba event) and [Waterways](wat event) are little better. The airport, the hospital and the downtown stand.

No one died in the {flames}(e2). Two teenagers, one the daughter of a deputy fire chief, were {killed}(e3) in a head-on {crash}(e3) near [Heart Lake](hea event) on Wednesday.

[Lac La Biche](lac event), population 2,500, is {feeding}(e4) 4,400. In [Edmonton](edm event) the Northlands hall has {cots}(e5) for 2,000, and the [Calgary](cal metonym) Flames {sent}(e5) forty cases of sticks. [Anzac](anz event), where the command post was, had to be {left}(e6) as well, at 9:50 Wednesday night.

Oil firms have {cut}(e7) a million barrels a day. [Ottawa](ott metonym) will {match gifts}(e8) to the Red Cross.

"My nan's in [Gander](gan mention) watching it on the news," said a welder, Dwayne Peddle, at the [Wandering River](wan event) pumps. "Half of [Newfoundland](new mention)'s burned out."

---
places:
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  for: {name: Fort McMurray, geonameid: 5955895, point: [56.7268, -111.381]}
  bea: {name: Beacon Hill, point: [56.685, -111.35], precision: near, near: for}
  aba: {name: Abasand, point: [56.712, -111.41], precision: near, near: for}
  wat: {name: Waterways, point: [56.69, -111.33], precision: near, near: for}
  hea: {name: Heart Lake, point: [55.02, -111.6], precision: near}
  lac: {name: Lac La Biche, point: [54.769, -111.971]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  anz: {name: Anzac, point: [56.45, -111.04], precision: near}
  gan: {name: Gander, point: [48.957, -54.615]}
  wan: {name: Wandering River, point: [55.2, -112.47], precision: near}
  new: {name: Newfoundland, point: [48.6, -56.0], precision: area, radius_km: 200}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: displacement, places: [for], start: 2016-05-03, end: 2016-05-03, date_precision: day, date_text: on Tuesday night, displaced: 88000, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [bea, aba, wat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [hea], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: on Wednesday, killed: 2, status: happened, actors: ""}
  e4: {type: aid, places: [lac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: aid, places: [edm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: displacement, places: [anz], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: "9:50 Wednesday night", status: happened, actors: ""}
  e7: {type: market, places: [for], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ottawa}
notes: ""
