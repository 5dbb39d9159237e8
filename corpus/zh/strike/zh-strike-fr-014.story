---
id: zh-strike-fr-014
lang: zh
genre: strike
country: FR
published: 2023-03-08
publisher: 欧洲时讯
title: "[法国](fra event)全国罢工：垃圾围城，火车停驶"
---
[巴黎](par dateline) 反对推迟退休年龄的第六轮{罢工}(e1)周二席卷[法国](fra event)。工会称一百二十万人走上[巴黎](par event)街头，从[里昂](lyo event)、[图卢兹](tou event)到[雷恩](ren event)都有游行；[马赛](mar event)港口封闭，[勒阿弗尔](leh event)的拖轮停工。

炼油厂发货{中断}(e2)，[诺曼底](nor event)部分加油站排队。[戴高乐机场](pla event)取消两成航班，飞往[日内瓦](gen mention)的列车全部停开，往[伦敦](lon mention)的“欧洲之星”仅余三分之一。

“我祖父在[敦刻尔克](dun mention)炼钢，我不想像他那样死在岗位上。”三十四岁的[南特](nan demonym)姑娘卡昂（Caen）说。[爱丽舍宫](plac metonym)没有回应。[斯特拉斯堡](str event)大学生封锁教学楼。[科西嘉](place event)渡轮照常。[比利时](bel metonym)和[西班牙](spa metonym)工会表示声援，[柏林](ber demonym)媒体则冷眼旁观。

---
places:
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  ren: {name: Rennes, geonameid: 2983990, point: [48.1111, -1.6743]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  leh: {name: Le Havre, geonameid: 3003796, point: [49.4935, 0.1079]}
  nor: {name: Normandy, geonameid: 11071621, point: [49.1348, 0.1025], precision: division}
  pla: {name: 戴高乐机场, point: [49.01, 2.55], precision: exact}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  dun: {name: Dunkirk, geonameid: 3020686, point: [51.0344, 2.3768]}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  plac: {name: 爱丽舍宫, point: [48.87, 2.317], precision: exact}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  place: {name: 科西嘉, point: [42.15, 9.1], precision: division}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
events:
  e1: {type: strike, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
