---
id: court-ph-26
genre: court
country: PH
published: 2025-08-13
publisher: Visayan Bulletin
title: "Mayor's guards {indicted}(e1) over {killing}(e2) of broadcaster"
---
[CEBU CITY](ceb dateline) — Prosecutors on Monday filed murder {charges}(e1) against two bodyguards of a town mayor in the {slaying}(e2) of a radio commentator, eight months after he was {shot}(e2) on the steps of his station.

Rogelio "Bombo" Sarmiento, 52, had just signed off when two men on a motorcycle {fired}(e2) seven times. It was the third such killing in the region since 2022. Nobody has been {convicted}(e3) in the others.

One of the accused, a former Army corporal, {surrendered}(e4) in [Tacloban](tac event) last Friday; his companion is in hiding, and a reward of P1 million is offered. The mayor, who has not been charged, {denied}(e5) any involvement through a lawyer and has {gone on leave}(e6).

A key witness, a vendor of bananas, was herself {wounded}(e7) by gunmen in [Bogo](bog event) in April. She {testified}(e8) from a safe house.

Colleagues {marched}(e9) to the Capitol on Tuesday with tape over their mouths, and stations in [Bacolod](bac event) and [Iloilo](ilo event) {fell silent}(e10) for a minute at 9:03 a.m., the time of the {shooting}(e2). {Arraignment}(e11) is scheduled for Sept. 2.

---
places:
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  tac: {name: Tacloban, geonameid: 1684712, point: [11.2433, 125.0047]}
  bog: {name: Bogo, geonameid: 1724435, point: [11.0517, 124.0055]}
  bac: {name: Bacolod City, geonameid: 1729564, point: [10.6667, 122.95]}
  ilo: {name: Iloilo, geonameid: 1711005, point: [10.6969, 122.5644]}
events:
  e1: {type: charge, places: [ceb], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: on Monday, status: happened, actors: Prosecutors, targets: two bodyguards of a town mayor, main: true}
  e2: {type: killing, places: [ceb], start: 2024-12, end: 2024-12, date_precision: month, date_text: eight months, killed: 1, status: happened, actors: two men on a motorcycle, targets: "Rogelio \"Bombo\" Sarmiento", main: true}
  e3: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Nobody, minor: true}
  e4: {type: arrest, places: [tac], start: 2025-08-08, end: 2025-08-08, date_precision: day, date_text: last Friday, arrested: 1, status: happened, actors: "", targets: "One of the accused, a former Army corporal"}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mayor}
  e6: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mayor, minor: true}
  e7: {type: shooting, places: [bog], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, injured: 1, status: happened, actors: gunmen, targets: "A key witness, a vendor of bananas"}
  e8: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She}
  e9: {type: protest, places: [ceb], start: 2025-08-12, end: 2025-08-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Colleagues}
  e10: {type: protest, places: [bac, ilo], start: 2025-08-12, end: 2025-08-12, date_precision: day, date_text: "", status: happened, actors: Colleagues}
  e11: {type: trial, places: [ceb], start: 2025-09-02, end: 2025-09-02, date_precision: day, date_text: for Sept. 2, status: planned, actors: ""}
notes: ""
