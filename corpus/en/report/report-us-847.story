---
id: report-us-847
genre: report
country: US
published: 2016-03-17
publisher: Great Basin Review
title: "School notes: [Ely](ely metonym) district looks at later start, new boiler"
---
Teenagers in [White Pine County](whi mention) may get to sleep in.

A committee of parents and teachers {recommended}(e1) Tuesday that [White Pine](whit metonym) High School in [Ely](ely event) start at 8:45 a.m. instead of 7:30. The board could vote in May.

Pediatricians have advised since 2014 that no class for teens should begin before 8:30. Studies in [Minnesota](min mention) and [Wyoming](wyo mention) have found fewer car crashes and somewhat better grades. "It isn't laziness. It's biology," said committee member Renee Lister, a nurse.

What works in a city may not work here, however. Buses that bring students from [Lund](lun mention), 60 miles away, and from [McGill](mcg mention) and [Ruth](rut mention) make two runs each. A later start for the older ones means an earlier one for somebody else. Athletes would miss more class: the nearest league opponent is [Lincoln County](lin metonym), and games in [Elko](elk mention) or [West Wendover](wes mention) are two to two and a half hours off.

"We'd leave at noon," said track coach Bill Garza. "They could sleep on the bus, I suppose. They do now."

Business manager Steve Rowley told trustees that the boiler in the 1913 grade school would not last another winter. A new one would cost $390,000. The district has $2.1 million in its capital fund, which comes from the mines' net-proceeds tax and goes up and down with the price of copper.

The board also {heard}(e2) a report on third-grade reading. From 2019, children in [Nevada](nev mention) who can't read at grade level may have to repeat the year. Under that rule, 31 of the county's 104 third graders would be at risk, Superintendent Lori Hunt said. She called the law well meant and the money for it "a cup of water on a house fire."

In the same {meeting}(e3), trustees {approved}(e4) the hiring of two special education teachers from [Utah](uta mention) and a band trip to [Las Vegas](las mention).

The next {meeting}(e5) is April 5 in [Baker](bak event). Anyone may speak for three minutes.

---
places:
  ely: {name: Ely, geonameid: 5503694, point: [39.2474, -114.8886]}
  whi: {name: White Pine County, point: [39.4, -114.9], precision: area, radius_km: 80}
  whit: {name: White Pine, point: [39.4, -114.9], precision: area, radius_km: 80}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  lun: {name: Lund, point: [38.86, -115.0]}
  mcg: {name: McGill, point: [39.405, -114.78]}
  rut: {name: Ruth, point: [39.28, -114.99]}
  lin: {name: Lincoln County, point: [37.8, -114.6], precision: area, radius_km: 80}
  elk: {name: Elko, geonameid: 5703670, point: [40.8324, -115.7631]}
  wes: {name: West Wendover, geonameid: 5710035, point: [40.7391, -114.0734]}
  nev: {name: Nevada, geonameid: 5509151, point: [39.2502, -116.7512], precision: division}
  uta: {name: Utah, geonameid: 5549030, point: [39.2502, -111.751], precision: division}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  bak: {name: Baker, point: [39.01, -114.12]}
events:
  e1: {type: statement, places: [ely], start: 2016-03-15, end: 2016-03-15, date_precision: day, date_text: Tuesday, status: happened, actors: A committee of parents and teachers, main: true}
  e2: {type: meeting, places: [ely], start: 2016-03-15, end: 2016-03-15, date_precision: day, date_text: "", status: happened, actors: The board, targets: a report on third-grade reading, minor: true}
  e3: {type: meeting, places: [ely], start: 2016-03-15, end: 2016-03-15, date_precision: day, date_text: "", status: happened, actors: trustees, main: true}
  e4: {type: decision, places: [ely], start: 2016-03-15, end: 2016-03-15, date_precision: day, date_text: "", status: happened, actors: trustees, targets: the hiring of two special education teachers}
  e5: {type: meeting, places: [bak], start: 2016-04-05, end: 2016-04-05, date_precision: day, date_text: April 5, status: planned, actors: ""}
notes: ""
