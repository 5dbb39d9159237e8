---
id: report-cn-578
genre: report
country: CN
published: 2023-10-25
publisher: Northern Sea News
title: "Defence minister {removed}(e1) as [Beijing](bei metonym) {names}(e2) new finance chief"
---
[China](chi metonym) has {sacked}(e1) its defence minister, who had not been seen for two months, without saying why.

The decision was {taken}(e1) on Tuesday at a {session}(e3) of the standing committee of the legislature in [Beijing](bei event).

General Li Weishen is the second senior figure to go since July, when the foreign minister was {dropped}(e4) after seven months in the job.

Both also {lost}(e1) the title of state councillor, state television said.

General Li was last {seen}(e5) on 29 August, when he {spoke}(e5) at a forum with [African](afr demonym) officers in the capital. A week later he {called off}(e6) a trip to [Vietnam](vie event), and a {meeting}(e22) in [Cao Bang](cao event) was held without him.

He had been under [US](us demonym) {sanctions}(e7) since 2018 for {buying}(e8) aircraft and missiles from [Russia](rus mention). For this reason he {refused}(e9) to meet the [US](us demonym) defence secretary in [Singapore](sin event) in June; the two only {shook hands}(e9) at dinner.

The committee also {appointed}(e2) a new finance minister, Lan Guoqiang, 61, from [Ganzhou](gan mention) in [Jiangxi](jia mention) province, and {approved}(e10) the sale of 1tn yuan in bonds. Half of the money is to {rebuild}(e11) areas {hit}(e12) by this summer's floods, among them [Zhuozhou](zhu event) in [Hebei](heb mention) and [Shulan](shu event) in [Jilin](jil mention).

It gave no date for a new defence minister, who will be needed on Sunday, when delegates from 90 countries {meet}(e13) at the [Xiangshan](xia metonym org) Forum.

In [Taipei](tai event), a government spokesman said that [Taiwan](taiw metonym) "reads the same newspapers as everybody".

Analysts think that the general's fall has to do with an inquiry into contracts. In August, the two heads of the rocket force, which keeps the nuclear arsenal, were {replaced}(e14), and a former commander from [Chengdu](che mention) {died}(e15), by his own hand according to some reports.

On the same day, President He Jianming made a rare {visit}(e16) to the central bank, then {flew}(e16) to [Shijiazhuang](shi event) to {tour}(e16) a drug factory.

In a separate case, prosecutors in [Dalian](dal event) {charged}(e17) a former deputy governor of [Liaoning](lia metonym) with taking {bribes}(e18) worth 130m yuan, and a court at [Changchun](cha event) {gave}(e19) a football official 13 years in jail.

Foreign firms are watching too: police {questioned}(e20) staff of an [American](ame demonym) consultancy in [Shanghai](sha event) in the spring, and an employee of a [Japanese](jap demonym) drugs maker was formally {arrested}(e21) last week.

---
places:
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  cao: {name: Cao Bang, point: [22.666, 106.26]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  gan: {name: Ganzhou, geonameid: 1810638, point: [25.8466, 114.9326]}
  jia: {name: Jiangxi, geonameid: 1806222, point: [27.6397, 116.017], precision: division}
  zhu: {name: Zhuozhou, point: [39.485, 115.974]}
  heb: {name: Hebei, geonameid: 1808773, point: [38.5205, 115.314], precision: division}
  shu: {name: Shulan, geonameid: 2034761, point: [44.4113, 126.9483]}
  jil: {name: Jilin, geonameid: 2036500, point: [43.2978, 126.466], precision: division}
  xia: {name: Xiangshan, point: [39.99, 116.19]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  dal: {name: Dalian, geonameid: 1814087, point: [38.9122, 121.6022]}
  lia: {name: Liaoning, geonameid: 2036115, point: [41.386, 123.07], precision: division}
  cha: {name: Changchun, geonameid: 2038180, point: [43.88, 125.3228]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  shi: {name: Shijiazhuang, geonameid: 1795270, point: [38.0414, 114.4786]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: resignation, places: [bei], start: 2023-10-24, end: 2023-10-24, date_precision: day, date_text: on Tuesday, status: happened, actors: the standing committee of the legislature, targets: General Li Weishen, main: true}
  e2: {type: appointment, places: [bei], start: 2023-10-24, end: 2023-10-24, date_precision: day, date_text: on Tuesday, status: happened, actors: The committee, targets: Lan Guoqiang, main: true}
  e3: {type: meeting, places: [bei], start: 2023-10-24, end: 2023-10-24, date_precision: day, date_text: on Tuesday, status: happened, actors: the standing committee of the legislature, minor: true}
  e4: {type: resignation, places: [chi], start: 2023-07, end: 2023-07, date_precision: month, date_text: since July, status: happened, actors: "", targets: the foreign minister}
  e5: {type: meeting, places: [bei], start: 2023-08-29, end: 2023-08-29, date_precision: day, date_text: on 29 August, status: happened, actors: General Li, minor: true}
  e6: {type: visit, places: [vie], start: 2023-09, end: 2023-09, date_precision: month, date_text: A week later, status: happened, negated: true, actors: General Li}
  e7: {type: sanction, places: [], start: 2018, end: 2018, date_precision: year, date_text: since 2018, status: happened, actors: "", targets: General Li}
  e8: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: aircraft and missiles, minor: true}
  e9: {type: meeting, places: [sin], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: He, targets: the US defence secretary}
  e10: {type: decision, places: [bei], start: 2023-10-24, end: 2023-10-24, date_precision: day, date_text: "", status: happened, actors: The committee, targets: the sale of 1tn yuan in bonds}
  e11: {type: construction, places: [zhu, shu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e12: {type: flood, places: [zhu, shu], start: 2023, end: 2023, date_precision: year, date_text: "this summer's", status: happened, actors: ""}
  e13: {type: meeting, places: [bei], start: 2023-10-29, end: 2023-10-29, date_precision: day, date_text: on Sunday, status: planned, actors: delegates from 90 countries}
  e14: {type: resignation, places: [chi], start: 2023-08, end: 2023-08, date_precision: month, date_text: In August, status: happened, actors: "", targets: the two heads of the rocket force}
  e15: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a former commander}
  e16: {type: visit, places: [bei, shi], start: 2023-10-24, end: 2023-10-24, date_precision: day, date_text: On the same day, status: happened, actors: President He Jianming}
  e17: {type: charge, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: prosecutors, targets: a former deputy governor of Liaoning}
  e18: {type: fraud, places: [lia], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a former deputy governor of Liaoning}
  e19: {type: verdict, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court, targets: a football official}
  e20: {type: investigation, places: [sha], start: 2023, end: 2023, date_precision: year, date_text: in the spring, status: happened, actors: police, targets: staff of an American consultancy, minor: true}
  e21: {type: arrest, places: [], start: 2023-10-16, end: 2023-10-16, date_precision: week, date_text: last week, arrested: 1, status: happened, actors: "", targets: an employee of a Japanese drugs maker}
  e22: {type: meeting, places: [cao], start: 2023-09, end: 2023-09, date_precision: month, date_text: A week later, status: happened, actors: "", minor: true}
notes: ""
