---
id: zh-captions-np-017
lang: zh
genre: captions
country: NP
published: 2015-05-03
title: "图片新闻：[尼泊尔](nep event)震后一周"
---
[加德满都](kat event)，[杜巴广场](pla event)。一名少年在{倒塌}(e1)的神庙上收集木雕。摄影/成都

[巴克塔普尔](bha event)。[中国](chi demonym)救援队员撤离前与房东合影。

[辛杜帕尔乔克](plac event)县[乔塔拉](place event)。直升机投下大米，风把帐篷吹跑。

[珠穆朗玛峰](place2 event)大本营。[新西兰](new demonym)向导整理遇难者的登山鞋。

[西藏](tib event)[聂拉木](place3 event)。公路塌方，武警用担架{转移}(e2)孕妇。

[比尔冈杰](bir event)。[印度](ind mention)开来的卡车在边境排出八公里。

[樟木](place4 event)口岸。空无一人的街道，只剩一条狗。

[多哈](doh event)。在[卡塔尔](qat event)打工的[尼泊尔](nep demonym)青年等待回家的机票，他的村子在[廓尔喀](place5 mention)。

---
places:
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  pla: {name: 杜巴广场, point: [27.704, 85.307], precision: near}
  bha: {name: Bhaktapur, geonameid: 1283617, point: [27.673, 85.43]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  plac: {name: 辛杜帕尔乔克, point: [27.9, 85.7], precision: division}
  place: {name: 乔塔拉, point: [27.77, 85.72]}
  place2: {name: 珠穆朗玛峰, point: [27.988, 86.925], precision: near}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  tib: {name: Tibet, geonameid: 1279685, point: [31.4515, 88.4137], precision: division}
  place3: {name: 聂拉木, point: [28.16, 85.98]}
  bir: {name: Birganj, geonameid: 1283581, point: [27.0174, 84.8805]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  place4: {name: 樟木, point: [27.99, 85.98]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  place5: {name: 廓尔喀, point: [28.0, 84.63]}
events:
  e1: {type: earthquake, places: [kat, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [tib, place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
