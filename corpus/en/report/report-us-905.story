---
id: report-us-905
genre: report
country: US
published: 2025-05-08
publisher: Kootenai Panhandle Post
title: "Library board {keeps}(e1) book on shelf, {sets rules}(e2) for next time"
---
[SANDPOINT](san dateline), [Idaho](ida dateline) - A graphic novel that a parent found in the teen room {may stay}(e1) there, trustees of the [East Bonner County](eas metonym org) Library District {decided}(e1) on Monday, 4-1.

They also {adopted}(e2) a form. Anybody who objects to a book will from now on have to have read it, live in the district, and say which page.

"I don't think that's too much to ask," board chair Susan Shankel said.

The complaint came from Travis Kinney of [Sagle](sag mention), whose daughter, 13, brought the book home. It has two drawings of a couple in bed. Kinney said that he was not for burning anything. "I'd like it upstairs with the adults. That's all. A kid shouldn't trip over it," he told the board.

A state law that took effect last July lets parents sue for $250 if a library doesn't move material that is "harmful to minors" within 60 days of being asked. Libraries in [Donnelly](don mention) and [Kuna](kun mention) have changed who may come in. Publishers and a group of authors are fighting the law in federal court in [Boise](boi mention); no ruling is expected before fall.

Under the law, "harmful" is to be judged by the community's standards, and there, a lawyer for the district said, lies the trouble. Is the community [Sandpoint](san mention), or [Clark Fork](cla mention), or [Kootenai](koo mention)? Would 12 people agree? He advised trustees to write down why they decided as they did.

Trustee Neil Ostrander, who voted no, said he wanted to spare the district a suit. It has insurance, but not for that.

There were 71 such challenges in [Idaho](ida mention) in 2024, according to the state's library commission, up from 12 in 2019. [Coeur d'Alene](coe mention) had 24.

The shelf of graphic novels has 1,300 books in it, and the one in question was checked out three times in its first year. Since the complaint there have been 44 holds. Copies could be borrowed from [Spokane](spo mention), [Wash.](was mention)

---
places:
  san: {name: Sandpoint, geonameid: 5606401, point: [48.2766, -116.5533]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  eas: {name: East Bonner County, point: [48.3, -116.45], precision: area, radius_km: 30}
  sag: {name: Sagle, point: [48.2, -116.55]}
  don: {name: Donnelly, point: [44.73, -116.08]}
  kun: {name: Kuna, geonameid: 5597955, point: [43.4918, -116.4201]}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  cla: {name: Clark Fork, point: [48.145, -116.18]}
  koo: {name: Kootenai, point: [48.31, -116.515]}
  coe: {name: "Coeur d'Alene", geonameid: 5589173, point: [47.6777, -116.7805]}
  spo: {name: Spokane, geonameid: 5811696, point: [47.6597, -117.4291]}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
events:
  e1: {type: decision, places: [san], start: 2025-05-05, end: 2025-05-05, date_precision: day, date_text: on Monday, status: happened, actors: trustees, targets: A graphic novel, main: true}
  e2: {type: decision, places: [san], start: 2025-05-05, end: 2025-05-05, date_precision: day, date_text: "", status: happened, actors: They, targets: a form, main: true}
notes: ""
