---
id: zh-press-cn-024
lang: zh
genre: press
country: CN
published: 2023-06-29
publisher: 蓝屿新能源股份有限公司
title: "蓝屿新能源[宜宾](yib event)基地投产"
---
（[四川](sic dateline)[宜宾](yib dateline)，2023年6月29日）蓝屿新能源今天宣布，位于[宜宾](yib event)三江新区的储能电池基地正式{投产}(e1)，年产能二十吉瓦时。首批产品将发往[澳大利亚](aus mention)[维多利亚州](vic mention)和[智利](chi mention)[安托法加斯塔](ant mention)的光伏电站。

基地所用碳酸锂来自[青海](qin mention)[格尔木](gol mention)，负极材料由[贵阳](gui mention)伙伴供应，生产线在[深圳](she event){组装}(e2)。“长江上游的水电，让每块电池更绿。”董事长陆泸州说。

公司总部在[上海](sha mention)[临港](pla mention)，研发中心设于[合肥](hef mention)与[慕尼黑](mun mention)，并在[匈牙利](hun event)[德布勒森](deb event)建设海外首座工厂，预计2025年完工。[摩洛哥](mor event)[盖尼特拉](ken event)项目处于可研阶段。[国家电网成都公司](che metonym org)、[挪威](nor metonym)主权基金代表出席。媒体联络：[成都](che mention)高新区天府大道。

---
places:
  yib: {name: Yibin, geonameid: 1786770, point: [28.7593, 104.6399]}
  sic: {name: Sichuan, geonameid: 1794299, point: [30.5431, 102.384], precision: division}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
  qin: {name: Qinghai, geonameid: 1280239, point: [35.2652, 96.2377], precision: division}
  gol: {name: Golmud, geonameid: 1281184, point: [36.4067, 94.9006]}
  gui: {name: Guiyang, geonameid: 1809461, point: [26.5833, 106.7167]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  pla: {name: 临港, point: [30.9, 121.93], precision: near}
  hef: {name: Hefei, geonameid: 1808722, point: [31.8639, 117.2808]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  deb: {name: Debrecen, geonameid: 721472, point: [47.5317, 21.6244]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ken: {name: Kenitra, geonameid: 2544571, point: [34.261, -6.5802]}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: opening, places: [yib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [she], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
