---
id: zh-aviation-np-036
lang: zh
genre: aviation
country: NP
published: 2023-01-16
publisher: 环球观察
title: "[尼泊尔](nep event)客机坠入[塞蒂河](pla event)峡谷"
---
一架从[加德满都](kat mention)飞往[博卡拉](pok mention)的螺旋桨客机，15日上午在两座机场之间的[塞蒂河](pla event)峡谷{坠毁}(e1)，机上七十二人恐全部遇难。新机场由[中国](chi demonym)企业承建，两周前才启用。

乘客中有五名[印度](ind demonym)青年，来自[北方邦](utt mention)[加齐布尔](gha mention)，坠机时正在直播；另有[俄罗斯](rus demonym)、[韩国](sou demonym)、[爱尔兰](ire demonym)、[澳大利亚](aus demonym)、[阿根廷](arg demonym)和[法国](fra demonym)旅客。副机长的丈夫2006年死于[久姆拉](jum event)的同类{空难}(e2)。

救援人员用绳索下到三百米深的谷底。[图卢兹](tou mention)的制造商派员，黑匣子将送[新加坡](sin mention)解读。[布鲁塞尔](bru metonym)自2013年起禁止[尼泊尔](nep demonym)航空公司飞欧盟。“我每天听它从屋顶过，那天声音不对。”[甘达基](plac demonym)教师毗湿奴说。[廓尔喀](place mention)的家属连夜赶来。

---
places:
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  pla: {name: 塞蒂河, point: [28.2, 83.98], precision: near}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  gha: {name: Ghazipur, geonameid: 1271306, point: [25.5833, 83.5853]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  jum: {name: Jumla, geonameid: 1283285, point: [29.2747, 82.1838]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  plac: {name: 甘达基, point: [28.3, 84.0], precision: division}
  place: {name: 廓尔喀, point: [28.0, 84.63]}
events:
  e1: {type: air_accident, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [jum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
