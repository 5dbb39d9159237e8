---
id: zh-obituary-cn-004
lang: zh
genre: obituary
country: CN
published: 2017-10-22
publisher: 河西文艺
title: "[敦煌](dun mention)壁画修复师常嘉峪辞世"
---
在洞窟里工作了六十一年的壁画修复师常嘉峪，10月19日在[兰州](lan event){病逝}(e1)，享年八十五岁。他不是[甘肃](gan demonym)人，1932年生于[山东](sha event)[青州](qin event)，抗战时随父母逃难到[重庆](cho event)，又辗转[西安](xia event)。

1956年，他坐了五天汽车，经[武威](wuw mention)、[酒泉](jiu mention)到[敦煌](dun event)。“下车一看，连棵树也没有。”他后来回忆。他发明的灌浆法先用于[莫高窟](pla event)，后来推广到[西藏](tib event)的[萨迦寺](plac event)和[柬埔寨](cam event)[吴哥](place event)。

1988年他应邀到[洛杉矶](los event)讲学，{住}(e2)了三个月，说最想念的是[新疆](xin mention)的瓜。他的学生遍布[大同](dat mention)、[龟兹](xinc mention)。遗体告别仪式今天在[兰州](lan event)举行，骨灰将撒在[鸣沙山](place2 mention)。[奈良](nar metonym)国立博物馆发来唁电。

---
places:
  dun: {name: Dunhuang, geonameid: 1529531, point: [40.1667, 94.6833]}
  lan: {name: Lanzhou, geonameid: 1804430, point: [36.057, 103.8399]}
  gan: {name: Gansu, geonameid: 1810676, point: [38.7393, 100.735], precision: division}
  sha: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  qin: {name: Qingzhou, geonameid: 1786731, point: [36.6967, 118.4797]}
  cho: {name: Chongqing, geonameid: 1814906, point: [29.5603, 106.5577]}
  xia: {name: "Xi'an", geonameid: 1790630, point: [34.2583, 108.9286]}
  wuw: {name: Wuwei, geonameid: 1803936, point: [37.9267, 102.632]}
  jiu: {name: Jiuquan, geonameid: 1279945, point: [39.7432, 98.5174]}
  pla: {name: 莫高窟, point: [40.04, 94.8], precision: exact}
  tib: {name: Tibet, geonameid: 1279685, point: [31.4515, 88.4137], precision: division}
  plac: {name: 萨迦寺, point: [28.9, 88.02], precision: near}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  place: {name: 吴哥, point: [13.41, 103.87], precision: near}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  xin: {name: Xinjiang, geonameid: 1529047, point: [41.122, 85.4253], precision: division}
  dat: {name: Datong, geonameid: 2037799, point: [40.0936, 113.2914]}
  xinc: {name: Xincheng, geonameid: 1529363, point: [41.715, 82.9325]}
  place2: {name: 鸣沙山, point: [40.08, 94.67], precision: near}
  nar: {name: Nara-shi, geonameid: 1855612, point: [34.685, 135.8048]}
events:
  e1: {type: death, places: [lan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [los], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
