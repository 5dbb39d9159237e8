---
id: news-in-75
genre: news
country: IN
published: 2025-06-05
publisher: Deccan Morning
title: "Eleven {crushed}(e1) in cricket {celebration}(e3) {stampede}(e1)"
---
[Bengaluru](ben dateline), June 4: Eleven people, the youngest a girl of 13, were {trampled}(e1) to death and at least 47 injured outside a cricket stadium this afternoon as fans pressed in to see the new champions.

The team had {won}(e2) its first title, after 18 years, in [Ahmedabad](ahm event) the night before. It landed at half past two and was {received}(e3) by the chief minister, who hugged the captain. About 200,000 had come for 35,000 seats. A post promising free passes had gone up at noon.

"One gate was opened a foot. We {fell}(e1) on top of each other," said a student, Chaitra Gowda, from her bed.

The players, it seems, were not told for an hour. The {parade}(e4) was dropped, the {award}(e3) of the cup was not.

Police had {asked}(e5) for Sunday instead. A magistrate will {inquire}(e6), and the families are to {receive}(e7) 10 lakh rupees each. The deputy chief minister broke down before the cameras.

---
places:
  ahm: {name: Ahmedabad, geonameid: 1279233, point: [23.0258, 72.5873]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
events:
  e1: {type: other_accident, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: this afternoon, killed: 11, injured: 47, injured_qualifier: at_least, status: happened, actors: fans, targets: Eleven people, main: true}
  e2: {type: match, places: [ahm], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: the night before, status: happened, actors: The team}
  e3: {type: ceremony, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: at half past two, status: happened, actors: the chief minister, targets: The team}
  e4: {type: festival, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: statement, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, minor: true}
  e6: {type: investigation, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A magistrate}
  e7: {type: aid, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the families}
notes: ""
