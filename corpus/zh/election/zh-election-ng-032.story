---
id: zh-election-ng-032
lang: zh
genre: election
country: NG
published: 2023-03-01
publisher: 环球观察
title: "[尼日利亚](nig event)选委会宣布执政党候选人胜出"
---
[阿布贾](abu dateline)3月1日电 历经四天计票，[拉各斯](lag mention)前州长以三成七得票{当选}(e1)[尼日利亚](nig event)总统，却输掉了自己的大本营[拉各斯](lag event)。第三势力拿下[阿布贾](abu event)和东南部的[阿南布拉](ana event)、[伊莫](imo event)；[卡诺](kan event)归了地方小党。

在[河流州](riv event)[哈科特港](por event)，记者看到改过的结果单。[博尔诺](bor event)[戈扎](gwo event)有炮弹落在票站附近，五人{受伤}(e2)。多数投票机未能上传，青年在[伊巴丹](iba event)、[埃努古](enu event)抗议。

“我从[休斯敦](hou mention)飞回来投票，站了九个钟头。”工程师奥尼查·奥比说，他姓名中的城市他从没住过。[伦敦](lon metonym)、[华盛顿](was metonym)道贺的措辞谨慎，[阿克拉](acc metonym)观察团批评后勤。债券{上涨}(e3)。[贝宁城](ben mention)市场停业——那是城市，不是邻国[贝宁](beni mention)。

---
places:
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  ana: {name: Anambra, geonameid: 2349961, point: [6.3083, 6.9847], precision: division}
  imo: {name: Imo, geonameid: 2337542, point: [5.55, 7.0156], precision: division}
  kan: {name: Kano, geonameid: 2335196, point: [11.7323, 8.5415], precision: division}
  riv: {name: Rivers, geonameid: 2324433, point: [4.9979, 6.8197], precision: division}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  gwo: {name: Gwoza, geonameid: 2339665, point: [11.0831, 13.6959]}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  ben: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
  beni: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
events:
  e1: {type: election, places: [nig, lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: attack, places: [bor, gwo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: market, places: [iba, enu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
