---
id: report-us-286
genre: report
country: US
published: 2013-10-22
publisher: Colorado River Sun
title: "[Yuma](yum mention) man {arrested}(e1) in {killing}(e2) of [Imperial County](imp mention) farmworker"
---
[EL CENTRO](elc dateline), [Calif.](cali dateline) (CRS) — A 33-year-old truck driver from [Yuma](yum mention), [Ariz.](ari mention), has been {booked}(e1) on suspicion of murder in the {death}(e2) of a farmworker whose body was {found}(e3) in an irrigation canal near [Holtville](hol event) nine months ago, authorities announced Monday.

Eddie Lamar Fuentes was {taken into custody}(e1) without incident Friday evening at a truck stop in [Quartzsite](qua event), [Arizona](ari event), by [U.S.](us metonym org) marshals. He {waived}(e4) {extradition}(e4) at a {hearing}(e4) in [La Paz County](lap event) on Monday and should be {returned}(e5) to [Imperial County](imp event) by Thursday.

The victim, Arturo Nieblas Soto, 51, a lettuce foreman who commuted from [Mexicali](mex mention), was last {seen}(e6) on Jan. 17 leaving a check-cashing store in [Calexico](cal event). A ditch tender {discovered}(e3) his body five days later in the [East Highline Canal](eas event). He had been {strangled}(e2).

Sheriff's Sgt. Lupe Arredondo said phone records, and a tip from a woman in [San Luis Río Colorado](san mention), [Sonora](son mention), led detectives to Fuentes, who owed Nieblas money from a cockfight {held}(e7) near [Somerton](som event) around Christmas.

"Nine months is a long time for a family to sit at a table with an empty chair," Arredondo said at a news conference in [El Centro](elc event).

Nieblas' {funeral}(e8) in [Mexicali](mex event) drew more than 600 people. Members of the United Farm Workers {marched}(e9) in his memory in [Salinas](sal event) and [Yuma](yum event) in March.

It would be the sixth {homicide}(e10) of the year in the county outside of its cities. A suspect in another, the February {stabbing}(e11) of a hotel clerk in [Brawley](bra event), is still {sought}(e12). Four people were {shot}(e13), one fatally, at a quinceañera at [Niland](nil event) in May; two brothers from [Coachella](coa mention) are {awaiting trial}(e14).

Also Monday, [U.S.](us metonym org) Customs and Border Protection reported the {seizure}(e15) of 1,180 pounds of marijuana from a drag-boat trailer at a checkpoint on Highway 86 south of [Salton City](salt event). The driver, a woman from [Indio](ind mention), and her teenage son were {detained}(e16).

---
places:
  yum: {name: Yuma, geonameid: 5322053, point: [32.7253, -114.6244]}
  imp: {name: Imperial County, geonameid: 5359067, point: [33.0408, -115.3554], precision: division}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  hol: {name: Holtville, geonameid: 5357598, point: [32.8112, -115.3803]}
  qua: {name: Quartzsite, geonameid: 5310183, point: [33.6639, -114.23]}
  lap: {name: La Paz County, geonameid: 5301323, point: [33.7276, -114.0388], precision: division}
  mex: {name: Mexicali, geonameid: 3996069, point: [32.6278, -115.4545]}
  cal: {name: Calexico, geonameid: 5332698, point: [32.679, -115.4989]}
  eas: {name: East Highline Canal, point: [32.8, -115.3], precision: near}
  san: {name: San Luis Río Colorado, point: [32.46, -114.77]}
  son: {name: Sonora, geonameid: 3982846, point: [29.5293, -110.485], precision: division}
  som: {name: Somerton, geonameid: 5315062, point: [32.5964, -114.7097]}
  elc: {name: El Centro, geonameid: 5345609, point: [32.792, -115.5631]}
  cali: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  sal: {name: Salinas, geonameid: 5391295, point: [36.6777, -121.6555]}
  bra: {name: Brawley, geonameid: 5330567, point: [32.9787, -115.5303]}
  nil: {name: Niland, geonameid: 5377032, point: [33.24, -115.5189]}
  coa: {name: Coachella, geonameid: 5338166, point: [33.6803, -116.1739]}
  salt: {name: Salton City, geonameid: 5391503, point: [33.2987, -115.9561]}
  ind: {name: Indio, geonameid: 5359446, point: [33.7207, -116.2168]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: arrest, places: [qua], start: 2013-10-18, end: 2013-10-18, date_precision: day, date_text: Friday evening, arrested: 1, status: happened, actors: U.S. marshals, targets: Eddie Lamar Fuentes, main: true}
  e2: {type: killing, places: [hol, eas], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: Eddie Lamar Fuentes, targets: Arturo Nieblas Soto, main: true}
  e3: {type: discovery, places: [hol, eas], start: 2013-01-22, end: 2013-01-22, date_precision: day, date_text: five days later, status: happened, actors: A ditch tender, targets: his body}
  e4: {type: trial, places: [lap], start: 2013-10-21, end: 2013-10-21, date_precision: day, date_text: on Monday, status: happened, actors: He}
  e5: {type: transport_change, places: [imp], start: 2013-10-24, end: 2013-10-24, date_precision: day, date_text: by Thursday, status: planned, actors: "", targets: Eddie Lamar Fuentes, minor: true}
  e6: {type: abduction, places: [cal], start: 2013-01-17, end: 2013-01-17, date_precision: day, date_text: on Jan. 17, status: happened, actors: "", targets: Arturo Nieblas Soto, minor: true}
  e7: {type: match, places: [som], start: 2012-12, end: 2012-12, date_precision: month, date_text: around Christmas, status: happened, actors: "", minor: true}
  e8: {type: ceremony, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: more than 600 people, targets: Nieblas}
  e9: {type: protest, places: [sal, yum], start: 2013-03, end: 2013-03, date_precision: month, date_text: in March, status: happened, actors: Members of the United Farm Workers}
  e10: {type: killing, places: [imp], start: 2013, end: 2013, date_precision: year, date_text: of the year, status: happened, actors: "", minor: true}
  e11: {type: attack, places: [bra], start: 2013-02, end: 2013-02, date_precision: month, date_text: February, killed: 1, status: happened, actors: "", targets: a hotel clerk}
  e12: {type: investigation, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A suspect, minor: true}
  e13: {type: shooting, places: [nil], start: 2013-05, end: 2013-05, date_precision: month, date_text: in May, killed: 1, injured: 3, status: happened, actors: "", targets: Four people}
  e14: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: two brothers from Coachella, minor: true}
  e15: {type: raid, places: [salt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: U.S. Customs and Border Protection, targets: "1,180 pounds of marijuana"}
  e16: {type: arrest, places: [salt], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: "a woman from Indio, and her teenage son"}
notes: ""
