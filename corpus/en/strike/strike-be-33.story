---
id: strike-be-33
genre: strike
country: BE
published: 2025-02-14
publisher: Noordzee Bode
title: "National {strike}(e1) {empties}(e2) [Brussels](bru event) sky; 60,000 {march}(e3)"
---
No passenger plane {took}(e2) off from [Zaventem](zav event) on Thursday and barely one train in three {ran}(e4), as unions {struck}(e1) against the new government's plans for pensions.

Police {counted}(e3) 60,000 marchers in [Brussels](bru event), the organisers 100,000. Towards the end some 200 {broke}(e5) the windows of a liberal party's office. Firemen {sprayed}(e6) foam at officers, one of whom {lost}(e5) two teeth. There were 11 {arrests}(e7).

[Charleroi](cha event) airport, which {serves}(e8) low-cost lines, {cancelled}(e8) all departures but {let}(e8) arrivals in. At the port of [Zeebrugge](zee event) 23 ships {waited}(e9). In [Ghent](ghe event) tram drivers {stayed}(e1) out for the third time since New Year's Day. German-speaking [Eupen](eup event) {noticed}(e10) nothing of it, its mayor {wrote}(e11).

The prime minister, who had been {booed}(e12) in [Namur](nam event) the day before, {said}(e13) that everyone had the right to be wrong. The next {action}(e14) is set for 31 March.

---
places:
  zav: {name: Zaventem, geonameid: 2783310, point: [50.8837, 4.473]}
  zee: {name: Zeebrugge, geonameid: 2783307, point: [51.329, 3.1819]}
  nam: {name: Namur, geonameid: 2790471, point: [50.4669, 4.8675]}
  eup: {name: Eupen, geonameid: 2798573, point: [50.6279, 6.0365]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  cha: {name: Charleroi, geonameid: 2800481, point: [50.4114, 4.4445]}
  ghe: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
events:
  e1: {type: strike, places: [bru, ghe], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: unions, main: true}
  e2: {type: transport_change, places: [zav, bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e3: {type: protest, places: [bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: "60,000 marchers", main: true}
  e4: {type: transport_change, places: [], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e5: {type: riot, places: [bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", injured: 1, status: happened, actors: some 200, targets: "the windows of a liberal party's office"}
  e6: {type: attack, places: [bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", status: happened, actors: Firemen, targets: officers}
  e7: {type: arrest, places: [bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", arrested: 11, status: happened, actors: ""}
  e8: {type: transport_change, places: [cha], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", status: happened, actors: Charleroi airport, targets: all departures}
  e9: {type: transport_change, places: [zee], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", status: happened, actors: "", targets: 23 ships}
  e10: {type: strike, places: [eup], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its mayor}
  e12: {type: protest, places: [nam], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: the day before, status: happened, actors: "", targets: The prime minister}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e14: {type: strike, places: [], start: 2025-03-31, end: 2025-03-31, date_precision: day, date_text: for 31 March, status: planned, actors: ""}
notes: ""
