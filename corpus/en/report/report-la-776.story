---
id: report-la-776
genre: report
country: LA
published: 2018-07-30
publisher: Mekong Times
title: "[Attapeu](att event): food {reaches}(e1) last villages a week after dam {breach}(e2) as search narrows"
---
Helicopters from [Thailand](thai mention) and a column of elephants, the governor says, have finally {carried}(e1) rice to the last five villages cut off in southern [Laos](laos event) since a dam {gave way}(e2) a week ago.

The {failure}(e2) of an auxiliary wall at the Xe-Pian Xe-Namnoy hydropower scheme {sent}(e2) half a billion cubic metres of water, by the builders' estimate, down the [Xe Pian](xep event) river on the evening of 23 July. Officially, 13 people have {died}(e2) and 118 are missing, though on Friday the local government {spoke}(e3) of more than 1,000 unaccounted for, a figure later withdrawn.

In the school at [Sanamxay](san event), 1,370 people are {sleeping}(e4) in classrooms. "The company phoned at noon and said to move the buffaloes. The water came at eight," said Boualay Phommasone, 44, of [Ban Mai](ban mention).

Some 6,600 are {homeless}(e4) in all. A first team of divers from [Yunnan](yun mention) {recovered}(e5) two children on Sunday at [Hinlat](hin event). The flood also {spilled}(e6) into [Stung Treng](stu event), in [Cambodia](cam mention), where 5,600 people were {led}(e7) from their houses.

The consortium, which groups [South Korean](sout demonym), [Thai](thai25 demonym) and [Lao](lao demonym) firms, has {expressed}(e8) regret; its president {flew}(e9) from [Seoul](seo mention) to [Pakse](pak event) with $10 million in aid. Cracks had been {noticed}(e10) two days before the collapse. Minister of energy Khamphone Sayasane called it substandard construction and said an {inquiry}(e11) with foreign experts will {start}(e11) in August.

[Laos](laos mention) wants to be the battery of [Southeast Asia](sou mention), with 46 dams in operation and 112 {planned}(e12). Last September a smaller one {burst}(e13) at [Nam Ao](nam event), in [Xieng Khouang](xie mention), while it was being built, without loss of life. Critics recall the catastrophe of 1975 at [Banqiao](banq event), in [China](chi mention)'s [Henan](hen mention), in which tens of thousands {died}(e14).

Rains have brought misery to others. Eleven {died}(e15) in [Yen Bai](yen event) and [Thanh Hoa](tha event) in [Vietnam](viet mention) when Storm Son Tinh {passed}(e15) two weeks ago, and [Mon State](mon event), in [Myanmar](mya mention), reported 16,000 {displaced}(e16) by Saturday.

In [Vientiane](vie event), employees of ministries were asked to {give}(e17) a day's pay. The boat races at [Champasak](cha event), due in October, have been {called off}(e18). Banks in [Savannakhet](sav event) have collected 900 million kip.

---
places:
  att: {name: Attapeu, point: [14.8, 106.9], precision: division}
  xep: {name: Xe Pian, point: [14.85, 106.6], precision: near}
  san: {name: Sanamxay, point: [14.75, 106.4], precision: near}
  ban: {name: Ban Mai, point: [14.75, 106.5], precision: near}
  yun: {name: Yunnan, geonameid: 1785694, point: [24.4603, 101.661], precision: division}
  hin: {name: Hinlat, point: [14.78, 106.5], precision: near}
  stu: {name: Stung Treng, point: [13.6, 106.1], precision: division}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  pak: {name: Pakse, geonameid: 1654379, point: [15.1202, 105.799]}
  sou: {name: Southeast Asia, point: [10.0, 105.0], precision: area, radius_km: 1500}
  nam: {name: Nam Ao, point: [19.2, 103.3], precision: near}
  xie: {name: Xieng Khouang, point: [19.5, 103.4], precision: division}
  banq: {name: Banqiao, point: [32.98, 113.62], precision: near}
  hen: {name: Henan, geonameid: 1808520, point: [33.9055, 113.484], precision: division}
  yen: {name: Yen Bai, point: [21.7, 104.5], precision: division}
  tha: {name: Thanh Hoa, point: [20.1, 105.3], precision: division}
  mon: {name: Mon State, point: [16.3, 97.7], precision: division}
  vie: {name: Vientiane, geonameid: 1651944, point: [17.9667, 102.6]}
  cha: {name: Champasak, point: [14.89, 105.87]}
  sav: {name: Savannakhet, point: [16.56, 104.76]}
  sout: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  laos: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  thai25: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  viet: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
events:
  e1: {type: aid, places: [att], start: null, end: null, date_precision: unknown, date_text: a week after, status: happened, actors: Helicopters from Thailand, targets: rice, main: true}
  e2: {type: flood, places: [att, xep, laos], start: 2018-07-23, end: 2018-07-23, date_precision: day, date_text: on the evening of 23 July, killed: 13, status: happened, actors: an auxiliary wall, main: true}
  e3: {type: statement, places: [att], start: 2018-07-27, end: 2018-07-27, date_precision: day, date_text: on Friday, status: happened, actors: the local government, minor: true}
  e4: {type: displacement, places: [san, att], start: null, end: null, date_precision: unknown, date_text: "", displaced: 6600, displaced_qualifier: about, status: happened, actors: "Some 6,600", main: true}
  e5: {type: rescue, places: [hin], start: 2018-07-29, end: 2018-07-29, date_precision: day, date_text: on Sunday, status: happened, actors: A first team of divers from Yunnan, targets: two children}
  e6: {type: flood, places: [stu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: displacement, places: [stu], start: null, end: null, date_precision: unknown, date_text: "", displaced: 5600, status: happened, actors: "5,600 people"}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The consortium, targets: regret, minor: true}
  e9: {type: visit, places: [pak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its president, minor: true}
  e10: {type: discovery, places: [], start: 2018-07-21, end: 2018-07-21, date_precision: day, date_text: two days before, status: happened, actors: "", targets: Cracks, minor: true}
  e11: {type: investigation, places: [], start: 2018-08, end: 2018-08, date_precision: month, date_text: in August, status: planned, actors: foreign experts}
  e12: {type: construction, places: [laos], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Laos, minor: true}
  e13: {type: flood, places: [nam], start: 2017-09, end: 2017-09, date_precision: month, date_text: Last September, status: happened, actors: a smaller one}
  e14: {type: flood, places: [banq], start: 1975, end: 1975, date_precision: year, date_text: of 1975, status: happened, actors: ""}
  e15: {type: storm, places: [yen, tha], start: 2018-07-16, end: 2018-07-16, date_precision: week, date_text: two weeks ago, killed: 11, status: happened, actors: Storm Son Tinh, targets: Eleven}
  e16: {type: displacement, places: [mon], start: null, end: null, date_precision: unknown, date_text: by Saturday, displaced: 16000, status: happened, actors: "16,000"}
  e17: {type: aid, places: [vie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: employees of ministries, targets: "a day's pay", minor: true}
  e18: {type: match, places: [cha], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October, status: happened, negated: true, actors: "", targets: The boat races}
notes: ""
