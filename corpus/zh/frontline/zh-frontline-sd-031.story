---
id: zh-frontline-sd-031
lang: zh
genre: frontline
country: SD
published: 2023-04-24
publisher: 新晨报
title: "从[喀土穆](kha event)到[苏丹港](por mention)：二十六小时撤离路"
---
第一辆大巴4月22日清晨离开[喀土穆](kha event)，车窗贴着国旗。[苏丹](sud event)两支军队的{交火}(e1)已进入第二周，机场跑道上烧毁的客机还在冒烟，[恩图曼](omd event)的炮声昼夜不停，[达尔富尔](pla event)的[朱奈纳](alj event)传出屠杀。

车队绕过[瓦德迈达尼](wad mention)，在[加达里夫](alq mention)加油，经[卡萨拉](kas mention)抵达[苏丹港](por event)。海军导弹舰把首批二百多人{送往}(e2)[吉达](jed mention)；[法国](fra metonym)、[约旦](jor metonym)动用运输机，从[赛义德纳](plac event)基地飞往[吉布提](dji mention)。

“我在中石油 [麦罗维](mer mention)工地干了九年，锅都没拿。”电工汪海口说。[埃塞俄比亚](eth metonym)开放[麦特马](met event)口岸，[乍得](cha event)东部每天涌入数千妇孺。[利雅得](riy metonym)与[华盛顿](was metonym)促成七十二小时停火。[开罗](cai metonym)关切被扣士兵。

---
places:
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  omd: {name: Omdurman, geonameid: 365137, point: [15.6445, 32.4777]}
  pla: {name: 达尔富尔, point: [13.5, 24.0], precision: area, radius_km: 350}
  alj: {name: Al-Junaynah, geonameid: 379303, point: [13.4526, 22.4473]}
  wad: {name: Wad Medani, geonameid: 364103, point: [14.4012, 33.5199]}
  alq: {name: Al-Qadarif, geonameid: 379062, point: [14.0349, 35.3834]}
  kas: {name: Kassala, geonameid: 372753, point: [15.451, 36.4]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  plac: {name: 赛义德纳, point: [15.82, 32.52], precision: near}
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  mer: {name: Merowe, geonameid: 370481, point: [18.4704, 31.8113]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  met: {name: Metemma, geonameid: 330789, point: [12.9548, 36.1555]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
events:
  e1: {type: battle, places: [sud, omd, pla, alj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
