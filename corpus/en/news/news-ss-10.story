---
id: news-ss-10
genre: news
country: SS
published: 2024-12-06
publisher: Nile Basin Monitor
title: "Cattle {raid}(e1) in [Jonglei](jon event) leaves 34 dead"
---
At least 34 people have been {killed}(e1) and 19 wounded in an {attack}(e1) by armed youths on cattle camps in [South Sudan](sou event)'s [Jonglei](jon event) State, the local commissioner said yesterday.

The raiders {struck}(e1) near [Pibor](pib event) on Sunday at first light and {drove}(e2) off about 4,000 head. Eleven of the dead were children. Fifteen women and girls were {carried}(e3) away; three have since {returned}(e4).

The wounded were {flown}(e5) to [Juba](jub event) by the Red Cross. Two {died}(e1) on board.

Peacekeepers who had left the area in October for lack of fuel have been {sent}(e6) back. Some 2,600 people, most of them from the villages north of the river, have {sought}(e7) refuge around their base.

It is the third such {attack}(e8) in as many weeks. On 21 November 12 herders were {shot}(e9) outside [Akobo](ako event), in revenge, chiefs there say, for a {killing}(e10) across the [Ethiopian](eth demonym) border. The governor has {called}(e11) both communities to {talks}(e12) in [Bor](bor event) next month.

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
  e1: {type: attack, places: [pib, jon, sou], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: on Sunday at first light, killed: 34, killed_qualifier: at_least, injured: 19, status: happened, actors: armed youths, targets: cattle camps, main: true}
  e2: {type: robbery, places: [pib], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: on Sunday at first light, status: happened, actors: The raiders, targets: "about 4,000 head"}
  e3: {type: abduction, places: [pib], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: "", status: happened, actors: The raiders, targets: Fifteen women and girls}
  e4: {type: other, places: [pib], start: null, end: null, date_precision: unknown, date_text: since, status: happened, actors: three}
  e5: {type: medical, places: [jub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Red Cross, targets: The wounded}
  e6: {type: decision, places: [pib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Peacekeepers}
  e7: {type: displacement, places: [pib], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2600, displaced_qualifier: about, status: happened, actors: "", targets: "Some 2,600 people"}
  e8: {type: attack, places: [jon], start: 2024-11-15, end: 2024-12-06, date_precision: week, date_text: in as many weeks, status: happened, actors: ""}
  e9: {type: shooting, places: [ako], start: 2024-11-21, end: 2024-11-21, date_precision: day, date_text: On 21 November, killed: 12, status: happened, actors: "", targets: 12 herders}
  e10: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor, targets: both communities}
  e12: {type: meeting, places: [bor], start: 2025-01, end: 2025-01, date_precision: month, date_text: next month, status: planned, actors: "", targets: both communities}
notes: ""
