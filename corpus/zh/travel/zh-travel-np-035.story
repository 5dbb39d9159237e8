---
id: zh-travel-np-035
lang: zh
genre: travel
country: NP
published: 2017-11-12
publisher: 远方周刊
title: "[博卡拉](pok mention)慢慢走"
---
[加德满都](kat mention)的尘土太重，多数[中国](chi demonym)背包客第二天就坐车西行。二百公里开八小时，途中在[木格林](pla mention){吃}(e1)一份豆汤饭。傍晚，[鱼尾峰](plac mention)忽然出现在玻璃上，全车安静。

[费瓦湖](place mention)边的旅馆老板叫拉萨·古隆，在[西藏](tib mention)出生，五岁随母亲翻过[木斯塘](place2 mention)。他做的手抓饭有[白沙瓦](pes mention)的味道。清早去[萨朗科](place3 mention)看日出，再坐滑翔伞，教练是[保加利亚](bul demonym)人。

徒步可选[布恩山](place4 mention)小环线，四天三夜；若时间多，走[安纳普尔纳](place5 mention)大环，翻[陀龙垭口](place6 mention)。回程可经[蓝毗尼](place7 mention)去[印度](ind mention)的[戈勒克布尔](gor mention)。直飞航班从[成都](che mention)、[昆明](kun mention)出发。别忘了带雨衣，季风不看日历。

---
places:
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pla: {name: 木格林, point: [27.85, 84.56]}
  plac: {name: 鱼尾峰, point: [28.495, 83.95], precision: near}
  place: {name: 费瓦湖, point: [28.21, 83.95], precision: near}
  tib: {name: Tibet, geonameid: 1279685, point: [31.4515, 88.4137], precision: division}
  place2: {name: 木斯塘, point: [28.98, 83.85], precision: division}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  place3: {name: 萨朗科, point: [28.24, 83.95]}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  place4: {name: 布恩山, point: [28.4, 83.69], precision: near}
  place5: {name: 安纳普尔纳, point: [28.6, 83.8], precision: area, radius_km: 30}
  place6: {name: 陀龙垭口, point: [28.79, 83.94], precision: near}
  place7: {name: 蓝毗尼, point: [27.48, 83.28]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  gor: {name: Gorakhpur, geonameid: 1270927, point: [26.7663, 83.3689]}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
