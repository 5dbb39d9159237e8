---
id: report-us-173
genre: report
country: US
published: 2023-11-23
publisher: Gulf Islands Herald
title: "Judge {tosses}(e1) {conviction}(e2) of foreman in [Biloxi](bil event) condo {collapse}(e3)"
---
[GULFPORT](gul dateline) — A circuit judge on Tuesday {threw out}(e1) the {manslaughter conviction}(e2) of a construction foreman in the 2021 {collapse}(e3) of a half-built condominium in [Biloxi](bil event) that {killed}(e3) three workers, ruling that jurors should have been told about changes to the concrete mix.

Judge Lorraine Ladner {ordered}(e1) a new {trial}(e4) for Dwayne Necaise, 48, of [D'Iberville](dib mention), and {set}(e5) bond at $50,000. He {walked out}(e5) of the [Harrison County](har event) jail Tuesday evening.

The sixth floor of the Sound View Tower {pancaked}(e3) onto the fifth on Oct. 6, 2021, as a pour was under way. Those {killed}(e3) were Luis Alfredo Cux and Mateo Tiul, both from [Cobán](cob mention), [Guatemala](gua mention), and Terrence Bolton of [Moss Point](mos mention).

Necaise, who was {convicted}(e2) in May after nine days of testimony in [Gulfport](gul event), is the only person who has been {tried}(e2). The contractor, based in [Mobile](mob mention), [Alabama](ala mention), {settled}(e6) with the families last year for an undisclosed sum, and {paid}(e7) $136,000 in federal fines.

District Attorney Crosby Fayard said his office would {appeal}(e8). "Three men went to work and did not come home," he said.

Cux's widow, Marta Elena Caal, {moved}(e9) to [Pascagoula](pas event) this summer. She was not in court. "I don't want the little one in prison. I want the big ones," she said by telephone.

The {ruling}(e1) comes as the Legislature prepares to take up a bill that would bring back state plan reviews for buildings of more than four stories. [Mississippi](mis mention) left that to counties in 2012. Neither [Hancock County](han mention) nor [Jackson County](jac mention) has an engineer on staff.

Three weeks before the {collapse}(e3), Hurricane {Ida}(e10) had {soaked}(e10) the site. Whether that mattered was among the questions that experts from the University of Southern [Mississippi](mis metonym org) and from [Baton Rouge](bat mention), [Louisiana](lou mention), {argued}(e2) over at the {trial}(e2).

The tower was {demolished}(e11) by implosion in March 2022. The lot, two blocks from the casino strip, is for sale.

---
places:
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  gul: {name: Gulfport, geonameid: 4428667, point: [30.3674, -89.0928]}
  bil: {name: Biloxi, geonameid: 4418478, point: [30.396, -88.8853]}
  dib: {name: "D'Iberville", point: [30.43, -88.89]}
  har: {name: Harrison County, geonameid: 4429197, point: [30.4165, -89.0834], precision: division}
  cob: {name: Cobán, geonameid: 3598119, point: [15.4703, -90.3745]}
  mos: {name: Moss Point, geonameid: 4436743, point: [30.4116, -88.5345]}
  mob: {name: Mobile, geonameid: 4076598, point: [30.6944, -88.043]}
  pas: {name: Pascagoula, geonameid: 4440397, point: [30.3658, -88.5561]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  han: {name: Hancock County, geonameid: 4428961, point: [30.3916, -89.4828], precision: division}
  jac: {name: Jackson County, geonameid: 4431425, point: [30.456, -88.6251], precision: division}
  bat: {name: Baton Rouge, geonameid: 4315588, point: [30.4433, -91.1875]}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
events:
  e1: {type: verdict, places: [gul], start: 2023-11-21, end: 2023-11-21, date_precision: day, date_text: on Tuesday, status: happened, actors: A circuit judge, targets: a construction foreman, main: true}
  e2: {type: verdict, places: [gul], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: Dwayne Necaise, main: true}
  e3: {type: collapse, places: [bil], start: 2021-10-06, end: 2021-10-06, date_precision: day, date_text: "on Oct. 6, 2021", killed: 3, status: happened, actors: "", targets: a half-built condominium, main: true}
  e4: {type: trial, places: [gul], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Dwayne Necaise}
  e5: {type: decision, places: [har], start: 2023-11-21, end: 2023-11-21, date_precision: day, date_text: Tuesday evening, status: happened, actors: Judge Lorraine Ladner, minor: true}
  e6: {type: agreement, places: [], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: The contractor, targets: the families}
  e7: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The contractor, minor: true}
  e8: {type: trial, places: [gul], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: District Attorney Crosby Fayard}
  e9: {type: displacement, places: [pas], start: 2023, end: 2023, date_precision: year, date_text: this summer, status: happened, actors: Marta Elena Caal, minor: true}
  e10: {type: storm, places: [bil], start: 2021-09-15, end: 2021-09-15, date_precision: day, date_text: Three weeks before, status: happened, actors: Hurricane Ida, targets: the site, minor: true}
  e11: {type: construction, places: [bil], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March 2022, status: happened, actors: "", targets: The tower}
notes: ""
