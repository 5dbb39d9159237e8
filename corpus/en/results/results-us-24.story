---
id: results-us-24
genre: results
country: US
published: 2025-11-23
publisher: Panhandle Times
title: "Saturday's prep roundup: Bears roll, {bus delay}(e6) costs Hornets"
---
[Borger](bor metonym) {beat}(e1) [Dumas](dum metonym) 48-14 on Friday night to advance to the regional semifinals. Ty Maddox {ran}(e2) for 211 yards and four scores. He left in the third quarter with a {twisted ankle}(e3) and is expected to {play}(e4) next week in [Lubbock](lub event).

[Perryton](per metonym)'s {game}(e5) at [Childress](chi event) kicked off 70 minutes late after the Rangers' bus {hit a deer}(e6) near [Wellington](wel event). No one was hurt. They {lost}(e5) 21-20 on a missed extra point.

In volleyball, [Canadian](can metonym) {swept}(e7) [Bushland](bus metonym) to win its third straight state {title}(e7) in [Garland](gar event) on Saturday.

The district {meet}(e8) in cross-country was {called off}(e9) because of {lightning}(e10) and will be {run}(e8) Tuesday at [Amarillo](ama event).

Former [Dalhart](dal metonym) coach Buck Stringfellow, who {won three titles}(e11) between 1978 and 1985, {died}(e12) Thursday at 91. {Services}(e13) are set for Wednesday.

Two fans were {ejected}(e14) and one was {cited}(e15) for {fighting}(e16) in the stands at [Pampa](pam event), police said. {Correction}(e17): Friday's paper {misstated}(e17) the score of last week's [Spearman](spe metonym) game. It was 35-28.

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
  e2: {type: match, places: [bor], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: "", status: happened, actors: Borger, targets: Dumas, minor: true}
  e3: {type: match, places: [bor], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", minor: true}
  e4: {type: match, places: [lub], start: 2025-11-24, end: 2025-11-24, date_precision: week, date_text: next week, status: planned, actors: He}
  e5: {type: match, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: They}
  e6: {type: road_accident, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the Rangers' bus", targets: a deer}
  e7: {type: match, places: [gar], start: 2025-11-22, end: 2025-11-22, date_precision: day, date_text: on Saturday, status: happened, actors: Canadian, targets: Bushland, main: true}
  e8: {type: match, places: [ama], start: 2025-11-25, end: 2025-11-25, date_precision: day, date_text: Tuesday, status: planned, actors: ""}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The district meet in cross-country, minor: true}
  e10: {type: extreme_weather, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: match, places: [dal], start: 1978, end: 1985, date_precision: year, date_text: between 1978 and 1985, status: happened, actors: Buck Stringfellow, minor: true}
  e12: {type: death, places: [dal], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: Thursday, killed: 1, status: happened, actors: "", targets: Buck Stringfellow}
  e13: {type: ceremony, places: [dal], start: 2025-11-26, end: 2025-11-26, date_precision: day, date_text: for Wednesday, status: planned, actors: ""}
  e14: {type: arrest, places: [pam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two fans, minor: true}
  e15: {type: charge, places: [pam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: one}
  e16: {type: attack, places: [pam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: publication, places: [], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: Friday, status: happened, actors: "", minor: true}
notes: ""
