---
id: report-cn-136
genre: report
country: CN
published: 2019-11-14
publisher: Far East Wire
title: "15 {dead}(e1) in [Shanxi](sha event) coal mine gas {blast}(e1) as [China](chi event) extends safety {campaign}(e5)"
---
[BEIJING](bei dateline) — Fifteen miners were {killed}(e1) and nine {injured}(e1) when gas {exploded}(e1) in a coal mine in northern [China](chi event)'s [Shanxi](sha event) province, state media said on Wednesday.

The {blast}(e1) {occurred}(e1) on Monday afternoon in [Pingyao](pin event) county, under the city of [Jinzhong](jin event), while 35 people were working underground, the official Xinhua news agency reported. Eleven {escaped}(e2). The injured are being {treated}(e3) in [Taiyuan](tai event), the provincial capital.

The mine, owned by a township company, had dug beyond the limits approved by the safety bureau, Xinhua quoted an initial {inquiry}(e4) as saying. Police have taken "control measures" against its legal representative.

[China](chi mention), the world's biggest coal producer, has closed thousands of small pits, and the number of {deaths}(e6) has {fallen}(e6) every year for a decade, to 333 in 2018. But a string of accidents in the fourth quarter, when prices rise before the heating season, has embarrassed officials. On Oct. 21, a {rock burst}(e7) {killed}(e7) four at a mine in [Tangshan](tan event), in [Hebei](heb mention); in [Shandong](shan event) last year, the same thing {cost}(e8) 21 lives at [Yuncheng](yun event).

The National Coal Mine Safety Administration {said}(e5) on Tuesday that a three-month inspection {drive}(e5) begun in [Guizhou](gui event) and [Heilongjiang](hei event) would be {extended}(e5) to all provinces, with unannounced visits at night.

"Every winter there is a campaign and every winter somebody digs where he should not," said a manager at a mine in [Datong](dat mention) who asked not to be named.

Separately, a landfill {gave way}(e9) in [Guangxi](gua event) region's [Hechi](hec event) city on Wednesday, {burying}(e9) three trucks; two drivers were {rescued}(e10). In [Inner Mongolia](inn event), two people from the [Xilingol](xil mention) league were {diagnosed}(e11) with pneumonic plague in [Beijing](bei event) on Tuesday, and their contacts have been {quarantined}(e12).

[Shenzhen](she metonym) stocks of mining firms {fell}(e13) 1.8 percent on Wednesday. Benchmark coal futures in [Zhengzhou](zhe event) {rose}(e14) slightly.

---
places:
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  sha: {name: Shanxi, point: [37.7, 112.3], precision: division}
  pin: {name: Gutao, geonameid: 1798636, point: [37.2025, 112.1781]}
  jin: {name: Jinzhong, geonameid: 10942283, point: [37.684, 112.7547]}
  tan: {name: Tangshan, geonameid: 1793346, point: [39.6438, 118.1832]}
  heb: {name: Hebei, geonameid: 1808773, point: [38.5205, 115.314], precision: division}
  shan: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  yun: {name: Yuncheng, point: [35.6, 115.94]}
  gui: {name: Guizhou, geonameid: 1809445, point: [26.8033, 106.559], precision: division}
  hei: {name: Heilongjiang, geonameid: 2036965, point: [46.8451, 127.97], precision: division}
  dat: {name: Datong, geonameid: 2037799, point: [40.0936, 113.2914]}
  gua: {name: Guangxi, geonameid: 1809867, point: [23.7451, 108.756], precision: division}
  hec: {name: Hechi, geonameid: 12358476, point: [24.6928, 108.0838]}
  inn: {name: Inner Mongolia, geonameid: 2035607, point: [45.3242, 116.7481], precision: division}
  xil: {name: Xilingol, point: [43.95, 116.08], precision: division}
  zhe: {name: Zhengzhou, geonameid: 1784658, point: [34.7578, 113.6486]}
  tai: {name: Taiyuan, geonameid: 1793511, point: [37.8694, 112.5603]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
events:
  e1: {type: explosion, places: [pin, jin], start: 2019-11-11, end: 2019-11-11, date_precision: day, date_text: on Monday afternoon, killed: 15, injured: 9, status: happened, actors: gas, targets: Fifteen miners, main: true}
  e2: {type: rescue, places: [pin], start: 2019-11-11, end: 2019-11-11, date_precision: day, date_text: "", status: happened, actors: Eleven, minor: true}
  e3: {type: medical, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The injured, minor: true}
  e4: {type: investigation, places: [pin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: investigation, places: [chi, gui, hei], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: on Tuesday, status: happened, actors: The National Coal Mine Safety Administration, main: true}
  e6: {type: death, places: [chi], start: 2018, end: 2018, date_precision: year, date_text: in 2018, killed: 333, status: happened, actors: "", minor: true}
  e7: {type: collapse, places: [tan], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: On Oct. 21, killed: 4, status: happened, actors: ""}
  e8: {type: collapse, places: [yun], start: 2018, end: 2018, date_precision: year, date_text: last year, killed: 21, status: happened, actors: ""}
  e9: {type: collapse, places: [hec], start: 2019-11-13, end: 2019-11-13, date_precision: day, date_text: on Wednesday, status: happened, actors: a landfill, targets: three trucks}
  e10: {type: rescue, places: [hec], start: 2019-11-13, end: 2019-11-13, date_precision: day, date_text: "", status: happened, actors: "", targets: two drivers, minor: true}
  e11: {type: outbreak, places: [bei], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: two people from the Xilingol league}
  e12: {type: outbreak, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: their contacts, minor: true}
  e13: {type: market, places: [she], start: 2019-11-13, end: 2019-11-13, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: stocks of mining firms, minor: true}
  e14: {type: market, places: [zhe], start: 2019-11-13, end: 2019-11-13, date_precision: day, date_text: "", status: happened, actors: "", targets: Benchmark coal futures, minor: true}
notes: ""
