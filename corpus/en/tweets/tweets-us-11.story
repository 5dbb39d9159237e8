---
id: tweets-us-11
genre: tweets
country: US
published: 2020-05-20
title: "Two dams, one river"
---
@TittabawasseeTom: Tues 5:46 pm. [Edenville](ede event) dam is {going}(e1). I can see the east side slump from [M-30](m30 event). Everybody downstream MOVE.

@TittabawasseeTom: [Sanford](san event): they're knocking on doors. [Wixom Lake](wix event) is {emptying}(e5) like a tub. My dock just left.

@mid_mich_wx: {Water}(e6) over [Sanford](san event) dam 7:19 pm. [Midland](mid event) {crest}(e7) predicted 38 ft Wed eve, old record 33.9 in 1986.

@TittabawasseeTom: At the high school in [Midland](mid event). Some 10,000 {told to leave}(e2). Lady from [Hope](hop mention), folks from [Beaverton](bea mention), a couple who moved here from [Phoenix](pho mention) in MARCH.

@mid_mich_wx: Chemical plant on the river says containment ponds mixed with floodwater, no {leak}(e3) of product. [Lansing](lan metonym) is asking too.

@SaginawSkip: [Saginaw](sag event) next? Yes. The [Shiawassee](shi event) flats will take some.

@TittabawasseeTom: Wed noon. Gov. flew over. Nobody killed. NOBODY. I don't know how.

@mid_mich_wx: Crest 35.05 ft, lower than feared.

@TittabawasseeTom: For the [Texas](tx mention) paper that called: it is [Michigan](mi mention), not [Midland](midtx mention), TX. We don't have your oil and you don't have our water.

@SaginawSkip: [Frankenmuth](fra metonym) {cancels}(e4) its parade.

---
places:
  ede: {name: Edenville, point: [43.82, -84.377], precision: near}
  m30: {name: "M-30", point: [43.815, -84.375], precision: near, near: ede}
  san: {name: Sanford, point: [43.673, -84.381], precision: near}
  wix: {name: Wixom Lake, point: [43.85, -84.38], precision: area, radius_km: 8}
  mid: {name: Midland, geonameid: 5001929, point: [43.6156, -84.2472]}
  hop: {name: Hope, point: [43.767, -84.33], precision: near}
  bea: {name: Beaverton, geonameid: 4985465, point: [43.8822, -84.4847]}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  lan: {name: Lansing, geonameid: 4998830, point: [42.7325, -84.5555]}
  sag: {name: Saginaw, geonameid: 5007989, point: [43.4195, -83.9508]}
  shi: {name: Shiawassee Flats, point: [43.33, -84.03], precision: near}
  tx: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  mi: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  midtx: {name: Midland, geonameid: 5526337, point: [31.9974, -102.0779]}
  fra: {name: Frankenmuth, geonameid: 4993321, point: [43.3317, -83.738]}
events:
  e1: {type: collapse, places: [ede, san, wix], start: 2020-05-19, end: 2020-05-19, date_precision: day, date_text: "Tues 5:46 pm", killed: 0, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [mid], start: 2020-05-19, end: 2020-05-19, date_precision: day, date_text: "", displaced: 10000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: other_accident, places: [mid], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: ""}
  e4: {type: festival, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: ""}
  e5: {type: flood, places: [wix], start: 2020-05-19, end: 2020-05-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: flood, places: [san], start: 2020-05-19, end: 2020-05-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: flood, places: [mid], start: 2020-05-20, end: 2020-05-20, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
