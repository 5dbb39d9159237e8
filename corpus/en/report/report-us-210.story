---
id: report-us-210
genre: report
country: US
published: 2021-03-02
publisher: Mississippi Valley Wire
title: "Nearly 8,000 in [Jackson](jac event) enter third week without {water}(e1)"
---
[JACKSON](jac dateline), [Miss.](mis dateline) (MVW) — Kehinde Gaynor-Ellis gets up at 5 to stand in line for a gallon of water to flush with. On Monday the truck at the fairground {ran out}(e1) before her turn.

"I used my bottled water to bathe my baby and I used the bath water for the toilet," she said. "It's been 15 days."

{Winter storms}(e2) that {hit}(e2) [Mississippi](mis event) on Feb. 14 and Feb. 17 {froze}(e1) machinery at the city's main treatment plant and {burst}(e1) more than 100 pipes. Nearly 8,000 connections, most of them in the south of the city, had no {pressure}(e1) as of Monday night, Public Works Director Charles Whitfield said, and all 160,000 residents have been under a boil-water {notice}(e3) since the 15th.

[Jackson](jac mention), which is about 80% Black, has for decades been losing the tax base to maintain pipes, some of which were laid before World War I. The Environmental Protection Agency {ordered}(e4) it last March to fix the plant. The price is put at up to $2 billion, five times the annual budget.

Mayor Marcus Coleman {said}(e5) Friday that he had {asked}(e5) Gov. Grady Harwell, a Republican, for $47 million in emergency repairs. "These are old wounds," he said. Harwell told reporters in [Meridian](mer mention) that the city should do a better job of collecting water bills. The National Guard has been {driving}(e6) tankers of non-drinking water to schools since Feb. 23.

[Jackson](jac metonym org) Public Schools went back to {all-virtual classes}(e14) on Monday, and [Jackson](jac metonym org) State University {moved}(e7) 1,300 students to hotels in [Ridgeland](rid event) and [Clinton](cli event). At a dialysis center on Terry Road, treatment was {suspended}(e8) for four days and patients {bused}(e8) to [Vicksburg](vic event).

The storms also {cut}(e9) water and power to millions in [Texas](tex event), where at least 57 people {died}(e9), and {left}(e10) 240,000 customers in [Memphis](mem event), [Tennessee](ten mention) with boil orders. In [Louisiana](lou event), hospitals in [Shreveport](shr event) {took in}(e10) water by truck from [Monroe](mon mention).

Churches from [Yazoo City](yaz mention) and as far away as [Flint](fli mention), [Michigan](mic mention), have {brought}(e11) bottled water. [Flint](fli event)'s own crisis, which {began}(e12) in 2014, when a switch of supply {put}(e12) lead in the taps, was on many minds. "They know," said the Rev. Odell Tisdale, unloading a pallet with a forklift. "They didn't have to ask us what we need."

Whitfield would not say when service would be back. He said crews had {restored}(e13) pressure at two of four tanks.

---
places:
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  jac: {name: Jackson, geonameid: 4431410, point: [32.2988, -90.1848]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  mer: {name: Meridian, geonameid: 4435764, point: [32.3643, -88.7037]}
  rid: {name: Ridgeland, geonameid: 4443296, point: [32.4285, -90.1323]}
  cli: {name: Clinton, geonameid: 4422133, point: [32.3415, -90.3218]}
  vic: {name: Vicksburg, geonameid: 4449620, point: [32.3526, -90.8779]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  shr: {name: Shreveport, geonameid: 4341513, point: [32.5251, -93.7502]}
  mon: {name: Monroe, geonameid: 4333669, point: [32.5093, -92.1193]}
  yaz: {name: Yazoo City, geonameid: 4451810, point: [32.8551, -90.4056]}
  fli: {name: Flint, geonameid: 4992982, point: [43.0125, -83.6875]}
events:
  e1: {type: outage, places: [jac], start: 2021-02-15, end: 2021-03-02, date_precision: day, date_text: as of Monday night, status: happened, actors: "", targets: "Nearly 8,000 connections", main: true}
  e2: {type: extreme_weather, places: [mis, jac], start: 2021-02-14, end: 2021-02-17, date_precision: day, date_text: on Feb. 14 and Feb. 17, status: happened, actors: "", main: true}
  e3: {type: decision, places: [jac], start: 2021-02-15, end: 2021-02-15, date_precision: day, date_text: since the 15th, status: happened, actors: ""}
  e4: {type: decision, places: [jac], start: 2020-03, end: 2020-03, date_precision: month, date_text: last March, status: happened, actors: The Environmental Protection Agency}
  e5: {type: statement, places: [jac], start: 2021-02-26, end: 2021-02-26, date_precision: day, date_text: Friday, status: happened, actors: Mayor Marcus Coleman, targets: Gov. Grady Harwell}
  e6: {type: aid, places: [jac], start: 2021-02-23, end: 2021-02-23, date_precision: day, date_text: since Feb. 23, status: happened, actors: The National Guard, targets: tankers of non-drinking water}
  e7: {type: displacement, places: [rid, cli], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1300, status: happened, actors: Jackson State University, targets: "1,300 students"}
  e8: {type: medical, places: [vic, jac], start: null, end: null, date_precision: unknown, date_text: for four days, status: happened, actors: "", targets: patients}
  e9: {type: outage, places: [tex], start: 2021-02, end: 2021-02, date_precision: month, date_text: "", killed: 57, killed_qualifier: at_least, status: happened, actors: ""}
  e10: {type: outage, places: [mem, shr], start: 2021-02, end: 2021-02, date_precision: month, date_text: "", status: happened, actors: "", targets: "240,000 customers"}
  e11: {type: aid, places: [jac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Churches from Yazoo City, targets: bottled water}
  e12: {type: poisoning, places: [fli], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: ""}
  e14: {type: closure, places: [jac], start: 2021-03-01, end: 2021-03-01, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e13: {type: construction, places: [jac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: crews, targets: pressure, minor: true}
notes: ""
