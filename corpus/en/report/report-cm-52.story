---
id: report-cm-52
genre: report
country: CM
published: 2020-10-26
publisher: "Office for Humanitarian Partners, Yaoundé"
title: "[Cameroon](cam event): statement on the {killing}(e1) of schoolchildren in [Kumba](kum event)"
---
On Saturday 24 October, at around midday, a group of at least nine armed men {entered}(e1) the Mother Francisca International Bilingual Academy in [Kumba](kum event), [Meme](mem event) division, [South-West](sou event) region, and {opened}(e1) fire on pupils in a first-floor classroom. Seven children, aged between nine and 14, were {killed}(e1). Thirteen others, who were {struck}(e1) by bullets or {jumped}(e1) from windows, are being {treated}(e2) at [Kumba](kum event) district hospital and in [Buea](bue event) and [Limbe](lim event); four are in a serious condition.

The Humanitarian Coordinator, Ms Helena Brandvold, {condemned}(e3) the {attack}(e1) and {called}(e3) on all parties to end violence against education. "Children should never have to choose between a school and their life," she said in [Yaoundé](yao event) on Sunday.

The authorities have {attributed}(e4) the {crime}(e1) to separatist fighters. No group has claimed it. The divisional officer has {suspended}(e5) classes in [Kumba](kum event) and [Mamfe](mam event) until further notice; a day of national mourning has been {proclaimed}(e6).

Context

Armed groups in the English-speaking [North-West](nor event) and [South-West](sou event) regions {declared}(e7) a boycott of schools in 2016-2017. Hundreds of schools, closed for up to four years, had {reopened}(e8) on 5 October, 11,000 pupils in [Fako](fak event) and [Meme](mem event) divisions among them. Since then partners have recorded the {abduction}(e9) of two teachers near [Bafut](baf event), the {burning}(e10) of a primary school at [Ndop](ndo event) and an {attempted}(e11) {kidnapping}(e11) in [Kumbo](kumb event).

In February, soldiers and allied militia {killed}(e12) at least 21 civilians, 13 of them children, at [Ngarbuh](nga event) in [Donga-Mantung](don event). Over 3,000 people have {died}(e13) in the {conflict}(e13) since 2016 and some 679,000 are internally {displaced}(e14); 60,000 have {crossed}(e15) into [Cross River](cro event) and [Taraba](tar event) states in [Nigeria](nig event).

In the [Far North](far event) region, six people were {killed}(e16) by a suicide {bomber}(e16) at a site for displaced persons in [Nguetchewé](ngu event) on 1 August; 18 were {killed}(e20) there in a similar {attack}(e20) the following night.

Response

A team of psychologists from [Douala](dou mention) {arrived}(e17) in [Kumba](kum event) on Sunday. Partners will {distribute}(e18) trauma kits this week and {reinforce}(e21) protection desks in [Tiko](tik event) and [Muyuka](muy event). Road access from [Douala](dou mention) is open; the [Kumba](kum mention)–[Mamfe](mam mention) road is {closed}(e19) between [Konye](kon event) and [Nguti](ngut event).

