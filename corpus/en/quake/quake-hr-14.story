---
id: quake-hr-14
genre: quake
country: HR
published: 2020-12-31
publisher: Banovina List
title: "Container for a kitchen, [Petrinja](pet event) for a name"
---
[SISAK](sis dateline) (BL) – On Tuesday at 12.19 the clock of [Petrinja](pet event)'s town hall {stopped}(e2), live on television, behind a mayor who was speaking of Monday's {tremor}(e1).

Seven people were {killed}(e2) in the 6.4 {quake}(e2): a girl of twelve in [Petrinja](pet event), a father and son in [Majske Poljane](maj event), near [Glina](gli event), and at [Žažina](zaz event) the organist, under the vault. It cracked the hospital in [Sisak](sis event) and, in [Slovenia](slo event), {stopped}(e3) the reactor at [Krško](krs event) for a day. [Vienna](vie event), [Budapest](bud event) and [Naples](nap event) felt it.

[Zagreb](zag event), which has {roofs off}(e4) since March, {lost}(e5) a few more. Its citizens {drove}(e6) south all night with mattresses, so that at [Žabno](zab event) police {turned them round}(e7).

Sappers from [Karlovac](kar mention) are {filling}(e8) the holes — forty, one as wide as a church — that have {opened}(e9) round [Mečenčani](mec event).

[Brussels](bru metonym)'s commissioner {came}(e10) on Wednesday, [Belgrade](bel metonym) {gave}(e11) a million. Supporters of [Split](spl metonym)'s club {put up tents}(e12) in [Glina](gli event).

[Croats](cro demonym) have {moved}(e13) New Year: "It will be on the 6th," the president said, "if we're spared."

---
places:
  pet: {name: Petrinja, point: [45.44, 16.28]}
  maj: {name: Majske Poljane, point: [45.33, 16.1], precision: near}
  gli: {name: Glina, point: [45.338, 16.088]}
  zaz: {name: Žažina, point: [45.53, 16.28], precision: near}
  sis: {name: Sisak, geonameid: 3190813, point: [45.4661, 16.3775]}
  krs: {name: Krško, point: [45.94, 15.52], precision: near}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  zab: {name: Žabno, point: [45.5, 16.3], precision: near}
  kar: {name: Karlovac, geonameid: 3345300, point: [45.4917, 15.55]}
  mec: {name: Mečenčani, point: [45.29, 16.43], precision: near}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
events:
  e1: {type: earthquake, places: [pet], start: 2020-12-28, end: 2020-12-28, date_precision: day, date_text: "Monday's", status: happened, actors: ""}
  e2: {type: earthquake, places: [pet, maj, zaz], start: 2020-12-29, end: 2020-12-29, date_precision: day, date_text: On Tuesday, killed: 7, status: happened, actors: "", main: true}
  e3: {type: outage, places: [krs], start: 2020-12-29, end: 2020-12-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: earthquake, places: [zag], start: 2020-03, end: 2020-03, date_precision: month, date_text: since March, status: happened, actors: "", minor: true}
  e5: {type: earthquake, places: [zag], start: 2020-12-29, end: 2020-12-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [zab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: transport_change, places: [zab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: construction, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: collapse, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: visit, places: [pet], start: 2020-12-30, end: 2020-12-30, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e11: {type: aid, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: aid, places: [gli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Supporters of Split's club"}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
