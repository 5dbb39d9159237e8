---
id: report-us-710
genre: report
country: US
published: 2018-05-09
publisher: Arkansas Valley Observer
title: "[Pueblo](pue event) teachers {stay out}(e1) a second day; talks {set}(e2) for Thursday"
---
[PUEBLO](pue dateline), [Colo.](col dateline) - Classrooms in all 34 [Pueblo](pue event) public schools were empty again Tuesday as some 900 teachers {walked picket lines}(e1) in the first teachers' {strike}(e1) in [Colorado](colo mention) since 1994.

The board and the union will {meet}(e2) with a mediator Thursday at the [Pueblo](pue metonym org) Convention Center. They are apart by about $1.3 million. Teachers want a 2 percent raise for the school year that ends this month; the district has offered it from September.

"I tutor and I drive for a ride-share. I graded papers at the [Denver](den mention) airport last Friday night," said Leticia Archuleta, who has {taught}(e3) fourth grade for nine years.

The district moved to a four-day week this year to save money. Voters {rejected}(e4) higher property taxes in 2017.

Churches in [Belmont](bel event) and on the East Side {served}(e5) lunch to 1,600 children. A middle school track {meet}(e6) was {moved}(e6) to [Cañon City](can event).

Teachers across the [West](wes mention) have been restless. In [Arizona](ari event) they {went back}(e7) to work last Thursday after a six-day {walkout}(e7) when Gov. Rick Delacroix {signed}(e8) a budget with a 9 percent raise, and those in [Oklahoma](okl event) {ended}(e11) theirs in April. Several thousand {marched}(e9) to the Capitol in [Denver](den event) on April 27.

State Labor Director Hal Brenneman, who could have {ordered}(e10) arbitration, {declined}(e10) on Friday.

---
places:
  pue: {name: Pueblo, geonameid: 5435464, point: [38.2544, -104.6091]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  colo: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  bel: {name: Belmont, point: [38.28, -104.58]}
  can: {name: Cañon City, geonameid: 5416005, point: [38.441, -105.2425]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  okl: {name: Oklahoma, point: [35.5, -97.5], precision: division}
  wes: {name: West, point: [39.0, -112.0], precision: area, radius_km: 900}
events:
  e1: {type: strike, places: [pue], start: 2018-05-07, end: 2018-05-08, date_precision: day, date_text: Tuesday, status: happened, actors: some 900 teachers, main: true}
  e2: {type: meeting, places: [pue], start: 2018-05-10, end: 2018-05-10, date_precision: day, date_text: Thursday, status: planned, actors: The board and the union, main: true}
  e3: {type: education, places: [pue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Leticia Archuleta, minor: true}
  e4: {type: election, places: [pue], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: Voters, targets: higher property taxes, minor: true}
  e5: {type: aid, places: [pue, bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Churches, targets: "1,600 children"}
  e6: {type: match, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: strike, places: [ari], start: 2018-04-26, end: 2018-05-03, date_precision: day, date_text: last Thursday, status: happened, actors: they}
  e8: {type: legislation, places: [ari], start: 2018-05-03, end: 2018-05-03, date_precision: day, date_text: last Thursday, status: happened, actors: Gov. Rick Delacroix, targets: a budget}
  e9: {type: protest, places: [den], start: 2018-04-27, end: 2018-04-27, date_precision: day, date_text: on April 27, status: happened, actors: Several thousand}
  e10: {type: decision, places: [pue], start: 2018-05-04, end: 2018-05-04, date_precision: day, date_text: on Friday, status: happened, actors: Hal Brenneman, targets: arbitration}
  e11: {type: strike, places: [okl], start: 2018-04, end: 2018-04, date_precision: month, date_text: in April, status: happened, actors: "", minor: true}
notes: ""
