---
id: report-ph-116
genre: report
country: PH
published: 2018-09-17
publisher: Cordillera Dispatch
title: "{Landslide}(e2) {buries}(e2) miners' bunkhouse in [Benguet](ben event) as {typhoon}(e1) leaves [Luzon](luz event)"
---
[BAGUIO CITY](bagu dateline), [Philippines](phi dateline) — Rescuers with shovels and bare hands {dug}(e3) through mud on Monday for at least 40 people believed trapped in a chapel and a bunkhouse in the gold-mining town of [Itogon](ito event), where a {hillside gave way}(e2) at the height of the weekend's {typhoon}(e1).

Eleven bodies had been {pulled}(e3) out by nightfall, [Benguet](ben metonym org) police director Senior Supt. Rodel Agbayani said. "We are not losing hope, but the ground is still moving and we have to go slowly," he told reporters in [Baguio](bag mention).

The {typhoon}(e1) {made landfall}(e1) in [Baggao](bagg event), [Cagayan](cag mention), before dawn on Saturday with winds of 205 kph, then {crossed}(e1) the mountains to [Ilocos Sur](ilo event) and the [South China Sea](sou mention). At least 54 people have {died}(e1) across northern [Luzon](luz event), most of them in {landslides}(e1), the disaster agency said.

In [Tuguegarao](tug event), the capital of [Cagayan](cag mention), the {storm}(e1) {tore}(e1) the roof off the airport terminal and {flattened}(e1) corn that was days from harvest. About 87,000 people were {moved}(e4) to evacuation centres in [Cagayan](cag event), [Isabela](isa event) and [Ilocos Norte](iloc event) before it {struck}(e1).

The road from [La Trinidad](lat event) to [Bontoc](bon event) was {cut}(e5) in nine places, and army engineers were {clearing}(e6) it on Monday. Two navy helicopters {flew}(e7) rice and water to the coastal town of [Gonzaga](gon event).

Environment Secretary Ramon Ilagan {ordered}(e8) all small-scale mining in the [Cordillera](cor event) {stopped}(e8) "immediately", saying many of the victims had ignored calls to leave. [Itogon](ito metonym) mayor Benita Palangdao disputed that. "They had nowhere to go. It was the safest building they knew," she said.

Some of the miners came from [Ifugao](ifu mention) and [Nueva Vizcaya](nue mention) and had reached the site only last month, relatives waiting at the municipal hall said.

The {storm}(e1) later {lashed}(e9) [Hong Kong](hon event) and [Macau](mac event), where casinos {closed}(e10) on Sunday for the first time in their history, and {came ashore}(e9) in [Guangdong](gua event) province on Sunday evening. [Chinese](chi demonym) state media reported four {dead}(e9).

---
places:
  bag: {name: Baguio, geonameid: 1728930, point: [16.4164, 120.5931]}
  bagu: {name: Baguio, geonameid: 1728930, point: [16.4164, 120.5931]}
  luz: {name: Luzon, point: [16.5, 121.0], precision: area, radius_km: 250}
  cor: {name: Cordillera, point: [17.3, 121.1], precision: area, radius_km: 80}
  sou: {name: South China Sea, point: [15.0, 115.0], precision: area, radius_km: 800}
  ben: {name: Province of Benguet, geonameid: 1725582, point: [16.545, 120.689], precision: division}
  cag: {name: Province of Cagayan, geonameid: 1721086, point: [17.9242, 121.641], precision: division}
  ilo: {name: Province of Ilocos Sur, geonameid: 1711032, point: [16.9849, 120.604], precision: division}
  isa: {name: Province of Isabela, geonameid: 1710515, point: [17.0036, 121.932], precision: division}
  iloc: {name: Province of Ilocos Norte, geonameid: 1711034, point: [18.1995, 120.71], precision: division}
  ifu: {name: Province of Ifugao, geonameid: 1711331, point: [16.8291, 121.214], precision: division}
  nue: {name: Province of Nueva Vizcaya, geonameid: 1697456, point: [16.3729, 121.101], precision: division}
  gua: {name: Guangdong, geonameid: 1809935, point: [23.7924, 113.72], precision: division}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  ito: {name: Itogon, geonameid: 1710441, point: [16.3639, 120.6769]}
  bagg: {name: Baggao, point: [17.922, 121.971], precision: division}
  tug: {name: Tuguegarao, geonameid: 1680932, point: [17.6158, 121.7228]}
  lat: {name: La Trinidad, geonameid: 1707123, point: [16.455, 120.5875]}
  bon: {name: Bontoc, geonameid: 1723983, point: [17.0873, 120.9768]}
  gon: {name: Gonzaga, geonameid: 1712751, point: [18.2594, 121.995]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: storm, places: [luz, bagg, tug, ilo], start: 2018-09-15, end: 2018-09-15, date_precision: day, date_text: before dawn on Saturday, killed: 54, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: landslide, places: [ito], start: 2018-09-15, end: 2018-09-15, date_precision: day, date_text: "at the height of the weekend's typhoon", killed: 11, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [ito], start: 2018-09-17, end: 2018-09-17, date_precision: day, date_text: on Monday, status: happened, actors: Rescuers, targets: at least 40 people, main: true}
  e4: {type: displacement, places: [cag, isa, iloc], start: null, end: null, date_precision: unknown, date_text: before it struck, displaced: 87000, displaced_qualifier: about, status: happened, actors: "", targets: "About 87,000 people"}
  e5: {type: landslide, places: [lat, bon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The road, minor: true}
  e6: {type: construction, places: [lat, bon], start: 2018-09-17, end: 2018-09-17, date_precision: day, date_text: on Monday, status: happened, actors: army engineers, minor: true}
  e7: {type: aid, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two navy helicopters, targets: rice and water}
  e8: {type: decision, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Environment Secretary Ramon Ilagan, targets: all small-scale mining}
  e9: {type: storm, places: [hon, mac, gua], start: 2018-09-16, end: 2018-09-16, date_precision: day, date_text: on Sunday evening, killed: 4, status: happened, actors: ""}
  e10: {type: closure, places: [mac], start: 2018-09-16, end: 2018-09-16, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: casinos}
notes: ""
