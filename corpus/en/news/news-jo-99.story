---
id: news-jo-99
genre: news
country: JO
published: 2025-07-02
publisher: Petra Gazette
title: "{Tainted}(e1) spirits {kill}(e1) nine in four days"
---
Nine people have {died}(e1) and 17 are in hospital, five of them blind, after drinking spirits that contained methanol, the security directorate said on Tuesday.

The first victim, a mason of 33, was {brought in}(e2) on Saturday. By Sunday night doctors in [Zarqa](zar event) had seen so many with the same signs that they {raised}(e1) the alarm. Four more {died}(e1) in [Russeifa](rus event), one in [Salt](sal event).

All had bought from the same three brands. The distillery that makes them was {shut}(e3) on Monday and its owner and eleven staff taken into {custody}(e4). Some 30,000 bottles have been {withdrawn}(e5) from shops; shopkeepers in [Amman](amm event) {poured}(e6) theirs into the gutter.

The {murder}(e7) of which some families speak is not alleged by the prosecutor, who has {charged}(e8) the owner with causing death. In [Istanbul](ist event) earlier this year, {poisoning}(e9) of this kind took 70 lives.

The dead include three brothers. They were {buried}(e10) yesterday in one procession.

---
places:
  zar: {name: Zarqa, geonameid: 250090, point: [32.0727, 36.088]}
  rus: {name: Russeifa, geonameid: 7838895, point: [32.0178, 36.0464]}
  sal: {name: As-Salt, geonameid: 250258, point: [32.0392, 35.7272]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
events:
  e1: {type: poisoning, places: [zar, rus, sal], start: 2025-06-28, end: 2025-07-01, date_precision: day, date_text: in four days, killed: 9, injured: 17, status: happened, actors: doctors, targets: Nine people, main: true}
  e2: {type: medical, places: [zar], start: 2025-06-28, end: 2025-06-28, date_precision: day, date_text: on Saturday, status: happened, actors: doctors, targets: a mason of 33, minor: true}
  e3: {type: closure, places: [], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The distillery}
  e4: {type: arrest, places: [], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: "", arrested: 12, status: happened, actors: "", main: true}
  e5: {type: raid, places: [amm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: shopkeepers, targets: "Some 30,000 bottles"}
  e6: {type: other, places: [amm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: shopkeepers, targets: "Some 30,000 bottles", minor: true}
  e7: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the prosecutor, targets: the owner}
  e9: {type: poisoning, places: [ist], start: 2025, end: 2025, date_precision: year, date_text: earlier this year, killed: 70, status: happened, actors: ""}
  e10: {type: ceremony, places: [zar], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: three brothers}
notes: ""
