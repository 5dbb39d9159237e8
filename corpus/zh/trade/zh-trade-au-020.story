---
id: zh-trade-au-020
lang: zh
genre: trade
country: AU
published: 2020-12-15
publisher: 能源与海洋
title: "[澳大利亚](aus demonym)煤船滞留[曹妃甸](pla event)海面"
---
五十三艘载有[澳大利亚](aus demonym)煤炭的货船{滞留}(e1)在[河北](heb event)[曹妃甸](pla event)、[京唐港](plac event)外，最久的已等了一百八十天。船员以[印度](ind demonym)、[菲律宾](phi demonym)籍为主，[孟买](mum mention)的家属写信求助。

[昆士兰](que metonym)矿业协会说，[纽卡斯尔](new event)、[格拉德斯通](gla event)港的装船照旧，只是目的地换成了[日本](jap mention)、[韩国](sou mention)和[越南](vie mention)。[堪培拉](can metonym)考虑向世贸组织{申诉}(e2)大麦关税案。[北京](bei metonym)表示，问题在于环保指标。

与此同时，[蒙古](mon mention)的炼焦煤经[甘其毛都](place event)大量入关，[印尼](indo demonym)、[俄罗斯](rus demonym)煤商也在[广州](gua event)签单。[珀斯](per demonym)分析师阿德莱德（Adelaide Wong）认为，铁矿石不会受影响：[黑德兰港](por event)上月发货创新高。[塔斯马尼亚](tas mention)的龙虾商则只能把货运往[台北](tai mention)。

---
places:
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  pla: {name: 曹妃甸, point: [38.95, 118.5], precision: near}
  heb: {name: Hebei, geonameid: 1808773, point: [38.5205, 115.314], precision: division}
  plac: {name: 京唐港, point: [39.21, 119.0], precision: near}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  gla: {name: Gladstone, geonameid: 2165478, point: [-23.8485, 151.2577]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  place: {name: 甘其毛都, point: [42.4, 107.5], precision: near}
  indo: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  por: {name: Port Hedland, geonameid: 2063042, point: [-20.3121, 118.6106]}
  tas: {name: Tasmania, geonameid: 2147291, point: [-42.0, 147.0], precision: division}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
events:
  e1: {type: market, places: [heb, pla, plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [new, gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
