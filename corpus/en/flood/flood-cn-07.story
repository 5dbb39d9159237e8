---
id: flood-cn-07
genre: flood
country: CN
published: 2021-07-23
publisher: Central Plain Reader
title: "Line 5"
---
[ZHENGZHOU](zhe dateline). At [Shakou Road](sha event) station they are letting families {lay}(e1) flowers again; a yellow board that somebody had put in front of them on Wednesday was {pulled down}(e2) by night.

Five hundred passengers were {trapped}(e3) on Tuesday evening when water {broke into}(e3) the tunnel of Line 5, and rose to their chins. Fourteen {died}(e3). In the [Jingguang](jin event) road tunnel 247 cars were {found}(e4), and so far six bodies.

On that day, a year's rain {fell}(e5) on [Zhengzhou](zhe event) in three. In [Gongyi](gon event) and [Xinmi](xin event) dams {gave out}(e6); at [Luoyang](luo event) the army {blew}(e7) one up to save the town. North of the [Yellow River](yel mention), [Xinxiang](xinx event) and [Weihui](wei event) are {filling}(e8) now. The province of [Henan](hen event) counts 51 {dead}(e9).

[Beijing](bei metonym)'s weather office had sent five red {alerts}(e10). A phone maker with 200,000 workers near the airport {stopped}(e11) for a day and [Shanghai](shan mention) traders sold pork.

Donations {came}(e12) from [Wuhan](wuh mention), with a note: "You came to us". A foreign newsman was {followed}(e13) by a crowd on [Erqi Square](erq event).

---
places:
  zhe: {name: Zhengzhou, geonameid: 1784658, point: [34.7578, 113.6486]}
  sha: {name: Shakou Road, point: [34.78, 113.665], precision: exact, near: zhe}
  jin: {name: Jingguang, point: [34.74, 113.65], precision: near, near: zhe}
  gon: {name: Gongyi, point: [34.75, 112.98]}
  xin: {name: Xinmi, point: [34.54, 113.39]}
  yel: {name: Yellow River, point: [34.9, 113.7], precision: area, radius_km: 100}
  wei: {name: Weihui, point: [35.4, 114.06]}
  hen: {name: Henan, geonameid: 1808520, point: [33.9055, 113.484], precision: division}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  erq: {name: Erqi Square, point: [34.752, 113.668], precision: near, near: zhe}
  luo: {name: Luoyang, geonameid: 1801792, point: [34.6735, 112.4368]}
  xinx: {name: Xinxiang, geonameid: 1788572, point: [35.1903, 113.8015]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  shan: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
events:
  e1: {type: ceremony, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: other, places: [zhe], start: 2021-07-21, end: 2021-07-21, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e3: {type: flood, places: [zhe], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: on Tuesday evening, killed: 14, status: happened, actors: "", main: true}
  e4: {type: flood, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, status: happened, actors: ""}
  e5: {type: extreme_weather, places: [zhe], start: 2021-07-20, end: 2021-07-20, date_precision: day, date_text: On that day, status: happened, actors: ""}
  e6: {type: collapse, places: [gon, xin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: explosion, places: [luo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the army}
  e8: {type: flood, places: [xinx, wei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: flood, places: [hen], start: null, end: null, date_precision: unknown, date_text: "", killed: 51, status: happened, actors: "", main: true}
  e10: {type: statement, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: closure, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: aid, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: protest, places: [zhe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
