---
id: zh-aviation-cn-019
lang: zh
genre: aviation
country: CN
published: 2022-05-13
publisher: 山城晨报
title: "[重庆](cho event)客机冲出跑道 机上人员全部撤离"
---
昨日上午8时许，一架由[重庆](cho mention)飞往[林芝](nyi mention)的客机在[江北机场](pla event)起飞时{偏出}(e1)跑道，左侧机翼起火。机上一百二十二人全部{撤离}(e2)，四十余人轻伤，被送往[渝北区](plac event)两家医院。

乘客林先生是[泉州](qua demonym)人，准备去[西藏](tib mention)看桃花。他说：“滑行时像过搓衣板。”航空公司总部设在[拉萨](lha mention)，机队十九架，均购自[图卢兹](tou mention)和[天津](tia mention)总装线。

机场临时关闭跑道，六十个航班备降[成都](che event)、[贵阳](gui event)；飞往[赫尔辛基](hel mention)的国际航班推迟到傍晚。民航西南局调查组已从[成都](che mention)抵达，[法国](fra demonym)专家将以视频方式参与。今年3月，[广西](gua event)[藤县](place event)曾发生空难。[昆明](kun mention)同日一架飞机因鸟击返航，与此事无关。

---
places:
  cho: {name: Chongqing, geonameid: 1814906, point: [29.5603, 106.5577]}
  nyi: {name: Nyingchi, geonameid: 13512708, point: [29.6488, 94.3551]}
  pla: {name: 江北机场, point: [29.72, 106.64], precision: exact}
  plac: {name: 渝北区, point: [29.72, 106.63], precision: division}
  qua: {name: Quanzhou, geonameid: 1797353, point: [24.9139, 118.5858]}
  tib: {name: Tibet, geonameid: 1279685, point: [31.4515, 88.4137], precision: division}
  lha: {name: Lhasa, geonameid: 1280737, point: [29.65, 91.1]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  tia: {name: Tianjin, geonameid: 1792947, point: [39.1422, 117.1767]}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  gui: {name: Guiyang, geonameid: 1809461, point: [26.5833, 106.7167]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  gua: {name: Guangxi, geonameid: 1809867, point: [23.7451, 108.756], precision: division}
  place: {name: 藤县, point: [23.37, 110.9]}
  kun: {name: Kunming, geonameid: 1804651, point: [25.0389, 102.7183]}
events:
  e1: {type: air_accident, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
