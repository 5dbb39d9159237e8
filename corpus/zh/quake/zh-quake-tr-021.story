---
id: zh-quake-tr-021
lang: zh
genre: quake
country: TR
published: 2023-02-09
publisher: 新晨报
title: "[哈塔伊](hat event)废墟旁的中文呼喊"
---
本报[安塔基亚](ant dateline)2月9日电 “有人吗？”志愿队员程浦东对着水泥缝喊了三遍。这支从[杭州](han mention)出发、经[伊斯坦布尔](ist mention)转机的队伍，昨夜在[安塔基亚](ant event){救出}(e1)一名孕妇。

两次{强震}(e2)在[土耳其](tur event)和[叙利亚](syr event)已夺去一万七千条生命。[卡赫拉曼马拉什](kah event)整条街被夷平，[阿德亚曼](ady event)至今缺少吊车，[伊斯肯德伦](isk event)港口大火未熄。[阿勒颇](ale event)的老城墙开裂。

[台湾](tai demonym)、[韩国](sou demonym)、[墨西哥](mex demonym)的搜救犬在同一条巷子里轮换。[安卡拉](ank metonym)宣布十省进入紧急状态。[加济安泰普](gaz event)的城堡塌了一角，当地华商送来泡面。[亚美尼亚](arm mention)的卡车三十年来首次通过[马尔加拉](pla mention)桥。[希腊](gre metonym)与[以色列](isr metonym)的飞机停在同一停机坪。[北京](bei metonym)增拨四千万元物资。

---
places:
  hat: {name: Hatay Province, geonameid: 312394, point: [36.4876, 36.2284], precision: division}
  ant: {name: Antakya, geonameid: 323779, point: [36.2066, 36.1572]}
  han: {name: Hangzhou, geonameid: 1808926, point: [30.2936, 120.1614]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  kah: {name: Kahramanmaraş, geonameid: 310859, point: [37.5847, 36.9264]}
  ady: {name: Adıyaman, geonameid: 325330, point: [37.7644, 38.2763]}
  isk: {name: İskenderun, geonameid: 311111, point: [36.5872, 36.1735]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  pla: {name: 马尔加拉, point: [40.04, 44.4], precision: near}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: rescue, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [tur, syr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
