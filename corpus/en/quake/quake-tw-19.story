---
id: quake-tw-19
genre: quake
country: TW
published: 2018-02-08
publisher: Formosa Evening News
title: "Rescuers {Search}(e1) Leaning Tower in [Hualien](hua event); {Toll}(e2) at 10"
---
[HUALIEN](hua dateline): Rescue teams {pulled}(e1) three more bodies from the lower floors of a tilting 12-storey block in [Hualien](hua event) on Thursday, raising to ten the number {killed}(e2) by Tuesday night's magnitude-6.4 {quake}(e2) on [Taiwan](tai event)'s east coast.

Seven people are {unaccounted}(e2) for, five of them a family from [Beijing](bei mention) who were staying in a guesthouse on the second floor. In all, 273 were {injured}(e2).

The {search}(e1) was {suspended}(e3) on Wednesday evening when the building {sank}(e4) another five centimetres, and {resumed}(e1) after steel girders had been set against it. Some 200 {aftershocks}(e5) have been recorded; one of magnitude 5.7 {rattled}(e5) [Taipei](taip event) and [Yilan](yil event).

About 800 residents spent a second {night}(e6) in a stadium and an elementary school. Water has been {cut off}(e7) to 31,000 homes. Marshal Hotel, a landmark since the 1970s, {lost}(e8) its ground floor; a clerk was {saved}(e9) there on Wednesday, and another died.

Prosecutors {seized}(e10) plans at the office of the block's builder in [New Taipei](new event). In February 2016, a high-rise {fell}(e11) in [Tainan](tain event) in a {tremor}(e11) of the same size, {killing}(e11) 115; five people were later {jailed}(e12) because tin cans had been {found}(e13) in its columns.

[Tokyo](tok metonym) {sent}(e14) seven specialists with heat sensors. [Beijing](bei metonym)'s {offer of help}(e15) was {declined}(e16) with thanks: "We have enough people," said a spokesman in [Taipei](taip event).

Trains through [Taroko](tar event) gorge {run again}(e17). The flower {festival}(e18) planned for next week won't take place.

---
places:
  hua: {name: Hualien City, geonameid: 1674504, point: [23.9769, 121.6044]}
  yil: {name: Yilan, point: [24.757, 121.753]}
  new: {name: New Taipei, point: [25.01, 121.46]}
  tar: {name: Taroko, point: [24.16, 121.62], precision: near}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  taip: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  tain: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: rescue, places: [hua], start: 2018-02-08, end: 2018-02-08, date_precision: day, date_text: on Thursday, status: happened, actors: Rescue teams, main: true}
  e2: {type: earthquake, places: [hua], start: 2018-02-06, end: 2018-02-06, date_precision: day, date_text: Tuesday night, killed: 10, injured: 273, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [hua], start: 2018-02-07, end: 2018-02-07, date_precision: day, date_text: on Wednesday evening, status: happened, actors: Rescue teams, minor: true}
  e4: {type: collapse, places: [hua], start: 2018-02-07, end: 2018-02-07, date_precision: day, date_text: on Wednesday evening, status: happened, actors: ""}
  e5: {type: earthquake, places: [taip, yil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: displacement, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", displaced: 800, displaced_qualifier: about, status: happened, actors: ""}
  e7: {type: outage, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: collapse, places: [hua], start: 2018-02-06, end: 2018-02-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: rescue, places: [hua], start: 2018-02-07, end: 2018-02-07, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: a clerk}
  e10: {type: raid, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors}
  e11: {type: earthquake, places: [tain], start: 2016-02, end: 2016-02, date_precision: month, date_text: In February 2016, killed: 115, status: happened, actors: ""}
  e12: {type: verdict, places: [tain], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: five people}
  e13: {type: discovery, places: [tain], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: aid, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tokyo}
  e15: {type: aid, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Beijing}
  e16: {type: decision, places: [taip], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: opening, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: festival, places: [hua], start: 2018-02-12, end: 2018-02-12, date_precision: week, date_text: next week, status: happened, negated: true, actors: ""}
notes: ""
