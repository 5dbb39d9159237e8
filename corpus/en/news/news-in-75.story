---
id: news-in-75
genre: news
country: IN
published: 2025-06-05
publisher: Deccan Morning
title: "Eleven {crushed}(e1) in cricket celebration {stampede}(e1)"
---
[Bengaluru](ben dateline), June 4: Eleven people, the youngest a girl of 13, were {trampled}(e1) to death and at least 47 injured outside a cricket stadium this afternoon as fans {pressed}(e1) in to see the new champions.

The team had {won}(e2) its first title, after 18 years, in [Ahmedabad](ahm event) the night before. It {landed}(e3) at half past two and was {received}(e4) by the chief minister, who {hugged}(e4) the captain. About 200,000 had come for 35,000 seats. A post {promising}(e5) free passes had gone up at noon.

"One gate was {opened}(e1) a foot. We {fell}(e1) on top of each other," said a student, Chaitra Gowda, from her bed.

The players, it seems, were not {told}(e6) for an hour. The parade was {dropped}(e7), the award of the cup was not.

Police had {asked}(e8) for Sunday instead. A magistrate will {inquire}(e9), and the families are to {receive}(e10) 10 lakh rupees each. The deputy chief minister {broke}(e11) down before the cameras.

---
places:
  ahm: {name: Ahmedabad, geonameid: 1279233, point: [23.0258, 72.5873]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
events:
  e1: {type: other_accident, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: this afternoon, killed: 11, injured: 47, injured_qualifier: at_least, status: happened, actors: fans, targets: Eleven people, main: true}
  e2: {type: match, places: [ahm], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: the night before, status: happened, actors: The team}
  e3: {type: transport_change, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: at half past two, status: happened, actors: The team}
  e4: {type: ceremony, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: "", status: happened, actors: the chief minister, targets: The team}
  e5: {type: publication, places: [], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: at noon, status: happened, actors: ""}
  e6: {type: statement, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: for an hour, status: happened, negated: true, actors: "", targets: The players}
  e7: {type: festival, places: [ben], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police}
  e9: {type: investigation, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A magistrate}
  e10: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the families}
  e11: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The deputy chief minister}
notes: ""
