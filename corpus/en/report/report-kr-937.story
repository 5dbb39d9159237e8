---
id: report-kr-937
genre: report
country: KR
published: 2023-11-22
publisher: Han River Post
title: "Diplomacy Notebook: Three neighbors, one awkward dinner"
---
[BUSAN](bus dateline) -- When the foreign ministers of [South Korea](sou metonym), [Japan](jap metonym) and [China](chi metonym) sit down in this port city on Sunday, it will be the first time in four years that the three have {met}(e1) in one room. That is the achievement. Diplomats expect few others.

A summit is what [Seoul](seo metonym) would like. The last one was {held}(e2) in [Chengdu](che event) in December 2019, days before anybody had heard of a market in [Wuhan](wuh mention), and it's [Seoul](seo metonym)'s turn to play host. "If they can find a date, I'd call it a success," said a former envoy to [Beijing](bei mention), Pyo Min-seok. "If they find a date and a topic, I would call it a miracle."

There's no lack of things to avoid. [Beijing](bei metonym) has {banned}(e3) all [Japanese](japa demonym) seafood since treated water from [Fukushima](fuk event) began to be {released}(e4) in August. [Tokyo](tok metonym) wants the ban lifted. It also wants the release of an employee of a drug maker who was {arrested}(e5) in [Beijing](bei event) in March on suspicion of spying. [Seoul](seo metonym), which has mended its quarrel with [Tokyo](tok metonym) over wartime labor, has annoyed [Beijing](bei metonym) with remarks on [Taiwan](tai mention).

And there is the matter of the satellite. [Pyongyang](pyo metonym) {launched}(e6) one on Tuesday night from [Sohae](soh event), its third attempt this year, and claims that it's in orbit. Residents of [Okinawa](oki event) were {told}(e7) to take cover. All three capitals have views about rockets; it's when they have to be put in one sentence that trouble begins.

Why meet at all? Trade is one answer. The three make up a quarter of the world's output, and talks on a free-trade pact, begun in 2012, have been asleep since 2019. Another is habit. The secretariat in [Seoul](seo mention), with a staff of 30, has gone on arranging youth camps and seminars about yellow dust in a spirit of invincible politeness.

[Busan](bus mention) has its own reasons to be hospitable. On Nov. 28, delegates in [Paris](par event) will {vote}(e8) on who is to hold the World Expo of 2030, and the city's bid trails that of [Riyadh](riy metonym), by all accounts. Banners hang from every lamppost between [Gimhae](gim mention) airport and [Haeundae](hae mention). The ministers, it is hoped, will be photographed in front of one.

---
places:
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  che: {name: Chengdu, geonameid: 1815286, point: [30.6667, 104.0667]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  japa: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  fuk: {name: Fukushima, geonameid: 2112922, point: [37.4153, 140.099], precision: division}
  tok: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  pyo: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  soh: {name: Sohae, point: [39.66, 124.7]}
  oki: {name: Okinawa, geonameid: 1854345, point: [24.3349, 123.802], precision: division}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  gim: {name: Gimhae, point: [35.18, 128.94]}
  hae: {name: Haeundae, point: [35.16, 129.16]}
events:
  e1: {type: meeting, places: [bus], start: 2023-11-26, end: 2023-11-26, date_precision: day, date_text: on Sunday, status: planned, actors: "the foreign ministers of South Korea, Japan and China", main: true}
  e2: {type: meeting, places: [che], start: 2019-12, end: 2019-12, date_precision: month, date_text: in December 2019, status: happened, actors: ""}
  e3: {type: sanction, places: [], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: happened, actors: Beijing, targets: all Japanese seafood}
  e4: {type: other, places: [fuk], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: treated water, minor: true}
  e5: {type: arrest, places: [bei], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March, arrested: 1, status: happened, actors: "", targets: an employee of a drug maker}
  e6: {type: launch, places: [soh], start: 2023-11-21, end: 2023-11-21, date_precision: day, date_text: on Tuesday night, status: happened, actors: Pyongyang, main: true}
  e7: {type: decision, places: [oki], start: 2023-11-21, end: 2023-11-21, date_precision: day, date_text: "", status: happened, actors: "", targets: Residents of Okinawa, minor: true}
  e8: {type: decision, places: [par], start: 2023-11-28, end: 2023-11-28, date_precision: day, date_text: On Nov. 28, status: planned, actors: delegates, targets: who is to hold the World Expo of 2030}
notes: ""
