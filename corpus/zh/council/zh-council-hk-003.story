---
id: zh-council-hk-003
lang: zh
genre: council
country: HK
published: 2018-05-03
publisher: 香江日报
title: "[离岛](pla metonym)区议会争论：[大澳](plac mention)要不要缆车"
---
[离岛](pla metonym)区议会昨日{讨论}(e1)把[昂坪](place mention)缆车延伸至[大澳](plac mention)的建议，十二名议员意见相持，最后以七比五{否决}(e2)。“[大澳](plac metonym)不是[威尼斯](ven mention)，更不是[澳门](mac mention)。”议员黄梅窝说。

支持者指出，[东涌](place2 event)巴士周末大排长龙，[坪洲](place3 mention)、[长洲](place4 mention)居民也抱怨渡轮班次。运输署代表称，往[屯门](place5 mention)的航线年底增加两班；[中环](place6 mention)六号码头维修期间，改停[北角](place7 mention)。

会议还通过拨款，修葺[梅窝](place8 event)的炮楼，并邀请[珠海](zhu mention)、[中山](zho mention)舞狮队参加七月的活动。有市民质疑为何不请[佛山](fos mention)队。[愉景湾](place9 mention)居民会的请愿信未获处理。下次会议定于七月在[东涌](place2 event)举行。

---
places:
  pla: {name: 离岛, point: [22.26, 113.95], precision: division}
  plac: {name: 大澳, point: [22.253, 113.862]}
  place: {name: 昂坪, point: [22.256, 113.9]}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  mac: {name: Macau, geonameid: 1821275, point: [22.16667, 113.55], precision: country}
  place2: {name: 东涌, point: [22.289, 113.94]}
  place3: {name: 坪洲, point: [22.285, 114.04]}
  place4: {name: 长洲, point: [22.21, 114.03]}
  place5: {name: 屯门, point: [22.39, 113.97]}
  place6: {name: 中环, point: [22.281, 114.158], precision: near}
  place7: {name: 北角, point: [22.291, 114.2], precision: near}
  place8: {name: 梅窝, point: [22.265, 114.0]}
  zhu: {name: Zhuhai, geonameid: 1790437, point: [22.2769, 113.5678]}
  zho: {name: Zhongshan, geonameid: 6986104, point: [22.5231, 113.3791]}
  fos: {name: Foshan, geonameid: 1811103, point: [23.0268, 113.1315]}
  place9: {name: 愉景湾, point: [22.295, 114.015]}
events:
  e1: {type: meeting, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
