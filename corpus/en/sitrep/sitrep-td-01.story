---
id: sitrep-td-01
genre: sitrep
country: TD
published: 2023-06-12
publisher: Sahel Joint Logistics Cell
title: "[CHAD](td event): {Influx}(e1) from [Darfur](dar mention), Situation Report No. 9 (as of 11 June, 18:00)"
---
HIGHLIGHTS
• 5,400 people {crossed}(e1) at [Adré](adr event) between Thursday and Sunday, most of them on foot from [El Geneina](gen event), 27 km to the east, where {fighting}(e2) continued. The {total}(e3) in [Ouaddaï](oua event) province since 15 April now stands at about 100,000.
• 138 people with gunshot wounds were {treated}(e4) at [Adré](adr event) hospital, which has 4 surgeons.
• First {rains}(e5) {cut}(e5) the track between [Farchana](far event) and [Hadjer Hadid](had event) on Saturday.

GAPS
Water: 6 litres a person a day at the school site, against 15 needed. Two tankers hired in [Abéché](abe mention) have not yet {arrived}(e6).
Food: 310 tonnes are {on the road}(e7) from [Douala](dou mention) by [Moundou](mou mention). [N'Djamena](ndj metonym) has {waived}(e8) the tax.

OUTLOOK
A new camp at [Arkoum](ark event) will {open}(e9) on 20 June for 30,000. Partners expect {arrivals}(e10) in [Sila](sil event) and [Wadi Fira](wad event) too, should the road to [Zalingei](zal mention) open. Reports of a cholera {case}(e11) in [Goungour](gou event) have been checked and are not confirmed.

Next report: 15 June. Maps on request from the cell's desk in [Dakar](dak mention).

---
places:
  td: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  dar: {name: Darfur, point: [13.0, 24.5], precision: area, radius_km: 300}
  adr: {name: Adré, point: [13.467, 22.2], precision: near}
  gen: {name: El Geneina, point: [13.453, 22.447], precision: near}
  oua: {name: Ouadaï, geonameid: 242246, point: [13.4714, 21.1068], precision: division}
  far: {name: Farchana, point: [13.59, 21.78], precision: near}
  had: {name: Hadjer Hadid, point: [13.57, 21.48], precision: near}
  abe: {name: Abéché, geonameid: 245785, point: [13.8292, 20.8324]}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
  mou: {name: Moundou, geonameid: 2427455, point: [8.5744, 16.0772]}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  ark: {name: Arkoum, point: [13.38, 22.0], precision: near}
  sil: {name: Sila, geonameid: 7603257, point: [12.2336, 21.1347], precision: division}
  wad: {name: Wadi Fira, geonameid: 244877, point: [15.0457, 21.5596], precision: division}
  zal: {name: Zalingei, point: [12.91, 23.47], precision: near}
  gou: {name: Goungour, point: [13.3, 22.15], precision: near}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
events:
  e1: {type: displacement, places: [adr], start: 2023-06-08, end: 2023-06-11, date_precision: day, date_text: between Thursday and Sunday, displaced: 5400, status: happened, actors: "", main: true}
  e2: {type: battle, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: displacement, places: [oua], start: 2023-04-15, end: 2023-06-11, date_precision: day, date_text: since 15 April, displaced: 100000, displaced_qualifier: about, status: happened, actors: ""}
  e4: {type: medical, places: [adr], start: null, end: null, date_precision: unknown, date_text: "", injured: 138, status: happened, actors: ""}
  e5: {type: extreme_weather, places: [far, had], start: 2023-06-10, end: 2023-06-10, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e6: {type: aid, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: aid, places: [dou, mou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [ndj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: opening, places: [ark], start: 2023-06-20, end: 2023-06-20, date_precision: day, date_text: on 20 June, status: planned, actors: ""}
  e10: {type: displacement, places: [sil, wad], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e11: {type: outbreak, places: [gou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
