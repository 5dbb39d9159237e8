---
id: report-il-708
genre: report
country: IL
published: 2018-02-25
publisher: Levant Religion Report
title: "Holy Sepulchre {shut}(e1) in [Jerusalem](jer event) tax row; pilgrims {pray}(e2) outside"
---
Church leaders {closed}(e1) the doors of the Church of the Holy Sepulchre in the Old City of [Jerusalem](jer event) on Sunday in {protest}(e1) at a demand for municipal taxes and at a bill on church land.

Pilgrims from [Poland](pol mention), [Brazil](bra mention) and [South Korea](sou mention) {knelt}(e2) on the flagstones before the locked gate. "We have come 9,000 kilometres," said Cho Eun-ji from [Daegu](dae mention).

The step, last {taken}(e3) for a day in 1990 over the occupation of a hospice by settlers, was {announced}(e1) by the [Greek](gre demonym) Orthodox, Roman Catholic and [Armenian](arm demonym) patriarchs after a service at noon. They gave no date for {reopening}(e4).

The city says that churches owe it 650 million shekels for hotels, halls and offices, and this month {froze}(e5) several of their accounts. Its mayor, Yoav Kestenbaum, wrote that nobody intended to tax places of worship.

A committee of the Knesset was to have {discussed}(e6) on Sunday a bill that would let the state expropriate land sold by churches to private investors. The {session}(e6) was {put off}(e6) by a week, its chairwoman said, so that she could talk to the churches.

[Amman](amm metonym), which has a say in the affairs of the city's holy places, {demanded}(e7) that the measures be withdrawn. [Athens](ath metonym) was "following with concern".

Shopkeepers in the Christian Quarter {kept}(e8) theirs closed for two hours. In [Bethlehem](bet event), 8 km to the south, hotel managers reported that groups had {brought forward}(e9) their visits to the Church of the Nativity, and in [Nazareth](naz event) the Latin parish {held}(e10) prayers of solidarity.

---
places:
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  dae: {name: Daegu, geonameid: 1835329, point: [35.8703, 128.5911]}
  bet: {name: Bethlehem, point: [31.705, 35.2]}
  naz: {name: Nazareth, geonameid: 294098, point: [32.7009, 35.2972]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: closure, places: [jer], start: 2018-02-25, end: 2018-02-25, date_precision: day, date_text: on Sunday, status: happened, actors: Church leaders, targets: the Church of the Holy Sepulchre, main: true}
  e2: {type: ceremony, places: [jer], start: 2018-02-25, end: 2018-02-25, date_precision: day, date_text: "", status: happened, actors: "Pilgrims from Poland, Brazil and South Korea"}
  e3: {type: closure, places: [jer], start: 1990, end: 1990, date_precision: year, date_text: in 1990, status: happened, actors: "", minor: true}
  e4: {type: opening, places: [jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e5: {type: sanction, places: [jer], start: 2018-02, end: 2018-02, date_precision: month, date_text: this month, status: happened, actors: The city, targets: several of their accounts}
  e6: {type: meeting, places: [jer], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A committee of the Knesset, targets: a bill}
  e7: {type: statement, places: [amm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Amman}
  e8: {type: closure, places: [jer], start: 2018-02-25, end: 2018-02-25, date_precision: day, date_text: for two hours, status: happened, actors: Shopkeepers in the Christian Quarter, minor: true}
  e9: {type: transport_change, places: [bet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: groups, targets: their visits, minor: true}
  e10: {type: ceremony, places: [naz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Latin parish}
notes: ""
