---
id: report-gb-1001
genre: report
country: GB
published: 2024-01-30
publisher: Forth News Online
title: "Bus passengers in [Fife](fif mention) \"left to guess\" as timetable website {fails}(e1)"
---
A pensioner has spoken of her frustration after she waited for 70 minutes in the rain for a bus that no longer exists.

Moira Gilfillan, from [Cupar](cup mention), wanted to visit her sister in [Glenrothes](gle mention). "I looked it up the night before, as I always do. It said ten past nine. At twenty past ten a lassie with a dog told me they'd changed it at New Year," she said.

"I am not angry at the driver. But I'm 83, and there's not a shelter, and I think that somebody should say sorry."

The bus company, Kingdom Link, said that its online journey planner had been {out of action}(e1) since 12 January because of a fault with a supplier in [Belfast](bel mention). It hopes to have it running again "as soon as possible". Printed timetables can be picked up in [Dunfermline](dun mention), [Kirkcaldy](kir mention) and [Leven](lev mention).

A spokesperson said: "We recognise that not everyone is able to go online and that those who are will expect to find the right time. We {apologise}(e2) to Mrs Gilfillan and would like to offer her a month of travel."

She would have had the right to travel free in any case. Everyone over 60 in [Scotland](sco mention) has a national entitlement card, which is valid on almost every bus from [Stranraer](stra mention) to [Lerwick](ler mention).

Campaigners believe that the problem goes deeper. The number of journeys by bus in [Scotland](sco mention) fell by about a quarter in the decade before the pandemic, and villages such as [Ceres](cer mention) and [Strathmiglo](str mention) may have four services a day or fewer. "If people can't trust the time at the stop, they will take the car, and if they don't have a car they'll stay in," said Alasdair Petrie of the group Get [Fife](fif metonym org) Moving.

Under a law of 2019, councils can run their own buses or set up franchises, as in [Manchester](man mention). None has done so yet. [Fife](fif metonym org) Council said that it was keeping all options under review.

Mrs Gilfillan got to [Glenrothes](gle mention) in the end. Her sister's neighbour came for her. "And do you know, we passed the bus," she said.

---
places:
  fif: {name: Fife, point: [56.23, -3.13], precision: division}
  cup: {name: Cupar, point: [56.32, -3.01]}
  lev: {name: Leven, point: [56.19, -2.99]}
  str: {name: Strathmiglo, point: [56.28, -3.27]}
  cer: {name: Ceres, point: [56.29, -2.97]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  stra: {name: Stranraer, point: [54.9, -5.03]}
  ler: {name: Lerwick, point: [60.15, -1.14]}
  gle: {name: Glenrothes, geonameid: 2648438, point: [56.1951, -3.1732]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  dun: {name: Dunfermline, geonameid: 2650732, point: [56.0716, -3.4589]}
  kir: {name: Kirkcaldy, geonameid: 2645298, point: [56.1168, -3.16]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
events:
  e1: {type: outage, places: [fif], start: 2024-01-12, end: 2024-01-30, date_precision: day, date_text: since 12 January, status: happened, actors: "", targets: its online journey planner, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A spokesperson, targets: Mrs Gilfillan}
notes: ""
