---
id: strike-bw-01
genre: strike
country: BW
published: 2021-07-15
publisher: Kgalagadi Courier
title: "Diamond town's haul trucks {stand idle}(e1)"
---
[JWANENG](jwa dateline), [Botswana](bw dateline) — Nobody on the rim of the pit could remember a quieter Wednesday. About 1,100 drivers and fitters {downed tools}(e1) at the [Jwaneng](jwa event) diamond mine after {talks}(e2) over a hardship allowance {broke down}(e2) in [Gaborone](gab event) on Monday.

By nightfall the {stoppage}(e1) had reached [Orapa](ora event) and [Letlhakane](let event), seven hours' drive to the north. Buses that normally fetch the morning shift from [Kanye](kan mention) and [Lobatse](lob mention) went home empty.

Kagiso Mmolawa, the union's branch secretary, a [Serowe](ser mention) man who once drove coal lorries out of [Palapye](pal mention), said the company had {offered}(e3) a third of what crews in [South Africa](za mention) and [Namibia](na mention) are paid for the same heat and dust. "We are not asking for [Antwerp](ant mention)," he said, meaning the city where the stones end up.

The owners {called}(e4) the {walkout}(e1) unlawful and said they would {ask}(e5) the Industrial Court in [Francistown](fra event) for an order on Friday. They denied a rumour, passed round the taxi ranks in [Gaborone](gab event), that 40 strikers had been {dismissed}(e6).

[Botswana](bw metonym) earns roughly four-fifths of its export income from diamonds. The last big {walkout}(e7), in 2004, ended with 461 workers {sacked}(e8).

---
places:
  jwa: {name: Jwaneng, geonameid: 8308627, point: [-24.6017, 24.7281]}
  bw: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
  ora: {name: Orapa, geonameid: 933186, point: [-21.3115, 25.3764]}
  let: {name: Letlhakane, geonameid: 933535, point: [-21.4149, 25.5926]}
  kan: {name: Kanye, geonameid: 933685, point: [-24.9668, 25.3327]}
  lob: {name: Lobatse, geonameid: 933521, point: [-25.2244, 25.6773]}
  ser: {name: Serowe, geonameid: 933088, point: [-22.3875, 26.7108]}
  pal: {name: Palapye, geonameid: 933182, point: [-22.5461, 27.1251]}
  za: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  na: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  fra: {name: Francistown, geonameid: 933778, point: [-21.17, 27.5078]}
events:
  e1: {type: strike, places: [jwa, ora, let], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: Wednesday, status: happened, actors: "About 1,100 drivers and fitters", main: true}
  e2: {type: meeting, places: [gab], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: statement, places: [jwa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: trial, places: [fra], start: 2021-07-16, end: 2021-07-16, date_precision: day, date_text: on Friday, status: planned, actors: The owners}
  e6: {type: layoffs, places: [jwa], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: The owners}
  e7: {type: strike, places: [bw], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: ""}
  e8: {type: layoffs, places: [bw], start: 2004, end: 2004, date_precision: year, date_text: "", status: happened, actors: ""}
notes: ""
