---
id: report-gb-586
genre: report
country: GB
published: 2023-04-14
publisher: Fenland Mail
title: "Anger as maternity unit at [Boston](bos event) hospital is to {shut}(e1) for the summer"
---
A maternity unit that delivers about 1,700 babies a year will {close}(e1) its doors for 14 weeks from June 5 because it cannot find enough midwives, hospital bosses have {confirmed}(e2).

Women due to give birth at Haven Hospital in [Boston](bos event) will be {sent}(e3) to [Lincoln](lin event), [Grimsby](gri event) or [King's Lynn](kin event), the United [Lincolnshire](linc metonym org) Maternity Trust told a packed public {meeting}(e4) in the town's Assembly Rooms on Wednesday night.

About 250 people {attended}(e4). Several mothers from [Skegness](ske mention) and [Mablethorpe](mab mention) told the board that the journey to [Lincoln](lin mention) could take an hour and a half in the holiday season.

"My second was {born}(e5) in a lay-by on the A52 outside [Wainfleet](wai event) in February, and that was with the unit open," said Carly Brackenbury, 31, of [Ingoldmells](ing mention).

Chief nurse Dr Anil Wadhwani {apologised}(e6) to families. He said 19 of 62 midwife posts were vacant and that the trust had {recruited}(e7) 11 nurses from [Kerala](ker mention) and [Ghana](gha mention) since January, none of whom would be fully registered before August.

The Care Quality Commission {inspected}(e8) the unit last October and {rated}(e8) it "requires improvement". In a separate case, a coroner sitting in [Lincoln](lin event) {found}(e9) in February that staff shortages had contributed to the {death}(e10) of a baby boy in 2021.

Lib Dem councillor Penny Allgood has {launched}(e11) a petition against the closure, which more than 8,400 people had signed by this morning. A {march}(e12) from Central Park to the hospital gates is planned for Saturday week, April 22.

[Boston](bos mention) and [Skegness](ske mention) MP Howard Tunnard said he would {meet}(e13) the health minister in [London](lon event) next week. "The minister told me in [Westminster](wes mention) only last month that rural maternity care was safe in her hands," he said.

The trust's board is due to {vote}(e14) on the rest of its savings plan, which includes selling a disused clinic in [Spalding](spa mention), on May 3.

A similar unit in [Scarborough](sca event) was {closed}(e15) for six weeks in 2021 and has since reopened. The one at [Grantham](gra event) {shut}(e16) for good in 2014.

---
places:
  bos: {name: Boston, geonameid: 2655138, point: [52.9763, -0.0266]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  lin: {name: Lincoln, geonameid: 2644487, point: [53.2268, -0.5379]}
  gri: {name: Grimsby, geonameid: 2647878, point: [53.5654, -0.0755]}
  kin: {name: "King's Lynn", geonameid: 2645456, point: [52.7517, 0.3952]}
  linc: {name: Lincolnshire, geonameid: 2644486, point: [53.1152, -0.2225], precision: division}
  ske: {name: Skegness, geonameid: 2637762, point: [53.1436, 0.3363]}
  mab: {name: Mablethorpe, geonameid: 2643269, point: [53.3409, 0.261]}
  wai: {name: Wainfleet All Saints, geonameid: 2634914, point: [53.1057, 0.2358]}
  ing: {name: Ingoldmells, geonameid: 2646202, point: [53.1941, 0.3336]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  wes: {name: City of Westminster, geonameid: 2634341, point: [51.4975, -0.1357]}
  spa: {name: Spalding, geonameid: 2637265, point: [52.7871, -0.1514]}
  sca: {name: Scarborough, geonameid: 2638419, point: [54.2797, -0.4044]}
  gra: {name: Grantham, geonameid: 2648208, point: [52.9115, -0.6418]}
events:
  e1: {type: closure, places: [bos], start: 2023-06-05, end: 2023-09-10, date_precision: day, date_text: from June 5, status: planned, actors: "", targets: A maternity unit, main: true}
  e2: {type: statement, places: [bos], start: 2023-04-12, end: 2023-04-12, date_precision: day, date_text: on Wednesday night, status: happened, actors: hospital bosses, minor: true}
  e3: {type: medical, places: [lin, gri, kin], start: 2023-06-05, end: 2023-09-10, date_precision: day, date_text: "", status: planned, actors: "", targets: Women due to give birth}
  e4: {type: meeting, places: [bos], start: 2023-04-12, end: 2023-04-12, date_precision: day, date_text: on Wednesday night, status: happened, actors: the United Lincolnshire Maternity Trust, main: true}
  e5: {type: medical, places: [wai], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: My second, minor: true}
  e6: {type: statement, places: [bos], start: 2023-04-12, end: 2023-04-12, date_precision: day, date_text: on Wednesday night, status: happened, actors: Chief nurse Dr Anil Wadhwani, targets: families}
  e7: {type: career, places: [bos], start: 2023-01, end: 2023-04, date_precision: month, date_text: since January, status: happened, actors: the trust, targets: 11 nurses}
  e8: {type: investigation, places: [bos], start: 2022-10, end: 2022-10, date_precision: month, date_text: last October, status: happened, actors: The Care Quality Commission, targets: the unit}
  e9: {type: verdict, places: [lin], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: a coroner}
  e10: {type: death, places: [bos], start: 2021, end: 2021, date_precision: year, date_text: in 2021, killed: 1, status: happened, actors: "", targets: a baby boy}
  e11: {type: protest, places: [bos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: councillor Penny Allgood, targets: the closure}
  e12: {type: protest, places: [bos], start: 2023-04-22, end: 2023-04-22, date_precision: day, date_text: April 22, status: planned, actors: ""}
  e13: {type: meeting, places: [lon], start: 2023-04-17, end: 2023-04-17, date_precision: week, date_text: next week, status: planned, actors: Howard Tunnard, targets: the health minister}
  e14: {type: decision, places: [bos], start: 2023-05-03, end: 2023-05-03, date_precision: day, date_text: on May 3, status: planned, actors: "The trust's board", targets: its savings plan}
  e15: {type: closure, places: [sca], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: A similar unit}
  e16: {type: closure, places: [gra], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: ""}
notes: ""
