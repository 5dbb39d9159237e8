---
id: report-gb-637
genre: report
country: GB
published: 2018-04-20
publisher: West Midlands Post
title: "[Birmingham](bir event) tram works {unearth}(e1) Victorian burial vault"
---
Contractors {extending}(e2) the tram line to [Edgbaston](edg mention) have {come across}(e1) a brick vault with the remains of at least 31 people below a car park in the centre of [Birmingham](bir event).

The discovery on Wednesday night {halted}(e3) digging in Holliday Street, where lanes have been {closed}(e3) since February. It is expected to add three weeks to the works.

Archaeologist Dr Hannah Sweeting said the vault belonged to a chapel {pulled down}(e4) in 1938. "We knew about the graveyard, which was {cleared}(e5) in the 1890s to [Witton](wit mention), but this was missed off every plan we have," she said.

Coffin plates have already been {read}(e6). One is of a gunmaker, Josiah Aston, who {died}(e7) in 1841; another names a girl of six from [Birmingham](bir mention), [Alabama](ala mention), which cannot be right, as that city was not founded until 1871.

The remains will be {taken}(e8) to [Sheffield](she event) for study and {reburied}(e9) at Brandwood End Cemetery in [Kings Heath](kin event) next year.

Traders were less than delighted. Café owner Shabnam Rafiq {lost}(e10) a third of her custom when the first phase was {built}(e2). "Another three weeks without parking could finish some of us," she said at a residents' {meeting}(e11) on Thursday.

The £149m extension should {open}(e12) as far as Centenary Square in December 2019 and reach [Edgbaston](edg event) by 2021. Mayor Gareth Standish has {asked}(e13) ministers in [London](lon mention) for money for a further line, to [Brierley Hill](bri event), by way of [Dudley](dud event), which {lost}(e17) its railway in 1964.

In [Wolverhampton](wol event), meanwhile, trams were {replaced}(e14) by buses on Thursday after a lorry {brought down}(e15) overhead wires at [Priestfield](pri event). Two people were {treated}(e16) for shock. Normal service was restored by 5pm.

---
places:
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  edg: {name: Edgbaston, point: [52.46, -1.92]}
  wit: {name: Witton, point: [52.51, -1.88]}
  kin: {name: Kings Heath, point: [52.43, -1.89]}
  pri: {name: Priestfield, point: [52.57, -2.09]}
  dud: {name: Dudley, geonameid: 2650839, point: [52.5, -2.0833]}
  she: {name: Sheffield, geonameid: 2638077, point: [53.383, -1.4659]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bri: {name: Brierley Hill, geonameid: 2654724, point: [52.4817, -2.1214]}
  wol: {name: Wolverhampton, geonameid: 2633691, point: [52.5855, -2.123]}
events:
  e1: {type: discovery, places: [bir], start: 2018-04-18, end: 2018-04-18, date_precision: day, date_text: on Wednesday night, status: happened, actors: Contractors, targets: a brick vault, main: true}
  e2: {type: construction, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Contractors, targets: the tram line, main: true}
  e3: {type: closure, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: construction, places: [bir], start: 1938, end: 1938, date_precision: year, date_text: in 1938, status: happened, actors: "", targets: a chapel, minor: true}
  e5: {type: other, places: [bir], start: 1890, end: 1899, date_precision: year, date_text: in the 1890s, status: happened, actors: "", minor: true}
  e6: {type: investigation, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Coffin plates, minor: true}
  e7: {type: death, places: [bir], start: 1841, end: 1841, date_precision: year, date_text: in 1841, status: happened, actors: "", targets: Josiah Aston, minor: true}
  e8: {type: investigation, places: [she], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The remains}
  e9: {type: ceremony, places: [kin], start: 2019, end: 2019, date_precision: year, date_text: next year, status: planned, actors: "", targets: The remains}
  e10: {type: market, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Café owner Shabnam Rafiq, minor: true}
  e11: {type: meeting, places: [bir], start: 2018-04-19, end: 2018-04-19, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e12: {type: opening, places: [bir, edg], start: 2019-12, end: 2021, date_precision: month, date_text: in December 2019, status: planned, actors: "", targets: "The £149m extension"}
  e13: {type: statement, places: [bri, dud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Gareth Standish, targets: ministers, minor: true}
  e14: {type: transport_change, places: [wol], start: 2018-04-19, end: 2018-04-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: trams}
  e15: {type: road_accident, places: [pri], start: 2018-04-19, end: 2018-04-19, date_precision: day, date_text: on Thursday, injured: 2, status: happened, actors: a lorry, targets: overhead wires}
  e16: {type: medical, places: [pri], start: 2018-04-19, end: 2018-04-19, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e17: {type: closure, places: [dud], start: 1964, end: 1964, date_precision: year, date_text: in 1964, status: happened, actors: "", targets: its railway, minor: true}
notes: ""
