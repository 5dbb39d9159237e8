---
id: zh-court-my-023
lang: zh
genre: court
country: MY
published: 2020-07-28
publisher: 南洋快报
title: "[吉隆坡](kua metonym)高庭：前首相七罪全部成立"
---
[吉隆坡](kua dateline)28日讯 高等法庭今日{裁定}(e1)，前首相在挪用国家基金子公司四千二百万令吉案中罪名成立，判监十二年。法官念判词两个多小时，庭外来自[北根](pek mention)、[彭亨](pah mention)各地的支持者高呼口号。

案件牵连甚广：资金曾流经[新加坡](sin event)、[瑞士](swi event)、[塞舌尔](sey event)，一部分变成[洛杉矶](los event)的豪宅与停在[巴厘岛](bal event)的游艇。在逃商人据传藏身[澳门](mac mention)，[槟城](pen mention)老家空无一人。

控方主任柔佛仁说：“[布城](put metonym)没有干预。”辩方将上诉至[布城](put event)的上诉庭。令吉{微升}(e2)。[沙巴](sab event)州选在即，[亚庇](kot mention)茶室里议论不休。高盛已与政府达成和解。[马六甲](mal demonym)律师公会前主席黄文西称判词“比[金马仑](cam mention)的雾清楚”。[雅加达](jak metonym)、[曼谷](ban metonym)未评论。

---
places:
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  pek: {name: Pekan, geonameid: 1734971, point: [3.4836, 103.3996]}
  pah: {name: Pahang, geonameid: 1733042, point: [3.8456, 102.491], precision: division}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  sey: {name: Seychelles, geonameid: 241170, point: [-4.58333, 55.66667], precision: country}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  pen: {name: Penang, geonameid: 1733047, point: [5.3684, 100.261], precision: division}
  put: {name: Putrajaya, geonameid: 6697380, point: [2.9353, 101.6911]}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  kot: {name: Kota Kinabalu, geonameid: 1733432, point: [5.9749, 116.0724]}
  mal: {name: Malacca, geonameid: 1734759, point: [2.196, 102.2405]}
  cam: {name: Cameron Highlands, geonameid: 1735261, point: [4.5138, 101.3977], precision: division}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
events:
  e1: {type: verdict, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [put], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
