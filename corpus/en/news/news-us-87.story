---
id: news-us-87
genre: news
country: US
published: 2025-04-22
publisher: Chehalis Valley Record
title: "Fire at apartment complex {displaces}(e1) 46, {kills}(e2) dog"
---
Forty-six people were {forced}(e1) out of their homes early Monday when a {fire}(e2) {tore}(e2) through a two-story apartment building on [Harrison Avenue](har event) in [Centralia](cen event).

Crews from three departments {arrived}(e3) at 2:48 a.m. to find flames through the roof. A man in his 30s {jumped}(e4) from a second-floor window with his daughter, 4; both were {taken}(e5) to [Olympia](oly event) with minor injuries. A firefighter {sprained}(e6) a knee. One dog did not {survive}(e2).

Twelve of the 24 units were {destroyed}(e2). The Red Cross has {opened}(e7) a shelter in a church gym, where 31 people {spent}(e7) Monday night. The rest are with family.

The cause is under {investigation}(e8), said Fire Marshal Deb Haugen, who {asked}(e9) anyone with video to come forward. A space heater was {found}(e10) in the unit where it {started}(e2). It is not believed to be {arson}(e11).

It was the second {blaze}(e12) at the complex in 14 months. In February 2024 a kitchen {fire}(e12) {left}(e12) a woman with burns to her hands. The city {cited}(e13) the owner, an LLC based in [Boise](boi mention), last summer over missing smoke alarms; a hearing was {set}(e14) for May 6.

A dinner to raise money will be {held}(e15) Saturday at the Eagles hall in [Chehalis](che event).

---
places:
  har: {name: Harrison Avenue, point: [46.73, -122.98], precision: near}
  cen: {name: Centralia, geonameid: 5789683, point: [46.7162, -122.9543]}
  oly: {name: Olympia, geonameid: 5805687, point: [47.0449, -122.9017]}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  che: {name: Chehalis, geonameid: 5789817, point: [46.6621, -122.964]}
events:
  e1: {type: displacement, places: [har, cen], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: early Monday, displaced: 46, status: happened, actors: "", targets: Forty-six people, main: true}
  e2: {type: fire, places: [har, cen], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: early Monday, killed: 0, injured: 3, status: happened, actors: "", targets: a two-story apartment building, main: true}
  e3: {type: rescue, places: [har, cen], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "at 2:48 a.m.", status: happened, actors: Crews from three departments}
  e4: {type: rescue, places: [har], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "", injured: 2, status: happened, actors: A man in his 30s}
  e5: {type: medical, places: [oly], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "", injured: 2, status: happened, actors: "", targets: both}
  e6: {type: other_accident, places: [har], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A firefighter}
  e7: {type: displacement, places: [cen], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: Monday night, displaced: 31, status: happened, actors: "", targets: 31 people}
  e8: {type: investigation, places: [cen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fire Marshal Deb Haugen}
  e10: {type: discovery, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A space heater}
  e11: {type: other_crime, places: [har], start: 2025-04-21, end: 2025-04-21, date_precision: day, date_text: "", status: denied, negated: true, actors: ""}
  e12: {type: fire, places: [har, cen], start: 2024-02, end: 2024-02, date_precision: month, date_text: In February 2024, injured: 1, status: happened, actors: "", targets: a woman}
  e13: {type: decision, places: [cen], start: 2024, end: 2024, date_precision: year, date_text: last summer, status: happened, actors: The city, targets: the owner}
  e14: {type: trial, places: [], start: 2025-05-06, end: 2025-05-06, date_precision: day, date_text: for May 6, status: planned, actors: ""}
  e15: {type: meeting, places: [che], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
