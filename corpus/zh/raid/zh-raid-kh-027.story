---
id: zh-raid-kh-027
lang: zh
genre: raid
country: KH
published: 2022-08-20
publisher: 边城日报
title: "[西港](sih event)夜查：四十二人跳河之后"
---
本报综合消息 [越南](vie demonym)青年成群跳进[平迪河](pla event)游回[安江省](ang mention)的视频曝光后，[柬埔寨](cam demonym)警方本周突击{搜查}(e1)[西港](sih event)与[巴域](bav event)的数十栋大楼，带走[台湾](tai demonym)、[泰国](tha demonym)及[马来西亚](mal demonym)人员四百余名。

[金边](phn metonym)宪兵司令称{拘捕}(e2)五名头目，多持[瓦努阿图](van mention)或[塞浦路斯](cyp mention)护照。“我被从[桃园](tao mention)骗到这里，转卖三次，最后一次标价一万二。”获救的林小姐说，接她的是一个叫“老挝”的男人——那是绰号。

部分园区一夜搬空，货车开往[戈公](koh mention)及[泰国](tha mention)[哒叻](tra mention)，也有人转去[缅甸](mya mention)[妙瓦底](myaw mention)。[台北](taip metonym)已通过[胡志明市](hoc mention)转圜接人，[曼谷](ban metonym)派专机。[香港](hon metonym)保安局成立小组。[北京](bei metonym)使馆提醒公民。

---
places:
  sih: {name: Sihanoukville, geonameid: 1831142, point: [10.6093, 103.5296]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  pla: {name: 平迪河, point: [10.95, 105.08], precision: near}
  ang: {name: An Giang, geonameid: 13494362, point: [10.5736, 105.154], precision: division}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  bav: {name: Bavet, geonameid: 1829516, point: [11.0632, 106.1356]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  van: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  tao: {name: Taoyuan, geonameid: 6696918, point: [24.9937, 121.297]}
  koh: {name: Koh Kong, geonameid: 1830468, point: [11.6153, 102.9838]}
  tra: {name: Trat, geonameid: 1605279, point: [12.2436, 102.5151]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  myaw: {name: Myawaddy, geonameid: 1308052, point: [16.6891, 98.5089]}
  taip: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  hoc: {name: Ho Chi Minh City, geonameid: 1566083, point: [10.823, 106.6296]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: raid, places: [pla, sih, bav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [pla, sih, bav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
