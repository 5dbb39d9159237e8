---
id: zh-council-tw-022
lang: zh
genre: council
country: TW
published: 2021-12-07
publisher: 南方时报
title: "[屏东](pin metonym)议会吵翻：[小琉球](pla mention)要不要限人"
---
【记者潮州／[屏东](pin dateline)报导】[屏东](pin metonym)县议会昨天{审议}(e1)小琉球总量管制自治条例，正反各九票，议长投下反对票而{搁置}(e2)。业者洪恒春批评：“[绿岛](plac mention)、[兰屿](place mention)都没管，为什么先管我们？”

县府说明，假日从[东港](don mention)上船的游客破万，海龟不堪其扰，[帛琉](pal mention)与[夏威夷](haw mention)[恐龙湾](place2 mention)皆有预约制。[白沙尾](place3 event)港边的机车多达七千辆。

议程还包括[大鹏湾](place4 event)赛车场的去留、[枋寮](place5 event)医院增床，以及[恒春](hen event)机场复航[台北](tai mention)。[高雄](kao metonym)方面希望[林园](place6 mention)污水接管一并谈。原民议员提醒，[雾台](place7 event)道路去年塌方，[台东](tait mention)绕行要四小时。议员[日本](jap mention)[石垣](ish mention)考察案照列。

---
places:
  pin: {name: Pingtung, geonameid: 1670481, point: [22.6714, 120.4881]}
  pla: {name: 小琉球, point: [22.34, 120.37]}
  plac: {name: 绿岛, point: [22.66, 121.49]}
  place: {name: 兰屿, point: [22.05, 121.55]}
  don: {name: Donggang, geonameid: 1666596, point: [22.4652, 120.4493]}
  pal: {name: Palau, geonameid: 1559582, point: [7.503, 134.621], precision: country}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  place2: {name: 恐龙湾, point: [21.27, -157.69], precision: near}
  place3: {name: 白沙尾, point: [22.354, 120.38], precision: near}
  place4: {name: 大鹏湾, point: [22.45, 120.47], precision: area, radius_km: 4}
  place5: {name: 枋寮, point: [22.37, 120.6]}
  hen: {name: Hengchun, geonameid: 1676242, point: [22.0042, 120.7439]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  kao: {name: Kaohsiung, geonameid: 1673820, point: [22.6163, 120.3133]}
  place6: {name: 林园, point: [22.5, 120.39]}
  place7: {name: 雾台, point: [22.75, 120.73]}
  tait: {name: Taitung, geonameid: 1668295, point: [22.7599, 121.1446]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  ish: {name: Ishigaki, geonameid: 1861416, point: [24.3448, 124.1572]}
events:
  e1: {type: meeting, places: [place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
