---
id: zh-travel-ge-018
lang: zh
genre: travel
country: GE
published: 2018-10-14
publisher: 远方周刊
title: "在[第比利斯](tbi mention)喝一杯八千年的酒"
---
从[乌鲁木齐](uru mention)直飞[第比利斯](tbi mention)，五个小时。老城的硫磺浴池像一个个倒扣的碗，普希金{泡过}(e1)，如今[以色列](isr demonym)旅行团也泡。酒馆女主人娜娜把葡萄酒装在可乐瓶里，酒来自[卡赫季](kak mention)。

第二天坐小巴去[卡兹别吉](ste mention)，司机在[格达乌里](pla mention)停车让大家看[高加索](plac mention)的悬崖。圣三一教堂对面就是[俄罗斯](rus mention)。往西，[库塔伊西](kut mention)有古老的修道院，[巴统](bat mention)有棕榈和赌场，[土耳其](tur demonym)卡车排成长龙。

[梅斯蒂亚](mes mention)的塔楼最美，也最远；一位叫哥里的背包客（[湖北](hub demonym)人，真名）走了四天。离开前，去[哥里](gor mention)看一个鞋匠儿子的博物馆。签证：[中国](chi demonym)公民须在[北京](bei mention)办理。转机也可走[伊斯坦布尔](ist mention)或[阿拉木图](alm mention)。

---
places:
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  uru: {name: Urumqi, geonameid: 1529102, point: [43.801, 87.6005]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  kak: {name: Kakheti, geonameid: 865537, point: [41.6527, 45.8579], precision: division}
  ste: {name: Stepantsminda, geonameid: 614087, point: [42.6569, 44.6431]}
  pla: {name: 格达乌里, point: [42.48, 44.48]}
  plac: {name: 高加索, point: [42.7, 44.5], precision: area, radius_km: 200}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  mes: {name: Mestia, geonameid: 612987, point: [43.0438, 42.7237]}
  hub: {name: Hubei, geonameid: 1806949, point: [30.9857, 112.264], precision: division}
  gor: {name: Gori, geonameid: 614455, point: [41.9853, 44.1129]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
