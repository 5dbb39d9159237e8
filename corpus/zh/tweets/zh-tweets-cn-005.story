---
id: zh-tweets-cn-005
lang: zh
genre: tweets
country: CN
published: 2021-02-19
title: "春节返程，网友都堵在哪儿了"
---
@一路向北：[京港澳高速](pla event)[漯河](luo event)段，{堵}(e1)了四个钟头，孩子都学会了斗地主。

@琼州等船：[海口](hai event)[秀英港](plac event)排队十公里，昨晚在车里吃了一顿[文昌](wen mention)鸡。

@我真叫南宁：本人姓南名宁，家在[柳州](liu mention)，请勿再问。

@川B司机：[广元](gua event){下雪}(e2)，[绵阳](mia mention)方向封路，改走[剑阁](pua mention)。

@阿妹嫁上海：从[黄山](hua mention)回[上海](sha mention)，[杭州湾](place event)大桥一片红灯。

@东北老铁：[哈尔滨](har event)零下二十五度，可我们路上没车，服不服？[三亚](san mention)的同学别晒图了。

@交警提示：[虎门大桥](place2 event)车流回落，往[东莞](don mention)、[惠州](hui mention)车辆请走[南沙](place3 mention)。

@留学生小周：我在[墨尔本](mel mention)，想堵都没得堵。

---
places:
  pla: {name: 京港澳高速, point: [34.0, 113.9], precision: area, radius_km: 150}
  luo: {name: Luohe, geonameid: 1801934, point: [33.5742, 114.0326]}
  hai: {name: Haikou, geonameid: 1809078, point: [20.0342, 110.3465]}
  plac: {name: 秀英港, point: [20.02, 110.28], precision: near}
  wen: {name: Wenchang, geonameid: 1791544, point: [19.5516, 110.8028]}
  liu: {name: Liuzhou, geonameid: 1803300, point: [24.324, 109.407]}
  gua: {name: Guangyuan, geonameid: 1806466, point: [32.442, 105.823]}
  mia: {name: Mianyang, geonameid: 1800627, point: [31.4678, 104.6817]}
  pua: {name: "Pu'an", geonameid: 1798537, point: [32.0373, 105.4669]}
  hua: {name: Huangshan, geonameid: 1792359, point: [29.7114, 118.3125]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  place: {name: 杭州湾, point: [30.4, 121.1], precision: area, radius_km: 30}
  har: {name: Harbin, geonameid: 2037013, point: [45.75, 126.65]}
  san: {name: Sanya, geonameid: 1796556, point: [18.2543, 109.5095]}
  place2: {name: 虎门大桥, point: [22.78, 113.61], precision: near}
  don: {name: Dongguan, geonameid: 1812545, point: [23.018, 113.7487]}
  hui: {name: Huizhou, geonameid: 1806776, point: [23.1115, 114.4152]}
  place3: {name: 南沙, point: [22.74, 113.61], precision: near}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
events:
  e1: {type: outage, places: [pla, luo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
