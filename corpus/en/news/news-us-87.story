---
id: news-us-87
genre: news
country: US
published: 2025-04-22
publisher: Chehalis Valley Record
title: "{Fire}(e1) at apartment complex {displaces}(e1) 46, kills dog"
---
Forty-six people were {forced out}(e1) of their homes early Monday when a {fire}(e1) tore through a two-story apartment building on [Harrison Avenue](har event) in [Centralia](cen event).

Crews from three departments arrived at 2:48 a.m. to find flames through the roof. A man in his 30s {jumped}(e2) from a second-floor window with his daughter, 4; both were {taken}(e3) to [Olympia](oly event) with minor injuries. A firefighter sprained a knee. One dog did not survive.

Twelve of the 24 units were {destroyed}(e1). The Red Cross has {opened}(e4) a shelter in a church gym, where 31 people spent Monday night. The rest are with family.

The cause is under {investigation}(e5), said Fire Marshal Deb Haugen, who asked anyone with video to come forward. A space heater was {found}(e6) in the unit where it started. It is not believed to be arson.

It was the second blaze at the complex in 14 months. In February 2024 a kitchen {fire}(e7) left a woman with burns to her hands. The city {cited}(e8) the owner, an LLC based in [Boise](boi mention), last summer over missing smoke alarms; a {hearing}(e9) was set for May 6.

A {dinner}(e10) to raise money will be held Saturday at the Eagles hall in [Chehalis](che event).

---
places:
  har: {name: Harrison Avenue, point: [46.73, -122.98], precision: near}
  cen: {name: Centralia, geonameid: 5789683, point: [46.7162, -122.9543]}
  oly: {name: Olympia, geonameid: 5805687, point: [47.0449, -122.9017]}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  che: {name: Chehalis, geonameid: 5789817, point: [46.6621, -122.964]}
events:
  e1: {type: fire, places: [cen], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: early Monday, injured: 3, displaced: 46, status: happened, actors: "", targets: a two-story apartment building, main: true}
  e2: {type: other_accident, places: [cen], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "", status: happened, actors: A man in his 30s, minor: true}
  e3: {type: medical, places: [oly], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "", status: happened, actors: "", targets: both, minor: true}
  e4: {type: aid, places: [cen], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "", status: happened, actors: "", targets: 31 people}
  e5: {type: investigation, places: [cen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: discovery, places: [cen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A space heater, minor: true}
  e7: {type: fire, places: [cen], start: 2024-02, end: 2024-02, date_precision: month, date_text: In February 2024, injured: 1, status: happened, actors: "", targets: a woman}
  e8: {type: charge, places: [cen], start: 2024, end: 2024, date_precision: year, date_text: last summer, status: happened, actors: The city, targets: the owner}
  e9: {type: trial, places: [cen], start: 2025-05-06, end: 2025-05-06, date_precision: day, date_text: for May 6, status: planned, actors: ""}
  e10: {type: festival, places: [che], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
