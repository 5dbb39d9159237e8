---
id: zh-results-cn-039
lang: zh
genre: results
country: CN
published: 2024-03-17
publisher: 足球周末
title: "周末赛果一览"
---
【足球】中甲：[延边](pla metonym) 1比1 [苏州](suz metonym)；[南京](nan metonym) 0比2 [大连](dal metonym)；[广西](gua metonym)与[石家庄](shi metonym)因雨{延期}(e1)。[喀什](kas event)首次承办乙级联赛，[新疆](xin demonym)小将阿不都梅开二度。

【马拉松】[无锡](wux event)：男子第一名[埃塞俄比亚](eth demonym)德巴，2小时07分；女子[贵州](gui demonym)籍杨丽水。[罗马](rom event)：[肯尼亚](ken metonym)包揽前三。

【乒乓】[新加坡](sin event)大满贯：王长沙4比2胜[瑞典](swe demonym)莫雷高。女双[日本](jap metonym)组合夺冠。

【滑雪】[奥勒](are event)：[斯洛伐克](slo demonym)选手封后。[崇礼](plac event)站气温过高{取消}(e2)。

【围棋】[首尔](seo event)：农心杯，[中国](chi metonym)队不敌[韩国](sou metonym)队。

【排球】[天津](tia metonym) 3比0 [福建](fuj metonym)，[上海](sha metonym) 3比1 [深圳](she metonym)。

【F1】[吉达](jed event)：[荷兰](net demonym)车手领跑；[墨尔本](mel event)下周发车。

【赛马】[武汉](wuh event)、[鄂尔多斯](ord event)暂停。

---
places:
  pla: {name: 延边, point: [43.0, 129.3], precision: division}
  suz: {name: Suzhou, geonameid: 1886760, point: [31.3041, 120.5954]}
  nan: {name: Nanjing, geonameid: 1799962, point: [32.0617, 118.7778]}
  dal: {name: Dalian, geonameid: 1814087, point: [38.9122, 121.6022]}
  gua: {name: Guangxi, geonameid: 1809867, point: [23.7451, 108.756], precision: division}
  shi: {name: Shijiazhuang, geonameid: 1795270, point: [38.0414, 114.4786]}
  kas: {name: Kashgar, geonameid: 1280849, point: [39.4672, 75.9868]}
  xin: {name: Xinjiang, geonameid: 1529047, point: [41.122, 85.4253], precision: division}
  wux: {name: Wuxi, geonameid: 1790923, point: [31.5689, 120.2886]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  gui: {name: Guizhou, geonameid: 1809445, point: [26.8033, 106.559], precision: division}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  are: {name: Åre, geonameid: 9114206, point: [63.3991, 13.08]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  plac: {name: 崇礼, point: [40.97, 115.28]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  tia: {name: Tianjin, geonameid: 1792947, point: [39.1422, 117.1767]}
  fuj: {name: Fujian, geonameid: 1811017, point: [26.408, 118.178], precision: division}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  ord: {name: Ordos, geonameid: 8347664, point: [39.6086, 109.7816]}
events:
  e1: {type: match, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
