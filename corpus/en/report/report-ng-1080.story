---
id: report-ng-1080
genre: report
country: NG
published: 2024-03-12
publisher: Agric Outlook Nigeria
title: "How [Jigawa](jig mention) wheat could feed the bakeries, if the water holds"
---
From the embankment at [Ringim](rin mention) the wheat runs to the horizon, a green so even that it seems to have been painted. Two years ago most of this was grazing land.

[Nigeria](nig mention) consumes more than five million tonnes of wheat a year and grows less than a fifth of that. The rest comes from the [United States](uni mention), [Canada](can mention), [Russia](rus mention) and [Lithuania](lit mention), at a cost of about $2 billion in foreign exchange. With the naira at about 1,600 to the dollar, a loaf that sold for N700 in [Lagos](lag mention) a year ago is now N1,500 or more.

Under a programme that is backed by the [African](afr demonym org) Development Bank, farmers in [Jigawa](jig mention), [Kebbi](keb mention), [Yobe](yob mention) and 12 other states can buy seed, fertiliser and chemicals at half of the market price. The government says that 118,000 farmers have taken part in the first phase and that it expects 474,000 tonnes. Independent experts believe that the harvest will be smaller.

"The variety is good, the support is good, but everything came three weeks late," said Malam Auwalu Hadejia, who chairs a cooperative of 340 growers. "Wheat must be in the ground by the end of November. After that every day costs you a bag. In March the heat comes and the grain shrinks."

Water is the other question. The [Hadejia](had mention) river depends on releases from the [Tiga](tig mention) and [Challawa](cha mention) dams upstream in [Kano](kan mention), and demand from vegetable growers and from the city is increasing. Downstream, in the wetlands and beyond toward [Lake Chad](lak mention), fishermen and herders complain that too little arrives. A hydrologist at [Ahmadu Bello](zar metonym org) University in [Zaria](zar mention) warned that more pumps could mean more conflict.

Then there is the price. Millers want N500,000 a tonne or less for grain of moderate quality. Growers say that it should be N650,000. Without contracts, many will sell to traders from [Niger](nige mention), who pay cash.

On Thursday the Minister of State for Agriculture {visited}(e1) farms near [Hadejia](hade event) and {inaugurated}(e2) a seed store at [Auyo](auy event). He said that imports could be halved by 2027, a target that previous governments have also set.

Harvest should {begin}(e3) in the last week of March.

---
places:
  jig: {name: Jigawa, geonameid: 2565345, point: [12.0714, 9.3622], precision: division}
  rin: {name: Ringim, geonameid: 2324460, point: [12.1514, 9.1622]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  keb: {name: Kebbi, geonameid: 2597363, point: [11.7712, 4.0655], precision: division}
  yob: {name: Yobe, geonameid: 2597367, point: [12.3156, 11.5881], precision: division}
  had: {name: Hadejia, point: [12.4, 9.9], precision: near}
  hade: {name: Hadejia, geonameid: 2339631, point: [12.4535, 10.0412]}
  tig: {name: Tiga, point: [11.43, 8.4]}
  cha: {name: Challawa, point: [11.69, 8.02]}
  lak: {name: Lake Chad, point: [13.0, 14.0], precision: area, radius_km: 80}
  zar: {name: Zaria, geonameid: 2317765, point: [11.1113, 7.7227]}
  nige: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  auy: {name: Auyo, point: [12.33, 9.94]}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 3500}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
events:
  e1: {type: visit, places: [hade], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: On Thursday, status: happened, actors: the Minister of State for Agriculture, targets: farms, main: true}
  e2: {type: opening, places: [auy], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: On Thursday, status: happened, actors: the Minister of State for Agriculture, targets: a seed store, main: true}
  e3: {type: other, places: [], start: 2024-03-25, end: 2024-03-25, date_precision: week, date_text: in the last week of March, status: planned, actors: "", minor: true}
notes: ""
