---
id: zh-obituary-us-040
lang: zh
genre: obituary
country: US
published: 2019-05-20
publisher: 金门侨报
title: "她在[旧金山](san mention)炒了六十年菜"
---
[旧金山](san dateline)讯 “翠亨楼”创办人伍台山太太，5月17日在[旧金山](san event)唐人街医院{辞世}(e1)，享寿九十八。

她生于[广东](gua event)[开平](cha event)，十八岁嫁到[台山](tai mention)，1947年乘船经[檀香山](hon mention)抵[天使岛](pla mention)，被扣四十天。起初在[萨克拉门托](sac event)摘芦笋，后来到[奥克兰](oak event)洗碗，1959年在[都板街](plac event){开业}(e2)。

宇航员、市长、迷路的[瑞典](swe demonym)水手都吃过她的黄鱼。1989年地震那晚，她用煤气罐给[马里纳](place mention)的消防员煮粥。有人请她去[拉斯维加斯](las mention)开分店，她答：“沙漠里没有鱼。”

她信不过[纽约](new mention)的酱油，只用[香港](hong mention)的。儿子在[西雅图](sea mention)教数学，孙女在[波士顿](bos mention)学法律。[加州](cal metonym)议会降半旗。葬礼周六在[科尔马](col event)举行。

---
places:
  san: {name: San Francisco, geonameid: 5391959, point: [37.7749, -122.4194]}
  gua: {name: Guangdong, geonameid: 1809935, point: [23.7924, 113.72], precision: division}
  cha: {name: Changsha, geonameid: 1796989, point: [22.3812, 112.6849]}
  tai: {name: Taishan, geonameid: 1793700, point: [22.2513, 112.7799]}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  pla: {name: 天使岛, point: [37.862, -122.43], precision: near}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  oak: {name: Oakland, geonameid: 5378538, point: [37.8044, -122.2708]}
  plac: {name: 都板街, point: [37.795, -122.406], precision: near}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  place: {name: 马里纳, point: [37.803, -122.437], precision: near}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  hong: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  col: {name: Colma, geonameid: 5338703, point: [37.6769, -122.4597]}
events:
  e1: {type: death, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [sac, oak, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
