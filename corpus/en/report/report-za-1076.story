---
id: report-za-1076
genre: report
country: ZA
published: 2017-10-31
publisher: Travel Trade Southern Africa
title: "Budget hotel group to {open}(e1) in [Maputo](map event) and [Lusaka](lus event)"
---
The hotel group Karoo Lodge has {announced}(e2) that it will {open}(e1) its first properties outside [South Africa](sou mention) next year, in [Maputo](map event) and [Lusaka](lus event), and that a third, in [Windhoek](win mention), is under consideration.

Both hotels will have 120 rooms, free internet, a restaurant and parking under guard. Rates are expected to start at about $65, breakfast included. The group runs 14 hotels at present, from [Musina](mus mention) in the north to [Mossel Bay](mos mention) in the south, and says that 78% of its rooms were occupied on an average night last year, well above the figure for the industry.

"Our guest is a rep, a nurse on a course, a family on the way to a funeral," said chief executive Sizwe Magubane. "They want a clean bed, hot water and a plug that works. They're not interested in a pillow menu. There is a person like that in every capital of the region, and at the moment he has to choose between a five-star tower and a room above a bar."

The group will lease the building in [Lusaka](lus mention) from a [Zambian](zam demonym) pension fund. In [Maputo](map mention) it is to {convert}(e3) an office block that has stood empty since 2014. Analysts say that the timing is bold. [Mozambique](moz metonym) {defaulted}(e4) on its debt in January, the metical {lost}(e6) a third of its value in 2016, and hotels that were built for the gas boom in [Pemba](pem mention) are half empty.

Mr Magubane does not agree. "When it's cheap is when you should buy. If the gas comes, and I believe that it will, we'll be there."

The tourism ministry in [Lusaka](lus metonym) has {simplified}(e7) visas for visitors from [China](chi mention) and [India](ind mention), and the airport is being {extended}(e5). Connections from [Johannesburg](joh mention) are frequent, though fares remain high. A return ticket may cost as much as one to [Dubai](dub mention).

In [South Africa](sou event) itself, rules on the birth certificates of children, which were {introduced}(e8) in 2015, have been blamed for a fall in the number of families from abroad. The group's hotels at [Skukuza](sku mention) and [Hazyview](haz mention) were affected most.

Some 160 jobs should be created. Recruitment will begin in March.

---
places:
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  mos: {name: Mossel Bay, geonameid: 973709, point: [-34.1831, 22.146]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  sku: {name: Skukuza, point: [-24.99, 31.59]}
  haz: {name: Hazyview, point: [-25.04, 31.13]}
  mus: {name: Musina, geonameid: 8030223, point: [-22.3488, 30.0407]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
events:
  e1: {type: opening, places: [map, lus], start: 2018, end: 2018, date_precision: year, date_text: next year, status: planned, actors: Karoo Lodge, targets: its first properties outside South Africa, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The hotel group Karoo Lodge, minor: true}
  e3: {type: construction, places: [map], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: it, targets: an office block, minor: true}
  e4: {type: market, places: [moz], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January, status: happened, actors: Mozambique, targets: its debt}
  e5: {type: construction, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the airport, minor: true}
  e6: {type: market, places: [moz], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: the metical, minor: true}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The tourism ministry, targets: visas, minor: true}
  e8: {type: decision, places: [sou], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: rules on the birth certificates of children, minor: true}
notes: ""
