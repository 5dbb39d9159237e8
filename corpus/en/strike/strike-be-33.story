---
id: strike-be-33
genre: strike
country: BE
published: 2025-02-14
publisher: Noordzee Bode
title: "National {strike}(e1) {empties}(e3) [Brussels](bru event) sky; 60,000 {march}(e2)"
---
No passenger plane {took off}(e3) from [Zaventem](zav event) on Thursday and barely one train in three ran, as unions {struck}(e1) against the new government's plans for pensions.

Police counted 60,000 {marchers}(e2) in [Brussels](bru event), the organisers 100,000. Towards the end some 200 {broke}(e4) the windows of a liberal party's office. Firemen {sprayed}(e4) foam at officers, one of whom {lost}(e4) two teeth. There were 11 {arrests}(e5).

[Charleroi](cha event) airport, which serves low-cost lines, {cancelled}(e6) all departures but let arrivals in. At the port of [Zeebrugge](zee event) 23 ships {waited}(e7). In [Ghent](ghe event) tram drivers {stayed out}(e8) for the third time since New Year's Day. German-speaking [Eupen](eup event) noticed nothing of it, its mayor {wrote}(e9).

The prime minister, who had been {booed}(e10) in [Namur](nam event) the day before, said that everyone had the right to be wrong. The next {action}(e11) is set for 31 March.

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
  e1: {type: strike, places: [bru, zav], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: unions, main: true}
  e2: {type: protest, places: [bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: "60,000 marchers", main: true}
  e3: {type: transport_change, places: [zav], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e4: {type: riot, places: [bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", injured: 1, status: happened, actors: some 200, targets: "the windows of a liberal party's office"}
  e5: {type: arrest, places: [bru], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", arrested: 11, status: happened, actors: ""}
  e6: {type: transport_change, places: [cha], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", status: happened, actors: Charleroi airport, targets: all departures}
  e7: {type: transport_change, places: [zee], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", status: happened, actors: "", targets: 23 ships}
  e8: {type: strike, places: [ghe], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: "", status: happened, actors: unions}
  e9: {type: statement, places: [eup], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its mayor, minor: true}
  e10: {type: protest, places: [nam], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: the day before, status: happened, actors: "", targets: The prime minister}
  e11: {type: strike, places: [], start: 2025-03-31, end: 2025-03-31, date_precision: day, date_text: for 31 March, status: planned, actors: ""}
notes: ""
