---
id: report-ca-833
genre: report
country: CA
published: 2024-03-21
publisher: Battlefords Prairie Post
title: "Budget talk: Why your taxes could go up 8 per cent"
---
Residents of [North Battleford](nor mention) who open their tax notice in May may wonder where the money goes. At an {open house}(e1) in the Don Ross Centre on Tuesday, city staff tried to explain.

Of each dollar, 31 cents pays for police, 17 for roads, 14 for water and sewer debt and 9 for fire protection. Snow is four cents, whether it falls or not. What is left is spread over pools, parks, the library, planning and the salaries of those who send out the bill.

The draft budget would add 7.9 per cent, or about $164 for a house assessed at $210,000. About half of that is due to the RCMP contract, over which the city has no say: once the federal government settles with its Mounties, towns from [Lloydminster](llo mention) to [Yorkton](yor mention) pay 90 per cent.

"I hear people say, cut the fat. I'd like them to come show me," said finance director Bonnie Kowalchuk.

Some at the meeting were prepared to. Retired trucker Ken Harasymiw asked whether crews could share a grader with the town of [Battleford](bat mention) across the river. Another wondered about selling naming rights to the arena; [Swift Current](swi mention) and [Moose Jaw](moo mention) do. A third said the city should stop fighting crime with signs.

[North Battleford](nor mention) has one of the highest crime severity indexes in [Canada](can mention), though the figure fell for a third year. Car thefts and assaults make up the bulk; murders are few, and most people who live here never see one.

Councillors could still use $600,000 from reserves to bring the increase below six per cent. Kowalchuk warns against it. Reserves are for the day a water main breaks at minus 40, she said.

By law a [Saskatchewan](sas mention) municipality may not budget for a deficit. It can borrow for things that last, but not for wages.

A {vote}(e2) is scheduled for April 8. Written comments are accepted until Friday at city hall.

---
places:
  nor: {name: North Battleford, geonameid: 6089404, point: [52.7797, -108.2967]}
  llo: {name: Lloydminster, geonameid: 6058024, point: [53.2724, -110.0226]}
  yor: {name: Yorkton, geonameid: 6185607, point: [51.2167, -102.4677]}
  bat: {name: Battleford, geonameid: 5895070, point: [52.7349, -108.3091]}
  swi: {name: Swift Current, geonameid: 6160603, point: [50.2834, -107.8013]}
  moo: {name: Moose Jaw, geonameid: 6078112, point: [50.4001, -105.5345]}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
events:
  e1: {type: meeting, places: [nor], start: 2024-03-19, end: 2024-03-19, date_precision: day, date_text: on Tuesday, status: happened, actors: city staff, main: true}
  e2: {type: decision, places: [nor], start: 2024-04-08, end: 2024-04-08, date_precision: day, date_text: for April 8, status: planned, actors: "", targets: The draft budget, main: true}
notes: ""
