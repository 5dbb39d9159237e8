---
id: report-ml-703
genre: report
country: ML
published: 2026-03-18
publisher: Sahel Culture Press
title: "[Timbuktu](tim event) manuscripts {go home}(e1) after 13 years in [Bamako](bam mention) exile"
---
[BAMAKO](bam dateline), [Mali](mal dateline) — A military aircraft {took}(e1) more than 6,000 of the famous manuscripts of [Timbuktu](tim event) back to the desert town on Tuesday, the third such consignment in seven months.

They are part of some 28,000 papers in Arabic, Fulfulde and Songhai, on law, stars and the price of salt, which families and librarians had {smuggled}(e2) south by truck and canoe in 2012 and 2013, when jihadists {held}(e3) the town and {burned}(e4) about 4,000 that they found.

The heat and dust of the north are kinder to paper than the damp air of the capital. "We saw mould in the first rainy season," said Abdoulaye Haïdara of the Ahmed Baba Institute, where the boxes were {stored}(e1) on Tuesday evening under guard. Conservators from [Hamburg](ham mention) have {restored}(e5) or photographed two thirds of them.

Whether it is safe is another question. Fighters {shelled}(e6) the airport of [Timbuktu](tim event) in June last year, and a blockade of roads {declared}(e7) in September has {made}(e7) fuel scarce from [Kayes](kay event) to [Gao](gao event). Two lorries carrying shelves for the library were {burned}(e8) near [Léré](ler event) in December; the drivers have not been {found}(e8).

The transitional government, which {left}(e9) the International Organisation of La Francophonie a year ago, {celebrated}(e1) the return as proof of its control. Culture Minister Fanta Sangaré {promised}(e10) that the remaining papers would {follow}(e10) before the end of May.

UNESCO, which {rebuilt}(e11) 14 mausoleums that had been {destroyed}(e4) in the town, was not {represented}(e12) at the {ceremony}(e12). In 2016 the court in [The Hague](the event) {sentenced}(e13) a man from [Agouni](ago mention) to nine years for that {destruction}(e4), and last year {ordered}(e14) another to pay the community 7.2 million euros.

Some owners prefer to wait. The Kati family, whose library stood at [Goundam](gou mention), keeps its 7,100 volumes in [Bamako](bam mention).

---
places:
  tim: {name: Timbuktu, geonameid: 2449067, point: [16.7735, -3.0074]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  kay: {name: Kayes, geonameid: 2455518, point: [14.4478, -11.4439]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  ler: {name: Léré, point: [15.71, -4.91]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ago: {name: Agouni, point: [16.95, -3.1]}
  gou: {name: Goundam, point: [16.41, -3.67]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
events:
  e1: {type: transport_change, places: [tim], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: on Tuesday, status: happened, actors: A military aircraft, targets: "more than 6,000 of the famous manuscripts", main: true}
  e2: {type: smuggling, places: [tim], start: 2012, end: 2013, date_precision: year, date_text: in 2012 and 2013, status: happened, actors: families and librarians, targets: "some 28,000 papers"}
  e3: {type: battle, places: [tim], start: 2012, end: 2013, date_precision: year, date_text: in 2012 and 2013, status: happened, actors: jihadists, targets: the town, minor: true}
  e4: {type: other_crime, places: [tim], start: 2012, end: 2013, date_precision: year, date_text: in 2012 and 2013, status: happened, actors: jihadists, targets: "about 4,000"}
  e5: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Conservators from Hamburg, minor: true}
  e6: {type: shelling, places: [tim], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June last year, status: happened, actors: Fighters, targets: the airport}
  e7: {type: sanction, places: [kay, gao], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e8: {type: fire, places: [ler], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: Two lorries}
  e9: {type: resignation, places: [], start: 2025-03, end: 2025-03, date_precision: month, date_text: a year ago, status: happened, actors: The transitional government, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fanta Sangaré, minor: true}
  e11: {type: construction, places: [tim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: UNESCO, targets: 14 mausoleums, minor: true}
  e12: {type: ceremony, places: [tim], start: 2026-03-17, end: 2026-03-17, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e13: {type: verdict, places: [the], start: 2016, end: 2016, date_precision: year, date_text: In 2016, status: happened, actors: the court, targets: a man from Agouni}
  e14: {type: verdict, places: [the], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: the court, targets: another}
notes: ""
