---
id: news-be-35
genre: news
country: BE
published: 2025-10-16
publisher: Scheldekrant
title: "Drivers {arrested}(e1) after 1.5 tonnes of cocaine {seized}(e2) at banana depot"
---
Customs officers have {seized}(e2) just over one and a half tonnes of cocaine hidden in a cargo of bananas, the [Antwerp](ant metonym) public prosecutor's office said on Wednesday.

The container had {arrived}(e3) last Friday from [Turbo](tur mention), in [Colombia](col mention), {by way of}(e4) [Rotterdam](rot mention). It was let through and followed to a ripening depot in [Willebroek](wil event), where five men {broke the seal}(e5) during the night of Sunday to Monday. They were {caught}(e1) in the act. Two more {fled}(e6) over the roof; one {fell}(e6) and is in hospital with a broken pelvis, the other was {stopped}(e7) near [Breda](bre event) the following afternoon.

All six {appeared}(e8) before an examining magistrate. Four remain in custody.

So far this year 34 tonnes have been {intercepted}(e9) in the port, less than half of the {figure}(e10) for 2023. In September, a judge there wrote in an open {letter}(e11) that the country was becoming a narco-state, having herself spent four months in a safe house.

---
places:
  tur: {name: Turbo, geonameid: 3666570, point: [8.0926, -76.7282]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  wil: {name: Willebroek, geonameid: 2783632, point: [51.0604, 4.3602]}
  bre: {name: Breda, geonameid: 2758401, point: [51.5866, 4.776]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: arrest, places: [wil], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: "", arrested: 5, status: happened, actors: "", targets: five men, main: true}
  e2: {type: smuggling, places: [wil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Customs officers, targets: just over one and a half tonnes of cocaine, main: true}
  e3: {type: transport_change, places: [ant], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: last Friday, status: happened, actors: The container, minor: true}
  e4: {type: transport_change, places: [rot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: smuggling, places: [wil], start: 2025-10-12, end: 2025-10-13, date_precision: day, date_text: during the night of Sunday to Monday, status: happened, actors: five men, minor: true}
  e6: {type: other_accident, places: [wil], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: "", injured: 1, status: happened, actors: Two more, targets: one}
  e7: {type: arrest, places: [bre], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: the following afternoon, arrested: 1, status: happened, actors: "", targets: five men}
  e8: {type: trial, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: All six}
  e9: {type: raid, places: [ant], start: 2025, end: 2025, date_precision: year, date_text: So far this year, status: happened, actors: ""}
  e10: {type: raid, places: [ant], start: 2023, end: 2023, date_precision: year, date_text: for 2023, status: happened, actors: "", minor: true}
  e11: {type: statement, places: [ant], start: 2025-09, end: 2025-09, date_precision: month, date_text: In September, status: happened, actors: ""}
notes: ""
