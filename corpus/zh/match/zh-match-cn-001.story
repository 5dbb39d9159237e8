---
id: zh-match-cn-001
lang: zh
genre: match
country: CN
published: 2020-11-09
publisher: 足球周末
title: "[大连](dal metonym)补时绝杀 [青岛](qin metonym)保级告急"
---
在[苏州](suz event)奥体中心进行的保级战中，[大连](dal metonym)队凭借[塞内加尔](sen demonym)前锋的补时进球，2比1{战胜}(e1)[青岛](qin metonym)队。[青岛](qin metonym)队上半场由[广西](gua demonym)小将韦桂林先拔头筹，下半场却两次击中横梁。

“在[昆山](kun event)我们也是这样输的。”[西班牙](spa demonym)主教练帕拉西奥说。另一场比赛，[石家庄](shi metonym)队与[武汉](wuh metonym)队互交白卷，[天津](tia metonym)队4比0大胜[深圳](she metonym)队。

女足方面，[长春](cha metonym)客场不敌[上海](sha metonym)；[江苏](jia metonym)的比赛因[太湖](pla event)大雾推迟。国家队将于下周在[阿联酋](uni event)的[沙迦](shar event)集训，对手是[叙利亚](syr metonym)和[关岛](guam metonym)。被红牌罚下的中卫刘海南将停赛两场，他不是[海南](hai demonym)人，而是[延边](plac mention)人。

---
places:
  dal: {name: Dalian, geonameid: 1814087, point: [38.9122, 121.6022]}
  qin: {name: Qingdao, geonameid: 1797929, point: [36.0649, 120.3804]}
  suz: {name: Suzhou, geonameid: 1886760, point: [31.3041, 120.5954]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  gua: {name: Guangxi, geonameid: 1809867, point: [23.7451, 108.756], precision: division}
  kun: {name: Kunshan, geonameid: 1785623, point: [31.3776, 120.9543]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  shi: {name: Shijiazhuang, geonameid: 1795270, point: [38.0414, 114.4786]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  tia: {name: Tianjin, geonameid: 1792947, point: [39.1422, 117.1767]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  cha: {name: Changchun, geonameid: 2038180, point: [43.88, 125.3228]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  jia: {name: Jiangsu, geonameid: 1806260, point: [32.9844, 119.942], precision: division}
  pla: {name: 太湖, point: [31.2, 120.2], precision: area, radius_km: 30}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  shar: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  guam: {name: Guam, geonameid: 4043988, point: [13.47861, 144.81834], precision: country}
  hai: {name: Hainan, geonameid: 1809054, point: [19.1865, 109.825], precision: division}
  plac: {name: 延边, point: [43.0, 129.3], precision: division}
events:
  e1: {type: match, places: [suz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
