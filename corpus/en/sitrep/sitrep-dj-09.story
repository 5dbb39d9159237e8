---
id: sitrep-dj-09
genre: sitrep
country: DJ
published: 2024-04-24
title: "Boat {incident}(e1) north of [Obock](obo event) — update 2, Wednesday 24 April"
---
What we know. The boat {left}(e2) [Yemen](ye mention) late on Sunday with 77 [Ethiopians](et demonym) going home, children among them. It {overturned}(e1) before dawn on Tuesday off [Godoria](god event), about 40 km up the coast from [Obock](obo mention). Twenty-four bodies have been {found}(e3) and 33 persons {rescued}(e3); 20 are missing. It's the second such {loss}(e1) in two weeks: 38 people {died}(e4) off the same beach on 8 April.

Response. Coastguards from [Djibouti](djv mention) and fishermen of [Khor Angar](kho mention) are {searching}(e5) as far as [Moucha](mou event) island, with a [French](fr demonym) helicopter. Survivors are at the centre in [Obock](obo event); four, with fractures, {went by ferry}(e6) to the Peltier hospital in the capital. All were from [Tigray](tig mention) or [Oromia](oro mention).

Background. [Obock](obo mention) is where the eastern route both begins and ends: young people walk in from [Galafi](gal mention) through [Tadjoura](tad mention), cross the [Bab el-Mandeb](bab mention), hope for [Jizan](jiz mention) and, too often, turn round in [Aden](ade mention).

Next steps. A {burial}(e7) is set for tonight. [Addis Ababa](add metonym) {sends}(e8) a consul on Friday. A chartered {flight}(e9) to [Dire Dawa](dir mention) will leave on the 30th, funds permitting.

---
places:
  obo: {name: Obock, geonameid: 221527, point: [11.9669, 43.2884]}
  ye: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  et: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  god: {name: Godoria, point: [12.15, 43.42], precision: near}
  djv: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  kho: {name: Khor Angar, point: [12.38, 43.34], precision: near}
  mou: {name: Moucha, point: [11.717, 43.2], precision: near}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  tig: {name: Tigray, geonameid: 444187, point: [14.1003, 38.2158], precision: division}
  oro: {name: Oromia, geonameid: 444185, point: [7.5564, 40.2242], precision: division}
  gal: {name: Galafi, point: [11.72, 41.84], precision: near}
  tad: {name: Tadjoura, geonameid: 220782, point: [11.7878, 42.8822]}
  bab: {name: "Bab el-Mandeb", point: [12.58, 43.33], precision: area, radius_km: 20}
  jiz: {name: Jizan, point: [16.889, 42.551], precision: near}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  dir: {name: Dire Dawa, geonameid: 338832, point: [9.5931, 41.8661]}
events:
  e1: {type: sea_accident, places: [god], start: 2024-04-23, end: 2024-04-23, date_precision: day, date_text: on Tuesday, killed: 24, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [ye], start: 2024-04-21, end: 2024-04-21, date_precision: day, date_text: late on Sunday, status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [god], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: sea_accident, places: [god], start: 2024-04-08, end: 2024-04-08, date_precision: day, date_text: on 8 April, killed: 38, status: happened, actors: ""}
  e5: {type: rescue, places: [mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: medical, places: [djv], start: null, end: null, date_precision: unknown, date_text: "", injured: 4, status: happened, actors: "", minor: true}
  e7: {type: ceremony, places: [obo], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: tonight, status: planned, actors: ""}
  e8: {type: visit, places: [obo], start: 2024-04-26, end: 2024-04-26, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e9: {type: transport_change, places: [dir], start: 2024-04-30, end: 2024-04-30, date_precision: day, date_text: on the 30th, status: planned, actors: ""}
notes: ""
