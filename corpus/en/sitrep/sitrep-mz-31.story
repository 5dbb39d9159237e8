---
id: sitrep-mz-31
genre: sitrep
country: MZ
published: 2025-11-26
publisher: Coastal Coordination Desk
title: "Flash Update #3: {Movements}(e1) in [Nampula](nam event)"
---
Between 16 and 23 November, {attacks}(e2) and the fear of them {uprooted}(e1) 107,000 people in [Memba](mem event) district, the largest single {movement}(e1) since 2022. Sixty-seven per cent are children.

Incidents

* 17 Nov: armed men {entered}(e3) [Mazua](maz event) at night, {beheaded}(e3) four and {burned}(e3) a clinic and 88 houses.
* 19 Nov: a convoy of traders was {fired on}(e4) at the [Lúrio](lur event) bridge. One driver {wounded}(e4).
* 20 Nov: soldiers {killed}(e5) three insurgents, as claimed by the ministry; no confirmation.
* 22 Nov: [Chipene](chi event), where a nun was {murdered}(e6) in September 2022, was {abandoned}(e7) on a rumour.

Arrivals

Most are in [Alua](alu event), in [Eráti](era event), where seven schools have {stopped teaching}(e8) to house them. Three women {gave birth}(e9) on the road. Two children {died}(e10) in a {crush}(e10) at a tap on Monday; an earlier report of five is withdrawn.

Assistance

Kits for 12,000 were {handed out}(e11) by Tuesday. A flight due from [Nacala](nac mention) did not {land}(e12).

---
places:
  nam: {name: Nampula Province, geonameid: 1033354, point: [-14.9497, 38.7815], precision: division}
  mem: {name: Memba, point: [-14.19, 40.53]}
  maz: {name: Mazua, point: [-14.2, 40.1], precision: near}
  lur: {name: Lúrio, point: [-13.5, 40.3], precision: near}
  chi: {name: Chipene, point: [-14.1, 40.2], precision: near}
  alu: {name: Alua, point: [-13.95, 39.8], precision: near}
  era: {name: Eráti, point: [-13.8, 39.8], precision: near}
  nac: {name: Nacala, geonameid: 1035025, point: [-14.5626, 40.6854]}
events:
  e1: {type: displacement, places: [mem], start: 2025-11-16, end: 2025-11-23, date_precision: day, date_text: Between 16 and 23 November, displaced: 107000, status: happened, actors: "", targets: "107,000 people", main: true}
  e2: {type: attack, places: [mem], start: 2025-11-16, end: 2025-11-23, date_precision: day, date_text: Between 16 and 23 November, status: happened, actors: ""}
  e3: {type: attack, places: [maz], start: 2025-11-17, end: 2025-11-17, date_precision: day, date_text: 17 Nov, killed: 4, status: happened, actors: armed men, targets: a clinic and 88 houses, main: true}
  e4: {type: shooting, places: [lur], start: 2025-11-19, end: 2025-11-19, date_precision: day, date_text: 19 Nov, injured: 1, status: happened, actors: "", targets: a convoy of traders}
  e5: {type: battle, places: [], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: 20 Nov, killed: 3, status: reported, actors: soldiers, targets: three insurgents}
  e6: {type: killing, places: [chi], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September 2022, killed: 1, status: happened, actors: "", targets: a nun}
  e7: {type: displacement, places: [chi], start: 2025-11-22, end: 2025-11-22, date_precision: day, date_text: 22 Nov, status: happened, actors: "", targets: "107,000 people"}
  e8: {type: closure, places: [alu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: seven schools}
  e9: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Three women, minor: true}
  e10: {type: other_accident, places: [alu], start: 2025-11-24, end: 2025-11-24, date_precision: day, date_text: on Monday, killed: 2, status: happened, actors: "", targets: Two children}
  e11: {type: aid, places: [alu], start: 2025-11-25, end: 2025-11-25, date_precision: day, date_text: by Tuesday, status: happened, actors: ""}
  e12: {type: transport_change, places: [nac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: A flight}
notes: ""
