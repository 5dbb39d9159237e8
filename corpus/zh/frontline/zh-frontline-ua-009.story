---
id: zh-frontline-ua-009
lang: zh
genre: frontline
country: UA
published: 2022-03-05
publisher: 环球观察
title: "[马里乌波尔](mar event)停火仅数小时 平民未能撤出"
---
本报驻[基辅](kyi dateline)记者报道 原定5日上午开始的人道走廊未能打通。[马里乌波尔](mar event)市政厅说，炮击仍在继续，前往[扎波罗热](zap mention)的大巴在半路{折返}(e1)。[沃尔诺瓦哈](vol event)的居民在地下室里度过第七天。

[哈尔科夫](kha event)夜间遭到{空袭}(e2)，[苏梅](sum event)断水断电。[乌克兰](ukr demonym)军方称在[敖德萨](ode mention)外海击退登陆舰。[赫尔松](khe event)街头有人挥舞旗帜抗议。[俄](rus demonym)国防部则称，封锁平民的是对方。

难民潮持续西移：[利沃夫](lvi event)火车站每天接纳三万人，[波兰](pol demonym)边境城市[普热梅希尔](prz event)的体育馆睡满了妇孺。来自[苏梅](sum mention)的医学生陈柳州说，他和二十名[印度](ind demonym)同学步行去了[波尔塔瓦](polt mention)。[安卡拉](ank metonym)表示愿意斡旋，[巴黎](par metonym)与[克里姆林宫](pla metonym)再次通话。

---
places:
  mar: {name: Mariupol, geonameid: 701822, point: [47.0951, 37.5413]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  vol: {name: Volnovakha, geonameid: 689198, point: [47.6008, 37.4936]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  prz: {name: Przemyśl, geonameid: 761168, point: [49.785, 22.7673]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  polt: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  pla: {name: 克里姆林宫, point: [55.752, 37.617], precision: exact}
events:
  e1: {type: displacement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: airstrike, places: [kha, sum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
