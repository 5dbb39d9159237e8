---
id: zh-captions-cn-033
lang: zh
genre: captions
country: CN
published: 2020-04-08
title: "零时：[武汉](wuh event)重启"
---
[武汉](wuh event)西收费站。第一辆车按响{喇叭}(e1)。摄影 宜昌

[武昌](pla event)火车站。K81次开往[广州](gua mention)，零时五十分。

[江汉关](plac event)。灯光秀打出“谢谢[山西](place metonym)”“谢谢[内蒙古](inn metonym)”。

[天河机场](place2 event)。飞往[三亚](san mention)的首个航班，机长是[荆州](jin demonym)人。

[黄冈](hua event)。护士与[湖南](hun mention)医疗队员隔着车窗击掌。

[米兰](mil event)。阳台上的小提琴，华人学生{捐赠}(e2)的口罩。

[纽约](new event)。[中央公园](place3 event)搭起帐篷医院。

[首尔](seo event)。戴口罩排队投票。

[绥芬河](sui event)。边境小城开始新的隔离，志愿者从[牡丹江](mud mention)赶来。

---
places:
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  pla: {name: 武昌, point: [30.53, 114.32], precision: near}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  plac: {name: 江汉关, point: [30.582, 114.297], precision: exact}
  place: {name: 山西, point: [37.7, 112.4], precision: division}
  inn: {name: Inner Mongolia, geonameid: 2035607, point: [45.3242, 116.7481], precision: division}
  place2: {name: 天河机场, point: [30.78, 114.21], precision: exact}
  san: {name: Sanya, geonameid: 1796556, point: [18.2543, 109.5095]}
  jin: {name: Jingzhou, geonameid: 1805540, point: [30.3503, 112.1903]}
  hua: {name: Huanggang, geonameid: 8537264, point: [30.4514, 114.8704]}
  hun: {name: Hunan, geonameid: 1806691, point: [27.6667, 111.712], precision: division}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  place3: {name: 中央公园, point: [40.785, -73.966], precision: exact}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  sui: {name: Suifenhe, geonameid: 2034657, point: [44.3998, 131.1478]}
  mud: {name: Mudanjiang, geonameid: 2035715, point: [44.548, 129.6259]}
events:
  e1: {type: opening, places: [wuh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
