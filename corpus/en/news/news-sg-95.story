---
id: news-sg-95
genre: news
country: SG
published: 2025-05-23
publisher: Straits Ledger
title: "Trio {charged}(e1) in $390m server {fraud}(e2)"
---
Three men accused of having {deceived}(e2) suppliers about the destination of servers worth US$390 million will {stay on bail}(e3) until August, a district judge {ruled}(e3) on Thursday.

Two [Singaporeans](sin demonym), aged 41 and 49, and a [Chinese](chin demonym) national of 51 were {charged}(e1) in February after {raids}(e4) at 22 addresses, in which records were {seized}(e4). Prosecutors say the machines were {shipped}(e5) to [Malaysia](mal event); where they went from there, and whether any of the chips were {sent on}(e6) to [China](chi mention) against [U.S.](us demonym) controls, is still being {examined}(e7). [Washington](was metonym) and [Kuala Lumpur](kua metonym) have been {asked}(e8) for help.

The defence complained that no one had lost a cent.

In an unrelated case, a bank clerk who {siphoned off}(e9) $1.2 million from the accounts of elderly customers in [Bedok](bed event) was {jailed}(e10) for six years. She had spent it on a boy band. Her mother {fainted}(e11) in the gallery.

---
places:
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  bed: {name: Bedok New Town, geonameid: 1884382, point: [1.3264, 103.9417]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: charge, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: "Two Singaporeans, aged 41 and 49, and a Chinese national of 51", main: true}
  e2: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Three men, targets: suppliers, main: true}
  e3: {type: verdict, places: [], start: 2025-05-22, end: 2025-05-22, date_precision: day, date_text: on Thursday, status: happened, actors: a district judge, targets: Three men, main: true}
  e4: {type: raid, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: "", status: happened, actors: "", targets: records}
  e5: {type: smuggling, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the machines}
  e6: {type: smuggling, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: any of the chips}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [was, kua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Washington and Kuala Lumpur}
  e9: {type: fraud, places: [bed], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a bank clerk, targets: elderly customers}
  e10: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a bank clerk}
  e11: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Her mother, minor: true}
notes: ""
