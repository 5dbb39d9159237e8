---
id: epidemic-gn-13
genre: epidemic
country: GN
published: 2021-02-15
publisher: Forêt Libre
title: "Three graves at [Gouécké](gou event), and a word"
---
[CONAKRY](con dateline): Everyone at [Gouécké](gou event) knew the word on Sunday before the minister had {said}(e1) it.

A nurse of the health centre there {died}(e2) on 28 January in [Nzérékoré](nze event), to which she'd been {moved}(e3). Six of those at her {burial}(e4), on 1 February, have since had diarrhoea, {vomiting}(e5), bleeding; two are {dead}(e5), and a third was traced to [Conakry](con event), where he is {kept alone}(e6). Tests in [Conakry](con event) came back {positive}(e5) for {Ebola}(e5), the first in [West Africa](wes event) in five years.

Between 2013 and 2016 it {killed}(e7) 11,300 people in [Guinea](gui event), [Liberia](lib event) and [Sierra Leone](sie event). It {began}(e8) at [Meliandou](mel event), not 150 km from here, in a tree of bats.

Eleven thousand doses are {leaving}(e9) [Geneva](gen mention). [Monrovia](mon metonym) and [Freetown](fre metonym) have {raised the alert}(e10) at the frontier, and [Bamako](bam metonym) is {spraying}(e11) shoes at [Kourémalé](kou event). In [Butembo](but event), in [DR Congo](drc event), four separate {cases}(e12) were found last week.

Marketwomen at [Lola](lol event) {refused}(e13) ten-thousand-franc notes on Monday. "It is the [Forest](for mention) again," one from [Macenta](mac mention) said. "They'll come in white and take our bush meat."

---
places:
  con: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  gou: {name: Gouécké, point: [8.03, -8.72], precision: near}
  nze: {name: Nzérékoré, point: [7.756, -8.818]}
  wes: {name: West Africa, point: [11.0, -5.0], precision: area, radius_km: 1200}
  mel: {name: Meliandou, point: [8.62, -10.06], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  kou: {name: Kourémalé, point: [11.95, -8.79], precision: near}
  but: {name: Butembo, geonameid: 217562, point: [0.1416, 29.2912]}
  drc: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  lol: {name: Lola, point: [7.8, -8.53]}
  for: {name: Forest, point: [8.3, -9.3], precision: area, radius_km: 80}
  mac: {name: Macenta, point: [8.543, -9.471]}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
events:
  e1: {type: statement, places: [con], start: 2021-02-14, end: 2021-02-14, date_precision: day, date_text: on Sunday, status: happened, actors: the minister}
  e2: {type: death, places: [nze], start: 2021-01-28, end: 2021-01-28, date_precision: day, date_text: on 28 January, killed: 1, status: happened, actors: ""}
  e3: {type: medical, places: [nze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: ceremony, places: [gou], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: on 1 February, status: happened, actors: ""}
  e5: {type: outbreak, places: [gou, con], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", main: true}
  e6: {type: medical, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: outbreak, places: [gui, lib, sie], start: 2013, end: 2016, date_precision: year, date_text: Between 2013 and 2016, killed: 11300, status: happened, actors: ""}
  e8: {type: outbreak, places: [mel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: aid, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: decision, places: [mon, fre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: medical, places: [kou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: outbreak, places: [but], start: 2021-02-08, end: 2021-02-08, date_precision: week, date_text: last week, status: happened, actors: ""}
  e13: {type: decision, places: [lol], start: 2021-02-15, end: 2021-02-15, date_precision: day, date_text: on Monday, status: happened, actors: Marketwomen at Lola}
notes: ""
