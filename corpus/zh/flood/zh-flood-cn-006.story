---
id: zh-flood-cn-006
lang: zh
genre: flood
country: CN
published: 2021-07-22
publisher: 中原晚报
title: "[郑州](zhe event)暴雨后：地铁五号线出口的鲜花"
---
本报[郑州](zhe dateline)7月22日电 罕见{暴雨}(e1)已造成[河南](hen event)33人死亡、8人失踪。[郑州](zhe event)地铁五号线[沙口路](pla event)站口摆满了花。[巩义](gon event)市[米河镇](plac event)通信中断两天，昨晚才恢复。

[新乡](xin event)接棒成为雨带中心，[卫辉](wei event)城区积水过腰，[鹤壁](heb event)的[浚县](place event)堤防出现险情。来自[江苏](jia mention)、[山东](sha mention)、[湖北](hub mention)的救援队连夜赶到，一支民间队伍从[杭州](han mention)带来十二艘冲锋舟。

“我老家在[信阳](xiny mention)，那里反倒没下多少。”外卖员洛宁说。京广高铁部分列车在[安阳](any event){折返}(e2)，开往[西安](xia mention)和[成都](che mention)的班次停运。[日本](jap metonym)、[巴基斯坦](pak metonym)等国领导人致电慰问。[香港](hon mention)一家基金会捐款五千万元。

---
places:
  zhe: {name: Zhengzhou, geonameid: 1784658, point: [34.7578, 113.6486]}
  hen: {name: Henan, geonameid: 1808520, point: [33.9055, 113.484], precision: division}
  pla: {name: 沙口路, point: [34.784, 113.665], precision: near}
  gon: {name: Gongyi, geonameid: 1789897, point: [34.7553, 113.0114]}
  plac: {name: 米河镇, point: [34.72, 113.2]}
  xin: {name: Xinxiang, geonameid: 1788572, point: [35.1903, 113.8015]}
  wei: {name: Weihui, geonameid: 1805031, point: [35.4075, 114.0592]}
  heb: {name: Hebi, geonameid: 1808770, point: [35.7323, 114.2862]}
  place: {name: 浚县, point: [35.67, 114.55]}
  jia: {name: Jiangsu, geonameid: 1806260, point: [32.9844, 119.942], precision: division}
  sha: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  hub: {name: Hubei, geonameid: 1806949, point: [30.9857, 112.264], precision: division}
  han: {name: Hangzhou, geonameid: 1808926, point: [30.2936, 120.1614]}
  xiny: {name: Xinyang, geonameid: 1788534, point: [32.1228, 114.0656]}
  any: {name: Anyang, geonameid: 1785294, point: [36.096, 114.3828]}
  xia: {name: "Xi'an", geonameid: 1790630, point: [34.2583, 108.9286]}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
events:
  e1: {type: flood, places: [hen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [any], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
