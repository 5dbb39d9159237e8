---
id: zh-quake-jp-007
lang: zh
genre: quake
country: JP
published: 2016-04-16
publisher: 东亚时报
title: "[熊本](kum event)凌晨再震 [阿苏](aso event)大桥坍塌"
---
[东京](tok dateline)电 [日本](jap demonym)[熊本县](kuma event)16日凌晨发生7.3级{地震}(e1)，这是两天来第二次强震，至少32人死亡。[南阿苏村](pla event)的[阿苏大桥](plac event)坠入谷底，[益城町](place event)几乎每三栋房屋就有一栋{倒塌}(e2)。

[大分县](oit event)的[由布](yuf event)、[别府](bep event)也有震感，温泉旅馆疏散了[韩国](sou demonym)游客。[福冈](fuk mention)至[鹿儿岛](kag mention)的新干线停运。[宇土](uto event)市政厅四楼被压扁。

“比1995年在[神户](kob event)时还怕。”72岁的退休教师宫崎和子说，她的姓与邻县相同，却从未离开过[熊本](kum mention)。自卫队从[北海道](hok mention)和[冲绳](oki mention)调来增援。[台湾](tai metonym)、[美国](uni metonym)提出派遣救援队，[中国](chi demonym)驻[福冈](fuk mention)总领馆协助二十名留学生转往[长崎](nag mention)。

---
places:
  kum: {name: Kumamoto, geonameid: 1858421, point: [32.8059, 130.6918]}
  aso: {name: Aso, geonameid: 6324583, point: [32.9373, 131.0801]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  kuma: {name: Kumamoto, geonameid: 1858419, point: [32.588, 130.834], precision: division}
  pla: {name: 南阿苏村, point: [32.82, 131.03]}
  plac: {name: 阿苏大桥, point: [32.88, 130.99], precision: near}
  place: {name: 益城町, point: [32.79, 130.82]}
  oit: {name: Oita Prefecture, geonameid: 1854484, point: [33.2006, 131.449], precision: division}
  yuf: {name: Yufu, geonameid: 11612342, point: [33.1956, 131.3783]}
  bep: {name: Beppu, geonameid: 1864750, point: [33.2794, 131.4975]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  fuk: {name: Fukuoka, geonameid: 1863967, point: [33.6, 130.4167]}
  kag: {name: Kagoshima, geonameid: 1860827, point: [31.5667, 130.55]}
  uto: {name: Uto, geonameid: 1849069, point: [32.6833, 130.6667]}
  kob: {name: Kobe, geonameid: 1859171, point: [34.6913, 135.183]}
  hok: {name: Hokkaido, geonameid: 2130037, point: [43.37, 142.805], precision: division}
  oki: {name: Okinawa, geonameid: 1854345, point: [24.3349, 123.802], precision: division}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  nag: {name: Nagasaki, geonameid: 1856177, point: [32.75, 129.8833]}
events:
  e1: {type: earthquake, places: [kuma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [pla, plac, place], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
