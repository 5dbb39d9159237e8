---
id: results-us-24
genre: results
country: US
published: 2025-11-23
publisher: Panhandle Times
title: "Saturday's prep roundup: Bears {roll}(e1), bus delay {costs}(e2) Hornets"
---
[Borger](bor metonym) {beat}(e1) [Dumas](dum metonym) 48-14 on Friday night to {advance}(e1) to the regional semifinals. Ty Maddox {ran}(e1) for 211 yards and four scores. He {left}(e3) in the third quarter with a twisted ankle and is expected to {play}(e4) next week in [Lubbock](lub event).

[Perryton](per metonym)'s {game}(e5) at [Childress](chi event) {kicked}(e5) off 70 minutes late after the Rangers' bus {hit}(e2) a deer near [Wellington](wel event). No one was {hurt}(e2). They {lost}(e5) 21-20 on a missed extra point.

In volleyball, [Canadian](can metonym) {swept}(e6) [Bushland](bus metonym) to {win}(e6) its third straight state title in [Garland](gar event) on Saturday.

The district meet in cross-country was {called}(e7) off because of lightning and will be {run}(e8) Tuesday at [Amarillo](ama event).

Former [Dalhart](dal metonym) coach Buck Stringfellow, who {won}(e9) three titles between 1978 and 1985, {died}(e10) Thursday at 91. Services are {set}(e11) for Wednesday.

Two fans were {ejected}(e12) and one was {cited}(e13) for fighting in the stands at [Pampa](pam event), police said. Correction: Friday's paper misstated the {score}(e14) of last week's [Spearman](spe metonym) game. It was 35-28.

---
places:
  dal: {name: Dalhart, geonameid: 5519862, point: [36.0595, -102.5132]}
  spe: {name: Spearman, geonameid: 5531553, point: [36.1984, -101.1924]}
  bor: {name: Borger, geonameid: 5517469, point: [35.6678, -101.3974]}
  dum: {name: Dumas, geonameid: 5520552, point: [35.8656, -101.9732]}
  per: {name: Perryton, geonameid: 5528274, point: [36.4, -100.8026]}
  chi: {name: Childress, geonameid: 5518758, point: [34.4265, -100.204]}
  wel: {name: Wellington, geonameid: 5533240, point: [34.8562, -100.2137]}
  can: {name: Canadian, geonameid: 5518214, point: [35.9128, -100.3821]}
  bus: {name: Bushland, geonameid: 5518011, point: [35.192, -102.0646]}
  gar: {name: Garland, geonameid: 4693003, point: [32.9126, -96.6389]}
  ama: {name: Amarillo, geonameid: 5516233, point: [35.222, -101.8313]}
  lub: {name: Lubbock, geonameid: 5525577, point: [33.5779, -101.8552]}
  pam: {name: Pampa, geonameid: 5527953, point: [35.5362, -100.9599]}
events:
  e1: {type: match, places: [bor], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: on Friday night, status: happened, actors: Borger, targets: Dumas, main: true}
  e2: {type: road_accident, places: [wel], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: "", injured: 0, status: happened, actors: "the Rangers' bus", targets: a deer}
  e3: {type: match, places: [bor], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: in the third quarter, injured: 1, status: happened, actors: He}
  e4: {type: match, places: [lub], start: 2025-11-24, end: 2025-11-30, date_precision: week, date_text: next week, status: planned, actors: He}
  e5: {type: match, places: [chi], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: 70 minutes late, status: happened, actors: They}
  e6: {type: match, places: [gar], start: 2025-11-22, end: 2025-11-22, date_precision: day, date_text: on Saturday, status: happened, actors: Canadian, targets: Bushland}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The district meet in cross-country}
  e8: {type: match, places: [ama], start: 2025-11-25, end: 2025-11-25, date_precision: day, date_text: Tuesday, status: planned, actors: ""}
  e9: {type: match, places: [], start: 1978, end: 1985, date_precision: year, date_text: between 1978 and 1985, status: happened, actors: Buck Stringfellow}
  e10: {type: death, places: [], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: Thursday, killed: 1, status: happened, actors: "", targets: Buck Stringfellow}
  e11: {type: ceremony, places: [], start: 2025-11-26, end: 2025-11-26, date_precision: day, date_text: for Wednesday, status: planned, actors: ""}
  e12: {type: decision, places: [pam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two fans}
  e13: {type: charge, places: [pam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: one}
  e14: {type: match, places: [], start: 2025-11-10, end: 2025-11-16, date_precision: week, date_text: "last week's", status: happened, actors: ""}
notes: ""
