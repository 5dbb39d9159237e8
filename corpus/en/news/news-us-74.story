---
id: news-us-74
genre: news
country: US
published: 2025-10-20
publisher: Delta Democrat Press
title: "Two teens {charged}(e1) after homecoming {shooting}(e2)"
---
[LELAND](lel dateline), Miss. – Two 18-year-olds were {charged}(e1) Saturday in the {shooting}(e2) that {killed}(e2) six people and {wounded}(e2) at least a dozen on [Main Street](mst event) after a high school homecoming {game}(e3).

The {gunfire}(e2) erupted around midnight Oct. 10 as alumni gathered by food trucks. Four {died}(e2) on the pavement and two at a hospital. Among them was the mother of a freshman, who had played trumpet in the band that night.

The two {surrendered}(e4) in the company of a pastor. Bond was {denied}(e5). A third man, 24, {faces a count}(e6) of tampering with evidence, while two others have been freed.

Three hours earlier, in the parking lot of another school, a pregnant woman and a man had been {shot dead}(e7). Investigators see no link.

The mayor {called off}(e8) the Christmas {parade}(e8) Monday. Counselors will be at the school through Thanksgiving. In a town of 3,700, "everybody's burying somebody," he said.

---
places:
  mst: {name: Main Street, point: [33.405, -90.897], near: lel}
  lel: {name: Leland, geonameid: 4433289, point: [33.4054, -90.8976]}
events:
  e1: {type: charge, places: [lel], start: 2025-10-18, end: 2025-10-18, date_precision: day, date_text: Saturday, status: happened, actors: "", targets: Two 18-year-olds, main: true}
  e2: {type: shooting, places: [lel], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: Oct. 10, killed: 6, injured: 12, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: match, places: [lel], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [lel], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: The two}
  e5: {type: verdict, places: [lel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The two}
  e6: {type: charge, places: [lel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two 18-year-olds}
  e7: {type: shooting, places: [], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: Three hours earlier, killed: 2, status: happened, actors: "", targets: a pregnant woman and a man}
  e8: {type: festival, places: [lel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The mayor}
notes: ""
