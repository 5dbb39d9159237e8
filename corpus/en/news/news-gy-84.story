---
id: news-gy-84
genre: news
country: GY
published: 2025-05-20
publisher: Essequibo News
title: "Boat with ballot boxes {fired on}(e1); one {hurt}(e1)"
---
A boat carrying ballot boxes was {shot at}(e1) on Sunday from the far bank of the [Cuyuni](cuy event), the army said, the day before regional {elections}(e2). A clerk was {grazed}(e1) on the arm.

Soldiers {returned fire}(e3). The boat reached [Eteringbang](ete event) with the boxes dry, and {voting}(e2) began there on Monday at six, as everywhere. [Caracas](car metonym) has {called the story a fabrication}(e4).

It was the fourth such incident since February, when six soldiers were {wounded}(e5) on the same stretch of river.

Turnout was low: in [Bartica](bar event) 38 per cent, in [Lethem](let event) 41. At [Linden](lin event) a man was {arrested}(e6) for photographing his ballot. Nobody has been declared the winner; {recounts}(e7) are going on in [New Amsterdam](new event).

The president, himself not on the ballot, {voted}(e8) at a school on the coast and {flew}(e9) to [Bridgetown](bri event) for a {meeting}(e10) of leaders, at which the {shooting}(e1) was discussed. A {patrol}(e11) by two [Brazilian](bra demonym) helicopters is planned.

---
places:
  cuy: {name: Cuyuni, point: [6.7, -60.5], precision: area, radius_km: 60}
  ete: {name: Eteringbang, point: [6.71, -61.15], precision: near}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  bar: {name: Bartica, geonameid: 3379507, point: [6.4054, -58.6233]}
  let: {name: Lethem, geonameid: 3377425, point: [3.3726, -59.7997]}
  lin: {name: Linden, geonameid: 3377408, point: [6.0081, -58.3072]}
  new: {name: New Amsterdam, geonameid: 3376762, point: [6.2492, -57.5158]}
  bri: {name: Bridgetown, geonameid: 3374036, point: [13.1073, -59.6202]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: shooting, places: [cuy], start: 2025-05-18, end: 2025-05-18, date_precision: day, date_text: on Sunday, injured: 1, status: happened, actors: "", targets: A boat carrying ballot boxes, main: true}
  e2: {type: election, places: [ete, bar, let], start: 2025-05-19, end: 2025-05-19, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: battle, places: [cuy], start: 2025-05-18, end: 2025-05-18, date_precision: day, date_text: "", status: happened, actors: "", targets: A boat carrying ballot boxes}
  e4: {type: statement, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Caracas, targets: the story}
  e5: {type: shooting, places: [cuy], start: 2025-02, end: 2025-02, date_precision: month, date_text: since February, injured: 6, status: happened, actors: "", targets: six soldiers}
  e6: {type: arrest, places: [lin], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a man}
  e7: {type: election, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: election, places: [], start: 2025-05-19, end: 2025-05-19, date_precision: day, date_text: "", status: happened, actors: The president, minor: true}
  e9: {type: visit, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e10: {type: meeting, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: leaders}
  e11: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
