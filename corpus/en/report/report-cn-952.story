---
id: report-cn-952
genre: report
country: CN
published: 2017-09-12
publisher: Huabei Economic News
title: "Economic Watch: Shared bikes put small factories back in the saddle"
---
[TIANJIN](tia dateline), Sept. 12 — At six in the morning the dormitory lights go on in [Wangqingtuo](wan mention), a town of 60,000 people on the western edge of [Tianjin](tia mention) that makes one in every ten bicycles sold in [China](chi mention).

Until recently few would have bet on its survival. Families bought cars, exports to [Africa](afr mention) and [Southeast Asia](sou mention) brought thin margins, and young people preferred to work in [Beijing](bei mention), only an hour and a half away.

Then came the apps. Companies that let users unlock a bicycle with a phone for one yuan an hour have put more than 16 million of them on the streets, according to the Ministry of Transport. Most cities of any size have them, from [Harbin](har mention) in the northeast to [Sanya](san mention) in the tropics.

"We used to make 500 a day. Now it is 2,500, and the client would take more," said Zhao Guoliang, whose plant employs 340 workers. He {invested}(e5) in a second painting line in spring. Wages for a skilled welder have risen to 7,000 yuan a month.

Industry experts warn that the boom may not last. "A shared bike is used for three years at most, and the number a city can absorb is limited," said Liu Yamei, a researcher at [Nankai](nan demonym org) University. She estimates that [Shanghai](sha mention) needs 500,000, a third of what it has.

Regulators have begun to step in. [Shanghai](sha metonym), [Guangzhou](gua metonym), [Shenzhen](she metonym) and ten other cities have {suspended}(e1) permits for new bikes in recent weeks. Guidelines {issued}(e2) by ten ministries in August say that deposits should be kept in separate accounts, users must be over 12 and parking rules have to be observed.

Smaller operators are already in difficulties. One in [Chongqing](cho event) {shut down}(e3) in June after 90 percent of its bikes were lost or stolen, the first in the sector to do so. A second, in [Beijing](bei event), {followed}(e4) a week later.

Larger ones are going abroad. Orange and yellow bikes may be found in [Singapore](sin mention), in [Manchester](man mention) and in [Florence](flo mention), and plans exist for [Washington](was mention) and [Milan](mil mention).

For Zhao, that is the way forward. A heavier frame for foreign riders is being tested in the yard. "People in [Europe](eur mention) are taller," he said. "We'll need a longer seat post."

---
places:
  tia: {name: Tianjin, geonameid: 1792947, point: [39.1422, 117.1767]}
  wan: {name: Wangqingtuo, point: [39.17, 116.9]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  sou: {name: Southeast Asia, point: [8.0, 108.0], precision: area, radius_km: 1500}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  har: {name: Harbin, geonameid: 2037013, point: [45.75, 126.65]}
  san: {name: Sanya, geonameid: 1796556, point: [18.2543, 109.5095]}
  nan: {name: Nankai, point: [39.1, 117.17]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  cho: {name: Chongqing, geonameid: 1814906, point: [29.5603, 106.5577]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  flo: {name: Florence, geonameid: 3176959, point: [43.7792, 11.2463]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
events:
  e1: {type: decision, places: [sha, gua, she], start: null, end: null, date_precision: unknown, date_text: in recent weeks, status: happened, actors: "Shanghai, Guangzhou, Shenzhen and ten other cities", targets: permits for new bikes, main: true}
  e2: {type: decision, places: [], start: 2017-08, end: 2017-08, date_precision: month, date_text: in August, status: happened, actors: ten ministries, targets: Guidelines, main: true}
  e3: {type: closure, places: [cho], start: 2017-06, end: 2017-06, date_precision: month, date_text: in June, status: happened, actors: One}
  e4: {type: closure, places: [bei], start: 2017-06, end: 2017-06, date_precision: month, date_text: a week later, status: happened, actors: A second}
  e5: {type: deal, places: [wan], start: 2017-03, end: 2017-05, date_precision: month, date_text: in spring, status: happened, actors: Zhao Guoliang, targets: a second painting line, minor: true}
notes: ""
