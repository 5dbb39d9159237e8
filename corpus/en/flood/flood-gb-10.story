---
id: flood-gb-10
genre: flood
country: GB
published: 2020-02-17
publisher: Marches Gazette
title: "Two dead and Hundreds {Moved}(e1) as [Severn](sev event) {Bursts Its Banks}(e2)"
---
[SHREWSBURY](shre dateline) — Two people died and more than 400 households were {moved out}(e1) on Sunday after the [Severn](sev event) {burst its banks}(e2) in [Shropshire](shr event) and [Worcestershire](wor event), six days after another {storm}(e3) {soaked}(e3) the same valleys.

The body of a man in his 60s was {found}(e4) shortly after 8am by a dog walker in a field near [Bewdley](bew event), West Mercia Police said. A woman of 71 was {swept}(e5) from a footbridge at [Ironbridge](iro event) on Saturday night and {pulled dead}(e5) from the water by firefighters at dawn.

In [Shrewsbury](shre event), where the river {peaked}(e2) at 4.7 metres, the highest since November 2000, thirty shops on [Mardol](mardox event) and a care home were {flooded}(e2). Forty-one residents of the home were {evacuated}(e6) to a school in [Telford](tel event). Nobody there was hurt.

The Environment Agency has issued five severe {warnings}(e7), meaning danger to life, for [Upton-upon-Severn](upt event), [Tewkesbury](tew event) and three villages between them. The {crest}(e8) should reach [Gloucester](glou event) on Tuesday afternoon, it said.

Trains between [Shrewsbury](shre event) and [Hereford](her event) have been {cancelled}(e9) until at least Thursday after a {landslip}(e10) at [Church Stretton](chu event).

Downing Street {rejected}(e11) calls for a meeting of its emergency committee. The environment secretary is to {visit}(e12) [Worcester](worc event) on Wednesday. "He can bring a mop," said Ellen Prosser, whose bakery went under for the third time in twenty years.

In the {floods}(e13) of 2007, thirteen people were killed across [England](eng event) and some 350,000 in [Gloucestershire](glo event) lost their water supply for up to two weeks.

---
places:
  sev: {name: Severn, point: [52.4, -2.4], precision: area, radius_km: 60}
  shr: {name: Shropshire, geonameid: 2638655, point: [52.6167, -2.7213], precision: division}
  wor: {name: Worcestershire, geonameid: 2633560, point: [52.21, -2.2004], precision: division}
  iro: {name: Ironbridge, point: [52.628, -2.485]}
  bew: {name: Bewdley, point: [52.376, -2.317]}
  upt: {name: Upton-upon-Severn, point: [52.064, -2.217]}
  chu: {name: Church Stretton, point: [52.538, -2.808]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  glo: {name: Gloucestershire, geonameid: 2648402, point: [51.8153, -2.1486], precision: division}
  shre: {name: Shrewsbury, geonameid: 2637891, point: [52.7101, -2.7521]}
  tel: {name: Telford, geonameid: 3345439, point: [52.6766, -2.4493]}
  tew: {name: Tewkesbury, geonameid: 2636071, point: [51.9924, -2.1601]}
  glou: {name: Gloucester, geonameid: 2648404, point: [51.8657, -2.2431]}
  her: {name: Hereford, geonameid: 2647074, point: [52.0568, -2.7148]}
  worc: {name: Worcester, geonameid: 2633563, point: [52.1893, -2.22]}
  mardox: {name: "Mardol", point: [52.709, -2.756], precision: near}
events:
  e1: {type: displacement, places: [shr, wor], start: 2020-02-16, end: 2020-02-16, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: flood, places: [shr, wor], start: 2020-02-16, end: 2020-02-16, date_precision: day, date_text: on Sunday, killed: 2, status: happened, actors: "", main: true}
  e3: {type: storm, places: [shr, wor], start: 2020-02-10, end: 2020-02-10, date_precision: day, date_text: six days after, status: happened, actors: ""}
  e4: {type: rescue, places: [bew], start: 2020-02-16, end: 2020-02-16, date_precision: day, date_text: "", killed: 1, status: happened, actors: firefighters, minor: true}
  e5: {type: flood, places: [iro], start: 2020-02-15, end: 2020-02-15, date_precision: day, date_text: on Saturday night, killed: 1, status: happened, actors: firefighters}
  e6: {type: displacement, places: [tel], start: 2020-02-16, end: 2020-02-16, date_precision: day, date_text: "", displaced: 41, status: happened, actors: ""}
  e7: {type: statement, places: [upt, tew], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: flood, places: [glou], start: 2020-02-18, end: 2020-02-18, date_precision: day, date_text: on Tuesday afternoon, status: planned, actors: ""}
  e9: {type: transport_change, places: [shre, her], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: landslide, places: [chu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Downing Street}
  e12: {type: visit, places: [worc], start: 2020-02-19, end: 2020-02-19, date_precision: day, date_text: on Wednesday, status: planned, actors: The environment secretary}
  e13: {type: flood, places: [eng, glo], start: 2007, end: 2007, date_precision: year, date_text: of 2007, killed: 13, status: happened, actors: ""}
notes: ""
