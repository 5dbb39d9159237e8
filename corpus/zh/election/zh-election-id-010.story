---
id: zh-election-id-010
lang: zh
genre: election
country: ID
published: 2019-04-18
publisher: 南洋快报
title: "[印尼](ind event)大选投票结束 [巴布亚](pap event)部分票站延后"
---
[雅加达](jak dateline)讯 一亿九千万选民昨天同日投票{选举}(e1)总统与国会。从[亚齐](ace event)到[马鲁古](mal event)，票站依三个时区先后关闭。快速计票显示，现任总统在[中爪哇](cen event)与[巴厘](bal event)大幅领先，对手则守住[西爪哇](wes event)和[西苏门答腊](west event)。

[查亚普拉](jay event)有七百个票站因物资未到而{延期}(e2)。在[吉隆坡](kua event)，邮寄选票遗失的传闻引发不满；[悉尼](syd event)领事馆外，侨民排队至天黑。

“我从[棉兰](med mention)飞回[泗水](sur event)就是为了投票。”华裔商人陈茂物说。[日惹](yog event)一名票站主任因劳累过度去世。[新加坡](sin metonym)总理致电祝贺，[华盛顿](was metonym)称赞过程和平。股市今天重开，[万隆](ban mention)的纺织商盼望[北京](bei metonym)的铁路贷款早日到位。

---
places:
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  pap: {name: Papua, geonameid: 1643012, point: [-4.1082, 138.689], precision: division}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ace: {name: Aceh, geonameid: 1215638, point: [4.4153, 96.9956], precision: division}
  mal: {name: Maluku, geonameid: 1636627, point: [-8.2481, 128.161], precision: division}
  cen: {name: Central Java, geonameid: 1642669, point: [-7.2901, 109.896], precision: division}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  wes: {name: West Java, geonameid: 1642672, point: [-6.9076, 107.638], precision: division}
  west: {name: West Sumatra, geonameid: 1626197, point: [-0.6426, 100.611], precision: division}
  jay: {name: Jayapura, geonameid: 2082600, point: [-2.5337, 140.7181]}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  med: {name: Medan, geonameid: 1214520, point: [3.5833, 98.6667]}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  yog: {name: Yogyakarta, geonameid: 1621177, point: [-7.8014, 110.3647]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ban: {name: Bandung, geonameid: 1650357, point: [-6.9222, 107.6069]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: election, places: [ind, pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [jay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
