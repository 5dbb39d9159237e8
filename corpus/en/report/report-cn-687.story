---
id: report-cn-687
genre: report
country: CN
published: 2021-07-22
publisher: Central Plains Business Daily
title: "Metro line to {reopen}(e1) in stages after [Zhengzhou](zhe event) deluge; carmakers {halt}(e2) lines"
---
[ZHENGZHOU](zhe dateline), July 22 - Factories in [Zhengzhou](zhe event) were still {idle}(e2) on Thursday, two days after the heaviest {rain}(e3) since records began {killed}(e3) at least 33 people in the capital of [Henan](hen event) province, and phone makers and carmakers were looking for ways to bring parts in and finished goods out.

An area the size of [Wales](wal mention) was {affected}(e3) in all. Some 376,000 people had been {moved}(e4) to safer places by noon, the provincial government {reported}(e4), and 215,000 hectares of crops, mostly maize and peanuts, lay under water around [Xinxiang](xin event), [Hebi](heb event) and [Anyang](any event).

Twelve of the dead were passengers on Line 5 of the metro, into which water {burst}(e5) on Tuesday evening, {trapping}(e5) more than 500. The operator said it would {reopen}(e1) parts of the network from July 26. The mayor has {ordered}(e6) an investigation.

A plant of a [Japanese](jap demonym) carmaker {stopped}(e2) production on Wednesday for lack of power. So did a bus maker, while the largest assembler of smartphones in the world said that its campus near the airport at [Xinzheng](xinz event) was working but that one of three sites in the city had been {evacuated}(e7).

Trains between [Beijing](bei mention) and [Guangzhou](gua mention) were {diverted}(e8) by way of [Xuzhou](xuz event). At [Tongxu](ton event) a freight train was {stranded}(e8) with 120 people on board for 31 hours.

Three dams {overflowed}(e9) in the west of the province. At [Yichuan](yic event), soldiers {blew up}(e10) a section of the Yihetan dam on Tuesday night to let water out. In [Gongyi](gon event), where a hillside {came down}(e11) on the village of [Wanggou](wan event), four people were {dead}(e11) and at least eleven {missing}(e11).

Insurers had {received}(e12) claims of 870 million yuan for vehicles by Thursday morning. Coal {rose}(e13) 3.8% on the exchange here, since the province lies between the mines of [Shanxi](sha mention) and the power stations of [Hubei](hub mention), and pork went {up}(e13) in [Wuhan](wuh event).

Donations {poured in}(e14). The founders of two internet companies in [Hangzhou](han mention) and [Shenzhen](she mention) {gave}(e14) 100 million yuan each. A trade fair for food machinery, which was to have {opened}(e15) on Sunday, has been {postponed}(e15) to September, and a football {match}(e16) against [Wuhan](wuh metonym) in the second division will be {played}(e16) in [Luoyang](luo event) instead.

Weather officials said that 617 mm had {fallen}(e3) in three days, close to what the city expects in a year, among it 202 mm within one hour on Tuesday. A typhoon is {moving}(e17) towards the coast of [Zhejiang](zhej event) and could {bring}(e17) more at the weekend.

City planners had spent 53 billion yuan since 2016 on parks and porous pavements meant to make [Zhengzhou](zhe mention) a "sponge city". Professor Kong Lingwei of the water engineering institute in [Nanjing](nan mention) said that no design could have dealt with such amounts, but that warnings should have been heeded. The weather bureau {issued}(e18) five red alerts before the metro was {flooded}(e5). Schools and offices stayed open.

---
places:
  zhe: {name: Zhengzhou, geonameid: 1784658, point: [34.7578, 113.6486]}
  hen: {name: Henan, geonameid: 1808520, point: [33.9055, 113.484], precision: division}
  wal: {name: Wales, point: [52.3, -3.7], precision: division}
  xin: {name: Xinxiang, geonameid: 1788572, point: [35.1903, 113.8015]}
  heb: {name: Hebi, geonameid: 1808770, point: [35.7323, 114.2862]}
  any: {name: Anyang, geonameid: 1785294, point: [36.096, 114.3828]}
  xinz: {name: Xinzheng, point: [34.4, 113.74]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  xuz: {name: Xuzhou, geonameid: 10630003, point: [34.2044, 117.2839]}
  ton: {name: Tongxu, point: [34.48, 114.47]}
  yic: {name: Yichuan, point: [34.42, 112.43]}
  gon: {name: Gongyi, point: [34.75, 112.98]}
  wan: {name: Wanggou, point: [34.7, 113.1]}
  sha: {name: Shanxi, point: [37.6, 112.3], precision: area, radius_km: 250}
  hub: {name: Hubei, geonameid: 1806949, point: [30.9857, 112.264], precision: division}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  han: {name: Hangzhou, geonameid: 1808926, point: [30.2936, 120.1614]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  luo: {name: Luoyang, geonameid: 1801792, point: [34.6735, 112.4368]}
  zhej: {name: Zhejiang, geonameid: 1784764, point: [29.1084, 119.97], precision: division}
  nan: {name: Nanjing, geonameid: 1799962, point: [32.0617, 118.7778]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: opening, places: [zhe], start: 2021-07-26, end: 2021-07-26, date_precision: day, date_text: from July 26, status: planned, actors: The operator, targets: parts of the network}
  e2: {type: closure, places: [zhe, xinz], start: 2021-07-21, end: 2021-07-22, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Factories, main: true}
  e3: {type: flood, places: [zhe, hen, xin, heb, any], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: two days after, killed: 33, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: displacement, places: [hen], start: 2021-07-22, end: 2021-07-22, date_precision: day, date_text: by noon, displaced: 376000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 376,000 people"}
  e5: {type: flood, places: [zhe], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: on Tuesday evening, killed: 12, status: happened, actors: "", main: true}
  e6: {type: investigation, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mayor, minor: true}
  e7: {type: displacement, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: one of three sites, minor: true}
  e8: {type: transport_change, places: [xuz, ton], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Trains}
  e9: {type: flood, places: [hen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three dams, minor: true}
  e10: {type: explosion, places: [yic], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: on Tuesday night, status: happened, actors: soldiers, targets: a section of the Yihetan dam}
  e11: {type: landslide, places: [gon, wan], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: ""}
  e12: {type: deal, places: [zhe], start: 2021-07-22, end: 2021-07-22, date_precision: day, date_text: by Thursday morning, status: happened, actors: Insurers, minor: true}
  e13: {type: market, places: [zhe, wuh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: aid, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The founders of two internet companies}
  e15: {type: festival, places: [zhe], start: 2021-09, end: 2021-09, date_precision: month, date_text: to September, status: planned, actors: "", minor: true}
  e16: {type: match, places: [luo], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e17: {type: storm, places: [zhej], start: 2021-07-24, end: 2021-07-25, date_precision: day, date_text: at the weekend, status: planned, actors: ""}
  e18: {type: statement, places: [zhe], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: "", status: happened, actors: The weather bureau, minor: true}
notes: ""
