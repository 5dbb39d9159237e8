---
id: report-at-941
genre: report
country: AT
published: 2025-11-20
publisher: Danube Quarterly
title: "A small country's long table: [Slovenia](slo mention) between [Vienna](vie mention) and the sea"
---
There are countries that one drives through and countries that one drives to. [Slovenia](slo mention) has spent three decades trying to move from the first kind to the second, and has had more success with walkers than with ministers.

Its problem, if it is one, is contentment. Unemployment is under four per cent. The trains between [Maribor](mar mention) and [Koper](kop mention) are slow but the view is good. Asked by pollsters where they'd like to live, four in five [Slovenes](slov demonym) answer: here. "We're the only Slavs who don't want to be somewhere else," says the novelist Matjaž Drnovšček, who lives in [Celje](cel mention) and complains about it.

Politics is more excitable. A general election must be held by next spring. The prime minister, a former manager of an energy company, has fallen behind the old leader of the right, who may be 67 but fights as though he were 30. In [Novo Mesto](nov event) last month a man of 48 was {beaten}(e1) outside a nightclub by a group of youths and {died}(e1) of his injuries; two ministers {resigned}(e2) within a day and a half, and a law on public order has been {passed}(e3) which lets police enter homes in "risk areas". Roma organisations fear what may be done with it. Lawyers in [Ljubljana](lju mention) say it will end before the constitutional court.

Seen from [Vienna](vie mention), what counts is energy. The nuclear plant at [Krško](krs mention), shared with [Croatia](cro mention), supplies a fifth of the power. A second reactor is planned, at a cost which nobody will name, and [Austria](aus metonym) has said that it will object. So it has said about every reactor since [Zwentendorf](zwe mention), which it built, never switched on, and {voted down}(e4) in 1978.

History is treated here with tweezers. The {war}(e6) of ten days in 1991 was brief, yet there are 76 names to be read out every June. Older graves are another matter. At [Huda Jama](hud event), in 2009, researchers {broke through}(e5) eleven walls of a mine and {found}(e5) some 1,400 bodies from the summer of 1945. People in [Laško](las mention) still lower their voices when they speak of it.

A weekend? Take the train to [Bohinj](boh mention), not to [Bled](ble mention).

---
places:
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  slov: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  mar: {name: Maribor, geonameid: 3195506, point: [46.5558, 15.6459]}
  kop: {name: Koper, geonameid: 3197753, point: [45.5482, 13.7296]}
  cel: {name: Celje, geonameid: 3202781, point: [46.2309, 15.2604]}
  nov: {name: Novo Mesto, geonameid: 3194351, point: [45.804, 15.1689]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  krs: {name: Krško, point: [45.96, 15.49]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  zwe: {name: Zwentendorf, point: [48.35, 15.9]}
  hud: {name: Huda Jama, point: [46.14, 15.18]}
  las: {name: Laško, point: [46.15, 15.24]}
  boh: {name: Bohinj, point: [46.28, 13.89]}
  ble: {name: Bled, point: [46.37, 14.11]}
events:
  e1: {type: killing, places: [nov], start: 2025-10, end: 2025-10, date_precision: month, date_text: last month, killed: 1, status: happened, actors: a group of youths, targets: a man of 48, main: true}
  e2: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: within a day and a half, status: happened, actors: two ministers}
  e3: {type: legislation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a law on public order, main: true}
  e4: {type: election, places: [aus], start: 1978, end: 1978, date_precision: year, date_text: in 1978, status: happened, actors: Austria}
  e5: {type: discovery, places: [hud], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: researchers, targets: "some 1,400 bodies"}
  e6: {type: battle, places: [slo], start: 1991, end: 1991, date_precision: year, date_text: in 1991, status: happened, actors: ""}
notes: ""
