---
id: zh-wildfire-cn-028
lang: zh
genre: wildfire
country: CN
published: 2022-08-24
publisher: 山城晨报
title: "[缙云山](pla event)的头灯长城"
---
连续第七天超过四十度，[重庆](cho event)[北碚](bei event)[缙云山](pla event)的{山火}(e1)翻过了第一道隔离带。傍晚，上千名摩托车手背着冰水冲上土坡，他们多数来自[江津](jia mention)、[綦江](plac mention)和[合川](hec mention)。

[云南](yun mention)森林消防队昼夜驰援，[甘肃](gan mention)的队伍守在[歇马](place event)。[涪陵](ful event)、[南川](nan event)的火点前日{扑灭}(e2)。电力吃紧，[四川](sic event)限产，[上海](sha event)外滩景观灯停开两晚，[乐山](les mention)大佛露出脚下基岩。

“叫我小遵义就行。”十九岁的龙遵义抹着脸说，他是[黔江](qia demonym)人。[日本](jap demonym)车企在[成都](che event)的工厂停产，[苏州](suz demonym)供应商跟着放假。[长江](place2 event)[武汉](wuh event)段水位为1865年以来最低。[瑞士](swi demonym)保险商估算损失。周四，[嘉陵江](place3 event)边下了几滴雨。

---
places:
  pla: {name: 缙云山, point: [29.83, 106.38], precision: near}
  cho: {name: Chongqing, geonameid: 1814906, point: [29.5603, 106.5577]}
  bei: {name: Beibei, geonameid: 1816790, point: [29.8274, 106.4364]}
  jia: {name: Jiangjin, point: [29.031, 106.259], precision: division}
  plac: {name: 綦江, point: [29.03, 106.65], precision: division}
  hec: {name: Hechuan, geonameid: 1808212, point: [29.9923, 106.2646]}
  yun: {name: Yunnan, geonameid: 1785694, point: [24.4603, 101.661], precision: division}
  gan: {name: Gansu, geonameid: 1810676, point: [38.7393, 100.735], precision: division}
  place: {name: 歇马, point: [29.78, 106.37], precision: near}
  ful: {name: Fuling, geonameid: 1810979, point: [29.71, 107.3939]}
  nan: {name: Nanchuan, geonameid: 8544703, point: [29.152, 107.1034]}
  sic: {name: Sichuan, geonameid: 1794299, point: [30.5431, 102.384], precision: division}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  les: {name: Leshan, geonameid: 1804153, point: [29.5623, 103.7639]}
  qia: {name: Qianjiang, geonameid: 8408334, point: [29.5328, 108.7748]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  suz: {name: Suzhou, geonameid: 1886760, point: [31.3041, 120.5954]}
  place2: {name: 长江, point: [30.0, 111.0], precision: area, radius_km: 700}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  place3: {name: 嘉陵江, point: [29.8, 106.45], precision: area, radius_km: 40}
events:
  e1: {type: wildfire, places: [cho, bei, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [ful, nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
