---
id: news-td-44
genre: news
country: TD
published: 2025-09-24
publisher: "N'Djamena Soir"
title: "Herders and farmers {clash}(e1) over well in south; 19 {dead}(e1)"
---
Nineteen people {lost their lives}(e1) in {fighting}(e1) between herders and farmers on the night of Saturday to Sunday, the public prosecutor of [Moundou](mou mention) said on Tuesday.

The {quarrel}(e1) started over a well at [Oregomel](ore event), in [Logone Occidental](log event). A boy had watered forty cows there without asking. By midnight three hamlets were {burning}(e2). The dead, 13 villagers and six herders, were {buried}(e3) on Monday in two rows; no women were among them. Sixteen others are being {cared for}(e4) by nuns in [Krim-Krim](kri event).

Eighty-two suspects, a sub-prefect included, have been {rounded up}(e5), some of them as far away as [Kélo](kel event). About 600 people {crossed}(e6) the river into [Cameroon](cam event), of whom half have since {come back}(e7).

"I separated them twice with my own hands," said the canton chief.

Similar {fights}(e8) in May, for which an ex-prime minister was {sentenced}(e9) to 20 years last month, left 42 {dead}(e8) at [Mandakao](man event). An {appeal}(e10) is pending.

---
places:
  mou: {name: Moundou, geonameid: 2427455, point: [8.5744, 16.0772]}
  ore: {name: Oregomel, point: [8.75, 15.9], precision: near}
  log: {name: Logone Occidental, geonameid: 2429060, point: [8.7704, 15.9306], precision: division}
  kri: {name: Krim Krim, geonameid: 2429359, point: [8.9723, 15.8036]}
  kel: {name: Kelo, geonameid: 2430506, point: [9.3086, 15.8066]}
  man: {name: Mandakao, point: [8.9, 15.7], precision: near}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
events:
  e1: {type: attack, places: [ore], start: 2025-09-20, end: 2025-09-21, date_precision: day, date_text: on the night of Saturday to Sunday, killed: 19, injured: 16, status: happened, actors: herders and farmers, targets: Nineteen people, main: true}
  e2: {type: fire, places: [ore], start: 2025-09-20, end: 2025-09-20, date_precision: day, date_text: "", status: happened, actors: "", targets: three hamlets}
  e3: {type: ceremony, places: [ore], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The dead}
  e4: {type: medical, places: [kri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: nuns, targets: Sixteen others}
  e5: {type: arrest, places: [kel], start: null, end: null, date_precision: unknown, date_text: "", arrested: 82, status: happened, actors: "", targets: "Eighty-two suspects, a sub-prefect included"}
  e6: {type: displacement, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", displaced: 600, displaced_qualifier: about, status: happened, actors: "", targets: About 600 people}
  e7: {type: displacement, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: half, minor: true}
  e8: {type: attack, places: [man], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, killed: 42, status: happened, actors: ""}
  e9: {type: verdict, places: [], start: 2025-08, end: 2025-08, date_precision: month, date_text: last month, status: happened, actors: "", targets: an ex-prime minister}
  e10: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
