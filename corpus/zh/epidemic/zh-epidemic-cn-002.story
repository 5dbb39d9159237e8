---
id: zh-epidemic-cn-002
lang: zh
genre: epidemic
country: CN
published: 2003-04-26
publisher: 新晨报
title: "[北京](bei event)封闭三家医院 [广东](gua event)新增病例减少"
---
卫生部门昨日通报，非典型肺炎{疫情}(e1)已波及二十六个省份。[北京](bei event)新增一百一十三例，[海淀区](pla event)一所大学停课；[山西](plac event)、[内蒙古](inn event)分别报告三十一例和二十例。

疫情最早出现的[广东](gua event)形势趋缓，[佛山](fos event)、[河源](hey event)已连续十日无新病例。[香港](hon event)[淘大花园](place event)的居民陆续返家。[多伦多](tor event)被世界卫生组织列入旅行警告，[加拿大](can metonym)政府表示抗议；[河内](han event)则即将{解除}(e2)警告。

“口罩从[石狮](shi mention)运来，一天就卖完。”[朝阳区](place2 mention)药店老板张家口说，“很多人以为我起的是外号。”[日内瓦](gen metonym)专家组今日赴[上海](sha event)考察，之后前往[保定](bao event)。飞往[伦敦](lon mention)、[法兰克福](fra mention)的航班上座率不足三成。

---
places:
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  gua: {name: Guangdong, geonameid: 1809935, point: [23.7924, 113.72], precision: division}
  pla: {name: 海淀区, point: [39.96, 116.3], precision: division}
  plac: {name: 山西, point: [37.7, 112.4], precision: division}
  inn: {name: Inner Mongolia, geonameid: 2035607, point: [45.3242, 116.7481], precision: division}
  fos: {name: Foshan, geonameid: 1811103, point: [23.0268, 113.1315]}
  hey: {name: Heyuan, geonameid: 1786112, point: [23.7333, 114.6833]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  place: {name: 淘大花园, point: [22.324, 114.216], precision: exact}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  shi: {name: Shishi, geonameid: 7064965, point: [28.5018, 117.9735]}
  place2: {name: 朝阳区, point: [39.95, 116.5], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  bao: {name: Baoding, geonameid: 1816971, point: [38.8729, 115.4625]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
events:
  e1: {type: outbreak, places: [bei, gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [tor, han], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
