---
id: report-sg-949
genre: report
country: SG
published: 2015-08-27
publisher: Straits Policy Review
title: "Commentary: [Asia](asi mention)'s currencies have been here before, and that is why this is not 1997"
---
When the [Chinese](chi demonym) central bank {let}(e1) the yuan {fall}(e1) by almost 2 per cent on Aug 11, screens from [Jakarta](jak mention) to [Seoul](seo mention) turned red, and an old word came back into the headlines: contagion.

By Wednesday the ringgit had {dropped}(e2) to 4.27 to the [US](us demonym) dollar, its lowest since the peg of 1998, and the rupiah was {trading}(e3) at more than 14,000. The [Shanghai](sha metonym org) index has {lost}(e4) more than a fifth of its value within a week.

It is natural to be frightened. In July 1997, [Thailand](tha metonym) {floated}(e5) the baht after spending most of its reserves in its defence, and within six months banks from [Bangkok](ban event) to [Jakarta](jak event) had {failed}(e6) by the dozen. The International Monetary Fund {came}(e7) with loans of more than $100 billion, and with conditions that are resented to this day.

But the comparison is misleading. Three things have changed.

First, exchange rates now bend instead of breaking. A falling ringgit is unpleasant for a student in [Melbourne](mel mention) whose parents earn in [Ipoh](ipo mention). It's not a crisis. Exporters in [Penang](pen mention) might even welcome it.

Second, reserves are larger. [Indonesia](ind mention) holds $107 billion, five times as much as then. [Malaysia](mal mention)'s have fallen below $100 billion, and this is the weakest spot in the picture, but they'd still cover more than seven months of imports.

Third, debts are in the region's own currencies to a greater extent. When a developer in [Surabaya](sur mention) borrows in rupiah, a strong dollar does not bankrupt him.

None of this means that governments can sit still. Much of what the region sells goes to [China](chin mention), and demand there is slowing. Coal from [Kalimantan](kal mention), palm oil from [Sabah](sab mention) and copper from as far away as [Chile](chil mention) will be worth less. If the Federal Reserve were to raise rates in September, capital might leave more quickly.

What should policymakers do? They should resist capital controls, which punish the patient. They should let currencies fall but make sure that banks can be supplied with dollars; the [Chiang Mai](chia mention) Initiative, set up for the purpose and never used, is worth $240 billion on paper. And [Kuala Lumpur](kua metonym) ought to clear up the questions about its state fund, because trust is a reserve as well.

The writer is a senior research fellow at an institute in [Singapore](sin mention).

---
places:
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  ipo: {name: Ipoh, geonameid: 1734634, point: [4.5841, 101.0829]}
  pen: {name: Penang, geonameid: 1733047, point: [5.3684, 100.261], precision: division}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  kal: {name: Kalimantan, point: [-1.0, 114.0], precision: area, radius_km: 500}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  chia: {name: Chiang Mai, geonameid: 1153671, point: [18.7904, 98.9847]}
  kua: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  asi: {name: Asia, point: [25.0, 105.0], precision: area, radius_km: 3000}
events:
  e1: {type: market, places: [], start: 2015-08-11, end: 2015-08-11, date_precision: day, date_text: on Aug 11, status: happened, actors: the Chinese central bank, targets: the yuan, main: true}
  e2: {type: market, places: [], start: 2015-08-26, end: 2015-08-26, date_precision: day, date_text: By Wednesday, status: happened, actors: "", targets: the ringgit, main: true}
  e3: {type: market, places: [], start: 2015-08-26, end: 2015-08-26, date_precision: day, date_text: By Wednesday, status: happened, actors: "", targets: the rupiah, minor: true}
  e4: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: within a week, status: happened, actors: ""}
  e5: {type: decision, places: [tha], start: 1997-07, end: 1997-07, date_precision: month, date_text: In July 1997, status: happened, actors: Thailand, targets: the baht}
  e6: {type: market, places: [ban, jak], start: 1997-07, end: 1998-01, date_precision: month, date_text: within six months, status: happened, actors: "", targets: banks from Bangkok to Jakarta}
  e7: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The International Monetary Fund}
notes: ""
