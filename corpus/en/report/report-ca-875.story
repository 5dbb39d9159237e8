---
id: report-ca-875
genre: report
country: CA
published: 2025-03-13
publisher: Digby Neck Beacon
title: "School board eyes closing two of five schools on the shore"
---
Enrolment in the five schools between [Digby](dig mention) and [Westport](wes mention) has fallen from 1,310 to 640 in 20 years, and the regional centre for education says that it can't go on heating hallways.

Three ideas are on the table. In the first, the schools at [Freeport](fre mention) and [Barton](bar mention) would close in June 2026 and their pupils would go to [Digby](dig mention). In the second, only [Freeport](fre mention) would. In the third, all would stay open with classes of three grades each and a principal shared among them.

Nothing is decided, regional director Marie-Claude Thibeau told 200 people in the high school gym in [Digby](dig event) on March 5. It was the first of four {meetings}(e1).

"We're not here to fight. We're here to count," she said, and was told by several in the room that they were.

From [Freeport](fre mention), on [Long Island](lon mention), it is 45 kilometres and one ferry to [Digby](dig mention). Children as young as five would be away from home for nine hours. When fog or ice stops the boat, those on [Brier Island](bri mention) might not get home at all. "Where do they sleep?" asked Tanya Graham, whose boys are six and eight. "I'd like for someone to tell me where they sleep."

Under the province's rules a school with fewer than 50 pupils can be put under review. [Freeport](fre mention)'s has 38. It was built for 180 in 1962, and a roof would cost $1.2 million. The fire marshal has asked for sprinklers.

Would families move? Some might. A lobster licence, on the other hand, can't be fished from [Truro](tru mention). [Brier Island](bri mention) gained four families during the pandemic, from [Ontario](ont mention) mostly, and a new baby was {born}(e2) in February.

A study in [Newfoundland](new mention) found that where schools closed, house prices fell by 8 per cent in the following five years. Test scores went neither up nor down.

The next two {sessions}(e3) are March 19 in [Barton](bar event) and April 2 in [Freeport](fre event), at 6:30 p.m. The ferry, for once, will wait.

---
places:
  dig: {name: Digby, geonameid: 5939236, point: [44.6219, -65.7586]}
  wes: {name: Westport, point: [44.26, -66.35]}
  fre: {name: Freeport, point: [44.28, -66.32]}
  bar: {name: Barton, point: [44.54, -65.87]}
  lon: {name: Long Island, point: [44.33, -66.25]}
  bri: {name: Brier Island, point: [44.26, -66.37]}
  tru: {name: Truro, geonameid: 6169587, point: [45.3668, -63.2654]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  new: {name: Newfoundland, point: [48.7, -56.0], precision: area, radius_km: 250}
events:
  e1: {type: meeting, places: [dig], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: on March 5, status: happened, actors: Marie-Claude Thibeau, targets: 200 people, main: true}
  e2: {type: medical, places: [bri], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: a new baby, minor: true}
  e3: {type: meeting, places: [bar, fre], start: 2025-03-19, end: 2025-04-02, date_precision: day, date_text: March 19, status: planned, actors: ""}
notes: ""
