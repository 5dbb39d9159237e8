---
id: earnings-br-07
genre: earnings
country: BR
published: 2021-02-26
publisher: Diário de Minas Novas
title: "Mine owner's {profit}(e1) soars on ore, not on memory"
---
[BELO HORIZONTE](bel dateline) — Iron at $160 a tonne in [Qingdao](qin event) lifted the fourth-quarter {profit}(e1) of Mineração Vertentes to $739 million, even after it set aside 3.9 billion for [Brumadinho](bru mention).

That sum is part of a {settlement}(e2) of 37.7 billion reais which the firm {signed}(e2) with [Minas Gerais](min metonym) and with prosecutors on 4 February, two years after the dam at the [Córrego do Feijão](cor event) mine {broke}(e3) and killed 270. Eleven are still being {looked for}(e4) in the mud, by firemen who take off their helmets at 12.28 each day.

Relatives, who weren't at the table, will {demonstrate}(e5) in [Congonhas](con event) on Sunday. The metro of [Belo Horizonte](bel event) gets three billion out of it, a ring road five.

Output: 300 million tonnes, short of [Australia](aus mention)'s two largest. At [Serra Norte](ser event), in [Pará](par event), rains; in [New Caledonia](new event), where the nickel works of [Goro](gor event) were {attacked}(e6) by a crowd in December, the {sale}(e7) to [Singapore](sin mention) is stuck.

[Rotterdam](rot mention) traders expect 180. Shares: {up}(e8) 2% in [São Paulo](sao event), unchanged in [New York](newy event).

---
places:
  bel: {name: Belo Horizonte, geonameid: 3470127, point: [-19.9208, -43.9378]}
  qin: {name: Qingdao, geonameid: 1797929, point: [36.0649, 120.3804]}
  bru: {name: Brumadinho, geonameid: 3468894, point: [-20.1433, -44.1997]}
  min: {name: Minas Gerais, geonameid: 3457153, point: [-18.5895, -44.4808], precision: division}
  cor: {name: Córrego do Feijão, point: [-20.12, -44.12], precision: near}
  con: {name: Congonhas, geonameid: 3465671, point: [-20.5053, -43.8588]}
  ser: {name: Serra Norte, point: [-6.05, -50.17], precision: near}
  par: {name: Pará, geonameid: 3393129, point: [-4.4431, -52.6491], precision: division}
  new: {name: New Caledonia, geonameid: 2139685, point: [-21.5, 165.5], precision: country}
  gor: {name: Goro, point: [-22.29, 167.0], precision: near}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  newy: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
events:
  e1: {type: earnings, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [min], start: 2021-02-04, end: 2021-02-04, date_precision: day, date_text: on 4 February, status: happened, actors: "", main: true}
  e3: {type: collapse, places: [cor], start: 2019, end: 2019, date_precision: year, date_text: two years after, killed: 270, status: happened, actors: ""}
  e4: {type: rescue, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: protest, places: [con], start: 2021-02-28, end: 2021-02-28, date_precision: day, date_text: on Sunday, status: planned, actors: Relatives}
  e6: {type: attack, places: [gor], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December, status: happened, actors: a crowd}
  e7: {type: deal, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: market, places: [sao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
