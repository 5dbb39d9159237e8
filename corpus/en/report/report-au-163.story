---
id: report-au-163
genre: report
country: AU
published: 2017-02-09
publisher: The Western Line
title: "{Heatwave}(e1): hospitals {fill}(e5), trains {stop}(e2) and bats {drop}(e3) from trees"
---
[NSW](nsw event) sweltered through its hottest February day on record on Wednesday, and worse is {forecast}(e4) for the weekend.

[Ivanhoe](iva event), in the state's far west, {reached}(e1) 47.6C. It was 46.9C in [Tibooburra](tib event), 45C in [Moree](mor event) and [Walgett](wal event) and 44.2C in [Penrith](pen event), the warmest of [Sydney](syd mention)'s suburbs.

Paramedics {treated}(e5) 113 people for heat exhaustion, among them six children from a primary school carnival in [Dubbo](dub event). A man, 71, was found {dead}(e1) in a caravan at [Lightning Ridge](lig event); his {death}(e1) will be {referred}(e6) to the coroner.

Rails {buckled}(e2) near [Gosford](gos event), and passengers on the 3.15pm from [Newcastle](new mention) {sat}(e2) in the heat for two hours. Buses {replaced}(e2) trains on the [Bankstown](ban event) line.

More than 700 grey-headed flying foxes have {died}(e3) in a park at [Singleton](sin event) since Sunday, said Wendy Corrigan of the rescue group [Hunter](hun metonym org) Wildlife Aid. "They were coming down like apples," she said.

In [South Australia](sou event), 90,000 homes {lost power}(e7) for about 45 minutes on Wednesday evening when the market operator ordered load {shedding}(e7). [Canberra](can metonym) and [Adelaide](ade metonym) have since been {trading}(e8) blame over wind power. Energy Minister Gerard Wyatt is to {meet}(e9) his counterpart in [Port Augusta](por event) today.

In [NSW](nsw mention), total fire {bans}(e11) {apply}(e11) from Friday in the [Hunter](hun event), the [Illawarra](ill event) and the [Central Ranges](cen event). The Rural Fire Service has called up crews from [Orange](ora mention), [Bathurst](bat mention) and [Mudgee](mud mention).

Dr Siobhan Keeler, of Western [Sydney](syd metonym org) University, said that {nights}(e1) had been almost as damaging as days. At [Bourke](bou event) it has not been {below}(e1) 26C since 31 January.

Two boys, 12 and 14, {drowned}(e10) in the [Macquarie](mac event) at [Wellington](wel event) on Tuesday while trying to keep cool.

---
places:
  nsw: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  iva: {name: Ivanhoe, point: [-32.9, 144.3]}
  tib: {name: Tibooburra, point: [-29.43, 142.01]}
  mor: {name: Moree, geonameid: 2156927, point: [-29.4628, 149.8416]}
  wal: {name: Walgett, point: [-30.02, 148.12]}
  pen: {name: Penrith, geonameid: 2153471, point: [-33.75, 150.7]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  dub: {name: Dubbo, geonameid: 2168305, point: [-32.243, 148.6048]}
  lig: {name: Lightning Ridge, point: [-29.43, 147.98]}
  gos: {name: Gosford, geonameid: 2164849, point: [-33.4244, 151.344]}
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  sin: {name: Singleton, geonameid: 2149475, point: [-32.5674, 151.166]}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  por: {name: Port Augusta, geonameid: 2063056, point: [-32.496, 137.7728]}
  ora: {name: Orange, geonameid: 2154219, point: [-33.284, 149.1002]}
  bat: {name: Bathurst, geonameid: 2176632, point: [-33.4166, 149.5806]}
  mud: {name: Mudgee, geonameid: 2156404, point: [-32.5943, 149.5871]}
  bou: {name: Bourke, point: [-30.09, 145.94]}
  mac: {name: Macquarie, point: [-32.55, 148.94], precision: near}
  wel: {name: Wellington, geonameid: 2144168, point: [-32.5559, 148.9451]}
  ban: {name: Bankstown, geonameid: 2176947, point: [-33.9167, 151.0333]}
  hun: {name: Hunter, point: [-32.5, 151.2], precision: area, radius_km: 70}
  ill: {name: Illawarra, point: [-34.5, 150.8], precision: area, radius_km: 40}
  cen: {name: Central Ranges, point: [-33.0, 149.5], precision: area, radius_km: 90}
events:
  e1: {type: extreme_weather, places: [nsw, iva, tib, mor, wal, pen, bou, lig], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [gos, ban], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: "", status: happened, actors: "", targets: trains, main: true}
  e3: {type: death, places: [sin], start: 2017-02-05, end: 2017-02-09, date_precision: day, date_text: since Sunday, status: happened, actors: "", targets: More than 700 grey-headed flying foxes}
  e4: {type: extreme_weather, places: [nsw], start: 2017-02-11, end: 2017-02-12, date_precision: day, date_text: for the weekend, status: planned, actors: ""}
  e5: {type: medical, places: [nsw, dub], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: "", injured: 113, status: happened, actors: Paramedics, targets: 113 people}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e7: {type: outage, places: [sou], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", targets: "90,000 homes"}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canberra, minor: true}
  e9: {type: meeting, places: [por], start: 2017-02-09, end: 2017-02-09, date_precision: day, date_text: today, status: planned, actors: Energy Minister Gerard Wyatt}
  e11: {type: decision, places: [hun, ill, cen], start: 2017-02-10, end: 2017-02-10, date_precision: day, date_text: from Friday, status: planned, actors: ""}
  e10: {type: death, places: [wel, mac], start: 2017-02-07, end: 2017-02-07, date_precision: day, date_text: on Tuesday, killed: 2, status: happened, actors: "", targets: Two boys}
notes: ""
