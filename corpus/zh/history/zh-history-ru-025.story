---
id: zh-history-ru-025
lang: zh
genre: history
country: RU
published: 2020-09-03
publisher: 远方周刊
title: "[海参崴](vla event)街头的“百万街”"
---
一百多年前，[符拉迪沃斯托克](vla event)还被闯关东的[山东](sha demonym)人叫做[海参崴](vla event)。他们从[烟台](yan mention)坐船，四天后在金角湾{上岸}(e1)，住进塞苗诺夫市场后面的“百万街”。1886年，城里三分之一是[中国](chi demonym)人。

砖瓦、白菜、修鞋，几乎都由他们包办；人参经[绥芬河](sui mention)运到[营口](yin mention)。1911年鼠疫从[满洲里](man event)传到[哈尔滨](har event)，市政府把街区{迁}(e2)往郊外。1937年，最后一批人被送上火车，去了[新疆](xin mention)和[哈萨克斯坦](kaz mention)。

“我外公姓迟，户籍写的是[莱州](lai mention)。”导游娜塔莎说。她在[哈巴罗夫斯克](kha mention)读的中文。档案散落在[莫斯科](mos mention)、[台北](tai mention)和[托木斯克](tom mention)。如今街上开着[朝鲜](nor demonym)餐馆，[韩国](sou demonym)游客拍照，[乌苏里斯克](uss mention)的老茶壶摆在橱窗里。

---
places:
  vla: {name: Vladivostok, geonameid: 2013348, point: [43.1056, 131.8735]}
  sha: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  yan: {name: Yantai, geonameid: 1787093, point: [37.4765, 121.4408]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  sui: {name: Suifenhe, geonameid: 2034657, point: [44.3998, 131.1478]}
  yin: {name: Yingkou, geonameid: 2033370, point: [40.6647, 122.2318]}
  man: {name: Manzhouli, geonameid: 2035836, point: [49.6, 117.4333]}
  har: {name: Harbin, geonameid: 2037013, point: [45.75, 126.65]}
  xin: {name: Xinjiang, geonameid: 1529047, point: [41.122, 85.4253], precision: division}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  lai: {name: Laizhou, geonameid: 1804578, point: [37.1807, 119.9422]}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  tom: {name: Tomsk, geonameid: 1489425, point: [56.5005, 84.9822]}
  nor: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  uss: {name: Ussuriysk, geonameid: 2014006, point: [43.8047, 131.9573]}
events:
  e1: {type: displacement, places: [vla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [man, har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
