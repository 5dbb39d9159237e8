---
id: zh-flood-pk-038
lang: zh
genre: flood
country: PK
published: 2022-08-30
publisher: 环球观察
title: "[巴基斯坦](pak event)：三分之一国土泡在水里"
---
[伊斯兰堡](isl dateline)电 季风暴雨引发的{洪水}(e1)已造成一千一百三十六人死亡。[信德省](sin event)损失最重，[苏库尔](suk event)的闸门全部开启，[达杜](dad event)城外筑起最后一道土堤。北部的[斯瓦特](pla event)河谷，二十四座桥梁被冲走，[卡拉姆](plac event)的游客由直升机{接走}(e2)。

[俾路支省](bal event)首府[奎达](que event)一度断电断网，通往[卡拉奇](kar mention)的公路中断。[中国](chi metonym)运来三千顶帐篷，经[拉瓦尔品第](raw mention)分发；[土耳其](tur mention)、[阿联酋](uni mention)的运输机降落在[卡拉奇](kar event)。

“我的棉花、羊和儿子的学校都没了。”[拉尔卡纳](lar mention)农民古拉姆说。[纽约](new metonym)联合国总部呼吁筹款一亿六千万美元。气候部长在[伦敦](lon event)接受采访时称，发达国家欠债。[旁遮普](pun event)南部的[德拉加齐汗](der event)水位仍在上升。

---
places:
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  suk: {name: Sukkur, geonameid: 1164408, point: [27.7032, 68.8589]}
  dad: {name: Dadu, geonameid: 1180809, point: [26.7303, 67.7769]}
  pla: {name: 斯瓦特, point: [35.2, 72.4], precision: division}
  plac: {name: 卡拉姆, point: [35.49, 72.58]}
  bal: {name: Balochistan, geonameid: 1183606, point: [27.5194, 65.5512], precision: division}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  lar: {name: Larkana, geonameid: 1172128, point: [27.559, 68.212]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  der: {name: Dera Ghazi Khan, geonameid: 1180289, point: [30.0459, 70.6403]}
events:
  e1: {type: flood, places: [pak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
