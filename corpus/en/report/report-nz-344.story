---
id: report-nz-344
genre: report
country: NZ
published: 2018-01-30
publisher: Clutha Bulletin
title: "Swelter: [Central Otago](cen event) irrigation {cut}(e1), brides move {weddings}(e2) indoors"
---
The [Manuherikia](man event) scheme will go to half allocation at noon today after the river {fell}(e3) to 900 litres a second at [Ophir](oph event), a third of its January mean.

[Alexandra](ale event) {reached}(e4) 36C on Sunday, and the [Dunstan](cly mention) weather station is on course for its hottest month since records began in 1929. In [Dunedin](dun event), of all places, the council is asking people not to hose their lawns.

Cherry growers between [Cromwell](cro event) and [Roxburgh](rox event) have {lost}(e5) about a tenth of the crop to splitting and sunburn. "You pick at four in the morning with headlamps or you don't pick," said [Earnscleugh](ear mention) orchardist Phil Hurring. His crew, from [Vanuatu](van mention), had asked for shade.

Federated Farmers would like a drought declared. Primary Industries Minister Grant Sowry, in [Gore](gor event) yesterday, said [Southland](sou event) and [Queenstown Lakes](que event) might well qualify; [Otago](ota mention) as a whole did not, because the [Maniototo](mani mention) had rain at Christmas. A declaration frees money for trusts but not for feed.

At [Wānaka](wan event), fire crews from [Luggate](lug mention) and [Hāwea](haw mention) {contained}(e6) a blaze on [Mt Alpha](mta event) by Thursday night; 17 hectares had {burned}(e6). Mop-up cost $200,000. Investigators think a mower {struck}(e6) a stone. There is now a total {ban}(e7) on fires from [Haast Pass](haa event) to the [Taieri](tai event).

Celebrant Judy Mackersey said three couples last weekend had {moved}(e2) from vineyards to the hall at [Bannockburn](ban event). At a fourth {wedding}(e8), in [Arrowtown](arr event), a groomsman {fainted}(e9) into the cake.

MetService does not promise much: ex-tropical cyclone Fehi will {cross}(e10) the [West Coast](wes event) on Thursday, but the rain shadow may keep the interior dry. A front next week might help.

In 1999 it was the other way about. The [Clutha](clu event) {went through}(e11) [Alexandra](ale event)'s main street in November of that year, and a flood bank, since {built}(e12), stands three metres above yesterday's stones.

---
places:
  cen: {name: Central Otago, point: [-45.2, 169.4], precision: area, radius_km: 50}
  man: {name: Manuherikia, point: [-45.1, 169.6], precision: near}
  oph: {name: Ophir, point: [-45.11, 169.6]}
  cly: {name: Clyde, point: [-45.19, 169.31]}
  cro: {name: Cromwell, point: [-45.04, 169.2]}
  rox: {name: Roxburgh, point: [-45.54, 169.31]}
  ear: {name: Earnscleugh, point: [-45.22, 169.32]}
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  gor: {name: Gore, point: [-46.1, 168.94]}
  sou: {name: Southland, geonameid: 2182501, point: [-45.6455, 167.928], precision: division}
  que: {name: Queenstown Lakes, point: [-44.9, 168.7], precision: area, radius_km: 50}
  ota: {name: Otago, geonameid: 6612109, point: [-45.4296, 169.887], precision: division}
  mani: {name: Maniototo, point: [-45.1, 170.1], precision: area, radius_km: 30}
  wan: {name: Wanaka, point: [-44.7, 169.13]}
  lug: {name: Luggate, point: [-44.75, 169.27]}
  haw: {name: Hawea, point: [-44.61, 169.26]}
  mta: {name: Mt Alpha, point: [-44.72, 169.05], precision: near}
  haa: {name: Haast Pass, point: [-44.11, 169.36], precision: near}
  tai: {name: Taieri, point: [-45.7, 170.1], precision: near}
  ban: {name: Bannockburn, point: [-45.09, 169.17]}
  arr: {name: Arrowtown, geonameid: 6206253, point: [-44.9384, 168.8101]}
  wes: {name: West Coast, geonameid: 6612113, point: [-43.362, 170.402], precision: division}
  clu: {name: Clutha, point: [-45.25, 169.38], precision: near}
  ale: {name: Alexandra, point: [-45.25, 169.38]}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
events:
  e1: {type: decision, places: [man, cen], start: 2018-01-30, end: 2018-01-30, date_precision: day, date_text: at noon today, status: planned, actors: The Manuherikia scheme, main: true}
  e2: {type: marriage, places: [ban], start: 2018-01-27, end: 2018-01-28, date_precision: day, date_text: last weekend, status: happened, actors: three couples}
  e3: {type: drought, places: [man, oph], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the river, main: true}
  e4: {type: extreme_weather, places: [ale, cly, dun], start: 2018-01-28, end: 2018-01-28, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e5: {type: extreme_weather, places: [cro, rox], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cherry growers, targets: a tenth of the crop}
  e6: {type: wildfire, places: [mta, wan], start: 2018-01-25, end: 2018-01-25, date_precision: day, date_text: by Thursday night, status: happened, actors: fire crews from Luggate and Hāwea}
  e7: {type: decision, places: [haa, tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: fires}
  e8: {type: marriage, places: [arr], start: 2018-01-27, end: 2018-01-28, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: medical, places: [arr], start: 2018-01-27, end: 2018-01-28, date_precision: day, date_text: "", status: happened, actors: "", targets: a groomsman, minor: true}
  e10: {type: storm, places: [wes], start: 2018-02-01, end: 2018-02-01, date_precision: day, date_text: on Thursday, status: planned, actors: ex-tropical cyclone Fehi}
  e11: {type: flood, places: [ale, clu], start: 1999-11, end: 1999-11, date_precision: month, date_text: in November of that year, status: happened, actors: ""}
  e12: {type: construction, places: [ale], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a flood bank, minor: true}
notes: ""
