---
id: news-de-92
genre: news
country: DE
published: 2025-03-04
publisher: Rhein-Neckar Blatt
title: "Car {rams}(e1) carnival street in [Mannheim](man event); two {dead}(e1)"
---
A 40-year-old gardener from [Ludwigshafen](lud mention) {drove at speed}(e1) down the main shopping street of [Mannheim](man event) around noon on Monday, {killing}(e1) a woman of 83 and a man of 54. Fourteen people were {hurt}(e1), five of them so badly that their lives were in danger last night.

A taxi driver, a [Pakistani](pak demonym), blocked the way with his cab and {chased}(e2) the man on foot until he {fired}(e3) a blank pistol, first at him and then into his own mouth. He was {arrested}(e4) minutes later on the bank of the [Rhine](rhi event).

There is no sign of a political motive; he had been treated for years for an illness of the mind. In 2018 he was {fined}(e5) for a comment on the internet.

The fools' fair on the [Paradeplatz](par event) was {broken off}(e6). [Heidelberg](hei event), [Karlsruhe](kar event) and [Speyer](spe event) {called off}(e7) their {parades}(e8) for Tuesday; [Cologne](col event) and [Düsseldorf](dus event) had {held}(e9) theirs under heavy guard, with no incidents. Flags on public buildings were {lowered}(e10). The chancellor-designate gave up a campaign {visit}(e11). There was a {service}(e12) in the Jesuit church at six.

---
places:
  par: {name: Paradeplatz, point: [49.487, 8.466], precision: near}
  lud: {name: Ludwigshafen am Rhein, geonameid: 2875376, point: [49.4812, 8.4464]}
  rhi: {name: Rhine, point: [49.49, 8.45], precision: area, radius_km: 10}
  hei: {name: Heidelberg, geonameid: 2907911, point: [49.4077, 8.6908]}
  kar: {name: Karlsruhe, geonameid: 2892794, point: [49.0094, 8.4044]}
  spe: {name: Speyer, geonameid: 2830582, point: [49.3208, 8.4311]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  man: {name: Mannheim, geonameid: 2873891, point: [49.4891, 8.4669]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: attack, places: [man], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: on Monday, killed: 2, injured: 14, status: happened, actors: A 40-year-old gardener from Ludwigshafen, targets: a woman of 83 and a man of 54, main: true}
  e2: {type: other, places: [man], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: "", status: happened, actors: "A taxi driver, a Pakistani", targets: the man, minor: true}
  e3: {type: shooting, places: [man], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: "", status: happened, actors: he, targets: him}
  e4: {type: arrest, places: [rhi], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: He, main: true}
  e5: {type: verdict, places: [], start: 2018, end: 2018, date_precision: year, date_text: In 2018, status: happened, actors: "", targets: he}
  e6: {type: festival, places: [par], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [hei, kar, spe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: festival, places: [hei, kar, spe], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: for Tuesday, status: happened, negated: true, actors: ""}
  e9: {type: festival, places: [col, dus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: ceremony, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: ceremony, places: [man], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
