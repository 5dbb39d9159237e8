---
id: news-ss-10
genre: news
country: SS
published: 2024-12-06
publisher: Nile Basin Monitor
title: "Cattle {raid}(e1) in [Jonglei](jon event) leaves 34 {dead}(e1)"
---
At least 34 people have been {killed}(e1) and 19 wounded in an {attack}(e1) by armed youths on cattle camps in [South Sudan](sou event)'s [Jonglei](jon event) State, the local commissioner said yesterday.

The raiders {struck}(e1) near [Pibor](pib event) on Sunday at first light and {drove off}(e2) about 4,000 head. Eleven of the dead were children. Fifteen women and girls were {carried away}(e3); three have since returned.

The wounded were {flown}(e4) to [Juba](jub event) by the Red Cross. Two died on board.

Peacekeepers who had {left}(e5) the area in October for lack of fuel have been {sent back}(e6). Some 2,600 people, most of them from the villages north of the river, have {sought refuge}(e7) around their base.

It is the third such attack in as many weeks. On 21 November 12 herders were {shot}(e8) outside [Akobo](ako event), in revenge, chiefs there say, for a {killing}(e9) across the [Ethiopian](eth demonym) border. The governor has {called}(e10) both communities to {talks}(e10) in [Bor](bor event) next month.

---
places:
  jon: {name: Jonglei, geonameid: 408662, point: [7.2461, 32.5795], precision: division}
  pib: {name: Pibor, point: [6.8, 33.13]}
  ako: {name: Akobo, point: [7.78, 33.0]}
  bor: {name: Bor, geonameid: 377241, point: [6.2089, 31.5586]}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
events:
  e1: {type: attack, places: [pib], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: on Sunday, killed: 34, killed_qualifier: at_least, injured: 19, status: happened, actors: armed youths, targets: cattle camps, main: true}
  e2: {type: robbery, places: [pib], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: on Sunday, status: happened, actors: The raiders, targets: "about 4,000 head"}
  e3: {type: abduction, places: [pib], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: "", status: happened, actors: The raiders, targets: Fifteen women and girls}
  e4: {type: medical, places: [jub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Red Cross, targets: The wounded, minor: true}
  e5: {type: other, places: [pib], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: "", minor: true}
  e6: {type: other, places: [pib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Peacekeepers}
  e7: {type: displacement, places: [pib], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2600, displaced_qualifier: about, status: happened, actors: "", targets: "Some 2,600 people"}
  e8: {type: shooting, places: [ako], start: 2024-11-21, end: 2024-11-21, date_precision: day, date_text: On 21 November, killed: 12, status: happened, actors: "", targets: 12 herders}
  e9: {type: killing, places: [eth], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e10: {type: meeting, places: [bor], start: 2025-01, end: 2025-01, date_precision: month, date_text: next month, status: planned, actors: The governor, targets: both communities}
notes: ""
