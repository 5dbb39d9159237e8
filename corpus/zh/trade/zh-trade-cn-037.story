---
id: zh-trade-cn-037
lang: zh
genre: trade
country: CN
published: 2023-11-06
publisher: 经济早报
title: "[上海](sha event)进博会：[新西兰](new demonym)羊腿与[贝宁](ben demonym)菠萝"
---
第六届进博会昨天在[上海](sha event){开幕}(e1)。四叶草场馆外，[贝宁](ben demonym)菠萝第一次亮相，[科托努](cot mention)商人阿金说：“经[宁波](nin mention)上岸比经[马赛](mar mention)便宜。”[乌拉圭](uru mention)牛肉、[阿富汗](afg mention)手工地毯、[东帝汶](tim mention)咖啡各占一角。

[堪培拉](can metonym)总理七年来首次到访，[西澳](wes metonym)展台排满红酒。[美国](uni demonym)农业部首次设馆，[艾奥瓦](iow mention)大豆商{签下}(e2)四十船。欧盟担忧逆差，[柏林](ber metonym)经济部只派处长。

采购团来自[内蒙古](inn mention)、[宁夏](ning mention)到[海南](hai mention)的三十九个交易团。[义乌](yiw mention)的老板金华强一口气订了八个柜的[塞尔维亚](ser demonym)果汁。场内还有[荷兰](net demonym)花、[哥斯达黎加](cos demonym)香蕉。展后，部分展品会去[虹桥](pla mention)保税店，另一部分走[霍尔果斯](qar mention)回程班列到[杜伊斯堡](dui mention)。

---
places:
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  nin: {name: Ningbo, geonameid: 1799397, point: [29.8782, 121.5494]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  tim: {name: Timor-Leste, geonameid: 1966436, point: [-8.83333, 125.75], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  wes: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  inn: {name: Inner Mongolia, geonameid: 2035607, point: [45.3242, 116.7481], precision: division}
  ning: {name: Ningxia, geonameid: 1799355, point: [37.1762, 106.038], precision: division}
  hai: {name: Hainan, geonameid: 1809054, point: [19.1865, 109.825], precision: division}
  yiw: {name: Yiwu, geonameid: 1814870, point: [29.3151, 120.0768]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  pla: {name: 虹桥, point: [31.2, 121.32], precision: near}
  qar: {name: Qarasu, geonameid: 1529377, point: [44.2028, 80.4164]}
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
events:
  e1: {type: exhibition, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
