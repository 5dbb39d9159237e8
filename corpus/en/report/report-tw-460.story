---
id: report-tw-460
genre: report
country: TW
published: 2024-04-04
publisher: Formosa News Agency
title: "[Taiwan](taiw event) {quake}(e1): hundreds still cut off in [Hualien](hua event) as toll reaches ten"
---
[HUALIEN](hua dateline), [Taiwan](taiw dateline) (FNA) — Rescuers on Thursday {found}(e2) the body of a man on a hiking trail in [Taroko](tar event) gorge, bringing to ten the number of those {killed}(e1) by the strongest {earthquake}(e1) to hit [Taiwan](taiw event) in 25 years.

More than 1,060 people were {injured}(e1) and at least 660 remained trapped or out of reach, most of them in hotels and quarries in the mountains behind [Hualien](hua mention). Helicopters {lifted}(e3) six miners from a gypsum quarry at [Heping](hep event), and drones {dropped}(e4) food to 47 hotel workers who were on their way to work at [Tianxiang](tia event).

The {shock}(e1), put at magnitude 7.2 by [Taiwan](taiw metonym)'s weather bureau and at 7.4 by the [US](uni metonym) Geological Survey, {struck}(e1) at 7:58 a.m. on Wednesday at a depth of 15.5 km, 25 km southeast of [Hualien](hua event). Buildings {swayed}(e1) for over a minute in [Taipei](taip event), 150 km to the north.

In [Hualien](hua mention) city, the Uranus building, ten storeys of red brick, {leaned}(e5) to one side at 45 degrees. A teacher who had gone back for her cat was {killed}(e5) there in an aftershock. Work to {pull it down}(e6) will {start}(e6) on Friday, Mayor Lin Chia-wei said. More than 300 {aftershocks}(e7) had been felt by noon.

The coast road to [Su'ao](sua mention) is {broken}(e8) at [Xiaqingshui](xia event); trains on the line to [Taitung](tai event) have {resumed}(e9). A warehouse {collapsed}(e10) in [Xinzhuang](xin event), in [New Taipei](new mention), where more than 50 people were {saved}(e10). Makers of chips in [Hsinchu](hsi event) and [Tainan](tain event) {stopped}(e11) some machines for a few hours.

Small tsunami waves {reached}(e12) [Yonaguni](yon event), in the south of [Okinawa](oki mention), 15 minutes later. [Japan](jap metonym) {told}(e13) people there and on [Miyako](miy event) to go to higher ground, its first such warning for the islands in 26 years, and {lifted}(e13) it before noon. The [Philippines](phi metonym) {cleared}(e14) beaches in [Batanes](bat event). Tremors were {felt}(e1) in [Fuzhou](fuz event), [Xiamen](xiam event) and [Hong Kong](hon event).

[China](chi metonym) {offered}(e15) help; [Taipei](taip metonym) {declined}(e15). A team from [Turkey](tur mention) with drones {landed}(e16) on Thursday evening.

Experts credit strict rules that followed the {disaster}(e17) of 21 September 1999, in which about 2,400 people {died}(e17) in [Nantou](nan event) and [Taichung](taic event). In February 2018 a {quake}(e18) {brought down}(e18) a hotel in [Hualien](hua event), {killing}(e18) 17, and in April 2021 an express {hit}(e19) a lorry that had slid on to the line north of the city: 49 {dead}(e19).

The president-elect, Chen Yu-min, {visited}(e20) the site on Wednesday afternoon. Friday is the second day of the tomb-sweeping festival, and [Hualien](hua event) would normally be full. "All my rooms are cancelled until May," said Hsu Mei-ling, an innkeeper in [Ji'an](jia mention), "and I have never been so busy."

---
places:
  hua: {name: Hualien, point: [23.98, 121.6]}
  tar: {name: Taroko, point: [24.16, 121.62]}
  hep: {name: Heping, point: [24.3, 121.75]}
  tia: {name: Tianxiang, point: [24.18, 121.49]}
  sua: {name: "Su'ao", point: [24.6, 121.85]}
  xia: {name: Xiaqingshui, point: [24.22, 121.69], precision: near}
  tai: {name: Taitung, point: [22.76, 121.15]}
  xin: {name: Xinzhuang, point: [25.04, 121.45]}
  new: {name: New Taipei, point: [25.01, 121.46]}
  hsi: {name: Hsinchu, geonameid: 1675151, point: [24.8036, 120.9686]}
  tain: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  yon: {name: Yonaguni, point: [24.46, 123.0]}
  oki: {name: Okinawa, geonameid: 1854345, point: [24.3349, 123.802], precision: division}
  miy: {name: Miyako, point: [24.8, 125.3], precision: area, radius_km: 15}
  bat: {name: Province of Batanes, geonameid: 1726302, point: [21.1164, 121.951], precision: division}
  fuz: {name: Fuzhou, geonameid: 1810821, point: [26.0614, 119.3061]}
  xiam: {name: Xiamen, geonameid: 1790645, point: [24.4798, 118.0819]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  nan: {name: Nantou, point: [23.9, 120.7]}
  taic: {name: Taichung, geonameid: 1668399, point: [24.1469, 120.6839]}
  jia: {name: "Ji'an", point: [23.97, 121.57]}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  taip: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: earthquake, places: [hua, taiw, taip, fuz, xiam, hon], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: on Wednesday, killed: 10, injured: 1060, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [tar], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: on Thursday, status: happened, actors: Rescuers, targets: the body of a man, minor: true}
  e3: {type: rescue, places: [hep], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: "", status: happened, actors: Helicopters, targets: six miners, main: true}
  e4: {type: aid, places: [tia], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: "", status: happened, actors: drones, targets: food, minor: true}
  e5: {type: collapse, places: [hua], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", killed: 1, status: happened, actors: the Uranus building, targets: A teacher}
  e6: {type: construction, places: [hua], start: 2024-04-05, end: 2024-04-05, date_precision: day, date_text: on Friday, status: planned, actors: "", targets: the Uranus building}
  e7: {type: earthquake, places: [hua], start: null, end: null, date_precision: unknown, date_text: by noon, status: happened, actors: "", minor: true}
  e8: {type: collapse, places: [xia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The coast road}
  e9: {type: opening, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: trains on the line to Taitung, minor: true}
  e10: {type: collapse, places: [xin], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: A warehouse, targets: more than 50 people}
  e11: {type: outage, places: [hsi, tain], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: for a few hours, status: happened, actors: Makers of chips, targets: some machines}
  e12: {type: earthquake, places: [yon], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: 15 minutes later, status: happened, actors: Small tsunami waves}
  e13: {type: statement, places: [yon, miy], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: before noon, status: happened, actors: Japan, targets: people there}
  e14: {type: displacement, places: [bat], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: The Philippines, targets: beaches}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Taipei, targets: help}
  e16: {type: aid, places: [taiw], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: on Thursday evening, status: happened, actors: A team from Turkey}
  e17: {type: earthquake, places: [nan, taic], start: 1999-09-21, end: 1999-09-21, date_precision: day, date_text: of 21 September 1999, killed: 2400, killed_qualifier: about, status: happened, actors: "", targets: "about 2,400 people"}
  e18: {type: earthquake, places: [hua], start: 2018-02, end: 2018-02, date_precision: month, date_text: In February 2018, killed: 17, status: happened, actors: a quake, targets: a hotel}
  e19: {type: rail_accident, places: [hua], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April 2021, killed: 49, status: happened, actors: an express, targets: a lorry}
  e20: {type: visit, places: [hua], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: "The president-elect, Chen Yu-min", targets: the site}
notes: ""
