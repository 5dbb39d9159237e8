---
id: report-cn-615
genre: report
country: CN
published: 2024-12-11
publisher: Yangtze Environment News
title: "Once thought gone, a giant carp {turns up}(e1) again below [Wuhan](wuh event)"
---
Fishery officers counting fish in the [Yangtze River](yan event) have {netted}(e1) two adult [Chinese](chi demonym) suckers near [Ezhou](ezh event), downstream of [Wuhan](wuh mention), the first {caught}(e1) on that stretch since 1998, researchers in [Hubei](hub mention) said this week.

The {find}(e1) comes close to the end of the fourth year of a ten-year fishing {ban}(e2) that {took effect}(e2) along the whole river on Jan. 1, 2021. Some 230,000 people in ten provinces from [Yunnan](yun mention) to [Jiangsu](jia mention) {gave up}(e2) their boats.

A {survey}(e3) {carried out}(e3) in September and October {counted}(e3) 193 native species, up from 168 in the years 2017 to 2020. Finless porpoises now {number}(e3) about 1,250; in [Yichang](yic event), people film them from the promenade.

Not all have returned. The [Chinese](chi demonym) paddlefish was {declared}(e5) extinct in 2022. No natural {spawning}(e6) of the sturgeon has been {seen}(e6) since 2017, and about 200,000 bred at [Jingzhou](jin mention) have been {released}(e7) this year to keep the species alive.

Poaching has become a business for gangs. A court in [Jiujiang](jiu event) on Monday {sentenced}(e8) nine men to between one and four years for {electrofishing}(e9) in [Poyang Lake](poy event). Police in [Anqing](anq event) {broke up}(e10) a ring in August that sold the catch to restaurants in [Nanjing](nan mention) and [Hefei](hef mention).

Dams remain the main obstacle, says Liang Shuhua, a biologist who has worked in [Chongqing](cho mention) since 1991. Plans for another one at [Xiaonanhai](xia event) were {dropped}(e11) in 2015, but {construction}(e12) of a barrage across the outlet of the [Poyang](poya event) {began}(e12) last year despite objections from ornithologists, who fear for the [Siberian](sib demonym) cranes that spend the winter there.

For former fishermen, the balance is mixed. Zhou Dafu, 58, {sold}(e13) his two boats in [Honghu](hon event) for 61,000 yuan and is now paid 1,800 a month to collect litter from the same water. "The fish are bigger," he said. "I only look."

The agriculture ministry will {hold}(e14) a {conference}(e14) in [Shanghai](sha event) next month on what should follow in 2031.

---
places:
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  yan: {name: Yangtze River, point: [30.4, 114.9], precision: area, radius_km: 150}
  hub: {name: Hubei, geonameid: 1806949, point: [30.9857, 112.264], precision: division}
  yun: {name: Yunnan, geonameid: 1785694, point: [24.4603, 101.661], precision: division}
  jia: {name: Jiangsu, geonameid: 1806260, point: [32.9844, 119.942], precision: division}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  poy: {name: Poyang Lake, point: [29.1, 116.3], precision: area, radius_km: 50}
  poya: {name: Poyang, point: [29.1, 116.3], precision: area, radius_km: 50}
  xia: {name: Xiaonanhai, point: [29.44, 106.44], precision: near}
  hon: {name: Honghu, point: [29.81, 113.46]}
  sib: {name: Siberian, point: [62.0, 105.0], precision: area, radius_km: 2000}
  ezh: {name: "E'zhou", geonameid: 6642286, point: [30.3961, 114.8865]}
  yic: {name: Yichang, geonameid: 1786764, point: [30.7144, 111.2847]}
  jin: {name: Jingzhou, geonameid: 1805540, point: [30.3503, 112.1903]}
  jiu: {name: Jiujiang, geonameid: 1805179, point: [29.7048, 116.0021]}
  anq: {name: Anqing, geonameid: 1817993, point: [30.5136, 117.0472]}
  nan: {name: Nanjing, geonameid: 1799962, point: [32.0617, 118.7778]}
  hef: {name: Hefei, geonameid: 1808722, point: [31.8639, 117.2808]}
  cho: {name: Chongqing, geonameid: 1814906, point: [29.5603, 106.5577]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
events:
  e1: {type: discovery, places: [ezh, yan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fishery officers, targets: two adult Chinese suckers, main: true}
  e2: {type: decision, places: [yan], start: 2021-01-01, end: 2021-01-01, date_precision: day, date_text: "on Jan. 1, 2021", status: happened, actors: "Some 230,000 people", targets: their boats}
  e3: {type: survey, places: [yan], start: 2024-09, end: 2024-10, date_precision: month, date_text: in September and October, status: happened, actors: "", main: true}
  e5: {type: statement, places: [], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: "", targets: The Chinese paddlefish, minor: true}
  e6: {type: discovery, places: [yan], start: 2017, end: 2024, date_precision: year, date_text: since 2017, status: happened, negated: true, actors: "", targets: the sturgeon, minor: true}
  e7: {type: other, places: [yan], start: 2024, end: 2024, date_precision: year, date_text: this year, status: happened, actors: "", targets: "about 200,000"}
  e8: {type: verdict, places: [jiu], start: 2024-12-09, end: 2024-12-09, date_precision: day, date_text: on Monday, status: happened, actors: A court, targets: nine men}
  e9: {type: other_crime, places: [poy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: nine men}
  e10: {type: raid, places: [anq], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: Police, targets: a ring}
  e11: {type: decision, places: [xia], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: ""}
  e12: {type: construction, places: [poya], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: "", targets: a barrage}
  e13: {type: deal, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zhou Dafu, targets: his two boats, minor: true}
  e14: {type: meeting, places: [sha], start: 2025-01, end: 2025-01, date_precision: month, date_text: next month, status: planned, actors: The agriculture ministry}
notes: ""
