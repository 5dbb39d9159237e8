---
id: tweets-us-11
genre: tweets
country: US
published: 2020-05-20
title: "Two dams, one river"
---
@TittabawasseeTom: Tues 5:46 pm. [Edenville](ede event) dam is {going}(e1). I can see the east side {slump}(e1) from [M-30](m30 event). Everybody downstream MOVE.

@TittabawasseeTom: [Sanford](san event): they're {knocking on doors}(e2). [Wixom Lake](wix event) is emptying like a tub. My dock just left.

@mid_mich_wx: {Water over}(e3) [Sanford](san event) dam 7:19 pm. [Midland](mid event) {crest}(e4) predicted 38 ft Wed eve, old {record}(e5) 33.9 in 1986.

@TittabawasseeTom: At the high school in [Midland](mid event). Some 10,000 {told to leave}(e6). Lady from [Hope](hop mention), folks from [Beaverton](bea mention), a couple who moved here from [Phoenix](pho mention) in MARCH.

@mid_mich_wx: Chemical plant on the river says containment ponds mixed with floodwater, no {leak}(e7) of product. [Lansing](lan metonym) is {asking}(e8) too.

@SaginawSkip: [Saginaw](sag event) next? Yes. The [Shiawassee](shi event) flats will take some.

@TittabawasseeTom: Wed noon. Gov. {flew over}(e9). Nobody killed. NOBODY. I don't know how.

@mid_mich_wx: {Crest}(e4) 35.05 ft, lower than feared.

@TittabawasseeTom: For the [Texas](tx mention) paper that called: it is [Michigan](mi mention), not [Midland](midtx mention), TX. We don't have your oil and you don't have our water.

@SaginawSkip: [Frankenmuth](fra metonym) {cancels}(e10) its {parade}(e10).

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
  e1: {type: collapse, places: [ede], start: 2020-05-19, end: 2020-05-19, date_precision: day, date_text: Tues, killed: 0, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [san], start: 2020-05-19, end: 2020-05-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: flood, places: [san], start: 2020-05-19, end: 2020-05-19, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: flood, places: [mid], start: 2020-05-20, end: 2020-05-20, date_precision: day, date_text: Wed eve, status: happened, actors: "", main: true}
  e5: {type: flood, places: [mid], start: 1986, end: 1986, date_precision: year, date_text: in 1986, status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [mid], start: null, end: null, date_precision: unknown, date_text: "", displaced: 10000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e7: {type: poisoning, places: [mid], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e8: {type: investigation, places: [lan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: visit, places: [midtx], start: 2020-05-20, end: 2020-05-20, date_precision: day, date_text: Wed noon, status: happened, actors: ""}
  e10: {type: festival, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
