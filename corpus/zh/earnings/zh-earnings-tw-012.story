---
id: zh-earnings-tw-012
lang: zh
genre: earnings
country: TW
published: 2023-02-14
publisher: 经济早报
title: "晶圆材料商崇川去年获利下滑 [台南](tai event)新厂延后"
---
【记者林宜兰／[新竹](hsi dateline)报导】半导体材料厂崇川昨日{公布}(e1)去年财报，税后净利十二亿元，年减三成。主因[中国大陆](chi event)手机需求疲弱，[无锡](wux event)厂稼动率只剩六成；[美国](uni event)[亚利桑那](ari event)据点尚在亏损。

董事长高屏东表示，[台南](tai event)[善化](pla event)新厂{延至}(e2)明年动工，[苗栗](mia event)[铜锣](plac event)旧厂则不再扩充。公司在[德国](ger event)[德累斯顿](dre event)设立办公室，以就近服务[荷兰](net demonym)客户；[马来西亚](mal event)[槟城](geo event)的封装线下季试产。

法人指出，[韩国](sou metonym)对手在[平泽](pye event)的投资可能压缩价格。崇川股价昨天收跌百分之四。该公司1994年成立于[桃园](tao event)[龟山](place event)，名称取自创办人故乡[南通](nan mention)的崇川。[高雄](kao metonym)市政府欢迎其设厂，[台中](taic metonym)也在争取。

---
places:
  tai: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  hsi: {name: Hsinchu, geonameid: 1675151, point: [24.8036, 120.9686]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  wux: {name: Wuxi, geonameid: 1790923, point: [31.5689, 120.2886]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  pla: {name: 善化, point: [23.13, 120.3]}
  mia: {name: Miaoli, geonameid: 1671971, point: [24.5643, 120.8237]}
  plac: {name: 铜锣, point: [24.49, 120.79]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  geo: {name: George Town, geonameid: 1735106, point: [5.4112, 100.3354]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  pye: {name: Pyeongtaek, geonameid: 1838343, point: [36.9947, 127.0889]}
  tao: {name: Taoyuan, geonameid: 6696918, point: [24.9937, 121.297]}
  place: {name: 龟山, point: [25.03, 121.35]}
  nan: {name: Nantong, geonameid: 1799722, point: [32.0303, 120.8747]}
  kao: {name: Kaohsiung, geonameid: 1673820, point: [22.6163, 120.3133]}
  taic: {name: Taichung, geonameid: 1668399, point: [24.1469, 120.6839]}
events:
  e1: {type: earnings, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [tai, pla, mia, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
