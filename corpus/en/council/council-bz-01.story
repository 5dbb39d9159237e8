---
id: council-bz-01
genre: council
country: BZ
published: 2015-09-26
publisher: Macal Reporter
title: "Town board, no bridge: [San Ignacio](si metonym) {puts}(e1) the toll to the people"
---
Should a sugar truck pay to cross a river it has crossed for nothing since the days of [British Honduras](bz mention)? The [San Ignacio](si metonym org) Town Council thinks so, or did until Thursday night, when the hall was so full that the fire warden asked the first three rows to leave.

The council {resolved}(e1), five to two, to hold a {referendum}(e2) on Nov. 14 about charging heavy vehicles $5 at the [Hawkesworth Bridge](haw event). Until then nothing changes for drivers bound to or from [Benque Viejo del Carmen](ben mention) and the [Guatemalan](gt demonym) frontier at [Melchor de Mencos](mel mention).

Across the [Macal River](mac mention) in [Santa Elena](se event), whose councillors share the board, feelings run higher. "They get the bank, we get the dust," said tyre repairer Orvin Tzib.

[Belmopan](bel metonym) had {warned}(e3) in a letter on Sept. 9 that a toll on a public highway needs an act of the National Assembly. Deputy mayor Elvia Guzman waved the letter at the crowd and read out its date as if it were a punchline.

[Orange Walk](ow metonym) {tried}(e4) a tyre tax in 2003; it lasted six weeks.

---
places:
  si: {name: San Ignacio, geonameid: 3581194, point: [17.1588, -89.0696]}
  bz: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
  haw: {name: Hawkesworth Bridge, point: [17.1573, -89.067], precision: exact}
  ben: {name: Benque Viejo el Carmen, geonameid: 3582662, point: [17.075, -89.1392]}
  gt: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  mel: {name: Melchor de Mencos, geonameid: 3598131, point: [17.0661, -89.1523]}
  mac: {name: Macal River, point: [17.1, -89.05], precision: area, radius_km: 20}
  se: {name: "Santa Elena, Cayo", point: [17.16, -89.056], near: si}
  bel: {name: Belmopan, geonameid: 3582672, point: [17.2538, -88.764]}
  ow: {name: Orange Walk, geonameid: 3581514, point: [18.0812, -88.5633]}
events:
  e1: {type: decision, places: [si], start: 2015-09-24, end: 2015-09-24, date_precision: day, date_text: until Thursday night, status: happened, actors: Town Council, main: true}
  e2: {type: election, places: [si], start: 2015-11-14, end: 2015-11-14, date_precision: day, date_text: on Nov. 14, status: planned, actors: "", main: true}
  e3: {type: statement, places: [bel], start: 2015-09-09, end: 2015-09-09, date_precision: day, date_text: on Sept. 9, status: happened, actors: Belmopan}
  e4: {type: legislation, places: [ow], start: 2003, end: 2003, date_precision: year, date_text: in 2003, status: happened, actors: ""}
notes: ""
