---
id: news-it-52
genre: news
country: IT
published: 2025-08-14
publisher: Corriere dello Stretto
title: "At least 27 migrants {drown}(e1) off [Lampedusa](lam event)"
---
[ROME](rom dateline), Aug 14 — A baby and three teenagers were among at least 27 people who {died}(e1) on Wednesday when two boats carrying about 97 migrants {sank}(e1) in international waters, the UN refugee agency said.

Both had {set out}(e2) from [Tripoli](tri event) a few hours apart in the night. When one began to let in water, all climbed aboard the other, a fibreglass launch, and it {turned over}(e1). A police plane spotted the {wreck}(e1) some 14 miles from [Lampedusa](lam event) shortly before noon. Sixty survivors were {brought ashore}(e3); four were {flown}(e4) to [Agrigento](agr event).

"I held him up for as long as I could," a [Somali](som demonym) woman told rescuers of her son, aged one.

Coastguards went on {looking}(e3) until dark for up to 17 missing.

So far this year 675 people have {perished}(e5) on this route; 38,263 have landed, hardly more than in the same months of 2024. The premier, on holiday in [Apulia](apu event), {blamed}(e6) "traffickers without scruples". Prosecutors are {questioning}(e7) the helmsman.

---
places:
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  lam: {name: Lampedusa, geonameid: 2524459, point: [35.5014, 12.6096]}
  agr: {name: Agrigento, geonameid: 2525764, point: [37.3107, 13.5766]}
  apu: {name: Puglia, point: [41.0, 16.5], precision: division}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
events:
  e1: {type: sea_accident, places: [lam], start: 2025-08-13, end: 2025-08-13, date_precision: day, date_text: on Wednesday, killed: 27, killed_qualifier: at_least, status: happened, actors: two boats, targets: migrants, main: true}
  e2: {type: transport_change, places: [tri], start: 2025-08-13, end: 2025-08-13, date_precision: day, date_text: in the night, status: happened, actors: two boats, minor: true}
  e3: {type: rescue, places: [lam], start: 2025-08-13, end: 2025-08-13, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: medical, places: [agr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: four, minor: true}
  e5: {type: sea_accident, places: [], start: 2025, end: 2025, date_precision: year, date_text: So far this year, killed: 675, status: happened, actors: "", targets: 675 people}
  e6: {type: statement, places: [apu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The premier}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: the helmsman}
notes: ""
