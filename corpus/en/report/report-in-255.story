---
id: report-in-255
genre: report
country: IN
published: 2018-07-23
publisher: Malwa Express
title: "Three of family {drown}(e1) as car {plunges}(e1) into canal near [Bathinda](bat event)"
---
[BATHINDA](bat dateline): A newly married couple and the groom's mother {drowned}(e1) when their car {fell}(e1) into the [Sirhind canal](sir event) near [Goniana](gon event) in the early hours of Sunday while they were {returning}(e2) from a wedding at [Moga](mog event).

The deceased have been identified as Gurvinder Maan, 27, his wife Rajdeep, 24, and his mother Sukhjit, 55, residents of [Rampura Phul](ram mention). A cousin who was driving {swam}(e3) to the bank and {raised the alarm}(e3).

Station house officer Balbir Dhaliwal said the Swift {skidded}(e1) on a wet curve where there was no parapet. Divers from [Faridkot](far mention) {pulled out}(e4) the vehicle at 7.30 am. {Autopsies}(e5) were conducted at the Civil Hospital.

Villagers of [Bhucho Mandi](bhu mention) {blocked}(e6) the [Bathinda](bat mention)-[Chandigarh](cha mention) road for an hour, {demanding}(e6) railings along the canal. They {lifted}(e6) the dharna after sub-divisional magistrate Neelam Goyal {assured}(e7) them that work would {begin}(e8) within a month.

Similar assurances were given in 2016, when a school van {fell}(e9) into the same canal near [Jaito](jai event), {killing}(e9) four children. In May this year, five pilgrims from [Sri Ganganagar](sri mention) in [Rajasthan](raj mention) {died}(e10) in a {mishap}(e10) on the [Abohar](abo event) branch.

In [Mansa](man event), two farmers {died}(e11) of electric shock on Saturday after {touching}(e11) a tubewell starter in a flooded field. Heavy rain on Friday and Saturday had {left}(e12) low-lying parts of [Mansa](man event), [Budhlada](bud event) and [Maur](mau event) {waterlogged}(e12). The met office in [Chandigarh](cha mention) recorded 112 mm at [Bathinda](bat event) in 24 hours, the most since July 2011.

The municipal corporation came in for criticism after rainwater {entered}(e12) the mini-secretariat and the house of Inspector General of Police M.F. Khan on the Civil Lines. Mayor Balwant Nath {blamed}(e13) "plastic bags and encroachments". Congress councillors will {move}(e14) a no-confidence motion at the meeting on Thursday.

The [Ghaggar](gha event) is {flowing}(e15) two feet below the danger mark at [Khanauri](kha event). Farmers in [Sangrur](san event) and [Patiala](pat event) districts have begun {plugging}(e16) weak embankments with sandbags, as they did in 2010.

---
places:
  bat: {name: Bathinda, geonameid: 1276070, point: [30.2075, 74.9389]}
  sir: {name: Sirhind canal, point: [30.32, 74.95], precision: near}
  gon: {name: Goniana, point: [30.32, 74.9]}
  bhu: {name: Bhucho Mandi, point: [30.21, 75.09]}
  jai: {name: Jaito, geonameid: 1269488, point: [30.4513, 74.8919]}
  sri: {name: Sri Ganganagar, point: [29.92, 73.88]}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  abo: {name: Abohar, geonameid: 1279403, point: [30.1445, 74.1955]}
  mau: {name: Maur, point: [30.08, 75.24]}
  gha: {name: Ghaggar, point: [29.85, 75.9], precision: near}
  kha: {name: Khanauri, point: [29.85, 76.1]}
  ram: {name: Rampura Phul, point: [30.27, 75.24]}
  man: {name: Mansa, geonameid: 1263622, point: [29.9884, 75.4017]}
  bud: {name: Budhlada, point: [29.93, 75.56]}
  mog: {name: Moga, geonameid: 1262951, point: [30.8138, 75.1688]}
  far: {name: Faridkot, geonameid: 1271949, point: [30.674, 74.7558]}
  cha: {name: Chandigarh, geonameid: 1274746, point: [30.7363, 76.7884]}
  san: {name: Sangrur, geonameid: 1257402, point: [30.2451, 75.8449]}
  pat: {name: Patiala, geonameid: 1260107, point: [30.3362, 76.3922]}
events:
  e1: {type: road_accident, places: [sir, gon], start: 2018-07-22, end: 2018-07-22, date_precision: day, date_text: in the early hours of Sunday, killed: 3, status: happened, actors: "", targets: "A newly married couple and the groom's mother", main: true}
  e2: {type: marriage, places: [mog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [gon], start: 2018-07-22, end: 2018-07-22, date_precision: day, date_text: "", status: happened, actors: A cousin, minor: true}
  e4: {type: rescue, places: [gon], start: 2018-07-22, end: 2018-07-22, date_precision: day, date_text: at 7.30 am, status: happened, actors: Divers from Faridkot, targets: the vehicle, minor: true}
  e5: {type: investigation, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: protest, places: [bhu], start: 2018-07-22, end: 2018-07-22, date_precision: day, date_text: "", status: happened, actors: Villagers of Bhucho Mandi, targets: the Bathinda-Chandigarh road, main: true}
  e7: {type: statement, places: [bhu], start: 2018-07-22, end: 2018-07-22, date_precision: day, date_text: "", status: happened, actors: sub-divisional magistrate Neelam Goyal, targets: them, minor: true}
  e8: {type: construction, places: [gon], start: 2018-08, end: 2018-08, date_precision: month, date_text: within a month, status: planned, actors: "", minor: true}
  e9: {type: road_accident, places: [jai], start: 2016, end: 2016, date_precision: year, date_text: in 2016, killed: 4, status: happened, actors: a school van, targets: four children}
  e10: {type: road_accident, places: [abo], start: 2018-05, end: 2018-05, date_precision: month, date_text: In May this year, killed: 5, status: happened, actors: "", targets: five pilgrims from Sri Ganganagar}
  e11: {type: other_accident, places: [man], start: 2018-07-21, end: 2018-07-21, date_precision: day, date_text: on Saturday, killed: 2, status: happened, actors: "", targets: two farmers}
  e12: {type: flood, places: [man, bud, mau, bat], start: 2018-07-20, end: 2018-07-21, date_precision: day, date_text: on Friday and Saturday, status: happened, actors: "", main: true}
  e13: {type: statement, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Balwant Nath, targets: plastic bags and encroachments, minor: true}
  e14: {type: decision, places: [bat], start: 2018-07-26, end: 2018-07-26, date_precision: day, date_text: on Thursday, status: planned, actors: Congress councillors, targets: a no-confidence motion}
  e15: {type: flood, places: [kha, gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: construction, places: [san, pat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farmers, targets: weak embankments, minor: true}
notes: ""
