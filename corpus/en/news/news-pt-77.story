---
id: news-pt-77
genre: news
country: PT
published: 2025-09-04
publisher: Diário do Tejo
title: "Funicular {crash}(e1): driver among 16 {dead}(e1), city in mourning"
---
Sixteen people, five of them [Portuguese](por demonym), {died}(e1) when the cable of a funicular {parted}(e1) and the car {ran}(e1) down a steep street into a house at 6.04 on Wednesday evening. A seventeenth reported last night had been {counted}(e2) twice.

Twenty-one were {hurt}(e1), among them a [German](ger demonym) boy of three, whose father {perished}(e1) and whose mother is in intensive care.

The brakeman, André Marques, 45, was {killed}(e1) at his post. His colleague in the lower car {felt}(e1) a jolt and {jumped}(e3); the passengers {climbed}(e3) out of the windows.

The line, {opened}(e4) in 1885, was {inspected}(e5) that same morning, the operator said. In 2018 a car had {left}(e6) the rails without harm to anyone, and the line was {shut}(e7) for a month.

Two others in [Lisbon](lis event) have been {stopped}(e8). The prime minister {cancelled}(e9) his engagements. In [Braga](bra event) and [Nazaré](naz event), which have such railways as well, checks were {made}(e10) overnight. A first report is {promised}(e11) in 45 days.

---
places:
  bra: {name: Braga, geonameid: 2742032, point: [41.5514, -8.4231]}
  naz: {name: Nazaré, geonameid: 2265552, point: [39.6029, -9.0684]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
events:
  e1: {type: other_accident, places: [lis], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: at 6.04 on Wednesday evening, killed: 16, injured: 21, status: happened, actors: "", targets: Sixteen people, main: true}
  e2: {type: statement, places: [], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: last night, status: happened, actors: ""}
  e3: {type: rescue, places: [lis], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: "", status: happened, actors: the passengers}
  e4: {type: opening, places: [lis], start: 1885, end: 1885, date_precision: year, date_text: in 1885, status: happened, actors: "", targets: The line}
  e5: {type: investigation, places: [lis], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: that same morning, status: happened, actors: the operator, targets: The line}
  e6: {type: rail_accident, places: [lis], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 0, injured: 0, status: happened, actors: a car}
  e7: {type: closure, places: [lis], start: 2018, end: 2018, date_precision: year, date_text: for a month, status: happened, actors: "", targets: the line}
  e8: {type: closure, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two others}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, targets: his engagements}
  e10: {type: investigation, places: [bra, naz], start: 2025-09-03, end: 2025-09-04, date_precision: day, date_text: overnight, status: happened, actors: ""}
  e11: {type: publication, places: [], start: 2025-10, end: 2025-10, date_precision: month, date_text: in 45 days, status: planned, actors: ""}
notes: ""
