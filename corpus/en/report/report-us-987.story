---
id: report-us-987
genre: report
country: US
published: 2013-06-30
publisher: Red River Sentinel
title: "Guest column: A river isn't a drainpipe"
---
I have lived beside the [Sulphur](sul mention) for 61 years, in [Texarkana](tex mention) and before that in [Cooper](coo mention), and I'd like to say a word on behalf of something that can't hire a lobbyist.

The region around [Dallas](dal mention) and [Fort Worth](for mention) will need more water. No one disputes that. By 2060, according to the state's plan, it will have twice as many people, and each of them uses more than a person in [San Antonio](san mention) or [El Paso](elp mention), who has learned better. So planners have drawn a lake on the map. It's called [Marvin Nichols](mar mention). It would cover 72,000 acres of bottomland in [Red River County](red mention) and its neighbors, and the water would be pumped 170 miles west.

Under a lake lies what was there before. In this case it's hardwoods, some of them older than [Texas](texa mention); a mill that employs 900 in [Domino](dom mention); cemeteries; farms that have been in one family since Reconstruction. For each acre that's flooded, federal law would demand that another be set aside. That makes 144,000. You can't run cattle on mitigation.

What might be done instead? [Lake Texoma](lak mention) has water to spare, if salt were taken out. [Toledo Bend](tol mention), on the [Louisiana](lou mention) line, is hardly used. Lawns could be watered twice a week instead of whenever. I've been to [Plano](pla mention). It's a fine place to be a blade of grass.

They tell us we will get recreation. I remember the bass tournaments we were promised when [Cooper Lake](coop event) was {dammed}(e1) in 1991. I am still waiting for the motel.

I don't hate lakes. I've caught crappie in most of them. But when people who live far off decide that your home is the cheapest place to put their problem, there's a word for it, and it isn't planning.

The regional water board {meets}(e2) at 10 a.m. on July 9 at the civic center in [Mount Pleasant](mou event). Each speaker gets three minutes. Bring a fan.

---
places:
  sul: {name: Sulphur, point: [33.35, -94.7], precision: near}
  tex: {name: Texarkana, geonameid: 4736096, point: [33.4251, -94.0477]}
  coo: {name: Cooper, point: [33.37, -95.69]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  for: {name: Fort Worth, geonameid: 4691930, point: [32.7254, -97.3208]}
  san: {name: San Antonio, geonameid: 4726206, point: [29.4241, -98.4936]}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
  mar: {name: Marvin Nichols, point: [33.3, -94.95], precision: near}
  red: {name: Red River County, point: [33.62, -95.05], precision: division}
  texa: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  dom: {name: Domino, point: [33.25, -94.11]}
  lak: {name: Lake Texoma, point: [33.83, -96.57], precision: near}
  tol: {name: Toledo Bend, point: [31.3, -93.6], precision: near}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  pla: {name: Plano, geonameid: 4719457, point: [33.0198, -96.6989]}
  coop: {name: Cooper Lake, point: [33.32, -95.63], precision: near}
  mou: {name: Mount Pleasant, geonameid: 4712933, point: [33.1568, -94.9683]}
events:
  e1: {type: construction, places: [coop], start: 1991, end: 1991, date_precision: year, date_text: in 1991, status: happened, actors: "", targets: Cooper Lake, minor: true}
  e2: {type: meeting, places: [mou], start: 2013-07-09, end: 2013-07-09, date_precision: day, date_text: at 10 a.m. on July 9, status: planned, actors: The regional water board, main: true}
notes: ""
