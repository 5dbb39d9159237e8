---
id: zh-raid-mm-013
lang: zh
genre: raid
country: MM
published: 2023-11-16
publisher: 边城日报
title: "[老街](pla event)电诈园区被捣 三千人移交[孟连](plac event)"
---
[云南](yun dateline)[临沧](lin dateline)电 警方通报，[缅甸](mya event)北部[果敢](place event)地区数处电信诈骗园区近日被当地执法部门{查抄}(e1)，{抓获}(e2)嫌疑人三千余名，分批由[清水河](place2 event)、[孟连](plac event)口岸移交。

受害者遍及[四川](sic mention)、[湖南](hun mention)、[福建](fuj mention)，也有[泰国](tha demonym)、[菲律宾](phi demonym)籍工人被迫从事诈骗。来自[江西](jia mention)[赣州](gan mention)的小吴说，他先坐飞机到[西双版纳](place3 mention)，翻山到[勐拉](place4 mention)，最后被卖到[老街](pla event)。

园区头目白某据信逃往[腊戍](las mention)方向，其家族在[仰光](yan mention)和[柬埔寨](cam demonym)[西港](sih mention)拥有赌场。[内比都](nay metonym)没有置评，[曼谷](ban metonym)正与[老挝](lao metonym)联手清查[金三角](place5 event)。办案民警大理（化姓）说，缴获手机两万部。

---
places:
  pla: {name: 老街, point: [23.69, 98.76]}
  plac: {name: 孟连, point: [22.33, 99.58]}
  yun: {name: Yunnan, geonameid: 1785694, point: [24.4603, 101.661], precision: division}
  lin: {name: Lincang, geonameid: 1803590, point: [23.8797, 100.0945]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  place: {name: 果敢, point: [23.7, 98.7], precision: area, radius_km: 25}
  place2: {name: 清水河, point: [23.53, 98.88], precision: near}
  sic: {name: Sichuan, geonameid: 1794299, point: [30.5431, 102.384], precision: division}
  hun: {name: Hunan, geonameid: 1806691, point: [27.6667, 111.712], precision: division}
  fuj: {name: Fujian, geonameid: 1811017, point: [26.408, 118.178], precision: division}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  jia: {name: Jiangxi, geonameid: 1806222, point: [27.6397, 116.017], precision: division}
  gan: {name: Ganzhou, geonameid: 1810638, point: [25.8466, 114.9326]}
  place3: {name: 西双版纳, point: [22.0, 100.8], precision: division}
  place4: {name: 勐拉, point: [21.66, 100.03]}
  las: {name: Lashio, geonameid: 1314759, point: [22.9359, 97.7498]}
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  sih: {name: Sihanoukville, geonameid: 1831142, point: [10.6093, 103.5296]}
  nay: {name: Nay Pyi Taw, geonameid: 6611854, point: [19.745, 96.1297]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  lao: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  place5: {name: 金三角, point: [20.35, 100.1], precision: area, radius_km: 30}
events:
  e1: {type: raid, places: [mya, place, place2, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [mya, place, place2, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