---
places:
  kum: {name: Kumba, geonameid: 2229752, point: [4.6363, 9.4469]}
  mem: {name: Meme, point: [4.6, 9.3], precision: area, radius_km: 30}
  sou: {name: South-West, geonameid: 2221788, point: [5.1282, 9.2448], precision: division}
  nor: {name: North-West, geonameid: 2223602, point: [6.3455, 10.4002], precision: division}
  mam: {name: Mamfe, geonameid: 2228675, point: [5.7513, 9.3137]}
  fak: {name: Fako, point: [4.1, 9.2], precision: area, radius_km: 30}
  baf: {name: Bafut, point: [6.08, 10.1]}
  ndo: {name: Ndop, point: [5.97, 10.42]}
  kumb: {name: Kumbo, point: [6.2, 10.67]}
  nga: {name: Ngarbuh, point: [6.5, 10.9], precision: near}
  don: {name: Donga-Mantung, point: [6.6, 10.8], precision: area, radius_km: 40}
  cro: {name: Cross River, geonameid: 2345891, point: [5.9376, 8.6787], precision: division}
  tar: {name: Taraba, geonameid: 2597366, point: [7.9361, 10.5428], precision: division}
  far: {name: Far North, geonameid: 2231755, point: [10.7227, 14.5367], precision: division}
  ngu: {name: Nguetchewé, point: [10.95, 13.9], precision: near}
  muy: {name: Muyuka, point: [4.29, 9.41]}
  tik: {name: Tiko, geonameid: 2221504, point: [4.075, 9.36]}
  kon: {name: Konye, point: [4.9, 9.4], precision: near}
  ngut: {name: Nguti, point: [5.33, 9.42]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  bue: {name: Buea, geonameid: 2233410, point: [4.1534, 9.2423]}
  lim: {name: Limbe, geonameid: 2229411, point: [4.0236, 9.2061]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
events:
  e1: {type: attack, places: [kum], start: 2020-10-24, end: 2020-10-24, date_precision: day, date_text: On Saturday 24 October, killed: 7, injured: 13, status: happened, actors: at least nine armed men, targets: pupils, main: true}
  e2: {type: medical, places: [kum, bue, lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Thirteen others, minor: true}
  e3: {type: statement, places: [yao], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: on Sunday, status: happened, actors: Ms Helena Brandvold, targets: the attack, main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The authorities, targets: separatist fighters, minor: true}
  e5: {type: closure, places: [kum, mam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The divisional officer, targets: classes}
  e6: {type: ceremony, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [nor, sou], start: 2016, end: 2017, date_precision: year, date_text: in 2016-2017, status: happened, actors: Armed groups, targets: schools, minor: true}
  e8: {type: opening, places: [fak, mem], start: 2020-10-05, end: 2020-10-05, date_precision: day, date_text: on 5 October, status: happened, actors: "", targets: Hundreds of schools}
  e9: {type: abduction, places: [baf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two teachers}
  e10: {type: fire, places: [ndo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a primary school}
  e11: {type: abduction, places: [kumb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: killing, places: [nga], start: 2020-02, end: 2020-02, date_precision: month, date_text: In February, killed: 21, killed_qualifier: at_least, status: happened, actors: soldiers and allied militia, targets: at least 21 civilians}
  e13: {type: battle, places: [nor, sou], start: 2016, end: 2020, date_precision: year, date_text: since 2016, killed: 3000, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: displacement, places: [nor, sou], start: 2016, end: 2020, date_precision: year, date_text: since 2016, displaced: 679000, displaced_qualifier: about, status: happened, actors: "", targets: "some 679,000"}
  e15: {type: displacement, places: [cro, tar], start: null, end: null, date_precision: unknown, date_text: "", displaced: 60000, status: happened, actors: "60,000"}
  e16: {type: bombing, places: [ngu], start: 2020-08-01, end: 2020-08-01, date_precision: day, date_text: on 1 August, killed: 6, status: happened, actors: a suicide bomber, targets: a site for displaced persons}
  e20: {type: bombing, places: [ngu], start: 2020-08-02, end: 2020-08-02, date_precision: day, date_text: the following night, killed: 18, status: happened, actors: ""}
  e17: {type: aid, places: [kum], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: on Sunday, status: happened, actors: A team of psychologists from Douala}
  e18: {type: aid, places: [], start: 2020-10-26, end: 2020-10-26, date_precision: week, date_text: this week, status: planned, actors: Partners, targets: trauma kits}
  e19: {type: transport_change, places: [kon, ngut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e21: {type: aid, places: [tik, muy], start: 2020-10-26, end: 2020-10-26, date_precision: week, date_text: this week, status: planned, actors: Partners, targets: protection desks, minor: true}
notes: ""
