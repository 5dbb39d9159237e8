---
id: sitrep-kz-15
genre: sitrep
country: KZ
published: 2024-04-08
title: "Spring {floods}(e1), western and northern oblasts. Consolidated note, 8 April 2024, 17:00"
---
1. [Kulsary](kul event), [Atyrau](aty event) region: the {flood}(e1) from the [Emba](emb event) has put a third of the town, which has 70,000 people, under water. 6,400 were {taken}(e2) by train to [Atyrau](atyc mention). One bridge {gone}(e3).
2. [Aktobe](akt event): level of the [Ilek](ile event) {falling}(e4). Two bodies {recovered}(e5) at [Khlebodarovka](khl event) are those of herders {missing}(e5) since the 29th.
3. [Kostanay](kos event) region: reservoirs on the [Tobol](tob event) full. Residents of [Arkalyk](ark event) {returned}(e6) to 212 houses on Saturday.
4. [Petropavl](pet event): {crest}(e7) expected by the 13th. {Sandbagging}(e8). [Omsk](oms metonym) and [Tyumen](tyu metonym), downstream on the [Ishim](ish event), informed. The dam at [Sergeyevka](ser event) has not {failed}(e9).
5. Across the frontier, at [Orsk](ors event), the [Russian](ru demonym) dyke on the [Ural](ura event) {gave way}(e10) on Friday evening. [Oral](ora event), our side, has ten days to prepare.
6. Countrywide, 86,000 {evacuated}(e11) since 27 March, of whom 30,000 children.

Foreign {help}(e12): rescuers with boats from [Bishkek](bis mention) and [Baku](bak mention), pumps from [Urumqi](uru mention). A freight {flight}(e13) out of [Sharjah](sha mention) is due at [Aktau](aktau event) tonight.

---
places:
  kul: {name: Qulsary, geonameid: 609123, point: [46.9531, 54.0198]}
  aty: {name: Atyrau Region, point: [47.5, 52.0], precision: division}
  emb: {name: Emba River, point: [46.95, 54.0], precision: area, radius_km: 40}
  atyc: {name: Atyrau, geonameid: 610529, point: [47.1048, 51.8843]}
  akt: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  ile: {name: Ilek River, point: [50.35, 57.0], precision: area, radius_km: 40}
  khl: {name: Khlebodarovka, point: [50.3, 57.6], precision: area, radius_km: 30, near: akt}
  kos: {name: Qostanay, geonameid: 1521671, point: [51.2854, 64.1291], precision: division}
  tob: {name: Tobol River, point: [53.0, 63.3], precision: area, radius_km: 100}
  ark: {name: Arkalyk, geonameid: 1526193, point: [50.2503, 66.9038]}
  pet: {name: Petropavl, geonameid: 1520172, point: [54.8734, 69.1506]}
  oms: {name: Omsk, geonameid: 1496153, point: [54.9924, 73.3686]}
  tyu: {name: Tyumen, geonameid: 1488754, point: [57.1522, 65.5272]}
  ish: {name: Ishim River, point: [55.0, 69.1], precision: area, radius_km: 60}
  ser: {name: Sergeyevka, point: [53.88, 67.41], precision: near}
  ors: {name: Orsk, geonameid: 514734, point: [51.2321, 58.488]}
  ru: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ura: {name: Ural River, point: [51.2, 58.5], precision: area, radius_km: 50}
  ora: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  uru: {name: Urumqi, point: [43.8, 87.6], precision: near}
  sha: {name: Sharjah, geonameid: 292672, point: [25.3342, 55.4122]}
  aktau: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
events:
  e1: {type: flood, places: [kul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [atyc], start: null, end: null, date_precision: unknown, date_text: "", displaced: 6400, status: happened, actors: "", main: true}
  e3: {type: collapse, places: [kul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: flood, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: flood, places: [khl], start: 2024-03-29, end: 2024-03-29, date_precision: day, date_text: since the 29th, killed: 2, status: happened, actors: ""}
  e6: {type: displacement, places: [ark], start: 2024-04-06, end: 2024-04-06, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e7: {type: flood, places: [pet], start: 2024-04-13, end: 2024-04-13, date_precision: day, date_text: by the 13th, status: planned, actors: ""}
  e8: {type: construction, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: collapse, places: [ser], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: flood, places: [ors], start: 2024-04-05, end: 2024-04-05, date_precision: day, date_text: on Friday evening, status: happened, actors: ""}
  e11: {type: displacement, places: [], start: 2024-03-27, end: 2024-04-08, date_precision: day, date_text: since 27 March, displaced: 86000, status: happened, actors: "", main: true}
  e12: {type: aid, places: [bis, bak, uru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: aid, places: [aktau], start: 2024-04-08, end: 2024-04-08, date_precision: day, date_text: tonight, status: planned, actors: ""}
notes: ""
