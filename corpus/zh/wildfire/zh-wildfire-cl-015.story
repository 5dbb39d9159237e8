---
id: zh-wildfire-cl-015
lang: zh
genre: wildfire
country: CL
published: 2023-02-06
publisher: 环球观察
title: "[智利](chi event)中部山火蔓延 二十六人遇难"
---
[圣地亚哥](san dateline)电 高温与大风之下，[智利](chi event)[比奥比奥](bio event)、[纽夫莱](nub event)和[阿劳卡尼亚](ara event)三个大区的{山火}(e1)仍在失控，已有二十六人死亡。[圣胡安娜](sant event)镇一半住宅被毁，[托梅](tom event)的居民乘渔船{撤离}(e2)。

[墨西哥](mex metonym)派出三百名消防员，[西班牙](spa metonym)飞机从[托雷洪](tor mention)起飞，[哥伦比亚](col metonym)、[巴西](bra metonym)也伸出援手。一架支援直升机在[加尔瓦里诺](gal event)坠毁，[玻利维亚](bol demonym)籍机师殉职。

“安第斯山的雪救不了我们。”伐木工瓦尔迪维亚站在[奇廉](chil mention)城外的公路上说。首都的天空也呈橙色，烟雾飘到[阿根廷](arg event)的[内乌肯](neu event)。[康塞普西翁](con mention)市立医院腾出病房。总统取消了前往[蓬塔阿雷纳斯](pun mention)的行程。2017年，[圣奥尔加](pla event)曾毁于类似的大火。

---
places:
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  bio: {name: Biobío, geonameid: 3898380, point: [-36.9791, -72.3475], precision: division}
  nub: {name: Ñuble, geonameid: 11979367, point: [-36.6193, -72.0684], precision: division}
  ara: {name: Araucanía, geonameid: 3899463, point: [-38.738, -72.3806], precision: division}
  sant: {name: Santa Juana, geonameid: 3871524, point: [-37.1751, -72.9433]}
  tom: {name: Tomé, geonameid: 3869657, point: [-36.6176, -72.9559]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  tor: {name: Torrejón de Ardoz, geonameid: 3107784, point: [40.4554, -3.4697]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  gal: {name: Galvarino, geonameid: 3889153, point: [-38.4136, -72.7815]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  chil: {name: Chillán, geonameid: 3895088, point: [-36.6066, -72.1034]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  neu: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
  con: {name: Concepción, geonameid: 3893894, point: [-36.827, -73.0498]}
  pun: {name: Punta Arenas, geonameid: 3874787, point: [-53.1628, -70.9092]}
  pla: {name: 圣奥尔加, point: [-35.45, -72.35]}
events:
  e1: {type: wildfire, places: [chi, bio, nub, ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [sant, tom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
