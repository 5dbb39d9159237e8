---
id: report-pg-959
genre: report
country: PG
published: 2025-09-16
publisher: Coral Sea Bulletin
title: "[Papua New Guinea](pap mention) at 50: what has independence delivered?"
---
[PORT MORESBY](por dateline): On 16 September 1975 the [Australian](aus demonym) flag was {lowered}(e1) at Sir Hubert Murray Stadium. It was not torn down, as the first governor-general said on that day in words every schoolchild here learns. Half a century later, [Papua New Guineans](papu demonym) are asking what has been built in its place.

There is something to be proud of. A nation of more than 800 languages has held ten general elections in a row. Governments have changed by votes in parliament and never by the army. Life expectancy has gone up from 48 to 66 years.

And there's much that falls short. "My village in [Finschhafen](fin mention) had a better aid post under my grandfather than it has now," says Dr Theresa Kamong, a public health specialist in [Lae](lae mention). Four in ten adults can't read. About 15 per cent of households have electricity from the grid; the goal is 70 per cent by 2030. Children in [Enga](eng mention) and [Hela](hel mention) miss school because their teachers are afraid of tribal fights.

Resources have been both a blessing and a curse. Copper from [Panguna](pan mention) paid for the first budgets, and it was over copper that the {war}(e2) on [Bougainville](bou event) {began}(e2) in 1988, in which as many as 20,000 people may have {died}(e2). The island {voted}(e4) for independence in 2019, by 98 per cent, and wants to have it by September 2027. Parliament in [Waigani](wai mention) would have to agree.

Gas has been exported from the [Highlands](hig mention) to [China](chi mention) and [Japan](jap mention) since 2014, yet revenue has been smaller than promised. A second project, in [Gulf Province](gul mention), could be approved early next year.

Outside powers, too, have rediscovered the country. [Canberra](can metonym) would pay for a rugby league team, to be based in the capital from 2028, on the understanding, rarely spelled out, that [Beijing](bei metonym) gets no base. A mutual defence treaty was due to be {signed}(e5) this week. Village leaders on [Manus](man mention), where [Australia](aust metonym) used to hold asylum seekers, say they'd have preferred a wharf.

{Festivities}(e3) are planned today in all 22 provinces, with a parade in [Port Moresby](por event) and canoe races at [Alotau](alo event). "We will dance," Dr Kamong says. "Then on Wednesday I'll go back to a ward with two patients in each bed."

---
places:
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  papu: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  aust: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  fin: {name: Finschhafen, point: [-6.6, 147.85]}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  eng: {name: Enga, geonameid: 2097655, point: [-5.4888, 143.505], precision: division}
  hel: {name: Hela, geonameid: 8521658, point: [-5.845, 142.9467], precision: division}
  pan: {name: Panguna, point: [-6.32, 155.48]}
  bou: {name: Bougainville, geonameid: 2089470, point: [-5.2363, 154.632], precision: division}
  wai: {name: Waigani, point: [-9.43, 147.18]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  hig: {name: Highlands, point: [-6.0, 143.5], precision: area, radius_km: 100}
  gul: {name: Gulf, geonameid: 2096633, point: [-7.2191, 144.812], precision: division}
  can: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  bei: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  man: {name: Manus, geonameid: 2091495, point: [-2.3017, 147.806], precision: division}
  alo: {name: Alotau, geonameid: 2133990, point: [-10.3151, 150.4574]}
events:
  e1: {type: ceremony, places: [por], start: 1975-09-16, end: 1975-09-16, date_precision: day, date_text: On 16 September 1975, status: happened, actors: "", targets: the Australian flag}
  e2: {type: battle, places: [bou], start: 1988, end: 1988, date_precision: year, date_text: in 1988, killed: 20000, killed_qualifier: about, status: happened, actors: "", targets: "as many as 20,000 people"}
  e3: {type: festival, places: [por, alo], start: 2025-09-16, end: 2025-09-16, date_precision: day, date_text: today, status: planned, actors: "", main: true}
  e4: {type: election, places: [bou], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: The island}
  e5: {type: agreement, places: [], start: 2025-09-15, end: 2025-09-15, date_precision: week, date_text: this week, status: planned, actors: "", targets: A mutual defence treaty}
notes: ""
