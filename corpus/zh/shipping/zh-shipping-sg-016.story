---
id: zh-shipping-sg-016
lang: zh
genre: shipping
country: SG
published: 2019-06-14
publisher: 狮城财经
title: "[阿曼湾](pla event)油轮遇袭 [新加坡](sin mention)买家改道"
---
两艘油轮周四在[阿曼湾](pla event){遭到}(e1)袭击，其中悬挂[马绍尔群岛](mar mention)旗的“前锋号”起火，船员被[伊朗](ira demonym)海军救起，送往[贾斯克](jas event)港。另一艘载有甲醇，由[沙特](sau demonym)[朱拜勒](alj mention)驶往[新加坡](sin mention)。

消息传来，[伦敦](lon event)油价{上涨}(e2)百分之四。[东京](tok mention)的保险商把经过[霍尔木兹海峡](plac mention)的费率提高一倍。[富查伊拉](fuj event)锚地上个月已有四艘船受损。[华盛顿](was metonym)指责[德黑兰](teh metonym)，后者否认；[巴林](bah demonym)驻军加强巡逻。

本地船务公司“淡马锡星”发言人裕廊·李（化名）说，船队将绕行，或在[科伦坡](col event)等候。[上海](sha demonym)买家转向[安哥拉](ang mention)，[鹿特丹](rot mention)的现货也被抢购。[裕廊岛](place mention)炼厂存油可用三周。[挪威](nor demonym)船东今天在[奥斯陆](osl event)开会。

---
places:
  pla: {name: 阿曼湾, point: [25.0, 58.0], precision: area, radius_km: 200}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  mar: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  jas: {name: Jask, geonameid: 130276, point: [25.6453, 57.7755]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  alj: {name: Al-Jubayl, geonameid: 109435, point: [27.0174, 49.6225]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  plac: {name: 霍尔木兹海峡, point: [26.6, 56.3], precision: near}
  fuj: {name: Fujairah, geonameid: 292878, point: [25.1164, 56.3414]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  bah: {name: Bahrain, geonameid: 290291, point: [26.03333, 50.55], precision: country}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  place: {name: 裕廊岛, point: [1.27, 103.69], precision: near}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
events:
  e1: {type: attack, places: [pla, jas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: market, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
