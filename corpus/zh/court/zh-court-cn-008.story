---
id: zh-court-cn-008
lang: zh
genre: court
country: CN
published: 2019-04-18
publisher: 浙中日报
title: "[义乌](yiw mention)假冒商标案在[金华](jin event)开庭"
---
被控向[俄罗斯](rus mention)、[波兰](pol mention)等地销售假冒轴承的十一名被告，昨天在[金华](jin metonym)市中级人民法院{受审}(e1)。检方称，该团伙在[永康](gul event)租用厂房，于[义乌](yiw event)打包，再经[宁波](nin event)港运往[汉堡](ham mention)和[格但斯克](gda mention)，货值逾两亿元。

主犯温岭生，[台州](tai mention)人，2017年在[莫斯科](mos event)被捕后引渡回国。其妻在[迪拜](dub mention)开设的公司负责收款。辩护人认为，[德国](ger demonym)鉴定机构的报告未经公证。

庭审中，一名来自[瑞典](swe mention)[哥德堡](got mention)的商标代表通过视频作证。旁听席上，[安徽](anh demonym)籍工人要求补发{工资}(e2)。案件还牵涉[山东](sha event)[临清](qin event)两家小厂，当地公安另案处理。法庭没有当庭宣判。[北京](bei metonym)有关部门今年已将轴承列入重点名单。

---
places:
  yiw: {name: Yiwu, geonameid: 1814870, point: [29.3151, 120.0768]}
  jin: {name: Jinhua, geonameid: 1805528, point: [29.1068, 119.6442]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  gul: {name: Guli, geonameid: 1809412, point: [28.8816, 120.0331]}
  nin: {name: Ningbo, geonameid: 1799397, point: [29.8782, 121.5494]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  tai: {name: Taizhou, geonameid: 8400694, point: [28.6627, 121.4331]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  anh: {name: Anhui, geonameid: 1818058, point: [31.9537, 117.253], precision: division}
  sha: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  qin: {name: Qingnian, geonameid: 1803367, point: [36.8409, 115.7109]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: trial, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
