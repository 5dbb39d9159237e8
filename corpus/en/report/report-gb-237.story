---
id: report-gb-237
genre: report
country: GB
published: 2016-02-24
publisher: Fenland Herald
title: "Village school to {close}(e1) as councillors {back}(e2) {merger}(e1) plan"
---
A primary school with 27 pupils is to {close}(e1) this summer after [Lincolnshire](lin metonym org) County Council's executive {voted}(e2) by six to two to {merge}(e1) it with a larger neighbour.

Children at Fishtoft Drove Primary, north of [Boston](bos event), will be {offered}(e3) places from September at schools in [Sibsey](sib event) and [Frithville](fri event), the council said after Tuesday's {meeting}(e2) in [Lincoln](linc event).

Around 60 parents and former pupils {gathered}(e4) outside County Offices with placards before the {vote}(e2).

Hannah Pocklington, whose two sons attend the school, said families felt let down. "We were told in November that nothing was settled. It was settled all along," she said.

Executive member Councillor Roy Duckering said the roll had fallen from 61 in 2009 and was forecast to drop below 20. "Nobody came into local government to shut schools, but we cannot go on spending twice the average on each child," he said.

A six-week {consultation}(e5) on the future of the school {ended}(e5) on 22 January. Of 214 responses, 189 opposed {closure}(e1).

The council {shut}(e6) two other small schools in the county last year, at [Saltfleetby](sal event) and [Gedney Hill](ged event), and a third, near [Louth](lou event), was {saved}(e7) in 2014 when it joined an academy trust based in [Grimsby](gri mention).

Ofsted inspectors who {visited}(e8) in May 2015 {rated}(e8) Fishtoft Drove "good" and praised its work with children of migrant farm workers from [Poland](pol mention), [Lithuania](lit mention) and [Latvia](lat mention), who make up a third of the roll.

The school was {built}(e9) in 1878 and survived the tidal surge of December 2013, when the River [Witham](wit event) {flooded}(e10) more than 600 homes in [Boston](bos event).

Campaigners say that they will {ask}(e11) the Schools Adjudicator to look at the decision and have {raised}(e12) £4,300 towards legal costs.

The MP for [Boston and Skegness](bos metonym) said he was "deeply disappointed" and would {meet}(e13) ministers in [London](lon event) next week.

The council said transport would be free for pupils living more than two miles from their new school. The journey to [Sibsey](sib mention) takes about 12 minutes.

---
places:
  lin: {name: Lincolnshire, geonameid: 2644486, point: [53.1152, -0.2225], precision: division}
  bos: {name: Boston, geonameid: 2655138, point: [52.9763, -0.0266]}
  sib: {name: Sibsey, geonameid: 2637870, point: [53.0386, 0.0158]}
  fri: {name: Frithville, point: [53.04, -0.03]}
  linc: {name: Lincoln, geonameid: 2644487, point: [53.2268, -0.5379]}
  sal: {name: Saltfleetby, point: [53.38, 0.17]}
  ged: {name: Gedney Hill, point: [52.69, -0.03]}
  lou: {name: Louth, point: [53.37, -0.01]}
  gri: {name: Grimsby, geonameid: 2647878, point: [53.5654, -0.0755]}
  wit: {name: Witham, point: [52.98, -0.03], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
events:
  e1: {type: closure, places: [bos], start: 2016-06, end: 2016-08, date_precision: month, date_text: this summer, status: planned, actors: "Lincolnshire County Council's executive", targets: A primary school with 27 pupils, main: true}
  e2: {type: decision, places: [linc], start: 2016-02-23, end: 2016-02-23, date_precision: day, date_text: "Tuesday's", status: happened, actors: "Lincolnshire County Council's executive", main: true}
  e3: {type: education, places: [sib, fri], start: 2016-09, end: 2016-09, date_precision: month, date_text: from September, status: planned, actors: "", targets: Children at Fishtoft Drove Primary, minor: true}
  e4: {type: protest, places: [linc], start: 2016-02-23, end: 2016-02-23, date_precision: day, date_text: before the vote, status: happened, actors: Around 60 parents and former pupils}
  e5: {type: meeting, places: [bos], start: 2015-12-11, end: 2016-01-22, date_precision: day, date_text: ended on 22 January, status: happened, actors: ""}
  e6: {type: closure, places: [sal, ged], start: 2015, end: 2015, date_precision: year, date_text: last year, status: happened, actors: The council, targets: two other small schools}
  e7: {type: deal, places: [lou], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", targets: a third}
  e8: {type: investigation, places: [bos], start: 2015-05, end: 2015-05, date_precision: month, date_text: in May 2015, status: happened, actors: Ofsted inspectors, targets: Fishtoft Drove, minor: true}
  e9: {type: construction, places: [bos], start: 1878, end: 1878, date_precision: year, date_text: in 1878, status: happened, actors: "", targets: The school, minor: true}
  e10: {type: flood, places: [wit, bos], start: 2013-12, end: 2013-12, date_precision: month, date_text: of December 2013, status: happened, actors: "", targets: more than 600 homes}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Campaigners, targets: the Schools Adjudicator}
  e12: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Campaigners, minor: true}
  e13: {type: meeting, places: [lon], start: 2016-02-29, end: 2016-02-29, date_precision: week, date_text: next week, status: planned, actors: The MP for Boston and Skegness, targets: ministers, minor: true}
notes: ""
