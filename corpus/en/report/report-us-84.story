---
id: report-us-84
genre: report
country: US
published: 2024-07-08
publisher: Lakefront Daily
title: "19 {killed}(e1), more than 100 {shot}(e1) in [Chicago](chi event) over holiday weekend"
---
[CHICAGO](chi dateline) (LD) — At least 109 people were {shot}(e1), 19 of them fatally, in [Chicago](chi event) over the extended Fourth of July weekend, making it the most violent in years, police said Monday.

The toll includes two women and an 8-year-old boy {killed}(e2) when gunmen {fired}(e2) into a home in the [Greater Grand Crossing](gre event) neighborhood early Thursday, and three men {slain}(e3) Sunday night in [Austin](aus event), on the West Side.

Eight people were {wounded}(e4) in [Little Italy](lit event) and six in [Englewood](eng event). None of the {shootings}(e1) took place near the lakefront, where 300 extra officers were {posted}(e5) for the fireworks.

"We have lost too many mothers this weekend," Mayor Lionel Braithwaite told a {news conference}(e6) in [Bronzeville](bro event). He {asked}(e7) for help from [Springfield](spr metonym) and from [Washington](was metonym). Police Superintendent Ray Ontiveros said two suspects were in {custody}(e8), one of them picked up in [Gary](gar event), [Indiana](ind event).

{Homicides}(e9) in the city had been down 8 percent through June from the same period of 2023.

Gunfire also {marred}(e10) celebrations elsewhere. In [Florence](flo event), [Kentucky](ken event), four people {died}(e11) when a 21-year-old {opened}(e11) fire at a birthday party early Saturday and then drove his car into a ravine, where he {shot}(e12) himself. In [Detroit](det event), two people were {killed}(e13) and 19 {injured}(e13) at a block party. In [Huntington Beach](hun event), [California](cal event), two {died}(e14) in an {attack}(e14) with a machete shortly after the fireworks {show}(e15).

[Boston](bos mention), [Philadelphia](phi mention) and [Milwaukee](mil mention) had quieter weekends than usual.

The National Guard will be on standby in [Illinois](ill event) when the Democratic convention {opens}(e16) in [Chicago](chi event) on Aug. 19.

---
places:
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  gre: {name: Greater Grand Crossing, point: [41.76, -87.61]}
  aus: {name: Austin, point: [41.9, -87.76]}
  lit: {name: Little Italy, point: [41.87, -87.66]}
  eng: {name: Englewood, point: [41.78, -87.64]}
  bro: {name: Bronzeville, point: [41.82, -87.62]}
  spr: {name: Springfield, geonameid: 4250542, point: [39.8017, -89.6437]}
  gar: {name: Gary, geonameid: 4920607, point: [41.5934, -87.3464]}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  flo: {name: Florence, geonameid: 4291945, point: [38.999, -84.6266]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  hun: {name: Huntington Beach, geonameid: 5358705, point: [33.6603, -117.9992]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  phi: {name: Philadelphia, geonameid: 4560349, point: [39.9524, -75.1636]}
  mil: {name: Milwaukee, geonameid: 5263045, point: [43.0389, -87.9065]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: shooting, places: [chi], start: 2024-07-04, end: 2024-07-07, date_precision: day, date_text: over the extended Fourth of July weekend, killed: 19, injured: 90, status: happened, actors: "", targets: At least 109 people, main: true}
  e2: {type: shooting, places: [gre], start: 2024-07-04, end: 2024-07-04, date_precision: day, date_text: early Thursday, killed: 3, status: happened, actors: gunmen, targets: two women and an 8-year-old boy}
  e3: {type: killing, places: [aus], start: 2024-07-07, end: 2024-07-07, date_precision: day, date_text: Sunday night, killed: 3, status: happened, actors: "", targets: three men}
  e4: {type: shooting, places: [lit, eng], start: 2024-07-04, end: 2024-07-07, date_precision: day, date_text: "", injured: 14, status: happened, actors: "", targets: Eight people}
  e5: {type: other, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 300 extra officers, minor: true}
  e6: {type: meeting, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Lionel Braithwaite, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Lionel Braithwaite, targets: help}
  e8: {type: arrest, places: [gar, chi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two suspects}
  e9: {type: killing, places: [chi], start: 2024-01, end: 2024-06, date_precision: month, date_text: through June, status: happened, actors: "", minor: true}
  e10: {type: shooting, places: [], start: 2024-07-04, end: 2024-07-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: shooting, places: [flo], start: 2024-07-06, end: 2024-07-06, date_precision: day, date_text: early Saturday, killed: 4, status: happened, actors: a 21-year-old, targets: four people}
  e12: {type: death, places: [flo], start: 2024-07-06, end: 2024-07-06, date_precision: day, date_text: early Saturday, killed: 1, status: happened, actors: he, minor: true}
  e13: {type: shooting, places: [det], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, injured: 19, status: happened, actors: "", targets: two people}
  e14: {type: attack, places: [hun], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: ""}
  e15: {type: performance, places: [hun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: meeting, places: [chi], start: 2024-08-19, end: 2024-08-19, date_precision: day, date_text: on Aug. 19, status: planned, actors: ""}
notes: ""
