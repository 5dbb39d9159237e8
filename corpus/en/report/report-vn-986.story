---
id: report-vn-986
genre: report
country: VN
published: 2025-02-19
publisher: Mekong Business Monitor
title: "Fewer ministries, faster trains: what [Hanoi](han metonym)'s reformers are betting on"
---
[HANOI](han dateline): The National Assembly on Tuesday {approved}(e1) a plan that reduces the number of ministries and equivalent bodies from 22 to 17, and about one civil servant in five may have to leave. On Wednesday it {voted}(e2) for a railway of 391 kilometres from [Lao Cai](lao mention), on the border with [China](chi mention), to [Haiphong](hai mention), at a cost of more than $8 billion.

The two votes belong together, economists say. The leadership wants growth of at least 8 percent this year and of more than 10 percent in the years to 2030, which no country of this size has achieved without building a great deal and asking few people.

"Everybody waits for a signature," says Trinh Quoc Bao, who advises foreign investors in [Da Nang](dan mention). A permit for a warehouse in [Binh Duong](bin mention) or [Bac Ninh](bac mention) can need stamps from nine offices. If there were five, he reckons, the saving would be worth a percentage point.

There are risks. Officials who fear for their posts sign nothing. Provinces, of which there are 63, could be merged next, and rivalries between neighbours such as [Nam Dinh](nam mention) and [Ninh Binh](nin mention) are old. And exports to [America](ame mention) amount to a third of output: should [Washington](was metonym) decide on tariffs, factories in [Dong Nai](don mention) would be the first to feel it.

As for the trains, part of the money is to be borrowed from [Beijing](bei metonym), a matter of some delicacy. In February 1979 [Chinese](chin demonym) troops {crossed}(e3) the same border and {destroyed}(e3) most of [Lao Cai](lao event) before they {withdrew}(e4). The line will use standard gauge instead of the one-metre track of colonial days, so that wagons can roll through to [Kunming](kun mention). {Work}(e7) should start in December.

It isn't the only plan. A high-speed line from the capital to [Ho Chi Minh City](hoc mention), costing $67 billion, was {approved}(e5) in November. It may open in 2035, if the land can be cleared. On the metro of [Ho Chi Minh City](hoc event), {opened}(e6) in December after twelve years of building, a ticket costs 20,000 dong, and trains are full on Sundays with families who ride to the end of the line and back.

---
places:
  han: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  lao: {name: Lao Cai, point: [22.48, 103.97]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  dan: {name: Da Nang, geonameid: 1583992, point: [16.0678, 108.2208]}
  bin: {name: Binh Duong, point: [11.1, 106.65], precision: division}
  bac: {name: Bac Ninh, point: [21.18, 106.07]}
  nam: {name: Nam Dinh, point: [20.42, 106.17]}
  nin: {name: Ninh Binh, point: [20.25, 105.97]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  don: {name: Dong Nai, point: [11.1, 107.1], precision: division}
  bei: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
events:
  e1: {type: legislation, places: [han], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: on Tuesday, status: happened, actors: The National Assembly, targets: a plan, main: true}
  e2: {type: decision, places: [han], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: On Wednesday, status: happened, actors: it, targets: a railway, main: true}
  e3: {type: battle, places: [lao], start: 1979-02, end: 1979-02, date_precision: month, date_text: In February 1979, status: happened, actors: Chinese troops, targets: Lao Cai}
  e4: {type: displacement, places: [lao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: they, minor: true}
  e5: {type: decision, places: [], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: A high-speed line}
  e6: {type: opening, places: [hoc], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: the metro of Ho Chi Minh City}
  e7: {type: construction, places: [], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: planned, actors: "", minor: true}
notes: ""
