---
id: zh-strike-kr-029
lang: zh
genre: strike
country: KR
published: 2022-12-02
publisher: 东亚时报
title: "[釜山](bus event)港的集装箱垒成墙"
---
[首尔](seo dateline)讯 货车司机{罢工}(e1)进入第九天。[釜山](bus event)港吞吐量跌到平时的两成，[光阳](gwa event)港一周没有出过一个箱子，[蔚山](uls event)的整车由员工一辆辆开往码头。水泥断供，[仁川](inc event)、[大田](dae event)的工地停了。

政府首次对水泥行业下达复工{命令}(e2)。[京畿道](gye event)[义王](uiw event)物流基地外，工会代表剃光头发。“运费在[青岛](qin mention)涨了，在[洛杉矶](los mention)涨了，就是没涨到我手里。”司机朴大邱（音）说。

[济州](jej event)柑橘烂在果园，[江原道](gan event)的炼铁厂库存见底。[日本](jap demonym)[下关](shi mention)渡轮照开。现代与起亚的[斯洛伐克](slo demonym)工厂暂不受影响。总统府所在的[龙山](pla metonym)态度强硬，[世宗](sej metonym)国土部则派员谈判。[日内瓦](gen metonym)国际劳工组织发函介入。

---
places:
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  gwa: {name: Gwangyang, geonameid: 1884178, point: [34.9414, 127.6957]}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  inc: {name: Incheon, geonameid: 1843564, point: [37.4565, 126.7052]}
  dae: {name: Daejeon, geonameid: 1835235, point: [36.3491, 127.3849]}
  gye: {name: Gyeonggi-do, geonameid: 1841610, point: [37.2562, 127.205], precision: division}
  uiw: {name: Uiwang, geonameid: 6573901, point: [37.3653, 126.9478]}
  qin: {name: Qingdao, geonameid: 1797929, point: [36.0649, 120.3804]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  jej: {name: Jeju City, geonameid: 1846266, point: [33.5097, 126.5219]}
  gan: {name: Gangwon-do, geonameid: 1843125, point: [37.7951, 128.22], precision: division}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  shi: {name: Shimonoseki, geonameid: 1852225, point: [33.9555, 130.9371]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  pla: {name: 龙山, point: [37.53, 126.98], precision: near}
  sej: {name: Sejong, geonameid: 11523293, point: [36.5924, 127.2922]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
events:
  e1: {type: strike, places: [bus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [inc, dae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
