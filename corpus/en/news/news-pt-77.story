---
id: news-pt-77
genre: news
country: PT
published: 2025-09-04
publisher: Diário do Tejo
title: "Funicular {crash}(e1): driver among 16 dead, city in {mourning}(e2)"
---
Sixteen people, five of them [Portuguese](por demonym), died when the cable of a funicular {parted}(e1) and the car {ran down}(e1) a steep street into a house at 6.04 on Wednesday evening. A seventeenth {reported}(e3) last night had been counted twice.

Twenty-one were hurt, among them a [German](ger demonym) boy of three, whose father perished and whose mother is in intensive care.

The brakeman, André Marques, 45, was killed at his post. His colleague in the lower car felt a jolt and jumped; the passengers {climbed out}(e4) of the windows.

The line, {opened}(e5) in 1885, was {inspected}(e6) that same morning, the operator said. In 2018 a car had {left the rails}(e7) without harm to anyone, and the line was {shut}(e8) for a month.

Two others in [Lisbon](lis event) have been {stopped}(e9). The prime minister {cancelled}(e10) his engagements. In [Braga](bra event) and [Nazaré](naz event), which have such railways as well, {checks}(e11) were made overnight. A first {report}(e12) is promised in 45 days.

---
places:
  bra: {name: Braga, geonameid: 2742032, point: [41.5514, -8.4231]}
  naz: {name: Nazaré, geonameid: 2265552, point: [39.6029, -9.0684]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
events:
  e1: {type: rail_accident, places: [lis], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: on Wednesday evening, killed: 16, injured: 21, status: happened, actors: "", targets: Sixteen people, main: true}
  e2: {type: ceremony, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: statement, places: [], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: last night, status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [lis], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: "", status: happened, actors: the passengers, minor: true}
  e5: {type: opening, places: [lis], start: 1885, end: 1885, date_precision: year, date_text: in 1885, status: happened, actors: "", targets: The line, minor: true}
  e6: {type: investigation, places: [lis], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: that same morning, status: happened, actors: the operator, targets: The line}
  e7: {type: rail_accident, places: [lis], start: 2018, end: 2018, date_precision: year, date_text: In 2018, injured: 0, status: happened, actors: a car}
  e8: {type: closure, places: [lis], start: 2018, end: 2018, date_precision: year, date_text: for a month, status: happened, actors: "", targets: the line}
  e9: {type: closure, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two others}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, targets: his engagements, minor: true}
  e11: {type: investigation, places: [bra, naz], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: overnight, status: happened, actors: ""}
  e12: {type: publication, places: [], start: 2025-10, end: 2025-10, date_precision: month, date_text: in 45 days, status: planned, actors: ""}
notes: ""
