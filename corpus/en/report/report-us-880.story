---
id: report-us-880
genre: report
country: US
published: 2007-11-29
publisher: Kisatchie Weekly
title: "Christmas home {tour}(e1) in [Natchitoches](nat event) has six houses this year"
---
People who have always wondered what is behind the iron gates on Jefferson Street can find out on the second weekend of December.

The Christmas home {tour}(e1) in [Natchitoches](nat event), now in its 51st year, {is}(e1) on Dec. 8 and 9, from 5 to 9 each evening. Six houses are on it. The oldest, of mud and moss between cypress posts, goes back to 1790. Candles are electric.

Tickets are $20, or $15 for seniors, and may be bought at the visitor center or, with luck, on the night. Wear flat shoes: heels dent pine. Photographs aren't allowed indoors. The houses on the river side have steps and can't be reached in a wheelchair.

The lights along [Cane River Lake](can mention), about 300,000 of them, come on at dusk until Jan. 6. Fireworks go up on Saturdays. The crowd on the first weekend may top 100,000 and those from [Shreveport](shr mention) or [Alexandria](ale mention) who know better come on a Tuesday.

If you're hungry, lines for meat pies move fast. The recipe is a secret that everybody has: equal parts of beef and pork, onion, garlic, red pepper, flour, lard. Frozen ones can be shipped as far as [Alaska](ala mention).

There's more to see down the river. [Melrose](mel mention) and [Oakland](oak mention) plantations are open daily from 9 to 4, the latter free. A church at [Isle Brevelle](isl mention) founded by free people of color dates from 1803, or from 1829, depending on which historian you have lunch with. [Fort Jesup](for mention) is 25 miles west; [Marthaville](mar mention) has a museum of fiddles.

Hotel rooms are hard to get. The nearest might be in [Many](man mention) or in [Winnfield](win mention), or you could try [Leesville](lee mention) if there's no rotation at [Fort Polk](fort mention). Some families in town rent a spare room, for cash, and will tell you stories until you beg to go to bed.

Traffic on Front Street will be {closed}(e2) from 3 p.m. on both days.

---
places:
  nat: {name: Natchitoches, geonameid: 4334720, point: [31.7607, -93.0863]}
  can: {name: Cane River Lake, point: [31.75, -93.08], precision: near}
  shr: {name: Shreveport, geonameid: 4341513, point: [32.5251, -93.7502]}
  ale: {name: Alexandria, geonameid: 4314550, point: [31.3113, -92.4451]}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  mel: {name: Melrose, point: [31.6, -92.967]}
  oak: {name: Oakland, point: [31.66, -93.0], precision: near}
  isl: {name: Isle Brevelle, point: [31.6, -92.99]}
  for: {name: Fort Jesup, point: [31.61, -93.4]}
  mar: {name: Marthaville, point: [31.74, -93.4]}
  man: {name: Many, geonameid: 4332518, point: [31.5688, -93.4841]}
  win: {name: Winnfield, geonameid: 4346455, point: [31.9256, -92.6413]}
  lee: {name: Leesville, geonameid: 4330740, point: [31.1435, -93.261]}
  fort: {name: Fort Polk, point: [31.05, -93.2]}
events:
  e1: {type: exhibition, places: [nat], start: 2007-12-08, end: 2007-12-09, date_precision: day, date_text: on Dec. 8 and 9, status: planned, actors: "", main: true}
  e2: {type: closure, places: [nat], start: 2007-12-08, end: 2007-12-09, date_precision: day, date_text: on both days, status: planned, actors: "", targets: Front Street, minor: true}
notes: ""
