---
id: report-gb-1053
genre: report
country: GB
published: 2016-05-11
publisher: Broadland News
title: "Five-year-olds in [Norwich](nor event) {kept home}(e1) as parents say tests are \"too much, too soon\""
---
About forty children {missed}(e1) school in [Norwich](nor event) last Tuesday, and spent the day instead looking for newts.

Their parents had joined what was described as a {strike}(e1) by pupils against national tests at the age of seven. Similar {events}(e1) were held in [Brighton](bri event), [Sheffield](she event) and [Bristol](bris event), and a petition {signed}(e2) by more than 49,000 people was {handed in}(e2) at the Department for Education in [London](lon event).

"My daughter asked me what a fronted adverbial was. I'm a journalist and I had to look it up," said Tess Garrod, from [Costessey](cos mention), as small figures with nets ran about behind her. "She's a summer baby. She still has a blanket. And she lies in bed worrying that she will let her teacher down."

The tests in reading, maths, grammar and spelling are taken in May by every child in Year 2 in [England](eng mention). The government has made them harder. Ministers insist that they're there to measure schools, not children, and that nobody has to tell the pupils that they're being tested at all.

[Scotland](sco mention) did away with such things years ago and [Wales](wal mention) has its own. In [Finland](fin mention), which everyone likes to quote, formal lessons begin at seven and the first big exam comes at 18.

Head teachers were divided. One in [Dereham](der mention) said that he sympathised but that the law was clear: an absence without a good reason is unauthorised, and a council may impose a fine of £60 on each parent. [Norfolk](norf metonym org) County Council said that it would be a matter for schools.

Retired head Alan Kerrison, who came along with his grandson, thought that it would make no difference. "I sat through eleven education secretaries. They all believed that if you weigh the pig often enough it'll get fat."

Not all parents were on their side. "If mine don't want to do something, I tell them to get on with it," said a father outside a school in [Thorpe St Andrew](tho mention). "There'll be tests all their lives."

Last month the spelling paper for seven-year-olds was {scrapped}(e3) for this year after it {turned out}(e4) that it had been on the department's website since January.

Four newts were {found}(e5). They were put back.

---
places:
  nor: {name: Norwich, geonameid: 2641181, point: [52.6278, 1.2983]}
  bri: {name: Brighton, geonameid: 2654710, point: [50.8284, -0.1395]}
  cos: {name: Costessey, point: [52.66, 1.22]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  der: {name: Dereham, point: [52.68, 0.94]}
  norf: {name: Norfolk, point: [52.65, 1.0], precision: division}
  tho: {name: Thorpe St Andrew, point: [52.63, 1.35]}
  she: {name: Sheffield, geonameid: 2638077, point: [53.383, -1.4659]}
  bris: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: protest, places: [nor, bri, she, bris], start: 2016-05-03, end: 2016-05-03, date_precision: day, date_text: last Tuesday, status: happened, actors: parents, targets: national tests, main: true}
  e2: {type: protest, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "more than 49,000 people", targets: the Department for Education}
  e3: {type: decision, places: [], start: 2016-04, end: 2016-04, date_precision: month, date_text: Last month, status: happened, actors: "", targets: the spelling paper for seven-year-olds}
  e4: {type: discovery, places: [], start: 2016-04, end: 2016-04, date_precision: month, date_text: Last month, status: happened, actors: "", minor: true}
  e5: {type: discovery, places: [nor], start: 2016-05-03, end: 2016-05-03, date_precision: day, date_text: "", status: happened, actors: "", targets: Four newts, minor: true}
notes: ""
