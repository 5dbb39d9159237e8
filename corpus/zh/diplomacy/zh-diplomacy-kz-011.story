---
id: zh-diplomacy-kz-011
lang: zh
genre: diplomacy
country: KZ
published: 2013-09-08
publisher: 丝路评论
title: "[阿斯塔纳](ast event)演讲后 [中亚](pla mention)各国反应不一"
---
{访问}(e1)[土库曼斯坦](tur event)之后，代表团抵达[阿斯塔纳](ast event)，双方{签署}(e2)二十二份文件，涉及[卡沙甘](plac mention)油田的股份以及[奇姆肯特](shy mention)炼油厂的改造。

[塔什干](tas metonym)最为积极，希望铁路经[安集延](and mention)接到[喀什](kas mention)；[比什凯克](bis metonym)则担心债务。[莫斯科](mos metonym)的报纸提醒，[阿拉木图](alm mention)的集装箱过去只往[新西伯利亚](nov mention)走。[德黑兰](teh metonym)与[安卡拉](ank metonym)也派出观察员。

“从[霍尔果斯](qar mention)到[阿克套](akt mention)只要三天。”[哈萨克斯坦](kaz demonym)物流商努尔兰对记者说。[美国](uni demonym)学者马里兰（Merry Lann）却认为，西方话语中的“大博弈”并不适用。下一站，专机飞往[撒马尔罕](sam event)，主人准备了[布哈拉](buk mention)地毯。[新疆](xin metonym)方面将于月底在[乌鲁木齐](uru event)办展。

---
places:
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  pla: {name: 中亚, point: [43.0, 66.0], precision: area, radius_km: 900}
  tur: {name: Turkmenistan, geonameid: 1218197, point: [39.75, 59.66667], precision: country}
  plac: {name: 卡沙甘, point: [46.1, 51.6], precision: near}
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  and: {name: Andijon, geonameid: 1514588, point: [40.7834, 72.3507]}
  kas: {name: Kashgar, geonameid: 1280849, point: [39.4672, 75.9868]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  qar: {name: Qarasu, geonameid: 1529377, point: [44.2028, 80.4164]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  buk: {name: Bukhara, geonameid: 1217662, point: [39.7703, 64.4307]}
  xin: {name: Xinjiang, geonameid: 1529047, point: [41.122, 85.4253], precision: division}
  uru: {name: Urumqi, geonameid: 1529102, point: [43.801, 87.6005]}
events:
  e1: {type: visit, places: [tur, ast], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: agreement, places: [tur, ast], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
