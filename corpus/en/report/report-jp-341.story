---
id: report-jp-341
genre: report
country: JP
published: 2010-07-30
publisher: Kanto Wire
title: "Missing centenarians: [Tokyo](tok mention) ward {finds}(e1) \"111-year-old\" dead for 32 years"
---
[TOKYO](tok dateline), July 29 - Officials of [Adachi](ada event) Ward who {called}(e2) at a house on Wednesday to congratulate the oldest man in [Tokyo](tok mention) {were told}(e2) that he did not want to see anyone. He had not wanted to, it turned out, since November 1978.

Police on Wednesday {discovered}(e1) the mummified body of Sogoro Kamijima, who would be 111, in a bed on the first floor, under a newspaper from that year. They are {questioning}(e3) his daughter, 81, and granddaughter, 53, on suspicion of fraud: his account {received}(e4) pension payments of some 9 million yen after the death of his wife, a schoolteacher, in 2004, and 2.7 million was {withdrawn}(e4) this month.

"He told us he would become a living Buddha, and he was a man of will," the granddaughter is quoted as saying.

The case has set off a {search}(e5) in city halls across the country. In [Suginami](sug event) a woman listed as 113 has not {lived}(e5) at her address since the 1980s; a niece in [Chiba](chi mention) believed her to be with another niece. [Nagoya](nag event) cannot {find}(e5) three of its over-hundreds, [Kobe](kob event) 21. The officials in [Osaka](osa mention) have begun with 127.

There are 40,399 centenarians in [Japan](jap mention), according to the welfare ministry, twice as many as eight years ago. The number is published every September, when each receives a silver cup. Minister Akio Hasebe said that the figures would not change much, and that those over 110, of whom there may be 60, should be visited in person.

The privacy law of 2003 makes this hard, said a section chief in [Yokohama](yok mention). Welfare commissioners, who are volunteers, may not enter. In [Kitakyushu](kit event), four people {starved}(e6) to death between 2005 and 2007 after their benefits had been refused or withdrawn, and inquiries recommended that city offices share data with the gas and water works. Few do.

Kamijima's neighbors recalled the family as polite. At New Year, they said, the card was always signed with his name.

---
places:
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  ada: {name: Adachi, point: [35.78, 139.8]}
  sug: {name: Suginami, point: [35.7, 139.64]}
  chi: {name: Chiba, geonameid: 2113015, point: [35.6, 140.1167]}
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  kit: {name: Kitakyushu, geonameid: 1859307, point: [33.8518, 130.8503]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  yok: {name: Yokohama, geonameid: 1848354, point: [35.4333, 139.65]}
  kob: {name: Kobe, geonameid: 1859171, point: [34.6913, 135.183]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
events:
  e1: {type: discovery, places: [ada], start: 2010-07-28, end: 2010-07-28, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: Police, targets: the mummified body of Sogoro Kamijima, main: true}
  e2: {type: visit, places: [ada], start: 2010-07-28, end: 2010-07-28, date_precision: day, date_text: on Wednesday, status: happened, actors: Officials of Adachi Ward, minor: true}
  e3: {type: investigation, places: [ada], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They, targets: "his daughter, 81, and granddaughter, 53", main: true}
  e4: {type: fraud, places: [ada], start: 2004, end: 2010-07, date_precision: year, date_text: this month, status: happened, actors: "his daughter, 81, and granddaughter", targets: 9 million yen}
  e5: {type: investigation, places: [sug, nag, kob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: city halls}
  e6: {type: death, places: [kit], start: 2005, end: 2007, date_precision: year, date_text: between 2005 and 2007, killed: 4, status: happened, actors: "", targets: four people}
notes: ""
