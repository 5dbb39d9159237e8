---
id: zh-epidemic-tz-030
lang: zh
genre: epidemic
country: TZ
published: 2023-03-23
publisher: 环球观察
title: "[卡盖拉](pla event)湖畔的陌生热病"
---
[达累斯萨拉姆](dar dateline)电 [坦桑尼亚](tan event)卫生部长宣布，西北部[卡盖拉](pla event)地区的怪病确诊为马尔堡{出血热}(e1)，八人感染，五人死亡，其中一人是医护。首例患者到过[维多利亚湖](plac mention)中的[戈齐巴岛](place mention)捕鱼。

[布科巴](buk event)医院设立隔离区，[比哈拉穆洛](bih event)的学校停课。[乌干达](uga metonym)在[穆图库拉](place2 event)口岸测温，[卢旺达](rwa metonym)、[布隆迪](bur metonym)也加强检查。此前[赤道几内亚](equ event)的[巴塔](bat event)刚出现同一病毒。

“名字里有个‘堡’，可它和[德国](ger mention)的[马尔堡](mar mention)只有实验室的缘分。”援坦医生李镇江解释。[山东](sha demonym)医疗队从[姆万扎](mwa mention){送来}(e2)防护服，[日内瓦](gen metonym)专家乘车赶到。[桑给巴尔](zan event)旅游照常。[内罗毕](nai metonym)机场增派人手。[阿鲁沙](aru mention)的峰会改为线上。

---
places:
  pla: {name: 卡盖拉, point: [-1.9, 31.5], precision: division}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  plac: {name: 维多利亚湖, point: [-1.0, 33.0], precision: area, radius_km: 150}
  place: {name: 戈齐巴岛, point: [-1.6, 32.6], precision: near}
  buk: {name: Bukoba, geonameid: 160961, point: [-1.3317, 31.8122]}
  bih: {name: Biharamulo, geonameid: 161154, point: [-2.6319, 31.3089]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  place2: {name: 穆图库拉, point: [-1.0, 31.42], precision: near}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  equ: {name: Equatorial Guinea, geonameid: 2309096, point: [1.7, 10.5], precision: country}
  bat: {name: Bata, geonameid: 2310046, point: [1.8639, 9.7658]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mar: {name: Marburg an der Lahn, geonameid: 2873759, point: [50.809, 8.7707]}
  sha: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  mwa: {name: Mwanza, geonameid: 152224, point: [-2.5167, 32.9]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  zan: {name: Zanzibar, geonameid: 148730, point: [-6.1639, 39.1979]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  aru: {name: Arusha, geonameid: 161325, point: [-3.3667, 36.6833]}
events:
  e1: {type: outbreak, places: [tan, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [equ, bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
