---
id: tweets-au-31
genre: tweets
country: AU
published: 2025-03-08
publisher: Tweed Valley Live
title: "Updates: {Cyclone}(e1) {crosses}(e1) the coast"
---
6.10am: Good morning. The system, now a tropical low, {crossed}(e1) [Bribie Island](bri event) about 9 last night, 14 hours late.

6.25am: 287,000 homes {without power}(e2) from [Noosa](noo event) to [Ballina](bal event). The [Gold Coast](gol event) has it worst.

6.40am: A {body}(e3) has been found at [Dorrigo](dor event): a man of 61 whose ute was {swept off}(e4) a bridge on Friday. Police say his dog survived.

7.05am: Two army trucks have {rolled}(e5) near [Lismore](lis event). 13 soldiers {hurt}(e5), some seriously. They were on their way to help.

7.30am: [Lismore](lis event) levee has {held}(e6). Repeat, held. The river {peaks}(e7) this afternoon.

7.50am: All flights out of [Brisbane](bris event) {cancelled}(e8) till noon. Trains {back}(e9) tomorrow.

8.15am: 1,780 people {slept}(e10) in evacuation centres. Some have been there since Wednesday.

8.40am: PM {lands}(e11) at 11. He'd planned to {call}(e12) the election this weekend; he won't.

9.00am: Last time, in Feb-March 2022, 24 {died}(e13) between here and [Gympie](gym event). So far: one.

---
places:
  bri: {name: Bribie Island, point: [-27.0, 153.13], precision: area, radius_km: 15}
  noo: {name: Noosa Heads, geonameid: 2155135, point: [-26.3943, 153.0901]}
  bal: {name: Ballina, geonameid: 2177069, point: [-28.8641, 153.5654]}
  gol: {name: Gold Coast, geonameid: 2165087, point: [-28.0003, 153.4309]}
  dor: {name: Dorrigo, geonameid: 2168534, point: [-30.3411, 152.7139]}
  lis: {name: Lismore, geonameid: 2160063, point: [-28.8135, 153.2773]}
  gym: {name: Gympie, geonameid: 2164129, point: [-26.1898, 152.665]}
  bris: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
events:
  e1: {type: storm, places: [bri], start: 2025-03-07, end: 2025-03-07, date_precision: day, date_text: about 9 last night, killed: 1, status: happened, actors: "", main: true}
  e2: {type: outage, places: [noo, bal, gol], start: 2025-03-08, end: 2025-03-08, date_precision: day, date_text: "", status: happened, actors: "", targets: "287,000 homes", main: true}
  e3: {type: discovery, places: [dor], start: 2025-03-08, end: 2025-03-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: flood, places: [dor], start: 2025-03-07, end: 2025-03-07, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: a man of 61, main: true}
  e5: {type: road_accident, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", injured: 13, status: happened, actors: Two army trucks, targets: 13 soldiers, main: true}
  e6: {type: flood, places: [lis], start: 2025-03-08, end: 2025-03-08, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: flood, places: [lis], start: 2025-03-08, end: 2025-03-08, date_precision: day, date_text: this afternoon, status: planned, actors: ""}
  e8: {type: transport_change, places: [bris], start: 2025-03-08, end: 2025-03-08, date_precision: day, date_text: "", status: happened, actors: "", targets: All flights}
  e9: {type: opening, places: [bris], start: 2025-03-09, end: 2025-03-09, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e10: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1780, status: happened, actors: "", targets: "1,780 people"}
  e11: {type: visit, places: [], start: 2025-03-08, end: 2025-03-08, date_precision: day, date_text: "", status: planned, actors: PM, minor: true}
  e12: {type: decision, places: [], start: 2025-03-08, end: 2025-03-08, date_precision: day, date_text: this weekend, status: happened, negated: true, actors: ""}
  e13: {type: flood, places: [gym], start: 2022-02, end: 2022-03, date_precision: month, date_text: in Feb-March 2022, killed: 24, status: happened, actors: ""}
notes: ""
